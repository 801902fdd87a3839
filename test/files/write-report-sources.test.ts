import { describe, expect, it } from 'vitest';
import { type Cells, readList, writeReport } from '../../src/files/index.ts';
import { check, type InputIssue, type NominationList, type Refusal } from '../../src/index.ts';
import { maskReport } from '../../src/reports/index.ts';
import { hostileList, hostileNames, listNamed, reportOf } from '../reports/support.ts';
import { nominationList, nominee } from '../support/list.ts';
import { fileNamed, frame, partsOf, reported, rowsOf, sheetsOf, shownIn } from './report-support.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const formula = /<(?:\w+:)?f[\s>/]/;

describe('a report on a csv file', () => {
  const csv = utf8('Họ và tên,Ngày sinh,BCH,Ghi chú\n=1+1,31/2/1970,x,"@SUM(A1)"\n-2,1970,x,+84');

  it('has the rows of the file, each value as text in its own cell', async () => {
    const { workbook } = await reported(csv, { frame });
    expect(await rowsOf(workbook, 'Nhân sự')).toEqual([
      ['Họ và tên', 'Ngày sinh', 'BCH', 'Ghi chú'],
      ['=1+1', '31/2/1970', 'x', '@SUM(A1)'],
      ['-2', '1970', 'x', '+84'],
    ]);
    for (const [name, xml] of partsOf(workbook)) expect(xml, name).not.toMatch(formula);
  });

  it('has notes on the cells of the file', async () => {
    const { workbook } = await reported(csv, { frame });
    const at = await shownIn(workbook);
    expect(at('Nhân sự', 'B2')).toEqual({
      value: '31/2/1970',
      fill: 'FFC7CE',
      note: 'Không hợp lệ; thấy "31/2/1970"; cần ngày có thật dạng 18/3/1975, tháng 3/1975 hoặc năm 1975, ngày trước tháng sau',
    });
    expect(await rowsOf(workbook, 'Phải sửa')).toEqual([
      ['Nội dung', 'Trường', 'Ô'],
      [at('Nhân sự', 'B2').note, 'birth', 'B2'],
    ]);
  });
});

describe('a report on a list of its own', () => {
  it('has hostile names as text, in parts that are well formed', async () => {
    const list = hostileList();
    const workbook = await writeReport(await check(list), { list, all: true });
    const parts = [...partsOf(workbook)];
    for (const [name, xml] of parts) expect(xml, name).not.toMatch(formula);
    const about = new Set((await rowsOf(workbook, 'Phát hiện')).map(([, , , who]) => who));
    expect(about).toContain('=HYPERLINK("http://evil.example","x")');
    expect(about).toContain('xuống dòng ::set-output name=x::y%0A%25');
    expect(about).toContain('\uFFFD\uFFFD\uFFFD[31mđỏ\uFFFD\uFFFD');
    expect(about.size).toBeGreaterThan(hostileNames.length);
  });

  it('keeps what spreadsheets would read as a code', async () => {
    const list = nominationList({ nominees: [nominee('a', { name: '_x0041_n', birth: '1960' })] });
    const workbook = await writeReport(await check(list), { list });
    const about = (await rowsOf(workbook, 'Phát hiện')).map((row) => row[3]);
    expect(about).toContain('_x0041_n');
    expect((await shownIn(workbook))('Nhân sự', 'B2').value).toBe('_x0041_n');
  });

  it('can be filled in and checked again', async () => {
    const list = listNamed('city-police-missing-data');
    const { attestations = [] } = list;
    const read = await readList(await writeReport(await reportOf(list), { list }), {
      frame: { attestations },
    });
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const [first, again] = [await reportOf(list), await check(read.list)];
    expect(again.findings).toEqual(first.findings);
  });

  it('lists what a reader has to look at, and the rest on request', async () => {
    const report = await reportOf(listNamed('city-police-five-defects'));
    const rows = async (all: boolean) =>
      (await rowsOf(await writeReport(report, { all }), 'Phát hiện')).slice(1);
    const [few, many] = [await rows(false), await rows(true)];
    const open = report.findings.filter(({ outcome }) => !['satisfied', 'not-applicable'].includes(outcome));
    expect(few.length).toBe(open.length);
    expect(many.length).toBe(report.findings.length);
    expect(few[0]?.slice(0, 4)).toEqual([
      'Không đạt',
      'bắt buộc',
      'Độ tuổi lần đầu tham gia cấp ủy',
      'Bùi Công Định',
    ]);
  });

  it('begins with the decision, and ends with what it rests on', async () => {
    const report = await reportOf(listNamed('city-police-five-defects'));
    const rows = await rowsOf(await writeReport(report, { locale: 'en' }), 'Result');
    expect(rows[1]?.[0]).toBe('✗ FAIL');
    expect(rows).toContainEqual(expect.arrayContaining(['✗ Violated', 5, 0]));
    expect(rows.at(-1)?.slice(0, 2)).toEqual(['Hash of the list', report.receipt.input.hash]);
  });

  it('leads from a finding to its cell', async () => {
    const list = listNamed('city-police-five-defects');
    const parts = partsOf(await writeReport(await reportOf(list), { list }));
    const [sheet = ''] = [...parts.values()].filter((xml) => xml.includes('<hyperlinks>'));
    expect(sheet).toContain('<hyperlink ref="I2" location="&#39;Nhân sự&#39;!D');
    expect(sheet).toContain('<autoFilter ref="A1:J6"/>');
    expect(sheet).toContain('state="frozen"');
  });
});

describe('a report on a list that cannot be checked', () => {
  it('has every mistake on its cell and in a list', async () => {
    const { result, workbook } = await reported(fileNamed('bad-values.xlsx'), { body: 'committee' });
    const at = await shownIn(workbook);
    const cells = result.issues.map(({ cell }: InputIssue) => cell?.cell ?? '');
    expect(cells.length).toBe(12);
    for (const cell of cells) expect(at('Danh sách', cell)).toMatchObject({ fill: 'FFC7CE', note: /./ });
    expect((await rowsOf(workbook, 'Kết quả'))[1]).toEqual(['⊘ KHÔNG KIỂM TRA ĐƯỢC']);
    expect((await rowsOf(workbook, 'Phải sửa')).map((row) => row[2])).toEqual([
      'Ô',
      ...cells.map((cell) => `Danh sách!${cell}`),
    ]);
  });

  it('finds the cells of mistakes that the check found', async () => {
    const data = fileNamed('whole-list.xlsx');
    const read = await readList(data);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const result = await check({ ...read.list, congress: { date: '1990-01-01' } });
    const cells: Cells = read.cells;
    const at = await shownIn(await writeReport(result, { data, cells }));
    const place = cells.get('congress.date');
    expect(at(place?.sheet ?? '', place?.cell ?? '')).toMatchObject({ fill: 'FFC7CE' });
  });

  it('has no sheet of the user where the file cannot be read', async () => {
    const { workbook } = await reported(utf8('{"term": '), { name: 'list.json' });
    expect(await sheetsOf(workbook)).toEqual(['Kết quả', 'Phải sửa']);
    const damaged = fileNamed('plain.xlsx').slice(0, 900);
    expect(await sheetsOf((await reported(damaged)).workbook)).toEqual(['Kết quả', 'Phải sửa']);
  });
});

describe('a masked report', () => {
  const list = listNamed('city-police-five-defects');
  const words = list.nominees.map(({ name = '' }) => name);

  it.each(['as an option', 'beforehand'])('holds neither names nor the list (%s)', async (when) => {
    const report = await reportOf(list);
    const [result, mask] = when === 'beforehand' ? [maskReport(report), false] : [report, true];
    const { workbook: data } = { workbook: await writeReport(report, { list }) };
    const workbook = await writeReport(result, { mask, list, data });
    expect(await sheetsOf(workbook)).toEqual(['Kết quả', 'Phát hiện']);
    const all = [...partsOf(workbook).values()].join();
    expect(all).toContain('Nhân sự 09');
    expect(words.filter((name) => all.includes(name))).toEqual([]);
  });

  it('holds nothing of a file that cannot be checked', async () => {
    const data = fileNamed('bad-values.xlsx');
    const { workbook } = await reported(data, { body: 'committee' }, { mask: true });
    expect(await sheetsOf(workbook)).toEqual(['Kết quả', 'Phải sửa']);
    const all = [...partsOf(workbook).values()].join();
    expect(all).not.toContain('31/2/1970');
    expect(all).toContain('D2');
  });
});

it('does not take a refusal for a report', async () => {
  const refusal = (await check({} as NominationList)) as Refusal;
  expect(await sheetsOf(await writeReport(refusal, { locale: 'en' }))).toEqual(['Result', 'To mend']);
});
