import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { describeNote, readList } from '../../src/files/index.ts';
import { describeIssue } from '../../src/index.ts';

type Cell = string | number | null;

/** Reads a sheet: names with what each is nominated to, and what was said in words. */
async function read(rows: Cell[][], merges: readonly (readonly [number, number, number, number])[] = []) {
  const areas = merges.map(([startRow, startCol, endRow, endCol]) => ({
    startRow,
    startCol,
    endRow,
    endCol,
  }));
  const data = await writeXlsx({ sheets: [{ name: 'Trang 1', rows, merges: areas }] });
  const result = await readList(data, { frame: {} });
  const nominees = result.ok ? result.list.nominees : [];
  return {
    nominees,
    frame: result.ok ? { ...result.list, nominees: [] } : undefined,
    persons: nominees.map(
      ({ name, nominations }) =>
        `${name}: ${nominations.map(({ body, role, track = '' }) => `${body} ${role} ${track}`.trim()).join(', ')}`,
    ),
    said: [
      ...result.notes.map((note) => describeNote(note, 'en')),
      ...(result.ok ? [] : result.issues.map((issue) => describeIssue(issue, 'en'))),
    ].join('\n'),
  };
}

const head = ['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'BCH'];

describe('a sheet', () => {
  it('may hold two tables, each with its own columns and the title above it', async () => {
    const { nominees, persons, said } = await read([
      head,
      ['II', 'Nhân sự lần đầu', null, null, null],
      [1, 'Nguyễn Văn An', 1970, 'Phó ban', 'x'],
      ['DANH SÁCH NHÂN SỰ ỦY BAN KIỂM TRA'],
      ['STT', 'Họ tên', 'Dân tộc', 'Năm sinh', 'Tuổi Đảng'],
      [1, 'Lê Thị Hoa', 'Tày', 1980, 12],
    ]);
    expect(persons).toEqual([
      'Nguyễn Văn An: committee member first-time',
      'Lê Thị Hoa: inspection-committee member',
    ]);
    expect(nominees[1]).toMatchObject({ birth: '1980', ethnicity: 'Tày' });
    expect(said).toContain('cell E5: column not recognized, not read; found "Tuổi Đảng"');
  });

  it('whose header is typed again on the next page goes on with its groups', async () => {
    const { persons } = await read([
      head,
      ['II', 'Nhân sự lần đầu', null, null, null],
      [1, 'Nguyễn Văn An', 1970, 'Phó ban', 'x'],
      ['STT', 'Họ tên', 'Năm sinh', 'Chức vụ', 'BCH'],
      [2, 'Lê Thị Hoa', 1980, 'Phó phòng', 'x'],
    ]);
    expect(persons).toEqual([
      'Nguyễn Văn An: committee member first-time',
      'Lê Thị Hoa: committee member first-time',
    ]);
  });

  it('with data right of the header says so', async () => {
    const { said } = await read([head, [1, 'Nguyễn Văn An', 1970, 'Phó ban', 'x', 'chờ kết luận']]);
    expect(said).toContain('cell F1: column not recognized, not read');
  });
});

describe('labels above a table', () => {
  it('are not read where another sheet is asked for', async () => {
    const sheet = (organization: string, name: string) => ({
      name: organization,
      rows: [
        ['Đảng bộ', organization],
        ['Nhiệm kỳ', '2025-2030'],
        ['Số đảng viên', 120],
        head,
        [1, name, 1970, 'Phó ban', 'x'],
      ],
    });
    const data = await writeXlsx({ sheets: [sheet('Xã A', 'Nguyễn Văn An'), sheet('Xã B', 'Lê Thị Hoa')] });
    const result = await readList(data, { sheet: 'Xã B' });
    expect(result.ok && result.list.organization.name).toBe('Xã B');
    expect(result.notes.map((note) => describeNote(note, 'vi')).join('\n')).toContain('Xã A');
  });

  it('tell of the organization, and other text is told', async () => {
    const { frame, said } = await read([
      ['DANH SÁCH NHÂN SỰ'],
      ['Đảng bộ', 'Xã Đông Thanh'],
      ['Nhiệm kỳ', '2025-2030'],
      ['Số đảng viên', 120],
      ['(Kèm theo Tờ trình)'],
      head,
      [1, 'Nguyễn Văn An', 1970, 'Phó ban', 'x'],
    ]);
    expect(frame).toMatchObject({
      term: '2025-2030',
      organization: { name: 'Xã Đông Thanh', partyMembers: 120 },
    });
    expect(said.match(/cell \w+(?=: text outside)/g)).toEqual(['cell A1', 'cell A5']);
  });
});

describe('a name', () => {
  it('may have a column for the family name', async () => {
    const { persons } = await read([
      ['TT', 'Họ và chữ đệm', 'Tên', 'Năm sinh', 'BCH'],
      [1, 'Nguyễn Văn', 'An', 1970, 'x'],
    ]);
    expect(persons).toEqual(['Nguyễn Văn An: committee member']);
  });

  it('may stand in two columns under one header', async () => {
    const rows = [
      ['TT', 'Họ và tên', null, 'Năm sinh', 'BCH'],
      [1, 'Nguyễn Văn', 'An', 1970, 'x'],
    ];
    expect((await read(rows, [[0, 1, 0, 2]])).persons).toEqual(['Nguyễn Văn An: committee member']);
  });

  it('may stand in two columns merged into one', async () => {
    const rows = [
      ['TT', 'Họ và tên', null, 'Năm sinh', 'BCH'],
      [1, 'Nguyễn Văn An', null, 1970, 'x'],
    ];
    const { persons } = await read(rows, [
      [0, 1, 0, 2],
      [1, 1, 1, 2],
    ]);
    expect(persons).toEqual(['Nguyễn Văn An: committee member']);
  });

  it('is one with the tone on the other vowel', async () => {
    const { nominees } = await read([
      ['TT', 'Họ và tên', 'Ngày sinh', 'Ứng cử vào', 'Chức danh ứng cử'],
      [1, 'Nguyễn Thị Hoà', '18/3/1970', 'BCH', 'Ủy viên'],
      [2, 'NGUYỄN THỊ HÒA', '18/3/1970', 'BTV', 'Ủy viên'],
    ]);
    expect(nominees).toHaveLength(1);
  });

  it('merged over two rows is one person with what both say', async () => {
    const { persons } = await read(
      [
        ['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Ứng cử vào', 'Chức danh ứng cử'],
        [1, 'Nguyễn Văn An', 1970, 'Phó ban', 'BCH', 'Phó Bí thư'],
        [null, null, null, null, 'BTV', 'Ủy viên'],
        [2, 'Lê Thị Hoa', 1980, 'Phó phòng', 'BCH', 'Ủy viên'],
      ],
      [0, 1, 2, 3].map((column) => [1, column, 2, column] as const),
    );
    expect(persons).toEqual([
      'Nguyễn Văn An: committee deputy-secretary, standing-committee member',
      'Lê Thị Hoa: committee member',
    ]);
  });

  it('merged over two rows is not nominated twice by its group', async () => {
    const { persons } = await read(
      [
        ['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ'],
        ['A. Ban Chấp hành'],
        [1, 'Nguyễn Văn An', 1970, 'Phó ban'],
        [null, null, 1970, null],
      ],
      [[2, 1, 3, 1]],
    );
    expect(persons).toEqual(['Nguyễn Văn An: committee member']);
  });
});

describe('a word merged over several rows', () => {
  it('holds for every person beside it', async () => {
    const { persons } = await read(
      [
        ['TT', 'Họ và tên', 'Năm sinh', 'Ứng cử vào'],
        [1, 'Nguyễn Văn An', 1970, 'BTV'],
        [2, 'Lê Thị Hoa', 1980, null],
      ],
      [[1, 3, 2, 3]],
    );
    expect(persons).toEqual([
      'Nguyễn Văn An: standing-committee member',
      'Lê Thị Hoa: standing-committee member',
    ]);
  });
});

describe('a group row', () => {
  it.each([
    ['I', 'a count beside it', '15 đ/c'],
    [1, 'a number of its own', null],
  ])('%s with %s is no person', async (number, _, count) => {
    const { persons } = await read([
      head,
      [number, 'Nhân sự tái cử', null, count, null],
      [1, 'Nguyễn Văn An', 1970, 'Phó ban', 'x'],
    ]);
    expect(persons).toEqual(['Nguyễn Văn An: committee member re-nominated']);
  });
});

describe('a group row right below the header', () => {
  it.each(['Nhân sự tái cử', '1. Ban Thường vụ', 'Bí thư'])('%s is no line of it', async (group) => {
    const { persons, said } = await read([head, [group], [1, 'Nguyễn Văn An', 1970, 'Phó ban', 'x']]);
    expect(persons).toHaveLength(1);
    expect(said).toContain('cell A2: group row');
  });
});

describe('a cell', () => {
  it('with a formula that has no stored result is named', async () => {
    const rows = [head, [1, 'Nguyễn Văn An', null, 'Phó ban', 'x']];
    const cells = new Map([['1,2', { formula: '1970+5' }]]);
    const result = await readList(await writeXlsx({ sheets: [{ name: 'Trang 1', rows, cells }] }), {
      frame: {},
    });
    expect(result.ok ? [] : result.issues).toMatchObject([{ cell: { cell: 'C2' }, found: '"=1970+5"' }]);
  });

  it('may hold the number of a day as text', async () => {
    const { nominees, said } = await read([head, [1, 'Nguyễn Văn An', '27456', 'Phó ban', 'x']]);
    expect(nominees).toMatchObject([{ birth: '1975-03-03' }]);
    expect(said).toContain('cell C2: the day number of a spreadsheet');
  });

  it('merged over more rows than any list has is refused', async () => {
    const rows = [head, ...Array.from({ length: 2000 }, () => [1, 'Nguyễn Văn An', 1970, 'Phó ban', 'x'])];
    const merges = Array.from({ length: 1000 }, (_, at) => [at + 1, 2, 2000, 2] as const);
    expect((await read(rows, merges)).said).toContain('at most 1000000 cells');
  });
});

describe('a row', () => {
  it('with the date of birth in words is no signature', async () => {
    const { persons } = await read([
      ['Họ và tên', 'Ngày sinh', 'BCH'],
      ['Nguyễn Văn An', 'ngày 18 tháng 3 năm 1970', 'x'],
    ]);
    expect(persons).toEqual(['Nguyễn Văn An: committee member']);
  });

  it('of marks without a name is not taken for the numbers of columns', async () => {
    const { nominees } = await read([
      ['TT', 'Họ và tên', 'BCH', 'BTV', 'UBKT'],
      [1, 'Nguyễn Văn An', 'x', 'x', null],
      [2, null, 'x', 'x', 'x'],
    ]);
    expect(nominees).toHaveLength(2);
  });
});
