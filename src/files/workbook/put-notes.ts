import { addBoxes, lastBlock, noBoxes } from './note-boxes.ts';
import { addNotes, type Note, noNotes } from './notes-part.ts';
import type { Parts } from './parts.ts';
import { attributesOf, tagsOf } from './xml.ts';

const types = {
  notes: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  boxes: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
} as const;

/** What stands behind the drawing of notes in a sheet. */
const behind = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'AlternateContent',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

const endOfData = /<\/?([^\s/:<>]+:)?sheetData\s*\/?>/g;

/** The link of a sheet to its drawing of notes, or the place where one belongs, which is behind the cells. */
function drawingIn(sheet: string): { readonly id?: string; readonly at: number; readonly prefix: string } {
  const data = [...sheet.matchAll(endOfData)].at(-1);
  const [start, prefix] = [(data?.index ?? 0) + (data?.[0].length ?? 0), data?.[1] ?? ''];
  let depth = 1;
  for (const tag of tagsOf(sheet, start)) {
    if (tag.kind === 'close') depth--;
    if (depth === 0) return { at: tag.start, prefix };
    if (depth === 1 && tag.name === 'legacyDrawing') {
      const id = attributesOf(sheet.slice(tag.start, tag.end)).get('id') ?? '';
      return { id, at: tag.start, prefix };
    }
    if (depth === 1 && tag.kind !== 'close' && behind.has(tag.name)) return { at: tag.start, prefix };
    if (tag.kind === 'open') depth++;
  }
  return { at: sheet.length, prefix };
}

/** The first block of numbers of boxes that no drawing has. */
function freeBlock(parts: Parts): number {
  const drawings = parts.paths().filter((path) => /\.vml$/i.test(path));
  return Math.max(0, ...drawings.map((path) => lastBlock(parts.read(path) ?? ''))) + 1;
}

/** Gives notes their boxes, without which no spreadsheet shows them. */
function putBoxes(parts: Parts, path: string, notes: readonly Note[]): void {
  const sheet = parts.read(path) ?? '';
  const { id, at, prefix } = drawingIn(sheet);
  const from = freeBlock(parts);
  const there = parts.relations(path).find((relation) => relation.id === id)?.target;
  if (there !== undefined) {
    parts.write(there, addBoxes(parts.read(there) ?? noBoxes, notes, from));
    return;
  }
  const name = (number: number) => `xl/drawings/vmlDrawing${number}.vml`;
  const drawing = parts.add(name, types.boxes, addBoxes(noBoxes, notes, from));
  const link = parts.relate(path, 'vmlDrawing', drawing);
  const element = `<${prefix}legacyDrawing xmlns:r="${parts.dialect.relations}" r:id="${link}"/>`;
  parts.write(path, sheet.slice(0, at) + element + sheet.slice(at));
}

/** Puts notes on cells of a sheet; those that are there stay, with ours behind them. `more` tells that a text was cut. */
export function putNotes(parts: Parts, path: string, notes: readonly Note[], more: string): void {
  const there = parts.relations(path).find(({ kind }) => kind === 'comments')?.target;
  const old = (there && parts.read(there)) ?? noNotes(parts.dialect.namespace);
  const { xml, fresh } = addNotes(old, notes, more);
  if (there !== undefined) parts.write(there, xml);
  else
    parts.relate(
      path,
      'comments',
      parts.add((number) => `xl/comments${number}.xml`, types.notes, xml),
    );
  if (fresh.length > 0) putBoxes(parts, path, fresh);
}
