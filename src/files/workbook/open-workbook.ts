import { parseCellRef } from 'hucre/xlsx';
import type { CellPlace } from '../../schema/input-issue.ts';
import { visibleCells } from './merged-cells.ts';
import { type NewSheet, sheetXml } from './new-sheet.ts';
import { paintCells } from './paint-cells.ts';
import { Parts } from './parts.ts';
import { putNotes } from './put-notes.ts';
import { type Fill, Styles } from './styles.ts';
import { appendTo, attributesOf, inLines, tagsOf, textXml } from './xml.ts';

/** Something to say about a cell, with a colour for it. */
export interface Remark {
  readonly place: CellPlace;
  readonly fill: Fill;
  /** One line, or several. */
  readonly text: string | readonly string[];
}

interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** Remarks on one cell: one note in one colour. */
interface CellRemark {
  readonly fill: Fill;
  readonly texts: string[];
}

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const longestName = 31;

/**
 * A workbook whose parts are changed as little as can be: a style with a colour, a note, a sheet behind the others.
 * What a report does not touch comes out as it went in, known to this library or not.
 */
export class OpenWorkbook {
  readonly #parts: Parts;
  readonly #stylesPath: string | undefined;
  readonly #styles: Styles;
  readonly #sheets: SheetPart[];
  readonly #more: string;

  /** @param more What to say where a text is too long for its cell. */
  constructor(bytes: Uint8Array, more: string) {
    this.#parts = new Parts(bytes);
    this.#more = more;
    const { main } = this.#parts;
    const relations = this.#parts.relations(main);
    this.#stylesPath = relations.find(({ kind }) => kind === 'styles')?.target;
    this.#styles = new Styles((this.#stylesPath && this.#parts.read(this.#stylesPath)) ?? '');
    const targets = new Map(relations.map(({ id, target }) => [id, target]));
    this.#sheets = this.#listed().map((found) => ({
      name: found.get('name') ?? '',
      path: targets.get(found.get('id') ?? '') ?? '',
    }));
  }

  /** What the workbook says of each of its sheets. */
  #listed(): ReadonlyMap<string, string>[] {
    const xml = this.#parts.read(this.#parts.main) ?? '';
    const sheets = [...tagsOf(xml)].filter(({ name, kind }) => name === 'sheet' && kind !== 'close');
    return sheets.map(({ start, end }) => attributesOf(xml.slice(start, end)));
  }

  /** The name of the first sheet. */
  get firstSheet(): string {
    return this.#sheets[0]?.name ?? '';
  }

  /** A name for a new sheet that none has yet. */
  freeName(name: string): string {
    const taken = new Set(this.#sheets.map((sheet) => sheet.name.normalize('NFC').toLowerCase()));
    for (let number = 1; ; number++) {
      const end = number === 1 ? '' : ` (${number})`;
      const free = name.slice(0, longestName - end.length) + end;
      if (!taken.has(free.toLowerCase())) return free;
    }
  }

  /** Puts remarks on cells. Those on one cell are one note, in the colour of the first. */
  remark(remarks: readonly Remark[]): void {
    const bySheet = new Map<string, Remark[]>();
    for (const remark of remarks) {
      const name = remark.place.sheet ?? this.firstSheet.normalize('NFC');
      const own = bySheet.get(name);
      if (own) own.push(remark);
      else bySheet.set(name, [remark]);
    }
    for (const { name, path } of this.#sheets) {
      const own = bySheet.get(name.normalize('NFC'));
      if (own) this.#remarkIn(path, own);
    }
  }

  #remarkIn(path: string, remarks: readonly Remark[]): void {
    const xml = this.#parts.read(path);
    if (xml === undefined) return;
    const visible = visibleCells(xml);
    const cells = new Map<string, CellRemark>();
    for (const { place, fill, text } of remarks) {
      const cell = visible(place.cell);
      const before = cells.get(cell);
      if (before) before.texts.push(inLines(text));
      else cells.set(cell, { fill, texts: [inLines(text)] });
    }
    const paint = new Map<number, Map<number, Fill>>();
    for (const [cell, { fill }] of cells) {
      const { row, col } = parseCellRef(cell);
      const inRow = paint.get(row) ?? new Map<number, Fill>();
      paint.set(row, inRow.set(col, fill));
    }
    this.#parts.write(path, paintCells(xml, paint, this.#styles));
    const notes = [...cells].map(([cell, { texts }]) => ({ cell, text: texts.join('\n\n') }));
    putNotes(this.#parts, path, notes, this.#more);
  }

  /** Adds a sheet behind the others, under a name that is free. */
  addSheet(sheet: NewSheet): void {
    const { main, dialect } = this.#parts;
    const listed = this.#listed();
    const id = Math.max(0, ...listed.map((found) => Number(found.get('sheetId') ?? 0))) + 1;
    const path = this.#parts.add(
      (number) => `xl/worksheets/sheet${number}.xml`,
      sheetType,
      sheetXml(sheet, this.#styles, dialect.namespace, this.#more),
    );
    const link = this.#parts.relate(main, 'worksheet', path);
    const xml = this.#parts.read(main) ?? '';
    const [prefix = ''] = /(?<=<)(?:[^\s/:<>?!]+:)?(?=workbook[\s>])/.exec(xml) ?? [];
    const element = `<${prefix}sheet name="${textXml(sheet.name)}" sheetId="${id}" xmlns:r="${dialect.relations}" r:id="${link}"/>`;
    this.#parts.write(main, appendTo(xml, 'sheets', element));
    this.#sheets.push({ name: sheet.name, path });
  }

  /** The workbook as it is now. */
  bytes(): Uint8Array {
    if (this.#stylesPath !== undefined) this.#parts.write(this.#stylesPath, this.#styles.xml());
    return this.#parts.zip();
  }
}
