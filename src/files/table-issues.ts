import type { Expected } from '../schema/common.ts';
import { formatPath, nearest, note, show } from '../schema/input-issue.ts';
import { columns as allColumns, headers } from './aliases.ts';
import { columnName, isBlank, placeOf } from './cell.ts';
import { oneOfWords } from './expected.ts';
import type { AskedColumns, FoundColumn, Table } from './header.ts';
import { addIssue, addNote, type Reading } from './reading.ts';
import { holdsData } from './settle-columns.ts';

/** Takes the place of a field for a column that is to be left out. */
const leaveOut = '-';

/** Two fields or more that a header may stand for, and how to say which. */
function whichOf(fields: readonly string[], index: number): Expected {
  const named = fields.join(', ');
  const how = `${columnName(index)}=${fields[0]}`;
  return note(
    `cho biết là trường nào: ${named} (đổi tiêu đề, hoặc --column ${how})`,
    `to be told which field: ${named} (another header, or --column ${how})`,
  );
}

/** A field that stands twice: one column must be left out. */
function onlyOne(field: string, index: number): Expected {
  const how = `--column ${columnName(index)}=${leaveOut}`;
  return note(
    `một cột cho ${field} (bỏ cột này: ${how})`,
    `one column for ${field} (to leave this one out: ${how})`,
  );
}

/** One of the names that a file has. */
export const oneOfNames = (values: readonly string[]): Expected => oneOfWords(() => values);

/** A field that does not exist cannot be asked for. */
export function checkAsked(reading: Reading, asked: AskedColumns): void {
  const fields = [...allColumns.map(({ field }) => field), leaveOut];
  for (const [key, field] of Object.entries(asked)) {
    if (fields.includes(field)) continue;
    const suggestion = nearest(field, fields);
    reading.issues.push({
      path: formatPath(['columns', key]),
      code: 'invalid',
      found: show(field),
      expected: { kind: 'one-of', values: fields },
      ...(suggestion !== undefined && { suggestion }),
    });
  }
}

/** An answer about a column that no table has is a slip, and may be about the column that is not clear. */
export function checkAnswers(reading: Reading, tables: readonly Table[], asked: AskedColumns): void {
  const columns = tables.flatMap((table) => table.columns);
  const headings = [...new Set(columns.flatMap(({ header }) => (header === '' ? [] : header)))];
  for (const key of Object.keys(asked)) {
    if (columns.some((column) => column.asked.includes(key))) continue;
    const suggestion = nearest(key, headings);
    reading.issues.push({
      path: formatPath(['columns', key]),
      code: 'missing',
      found: show(key),
      expected: oneOfNames(headings),
      ...(suggestion !== undefined && { suggestion }),
    });
  }
}

/** Says of every column what is not clear about it: nothing is left out without a word. */
export function checkColumns(reading: Reading, table: Table): void {
  const seen = new Map<string, FoundColumn>();
  for (const column of table.columns) {
    const { index, header, candidates, asked } = column;
    const place = placeOf(table.grid, table.firstRow - 1, index);
    const [only, ...others] = candidates;
    if (only && table.grid.hiddenColumns.has(index)) {
      addNote(reading, 'hidden-column', place, { found: header });
    }
    if (!only) {
      if (asked.length > 0 || (header === '' && !holdsData(table.grid, table.firstRow, index))) continue;
      const suggestion = nearest(header, headers.words);
      addNote(reading, 'unrecognized-column', place, {
        found: header,
        ...(suggestion !== undefined && { suggestion }),
      });
    } else if (others.length > 0) {
      const fields = candidates.map(({ field }) => field);
      addIssue(reading, place, 'ambiguous', whichOf(fields, index), { found: show(header) });
    } else {
      const before = seen.get(only.field);
      if (before) addIssue(reading, place, 'ambiguous', onlyOne(only.field, index), { found: show(header) });
      seen.set(only.field, column);
      noteBlanks(reading, table, column);
    }
  }
}

/** In a column of marks alone, a blank is easily taken for a no. */
function noteBlanks(
  reading: Reading,
  { grid, firstRow }: Table,
  { index, candidates: [column] }: FoundColumn,
): void {
  if (column?.value !== 'yes-no' || column.target.to === 'body' || column.target.to === 'track') return;
  const rows = grid.rows.slice(firstRow).filter((row) => row.filter((cell) => !isBlank(cell)).length > 1);
  const cells = rows.map((row) => row[index] ?? null);
  const filled = cells.filter((cell) => !isBlank(cell));
  const onlyMarks = filled.every((cell) => cell === true || /^[xv✓✔☑√]$/i.test(String(cell).trim()));
  if (filled.length > 0 && filled.length < cells.length && onlyMarks) {
    addNote(reading, 'blank-is-unknown', placeOf(grid, firstRow - 1, index));
  }
}
