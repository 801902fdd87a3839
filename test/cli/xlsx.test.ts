import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rowsOf, sheetsOf, shownIn } from '../files/report-support.ts';
import { nhansu } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhansu-'));
afterAll(() => rmSync(folder, { recursive: true }));
const output = join(folder, 'report.xlsx');
const commune = 'fixtures/files/xa-dong-thanh.xlsx';
const check = (file: string, ...options: string[]) =>
  nhansu(['check', file, '--format', 'xlsx', '--output', output, ...options]);

describe('--format xlsx', () => {
  it('writes the report into the workbook, with the exit code of the decision', async () => {
    const { code, stdout } = await check(commune);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const at = await shownIn(readFileSync(output));
    expect(at('Nhân sự', 'D8').note).toMatch(/^Không đạt: Độ tuổi tái cử cấp ủy\n/);
  });

  it('makes sheets of a list in JSON, and leaves them out where names are masked', async () => {
    const list = 'fixtures/lists/city-police.json';
    expect((await check(list, '--lang', 'en')).code).toBe(0);
    const sheets = await sheetsOf(readFileSync(output));
    expect(sheets).toEqual(['Organization and congress', 'Nominees', 'nhansu', 'Result', 'Findings']);
    await check(list, '--lang', 'en', '--mask', '--all');
    const workbook = readFileSync(output);
    expect(await sheetsOf(workbook)).toEqual(['Result', 'Findings']);
    expect((await rowsOf(workbook, 'Findings')).length).toBeGreaterThan(300);
  });

  it('gives back a workbook that cannot be checked, with its mistakes', async () => {
    const { code, stderr } = await check('fixtures/files/bad-values.xlsx', '--body', 'committee');
    expect(code).toBe(3);
    expect(stderr).toContain('không kiểm tra được fixtures/files/bad-values.xlsx: 12 chỗ phải sửa');
    expect(await sheetsOf(readFileSync(output))).toEqual(['Danh sách', 'Kết quả', 'Phải sửa']);
  });

  it.each([[[]], [['--output', '-']]])('asks for a file to write (%j)', async (options) => {
    const { code, stdout, stderr } = await nhansu([
      'check',
      commune,
      '--format',
      'xlsx',
      '--lang',
      'en',
      ...options,
    ]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('xlsx: cannot go to standard output; expected --output <file>');
    expect(existsSync('-')).toBe(false);
  });

  it('is the form of files that end so, one for each list', async () => {
    const list = 'fixtures/lists/grassroots-cell.json';
    const several = ['check', commune, list, '--lang', 'en', '--output'];
    const { code } = await nhansu([...several, join(folder, 'made/{name}.xlsx')]);
    expect(code).toBe(1);
    const sheets = async (name: string) =>
      (await sheetsOf(readFileSync(join(folder, 'made', name)))).slice(-2);
    expect(await sheets('xa-dong-thanh.xlsx')).toEqual(['Result', 'Findings']);
    expect(await sheets('grassroots-cell.xlsx')).toEqual(['Result', 'Findings']);
    const { stderr } = await nhansu([...several, output]);
    expect(stderr).toContain('xlsx: one file for each list; expected --output with {name}');
  });

  it('never writes over the list', async () => {
    const { code, stderr } = await nhansu(['check', commune, '--format', 'xlsx', '--output', commune]);
    expect(code).toBe(3);
    expect(stderr).toContain('cần một tệp khác');
  });

  it('tells that a file cannot be written', async () => {
    const { code, stderr } = await nhansu(['check', commune, '--format', 'xlsx', '--output', folder]);
    expect(code).toBe(3);
    expect(stderr).toContain(`không ghi được ${folder} (EISDIR)`);
  });
});
