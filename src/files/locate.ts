import type { Expected } from '../schema/common.ts';
import type { CellPlace, InputIssue } from '../schema/input-issue.ts';
import { term } from '../terms.ts';
import { oneOfWords } from './expected.ts';

/** Where each path of a list stands in its file, e.g. `nominees[3].birth` in `C7`. */
export type Cells = ReadonlyMap<string, CellPlace>;

/** The path of what a path is a part of. */
export const parentOf = (path: string): string =>
  path.slice(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0));

/** The cell of a path, or of what it is a part of. */
export function cellOf(path: string, cells: Cells): CellPlace | undefined {
  const found = cells.get(path);
  return found || path === '' ? found : cellOf(parentOf(path), cells);
}

/** Sheets hold the words of officers, where JSON has those of the vocabulary. */
const inWords = (expected: Expected): Expected =>
  expected.kind === 'one-of'
    ? oneOfWords((locale) => expected.values.map((value) => term(value)[locale]))
    : expected;

/** The issues with the cells that their paths stand in, as far as the file has them: for what `check` says of a file. */
export function locateIssues(issues: readonly InputIssue[], cells: Cells): InputIssue[] {
  return issues.map((issue) => {
    const cell = issue.cell ?? cellOf(issue.path, cells);
    return cell === undefined ? issue : { ...issue, cell, expected: inWords(issue.expected) };
  });
}
