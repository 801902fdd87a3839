import { readdirSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { zip } from '../../scripts/generate/files/zip.mjs';
import { readList, writeReport } from '../../src/files/index.ts';
import { check } from '../../src/index.ts';
import { nominationList, nominee, without } from '../support/list.ts';
import { fileNamed, frame, partsOf, reported, sheetsOf, shownIn } from './report-support.ts';

const colours = { violated: 'FFC7CE', undetermined: 'FFEB9C', review: 'DDEBF7', target: 'FCE4D6' };
const commune = fileNamed('xa-dong-thanh.xlsx');

describe('a report in the workbook of the user', () => {
  it('has notes on the cells at fault, in the colour of the finding', async () => {
    const { workbook } = await reported(commune);
    const at = await shownIn(workbook);
    expect(at('Nhân sự', 'D8')).toEqual({
      value: '30/8/1966',
      fill: colours.violated,
      note: 'Không đạt: Độ tuổi tái cử cấp ủy\nThời gian công tác còn lại là 37 tháng, thiếu 11 tháng so với quy định (ít nhất 48 tháng); hạn tuổi 62, hết tuổi tháng 08/2028 theo bảng Tuổi nghỉ hưu trong điều kiện bình thường, dòng: nam, sinh từ tháng 04/1966 (135/2020/NĐ-CP).',
    });
  });

  it('has notes on the blanks that are to be filled in', async () => {
    const at = await shownIn((await reported(commune, {}, { locale: 'en' })).workbook);
    expect(at('Nhân sự', 'D20')).toMatchObject({ value: null, fill: colours.undetermined });
    expect(at('Nhân sự', 'D20').note).toMatch(/^Undetermined: Age on re-nomination.*\n.*date of birth\.$/);
    const track = at('Nhân sự', 'I23').note?.split('\n\n');
    expect(track?.map((part) => part.split(':', 1)[0])).toEqual(Array(3).fill('Undetermined'));
  });

  it('has what is said of a body on the body, and of each person what the person lacks', async () => {
    const list = nominationList({
      nominees: [without(nominee('a'), 'birth'), without(nominee('b'), 'birth'), nominee('c')],
    });
    const at = await shownIn(await writeReport(await check(list), { list, locale: 'en' }));
    const bands = 'Undetermined: Three age bands in the committee\n';
    const [body, person] = [at('Organization and congress', 'B25'), at('Nominees', 'D3')];
    expect(body.note).toContain(`${bands}The number of age bands`);
    expect(person.note).toContain(`${bands}Not on record: date of birth.`);
    expect(person).toMatchObject({ value: null, fill: colours.undetermined });
    expect(at('Nominees', 'D4')).toEqual({ value: '18/03/1980' });
  });

  it('has one note for several findings, the gravest first, in its colour', async () => {
    const list = nominationList();
    const at = await shownIn(await writeReport(await check(list), { list }));
    const { note = '', fill } = at('Tổ chức và đại hội', 'B25');
    const words = note.split('\n\n').map((part) => part.split(':', 1)[0]);
    const gravity = ['Không đạt', 'Chưa xác định', 'Chờ kết luận'];
    const ranks = words.map((word) => (word?.endsWith('(phấn đấu)') ? 3 : gravity.indexOf(word ?? '')));
    expect(ranks).toEqual(ranks.toSorted());
    expect(new Set(ranks)).toEqual(new Set([0, 1, 3]));
    expect(fill).toBe(colours.violated);
  });

  it('keeps a note that is there, with its own behind it', async () => {
    const rows = [
      ['Họ và tên', 'Ngày sinh', 'Tái cử', 'BCH'],
      ['Nguyễn Văn An', '1985', 'x', 'x'],
    ];
    const note = { comment: { author: 'Chị Ba', text: 'Hỏi lại <ngày sinh> & năm' } };
    const cells = new Map([['1,0', note]]);
    const data = await writeXlsx({ sheets: [{ name: 'BCH', rows, cells }] });
    const { workbook } = await reported(data, { frame });
    const { note: shown } = (await shownIn(workbook))('BCH', 'A2');
    expect(shown).toMatch(/^Hỏi lại <ngày sinh> & năm\n\nChưa xác định: Độ tuổi tái cử/);
    expect(partsOf(workbook).get('xl/comments1.xml')).toContain('<author>Chị Ba</author>');
  });

  it('names its sheets as no other is named', async () => {
    const rows = [
      ['Họ và tên', 'BCH'],
      ['Nguyễn Văn An', 'x'],
    ];
    const sheets = ['Danh sách', 'KẾT QUẢ', 'Kết quả (2)', 'Phát hiện'.normalize('NFD')];
    const data = await writeXlsx({
      sheets: sheets.map((name, at) => ({ name, rows: at === 0 ? rows : [] })),
    });
    const { workbook } = await reported(data, { frame });
    expect(await sheetsOf(workbook)).toEqual([...sheets, 'Kết quả (3)', 'Phát hiện (2)']);
  });

  it('leaves what it does not know, and puts links where they belong', async () => {
    const parts = partsOf(fileNamed('strict.xlsx'));
    const sheet = 'xl/worksheets/sheet1.xml';
    const rest =
      '<x:conditionalFormatting sqref="A1"/><x:pageSetup orientation="landscape"/><x:tableParts count="0"/><x:extLst/></x:worksheet>';
    const own = { 'xl/unknown.bin': '\u0001\u0002', 'customXml/item1.xml': '<?mso x?><a><!-- b --></a>' };
    const data = zip({
      ...Object.fromEntries(parts),
      [sheet]: parts.get(sheet)?.replace('</x:worksheet>', rest) ?? '',
      ...own,
    });
    const written = partsOf((await reported(new Uint8Array(data), { frame })).workbook);
    const relations = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    expect(Object.fromEntries(Object.keys(own).map((name) => [name, written.get(name)]))).toEqual(own);
    expect(written.get(sheet)).toContain(
      rest.replace('<x:tableParts', `<x:legacyDrawing xmlns:r="${relations}" r:id="rId2"/>$&`),
    );
    expect(written.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      `<Relationship Id="rId1" Type="${relations}/comments" Target="/xl/comments1.xml"/>`,
    );
    expect(written.get('xl/workbook.xml')).toContain(
      `<x:sheet name="Kết quả" sheetId="2" xmlns:r="${relations}" r:id="rId4"/>`,
    );
  });

  it('has the same bytes every time', async () => {
    const [first, second] = [await reported(commune), await reported(commune)];
    expect(first.workbook).toEqual(second.workbook);
  });
});

describe.each(readdirSync('fixtures/files').filter((name) => name.endsWith('.xlsx')))('%s', (name) => {
  it('comes back with what was in it', async () => {
    const data = fileNamed(name);
    const { result, workbook } = await reported(data, { frame });
    const [before, after] = [await readList(data, { frame }), await readList(workbook, { frame })];
    const unreadable = result.issues.some(({ code }) => code === 'unreadable');
    expect(after.ok).toBe(before.ok);
    if (before.ok && after.ok) expect(after.list).toEqual(before.list);
    else if (!before.ok && !after.ok && !unreadable) expect(after.issues).toEqual(before.issues);
    // What was there stands there still, but for numbers of styles.
    const plain = (xml = '') =>
      xml.replace(/ s="\d+"| spans="[\d:]*"|<(?:\w+:)?c r="\w+"\/>|<(?:\w+:)?legacyDrawing[^>]*>/g, '');
    const written = partsOf(workbook);
    for (const [part, xml] of unreadable ? [] : partsOf(data)) {
      if (part.startsWith('xl/worksheets/sheet')) expect(plain(written.get(part)), part).toBe(plain(xml));
      else if (!/styles|workbook|Content_Types|comments|vmlDrawing|_rels/.test(part))
        expect(written.get(part), part).toBe(xml);
      else expect(written.has(part), part).toBe(true);
    }
  });
});
