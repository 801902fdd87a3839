import { parseCellRef } from 'hucre/xlsx';
import { columnName } from '../cell.ts';
import type { Fill, Styles } from './styles.ts';
import { attributesOf, type Tag, tagsOf, withAttribute } from './xml.ts';

/** Colours of cells by row and column, counted from 0. */
export type Paint = ReadonlyMap<number, ReadonlyMap<number, Fill>>;

/** The row that is being walked through. */
interface OpenRow {
  readonly number: number;
  readonly prefix: string;
  /** The style of its cells that are not there. */
  readonly style: number | undefined;
  /** Colours that no cell has yet. */
  readonly left: Map<number, Fill>;
  /** The cell before. */
  column: number;
}

const byNumber = (one: readonly [number, unknown], other: readonly [number, unknown]) => one[0] - other[0];

/** Colours cells of a sheet; cells and rows that are not there are made. Nothing else of the text changes. */
class Painter {
  readonly #xml: string;
  readonly #styles: Styles;
  readonly #left: Map<number, ReadonlyMap<number, Fill>>;
  readonly #out: string[] = [];
  readonly #columns: (readonly [first: number, last: number, style: number])[] = [];
  #copied = 0;
  #before = -1;

  constructor(xml: string, paint: Paint, styles: Styles) {
    this.#xml = xml;
    this.#styles = styles;
    this.#left = new Map([...paint].sort(byNumber));
  }

  painted(): string {
    let row: OpenRow | undefined;
    for (const tag of tagsOf(this.#xml)) {
      const opens = tag.kind !== 'close';
      if (tag.name === 'col' && opens) this.#column(tag);
      else if (tag.name === 'row') {
        if (opens) row = this.#openRow(tag);
        if (row && tag.kind !== 'open') this.#closeRow(row, tag);
        if (tag.kind !== 'open') row = undefined;
      } else if (tag.name === 'c' && opens && row) this.#cell(row, tag);
      else if (tag.name === 'sheetData' && tag.kind !== 'open') {
        this.#closeData(tag);
        break;
      }
    }
    return this.#out.join('') + this.#xml.slice(this.#copied);
  }

  #tag({ start, end }: Tag): string {
    return this.#xml.slice(start, end);
  }

  /** Puts text in the place of what stands there. */
  #replace(start: number, end: number, text: string): void {
    this.#out.push(this.#xml.slice(this.#copied, start), text);
    this.#copied = end;
  }

  #column(tag: Tag): void {
    const found = attributesOf(this.#tag(tag));
    const [first, last, style] = ['min', 'max', 'style'].map((name) => Number(found.get(name) ?? 0));
    this.#columns.push([(first ?? 0) - 1, (last ?? 0) - 1, style ?? 0]);
  }

  #openRow(tag: Tag): OpenRow | undefined {
    const text = this.#tag(tag);
    const found = attributesOf(text);
    const number = found.has('r') ? Number(found.get('r')) - 1 : this.#before + 1;
    this.#before = number;
    this.#replace(tag.start, tag.start, this.#rows(tag.prefix, number));
    const left = this.#left.get(number);
    if (!left) return undefined;
    this.#left.delete(number);
    // A hint of the first and last cell, which may not be true any more.
    const opened = text.replace(/\sspans="[^"]*"/, '');
    this.#replace(tag.start, tag.end, tag.kind === 'empty' ? opened.replace(/\/>$/, '>') : opened);
    const style = found.get('customFormat') === '1' ? Number(found.get('s') ?? 0) : undefined;
    return { number, prefix: tag.prefix, style, left: new Map([...left].sort(byNumber)), column: -1 };
  }

  #cell(row: OpenRow, tag: Tag): void {
    const text = this.#tag(tag);
    const found = attributesOf(text);
    const at = found.get('r');
    row.column = at === undefined ? row.column + 1 : parseCellRef(at).col;
    this.#replace(tag.start, tag.start, this.#cells(row, row.column));
    const fill = row.left.get(row.column);
    if (!fill) return;
    row.left.delete(row.column);
    const style = this.#styles.filled(Number(found.get('s') ?? 0), fill);
    this.#replace(tag.start, tag.end, withAttribute(text, 's', style));
  }

  #closeRow(row: OpenRow, tag: Tag): void {
    const rest = this.#cells(row, Number.POSITIVE_INFINITY);
    if (tag.kind === 'close') this.#replace(tag.start, tag.start, rest);
    else this.#out.push(`${rest}</${tag.prefix}row>`);
  }

  #closeData(tag: Tag): void {
    const rest = this.#rows(tag.prefix, Number.POSITIVE_INFINITY);
    if (tag.kind === 'close') this.#replace(tag.start, tag.start, rest);
    else if (rest !== '') {
      const open = this.#tag(tag).replace(/\/>$/, '>');
      this.#replace(tag.start, tag.end, `${open}${rest}</${tag.prefix}sheetData>`);
    }
  }

  /** Rows to colour that are not there, before the row that follows. */
  #rows(prefix: string, before: number): string {
    let text = '';
    for (const [number, left] of this.#left) {
      if (number >= before) break;
      this.#left.delete(number);
      const row = { number, prefix, style: undefined, left: new Map([...left].sort(byNumber)), column: -1 };
      text += `<${prefix}row r="${number + 1}">${this.#cells(row, Number.POSITIVE_INFINITY)}</${prefix}row>`;
    }
    return text;
  }

  /** Cells of the row to colour that are not there, before the cell that follows. */
  #cells({ number, prefix, style, left }: OpenRow, before: number): string {
    let text = '';
    for (const [column, fill] of left) {
      if (column >= before) break;
      left.delete(column);
      const [, , ofColumn = 0] =
        this.#columns.find(([first, last]) => first <= column && column <= last) ?? [];
      const filled = this.#styles.filled(style ?? ofColumn, fill);
      text += `<${prefix}c r="${columnName(column)}${number + 1}" s="${filled}"/>`;
    }
    return text;
  }
}

/** The text of a sheet with colours on cells. */
export const paintCells = (xml: string, paint: Paint, styles: Styles): string =>
  new Painter(xml, paint, styles).painted();
