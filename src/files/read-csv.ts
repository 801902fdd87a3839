/// <reference path="./papaparse.d.ts" />
import papaparse from 'papaparse';
import type { Grid } from './cell.ts';
import { limits, tooMany, unreadable } from './limits.ts';
import type { ReadGrids } from './read-xlsx.ts';

const delimiters = [',', ';', '\t', '|'] as const;
const sampled = 100;

/** Excel's own first line that names the delimiter. */
const separatorLine = /^sep=(.)\r?\n/i;

/** How even the rows are that a delimiter gives: how many have the commonest width, above one. */
function evenness(text: string, delimiter: string): number {
  const { data } = papaparse.parse(text, { delimiter, preview: sampled });
  const counts = new Map<number, number>();
  for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1);
  counts.delete(1);
  const [width = 0, rows = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return rows * 1000 + Math.min(width, 999);
}

function delimiterOf(text: string): string {
  const scores = delimiters.map((delimiter) => ({ delimiter, score: evenness(text, delimiter) }));
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).delimiter;
}

function countOf(text: string, letter: string): number {
  const wanted = letter.charCodeAt(0);
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === wanted) count++;
  return count;
}

/** Reads a text whose columns commas, semicolons, tabs or bars part. Rows are counted as a spreadsheet shows them. */
export function readCsv(whole: string): ReadGrids {
  const [line = '', named] = separatorLine.exec(whole) ?? [];
  const text = whole.slice(line.length);
  const delimiter = named ?? delimiterOf(text);
  const parts = countOf(text, delimiter);
  if (parts > limits.cells) return { ok: false, issue: tooMany('cells', parts) };
  const lines = Math.max(countOf(text, '\n'), countOf(text, '\r'));
  if (lines > limits.rows) return { ok: false, issue: tooMany('rows', lines) };
  const { data, errors } = papaparse.parse(text, { delimiter });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) {
    const cell = { cell: `A${(quotes.row ?? 0) + 1}` };
    const issue = unreadable(
      '"',
      'dấu ngoặc kép " được đóng trong ô',
      'quotes " that are closed within the cell',
    );
    return { ok: false, issue: { ...issue, cell } };
  }
  const width = data.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > limits.columns) return { ok: false, issue: tooMany('columns', width) };
  const longest = data.reduce(
    (most, row) => row.reduce((length, cell) => Math.max(length, cell.length), most),
    0,
  );
  if (longest > limits.letters) return { ok: false, issue: tooMany('letters', longest) };
  const grid: Grid = {
    rows: data.map((row) => row.map((cell) => (cell.trim() === '' ? null : cell))),
    merges: [],
    hidden: false,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    formulas: new Set(),
    from1904: false,
  };
  return { ok: true, grids: [grid] };
}
