import { cellAt, type Grid, isBlank } from './cell.ts';

/**
 * Gives the cells merged with one above its value, where their row says something of its own: one name beside two
 * posts, or one word beside many names.
 */
export function spreadMerges(
  grid: Grid,
  firstRow: number,
): { readonly grid: Grid; readonly spread: ReadonlySet<string> } {
  const spread = new Set<string>();
  const rows = grid.rows.map((row) => [...row]);
  for (const { startRow, startCol, endRow } of grid.merges) {
    const value = cellAt(grid, startRow, startCol);
    if (startRow < firstRow || isBlank(value)) continue;
    for (let row = startRow + 1; row <= Math.min(endRow, rows.length - 1); row++) {
      const cells = rows[row];
      if (!cells || !isBlank(cells[startCol] ?? null) || !grid.rows[row]?.some((cell) => !isBlank(cell)))
        continue;
      while (cells.length < startCol) cells.push(null);
      cells[startCol] = value;
      spread.add(`${row},${startCol}`);
    }
  }
  return spread.size === 0 ? { grid, spread } : { grid: { ...grid, rows }, spread };
}
