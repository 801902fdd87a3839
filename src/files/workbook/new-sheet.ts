import { columnName } from '../cell.ts';
import { limits } from '../limits.ts';
import type { Look, Styles } from './styles.ts';
import { cutText, inLines, textXml } from './xml.ts';

/** A cell of a sheet of our own. Text stays text, whatever it starts with. */
export interface SheetCell extends Look {
  /** A number, a text of one line, or the lines of one. */
  readonly value: string | number | readonly string[];
  /** Spreads over all columns from here on. */
  readonly wide?: true;
  /** The cell it leads to. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** A sheet of our own. */
export interface NewSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
  /** Whether the first row is a header, which stays in sight and filters. */
  readonly header?: boolean;
}

type Row = NewSheet['rows'][number];

/** Letters of running text are somewhat narrower than the digit that widths are measured by. */
const lettersPerWidth = 1.05;
const points = { line: 15, title: 24, most: 409 } as const;

/** How high a row must be to show its text, since not every spreadsheet finds out by itself. */
function heightOf(cells: Row, widths: readonly number[]): number {
  const lines = cells.map((cell, column) => {
    if (!cell) return 1;
    const width = cell.wide ? widths.slice(column).reduce((sum, each) => sum + each, 0) : widths[column];
    const letters = (width ?? 1) * lettersPerWidth;
    const written = [cell.value].flat().map(String);
    return written.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  });
  const line = cells.some((cell) => cell?.font === 'title') ? points.title : points.line;
  return Math.min(points.most, line * Math.max(1, ...lines));
}

const addressOf = (row: number, column: number) => `${columnName(column)}${row + 1}`;

function cellXml({ value, font, fill }: SheetCell, at: string, styles: Styles, more: string): string {
  const style = styles.own({ ...(font && { font }), ...(fill && { fill }) });
  if (typeof value === 'number') return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
  const text = textXml(cutText(inLines(value), more));
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const linkXml = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }, at: string) =>
  `<hyperlink ref="${at}" location="${textXml(`'${sheet.replaceAll("'", "''")}'!${cell}`)}"/>`;

/** The text of a sheet of our own; `more` tells that a text was cut. */
export function sheetXml(sheet: NewSheet, styles: Styles, namespace: string, more: string): string {
  const { widths, header } = sheet;
  const rows =
    sheet.rows.length <= limits.rows
      ? sheet.rows
      : [...sheet.rows.slice(0, limits.rows - 1), [{ value: more }]];
  const links: string[] = [];
  const merges: string[] = [];
  const lastColumn = columnName(Math.max(0, widths.length - 1));
  const data = rows.map((cells, row) => {
    const written = cells.map((cell, column) => {
      if (!cell) return '';
      const at = addressOf(row, column);
      if (cell.link) links.push(linkXml(cell.link, at));
      if (cell.wide) merges.push(`<mergeCell ref="${at}:${lastColumn}${row + 1}"/>`);
      return cellXml(cell, at, styles, more);
    });
    return `<row r="${row + 1}" ht="${heightOf(cells, widths)}" customHeight="1">${written.join('')}</row>`;
  });
  const pane = header
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
    : '';
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>${data.join('')}</sheetData>${
    header ? `<autoFilter ref="A1:${lastColumn}${rows.length}"/>` : ''
  }${merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : ''}${
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : ''
  }<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}
