import { parseCellRef } from 'hucre/xlsx';

const merged = /<(?:[\w.-]+:)?mergeCell\s[^>]*\bref="([A-Z]+\d+):([A-Z]+\d+)"/g;

/** The cell that a person sees in the place of another: the first of those it is merged with. */
export function visibleCells(sheet: string): (cell: string) => string {
  const areas = [...sheet.matchAll(merged)].map(([, first = '', last = '']) => ({
    first,
    from: parseCellRef(first),
    to: parseCellRef(last),
  }));
  return (cell) => {
    const { row, col } = parseCellRef(cell);
    const area = areas.find(
      ({ from, to }) => from.row <= row && row <= to.row && from.col <= col && col <= to.col,
    );
    return area?.first ?? cell;
  };
}
