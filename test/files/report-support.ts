import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { SaxesParser } from 'saxes';
import { unzip } from '../../scripts/generate/files/zip.mjs';
import { type ReadOptions, readList, type WriteReportOptions, writeReport } from '../../src/files/index.ts';
import { type CheckResult, check, type NominationList } from '../../src/index.ts';

/** A workbook or csv file kept under `fixtures/files`. */
export const fileNamed = (name: string): Uint8Array => readFileSync(`fixtures/files/${name}`);

/** The parts of a workbook by name; every one that is XML is known to be well formed, to the last character. */
export function partsOf(workbook: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzip(workbook)).map(([name, bytes]) => [name, String(bytes)] as const);
  for (const [name, xml] of parts) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    if (/\.(?:xml|rels|vml)$/.test(name)) parser.write(xml).close();
  }
  return new Map(parts);
}

/** What a spreadsheet shows of one cell. */
export interface Shown {
  readonly value: unknown;
  readonly note?: string;
  readonly fill?: string;
  readonly formula?: string;
}

/** The cells of a workbook by sheet and name, as another reader than ours sees them. */
export async function shownIn(workbook: Uint8Array): Promise<(sheet: string, cell: string) => Shown> {
  const { sheets } = await readXlsx(workbook, { readStyles: true });
  return (name, at) => {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}: ${sheets.map((one) => one.name)}`);
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const cell = sheet.cells?.get(`${Number(row) - 1},${column}`);
    const fill = cell?.style?.fill;
    const colour = fill?.type === 'pattern' ? fill.fgColor?.rgb : undefined;
    return {
      value: sheet.rows[Number(row) - 1]?.[column] ?? null,
      ...(cell?.comment && { note: cell.comment.text }),
      ...(colour !== undefined && { fill: colour.slice(-6) }),
      ...(cell?.formula !== undefined && { formula: cell.formula }),
    };
  };
}

/** The names of the sheets in their order. */
export const sheetsOf = async (workbook: Uint8Array): Promise<string[]> =>
  (await readXlsx(workbook)).sheets.map(({ name }) => name);

/** Every text of a sheet, row by row. */
export async function rowsOf(workbook: Uint8Array, sheet: string): Promise<unknown[][]> {
  const { sheets } = await readXlsx(workbook);
  return (sheets.find(({ name }) => name === sheet)?.rows ?? []) as unknown[][];
}

/** Reads, checks and reports on a file as the command does. */
export async function reported(
  data: Uint8Array,
  reading: ReadOptions = {},
  writing: WriteReportOptions = {},
): Promise<{ readonly result: CheckResult; readonly workbook: Uint8Array }> {
  const read = await readList(data, reading);
  const result: CheckResult = read.ok
    ? await check(read.list)
    : { format: 'nhansu-report/1', decision: 'refused', issues: read.issues, findings: [] };
  const cells = read.ok ? { cells: read.cells } : {};
  return { result, workbook: await writeReport(result, { data, ...cells, ...writing }) };
}

/** What most sheets of persons do not hold. */
export const frame: Partial<NominationList> = {
  term: '2020-2025',
  organization: { name: 'Đảng bộ huyện A', level: 'above-grassroots', sector: 'local' },
  congress: { date: '2020-06-15', kind: 'delegates' },
  bodies: { committee: { seats: 3 } },
};
