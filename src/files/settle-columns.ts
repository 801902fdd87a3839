import { columns as allColumns } from './aliases.ts';
import { type Grid, isBlank } from './cell.ts';
import type { FoundColumn } from './header.ts';

/** Whether anything stands below the header. */
export const holdsData = ({ rows }: Grid, firstRow: number, index: number): boolean =>
  rows.some((row, at) => at >= firstRow && !isBlank(row[index] ?? null));

const familyColumn = allColumns.filter(({ target }) => target.to === 'family');

/** The one field of a column that nobody was asked about. */
const fieldOf = ({ candidates: [only, ...others], asked }: FoundColumn) =>
  others.length === 0 && asked.length === 0 ? only?.field : undefined;

/**
 * Settles what one header over several columns leaves open: a column without data is only covered by the header, and a
 * name in two columns is the family name and the given name.
 */
export function settleColumns(
  columns: readonly FoundColumn[],
  grid: Grid,
  firstRow: number,
): readonly FoundColumn[] {
  const byField = new Map<string, number>();
  for (const column of columns) {
    const field = fieldOf(column);
    if (field !== undefined) byField.set(field, (byField.get(field) ?? 0) + 1);
  }
  const filled = columns.filter((column) => {
    const field = fieldOf(column);
    return (byField.get(field ?? '') ?? 0) > 1 && holdsData(grid, firstRow, column.index);
  });
  return columns.map((column): FoundColumn => {
    const field = fieldOf(column);
    if (field === undefined || (byField.get(field) ?? 0) < 2) return column;
    const alike = filled.filter((other) => fieldOf(other) === field);
    if (alike.length > 0 && !alike.includes(column)) return { ...column, header: '', candidates: [] };
    const [family, given, ...others] = alike;
    const parted =
      field === 'name' &&
      others.length === 0 &&
      given?.index === column.index + 1 &&
      given.header === column.header;
    return parted && family === column ? { ...column, candidates: familyColumn } : column;
  });
}
