import { describe, expect, it } from 'vitest';
import { describeNote, locateIssues, type ReadOptions, readList } from '../../src/files/index.ts';
import { writeXlsx } from '../../src/files/xlsx-writer.ts';
import { check, describeIssue } from '../../src/index.ts';

/** Reads rows of a csv file: the nominees, and what was said of them. */
async function read(rows: readonly string[], options: ReadOptions = {}) {
  const bytes = new TextEncoder().encode(rows.join('\n'));
  const result = await readList(bytes, { format: 'csv', frame: {}, ...options });
  return {
    nominees: result.ok ? result.list.nominees : [],
    issues: result.ok ? [] : result.issues.map(({ code, path, cell }) => `${cell?.cell} ${path} ${code}`),
    notes: result.notes.map(({ code, cell }) => `${cell?.cell} ${code}`),
  };
}

const head = 'TT;Họ và tên;Ngày sinh;Dân tộc;Chức vụ;BCH';
const person = '1;Nguyễn Văn An;18/3/1970;Kinh;Phó ban;x';

describe('a row', () => {
  it('of a name alone is told and not read', async () => {
    const { nominees, notes } = await read([head, person, ';Trần Thị Bình;;;;']);
    expect(nominees).toHaveLength(1);
    expect(notes).toContain('B3 group-not-read');
  });

  it('of a serial number and a name is a person', async () => {
    const { nominees } = await read([head, person, '2;Trần Thị Bình;;;;x']);
    expect(nominees.map(({ name }) => name)).toEqual(['Nguyễn Văn An', 'Trần Thị Bình']);
  });

  it('of a total is told, marks or no marks, and never taken for the police', async () => {
    const { nominees, notes } = await read([
      'Họ và tên;Ngày sinh;Dân tộc;Chức vụ;BCH',
      'Nguyễn Văn An;18/3/1970;Kinh;Công an huyện;x',
      'Công An Nhân;18/4/1970;Kinh;Phó ban;x',
      'Tổng cộng;2;;;2',
      'Tong so: 2;;;;',
    ]);
    expect(nominees).toHaveLength(2);
    expect(notes.filter((note) => note.endsWith('text-not-read'))).toEqual([
      'A4 text-not-read',
      'A5 text-not-read',
    ]);
  });

  it('behind a signature is a person only with its number', async () => {
    const { nominees, notes } = await read([
      head,
      person,
      ';;;;T/M BAN THƯỜNG VỤ;',
      ';Nguyễn Văn Ký;Bí thư;;;',
      '2;Lê Thị Hoa;1/1/1980;Kinh;;x',
    ]);
    expect(nominees.map(({ name }) => name)).toEqual(['Nguyễn Văn An', 'Lê Thị Hoa']);
    expect(notes).toContain('B4 text-not-read');
  });

  it('without a name is a person where it says enough', async () => {
    const { nominees } = await read([head, person, '2;;1/1/1980;Kinh;Trưởng ban;x']);
    expect(nominees[1]).toEqual({
      id: 'ns-2',
      birth: '1980-01-01',
      ethnicity: 'Kinh',
      post: { title: 'Trưởng ban' },
      nominations: [{ body: 'committee', role: 'member' }],
    });
  });

  it('of the same name and another date of birth is somebody else, and told', async () => {
    const { nominees, notes } = await read([head, person, '2;NGUYỄN VĂN AN;18/3/1971;Kinh;;x']);
    expect(nominees).toHaveLength(2);
    expect(notes).toContain('B3 same-name');
  });
});

describe('rows of one name', () => {
  const ids = 'Mã;Họ và tên;Ngày sinh;Ứng cử vào';

  it('are one person where the date of birth is the same and one row has no id, whichever comes first', async () => {
    const rows = [';Lê A;18/3/1975;Cấp ủy', 'M1;Lê A;18/3/1975;Ban Thường vụ'];
    for (const order of [rows, rows.toReversed()]) {
      const { nominees, issues, notes } = await read([ids, ...order, 'M1;;;Ủy ban Kiểm tra']);
      expect(issues).toEqual([]);
      expect(nominees.map(({ id, nominations }) => [id, nominations.length])).toEqual([['M1', 3]]);
      expect(notes).toContain('B3 same-person');
    }
  });

  it('are two persons where both have ids', async () => {
    const { nominees, notes } = await read([
      ids,
      ';Lê A;18/3/1975;Cấp ủy',
      'M1;Lê A;18/3/1975;Ban Thường vụ',
      'M2;Lê A;18/3/1975;Ban Thường vụ',
    ]);
    expect(nominees.map(({ id }) => id)).toEqual(['M1', 'M2']);
    expect(notes.filter((note) => note.endsWith('same-person'))).toEqual(['B3 same-person']);
  });

  it('and one date of birth with two ids ask whose a third row is', async () => {
    const { issues } = await read([
      ids,
      'M1;Lê A;18/3/1975;Cấp ủy',
      'M2;Lê A;18/3/1975;Cấp ủy',
      ';Lê A;18/3/1975;Ban Thường vụ',
    ]);
    expect(issues).toEqual(['B4 name ambiguous']);
  });

  it.each([
    ['1975', '18/3/1975'],
    ['18/3/1975', '1975'],
    ['3/1975', '18/3/1975'],
    ['', '18/3/1975'],
    ['18/3/1975', ''],
  ])('and births %j and %j are asked about, and nothing else', async (one, other) => {
    const { issues } = await read([ids, `;Lê A;${one};Cấp ủy`, `M1;Lê A;${other};Ban Thường vụ`]);
    expect(issues).toEqual(['B3 name ambiguous']);
  });

  it('are found by the full date of birth before one that may be the same', async () => {
    const { nominees, issues } = await read([
      ids,
      'M1;Lê A;1975;Cấp ủy',
      'M2;Lê A;18/3/1975;Cấp ủy',
      ';Lê A;18/3/1975;Ban Thường vụ',
    ]);
    expect(issues).toEqual([]);
    expect(nominees.map(({ nominations }) => nominations.length)).toEqual([1, 2]);
  });

  it('and dates of birth that exclude each other are two persons', async () => {
    const { nominees, issues, notes } = await read([
      ids,
      ';Lê A;1975;Cấp ủy',
      'M1;Lê A;18/3/1976;Ban Thường vụ',
    ]);
    expect(issues).toEqual([]);
    expect(nominees).toHaveLength(2);
    expect(notes).toContain('B3 same-name');
  });
});

describe('what a row nominates to', () => {
  it('is one role in each body', async () => {
    const { issues } = await read(['Họ và tên;Ngày sinh;Bí thư;Phó Bí thư;BCH', 'Nguyễn Văn An;1970;x;x;x']);
    expect(issues).toEqual(['D2 role conflict']);
  });

  it('may be told twice alike', async () => {
    const { nominees, issues } = await read([
      'Họ và tên;Ngày sinh;Bí thư;BCH',
      'Nguyễn Văn An;1970;x;Bí thư',
    ]);
    expect(issues).toEqual([]);
    expect(nominees[0]?.nominations).toEqual([{ body: 'committee', role: 'secretary' }]);
  });

  it('loses no mark that fits none of several bodies', async () => {
    const { issues } = await read(['Họ và tên;Ngày sinh;BCH;BTV;Thường trực', 'Nguyễn Văn An;1970;x;x;x']);
    expect(issues).toEqual(['E2 standing ambiguous']);
  });

  it('gives a standing deputy the mark, and nobody else', async () => {
    const { nominees } = await read([
      'Họ và tên;Ngày sinh;BCH;BTV;Thường trực',
      'Nguyễn Văn An;1970;Phó Bí thư;x;x',
    ]);
    expect(nominees[0]?.nominations).toEqual([
      { body: 'committee', role: 'deputy-secretary', standing: true },
      { body: 'standing-committee', role: 'member' },
    ]);
  });

  it('is refused where the word is none of the body', async () => {
    const { issues } = await read(['Họ và tên;Ngày sinh;BCH', 'Nguyễn Văn An;1970;Trưởng ban']);
    expect(issues).toContain('C2 body:committee invalid');
  });

  it('follows the groups, the inner before the outer', async () => {
    const { nominees } = await read([
      'TT;Họ và tên;Ngày sinh',
      'A. Ban Chấp hành;;',
      'I. Tái cử;;',
      '1;Nguyễn Văn An;1970',
      'II. Nhân sự khác;;',
      '2;Trần Thị Bình;1975',
      'B. Ủy ban Kiểm tra;;',
      '1;Lê Văn Cường;1980',
    ]);
    expect(nominees.map(({ nominations }) => nominations)).toEqual([
      [{ body: 'committee', role: 'member', track: 're-nominated' }],
      [{ body: 'committee', role: 'member' }],
      [{ body: 'inspection-committee', role: 'member' }],
    ]);
  });
});

it('is told short, however much stands in a cell', async () => {
  const result = await readList(
    new TextEncoder().encode([head, person, `${'a'.repeat(30_000)};;;;;`].join('\n')),
    { format: 'csv' },
  );
  const lines = result.notes.map((note) => describeNote(note, 'vi'));
  expect(lines).toContain(`ô A3: dòng nhóm không nêu diện hay cơ quan; thấy "${'a'.repeat(59)}…`);
});

describe('a column', () => {
  it('that is not recognized is told with the nearest header', async () => {
    const result = await readList(new TextEncoder().encode('Họ và tên;Dân tôcj;BCH\nNguyễn Văn An;Kinh;x'), {
      format: 'csv',
    });
    expect(result.notes).toContainEqual({
      code: 'unrecognized-column',
      cell: { cell: 'B1' },
      found: 'Dân tôcj',
      suggestion: 'Dân tộc',
    });
  });

  it('without a header is told where it holds something', async () => {
    const { notes } = await read(['Họ và tên;;BCH', 'Nguyễn Văn An;gì đó;x']);
    expect(notes).toContain('B1 unrecognized-column');
  });

  it('whose header stands in brackets is no second column of serial numbers', async () => {
    const { nominees, issues, notes } = await read([
      'STT;Họ và tên;BCH;(ký tên);…',
      '1;Nguyễn Văn An;x;An;gì đó',
    ]);
    expect(issues).toEqual([]);
    expect(nominees).toHaveLength(1);
    expect(notes).toEqual(['D1 unrecognized-column', 'E1 unrecognized-column']);
  });

  it('that is left out is left out in silence, however it is named', async () => {
    const rows = ['Họ và tên;BCH;Quê quán', 'Nguyễn Văn An;x;Hà Nội'];
    for (const key of ['C', 'c', 'Quê quán', 'quê  QUÁN']) {
      expect((await read(rows, { columns: { [key]: '-' } })).notes).toEqual([]);
    }
    expect((await read(rows)).notes).toEqual(['C1 unrecognized-column']);
  });

  it('with two answers that differ is asked about', async () => {
    const rows = ['Họ và tên;BCH;Sinh', 'Nguyễn Văn An;x;1970'];
    const { issues } = await read(rows, { columns: { C: 'birth', sinh: 'party.admitted' } });
    expect(issues).toEqual(['C1  ambiguous']);
  });

  it('that no table has is told with the nearest header', async () => {
    const rows = ['Họ và tên;BCH;Ngày sinh', 'Nguyễn Văn An;x;1970'];
    const result = await readList(new TextEncoder().encode(rows.join('\n')), {
      columns: { 'Ngày snh': 'birth' },
    });
    const issues = result.ok ? [] : result.issues;
    expect(issues.map((issue) => describeIssue(issue, 'vi'))).toEqual([
      'columns."Ngày snh": thiếu; thấy "Ngày snh"; cần một trong: Họ và tên, BCH, Ngày sinh — có phải "Ngày sinh"?',
    ]);
  });

  it('can be told by header or letter', async () => {
    const rows = ['Họ và tên;Sinh;Việc;BCH', 'Nguyễn Văn An;1970;Phó ban;x'];
    const { nominees } = await read(rows, { columns: { b: 'birth', việc: 'post.title' } });
    expect(nominees[0]).toMatchObject({ birth: '1970', post: { title: 'Phó ban' } });
  });
});

describe('a word that is none of the column', () => {
  it('is told with the words that people write, in their language', async () => {
    const bytes = new TextEncoder().encode('Họ và tên;Giới tính;BCH\nNguyễn Văn An;Namm;x');
    const result = await readList(bytes, { format: 'csv', frame: {} });
    const told = result.ok
      ? []
      : result.issues.flatMap((issue) => [describeIssue(issue, 'vi'), describeIssue(issue, 'en')]);
    expect(told).toEqual([
      'ô B2, sex: không hợp lệ; thấy "Namm"; cần một trong: nữ, nam — có phải "nam"?',
      'cell B2, sex: not valid; found "Namm"; expected one of: female, male — did you mean "nam"?',
    ]);
  });
});

describe('what officers write around persons', () => {
  it('of a remark between them is told, and ends no group', async () => {
    const { nominees, notes } = await read([
      'Họ và tên;Ngày sinh;BCH',
      'I. Nhân sự tái cử;;',
      'Nguyễn Văn An;18/3/1970;x',
      'Lưu ý: đồng chí dưới đây đang đi học;;',
      'Trần Thị Bình;25/11/1975;x',
    ]);
    expect(nominees.map(({ nominations: [one] }) => one?.track)).toEqual(['re-nominated', 're-nominated']);
    expect(notes).toContain('A4 text-not-read');
  });

  it.each(['Đ/c Nguyễn Văn An', 'đồng chí: Nguyễn Văn An', 'Đ/C. Nguyễn Văn An'])(
    'before a name is no part of it: %s',
    async (name) => {
      const { nominees, notes } = await read(['Họ và tên;Ngày sinh;BCH', `${name};18/3/1970;x`]);
      expect(nominees.map((person) => person.name)).toEqual(['Nguyễn Văn An']);
      expect(notes).toContain('A2 read-as');
    },
  );

  it('leaves a name alone that only begins alike', async () => {
    const { nominees } = await read(['Họ và tên;Ngày sinh;BCH', 'Đcường Văn An;18/3/1970;x']);
    expect(nominees.map((person) => person.name)).toEqual(['Đcường Văn An']);
  });

  it('above a group is told in their words, however much it says', async () => {
    const rows = ['Họ và tên;Ngày sinh;BCH', 'B. Ủy viên Ban Chấp hành;;', 'Nguyễn Văn An;18/3/1970;x'];
    const { notes } = await readList(new TextEncoder().encode(rows.join('\n')), { format: 'csv', frame: {} });
    const [group] = notes.filter(({ code }) => code === 'group-row');
    expect(group && describeNote(group, 'vi')).toMatch(/ → cấp ủy, ủy viên$/);
  });

  it('in a hidden column is read like the others, and told', async () => {
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'Sheet1',
          rows: [
            ['Họ và tên', 'Ngày sinh', 'BCH'],
            ['Nguyễn Văn An', '18/3/1970', 'x'],
          ],
          columns: [{}, { hidden: true }, {}],
        },
      ],
    });
    const result = await readList(workbook, { frame: {} });
    expect(result.ok && result.list.nominees[0]?.birth).toBe('1970-03-18');
    expect(result.notes.map(({ code, cell }) => `${cell?.cell} ${code}`)).toContain('B1 hidden-column');
  });

  it('is asked for in their words where a list lacks it, or has something else', async () => {
    const frame = { organization: { name: 'Đảng bộ X', level: 'huyen' } } as never;
    const bytes = new TextEncoder().encode('Họ và tên;Ngày sinh;BCH\nNguyễn Văn An;18/3/1970;x');
    const read = await readList(bytes, { format: 'csv', frame });
    if (!read.ok) throw new Error('refused');
    const cells = new Map([...read.cells, ['organization.level', { cell: 'B3' }]]);
    const { issues } = await check(read.list);
    const [level] = locateIssues(issues, cells).filter(({ path }) => path === 'organization.level');
    expect(level && describeIssue(level, 'vi')).toBe(
      'ô B3, organization.level: không hợp lệ; thấy "huyen"; cần một trong: trung ương, cấp tỉnh, cấp trên trực tiếp cơ sở, cơ sở, chi bộ',
    );
  });
});
