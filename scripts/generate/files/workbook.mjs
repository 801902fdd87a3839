import { writeXlsx } from 'hucre/xlsx';
import { unzip, zip } from './zip.mjs';

/** A cell that holds a date, and how the sheet shows it. */
export const date = (day, format = 'dd/mm/yyyy') => ({ date: day, format });
/** A cell that holds a formula, and its last result. */
export const formula = (text, result) => ({ formula: text, result });

const position = (name) => {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(name);
  return [Number(row) - 1, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
};

function range(text) {
  const [[startRow, startCol], [endRow, endCol]] = text.split(':').map(position);
  return { startRow, startCol, endRow, endCol };
}

/** A sheet that fits the width of a page, with the letters and numbers of its cells. */
const wholeWidth = {
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  showGridLines: true,
  showRowColHeaders: true,
};
const heading = { font: { bold: true }, alignment: { vertical: 'center' } };

function sheetOf({
  name,
  rows,
  merges = [],
  hidden = false,
  hiddenRows = [],
  notes = {},
  widths,
  headings = [],
}) {
  const cells = new Map();
  const values = rows.map((row, at) =>
    row.map((cell, column) => {
      if (cell === null || typeof cell !== 'object') return cell;
      if ('date' in cell) {
        cells.set(`${at},${column}`, { style: { numFmt: cell.format } });
        return new Date(`${cell.date}T00:00:00Z`);
      }
      cells.set(`${at},${column}`, { formula: cell.formula, formulaResult: cell.result });
      return cell.result;
    }),
  );
  for (const [cell, text] of Object.entries(notes)) {
    const key = position(cell).join();
    cells.set(key, { ...cells.get(key), comment: { author: 'A', text } });
  }
  for (const cell of headings) {
    const key = position(cell).join();
    cells.set(key, { ...cells.get(key), style: heading });
  }
  return {
    name,
    ...(widths && { columns: widths.map((width) => ({ width })), pageSetup: wholeWidth }),
    rows: values,
    cells,
    merges: merges.map(range),
    hidden,
    rowDefs: new Map(hiddenRows.map((row) => [row - 1, { hidden: true }])),
  };
}

/** The bytes of a workbook. */
export async function workbook(sheets, { from1904 = false } = {}) {
  const when = new Date(Date.UTC(2020, 0, 1));
  const packed = await writeXlsx({
    sheets: sheets.map(sheetOf),
    dateSystem: from1904 ? '1904' : '1900',
    properties: { created: when, modified: when },
  });
  return zip(unzip(packed));
}
