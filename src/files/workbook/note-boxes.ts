import { parseCellRef } from 'hucre/xlsx';
import type { Note } from './notes-part.ts';

const namespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** The drawing of a sheet that has none. */
export const noBoxes = `<xml ${namespaces}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data=""/></o:shapelayout></xml>`;

const kind = '_x0000_t202';
const kindOfBox = `<v:shapetype ${namespaces} id="${kind}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/** Boxes are numbered in blocks of so many, and no block is of two drawings. */
const blockSize = 1024;
const blocks = /(idmap\b[^>]*\bdata=")([\d,]*)"/;

/** The last block of numbers that a drawing has. */
export const lastBlock = (drawing: string): number =>
  Math.max(0, ...(blocks.exec(drawing)?.[2] ?? '').split(',').map(Number));

const lineLetters = 48;
const mostLines = 40;

/** A hidden box beside the cell, as high as the text needs. */
function box({ cell, text }: Note, id: number): string {
  const { row, col } = parseCellRef(cell);
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / lineLetters), 1);
  const [top, bottom] = [Math.max(0, row - 1), row + Math.min(lines, mostLines)];
  return `<v:shape ${namespaces} id="_x0000_s${id}" type="#${kind}" style="position:absolute;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>${col + 1}, 12, ${top}, 8, ${col + 5}, 12, ${bottom}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${col}</x:Column></x:ClientData></v:shape>`;
}

/** The drawing with a box for each note; `from` is the first block of numbers that no drawing has. */
export function addBoxes(drawing: string, notes: readonly Note[], from: number): string {
  const perBlock = blockSize - 1;
  const added = Array.from({ length: Math.ceil(notes.length / perBlock) }, (_, index) => from + index);
  const shapes = notes.map((note, index) => {
    const number = from + Math.floor(index / perBlock);
    return box(note, number * blockSize + 1 + (index % perBlock));
  });
  const numbered = drawing.replace(
    blocks,
    (_, start: string, data: string) => `${start}${[...(data === '' ? [] : [data]), ...added].join()}"`,
  );
  // Excel writes drawings that are no XML, such as with `<br>`; their end is sure all the same.
  const end = numbered.lastIndexOf('</');
  const type = numbered.includes(`"${kind}"`) ? '' : kindOfBox;
  return `${numbered.slice(0, end)}${type}${shapes.join('')}${numbered.slice(end)}`;
}
