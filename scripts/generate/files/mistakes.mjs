import { people, vn } from './people.mjs';
import { workbook } from './workbook.mjs';

const { an, binh, chau, dung, giang } = people;

/** Workbooks that nobody can read in one way alone, each with its mistakes. */
export const badWorkbooks = {
  'ambiguous-columns.xlsx': {
    make: () =>
      workbook([
        {
          name: 'Sheet1',
          rows: [
            ['TT', 'Họ và tên', 'Ngày sinh', 'Chức danh', 'Trình độ', 'Năm sinh', 'BCH'],
            [1, an.name, vn(an.birth), an.post, 'Thạc sĩ', 1970, 'x'],
          ],
        },
      ]),
    issues: [' D1 ambiguous', ' E1 ambiguous', ' F1 ambiguous'],
  },

  'bad-values.xlsx': {
    options: { body: 'committee' },
    make: () =>
      workbook([
        {
          name: 'Danh sách',
          rows: [
            [
              'TT',
              'Họ và tên',
              'Giới tính',
              'Ngày sinh',
              'Cấp bậc hàm',
              'Đại biểu đại hội',
              'Số nhiệm kỳ liên tục',
            ],
            [1, an.name, 'Nam', '31/2/1970', 'Đại tá', 'x', 1],
            [2, binh.name, 'Nu', '11/25/1975', 'Thượg tá', 'x', 'hai'],
            [3, chau.name, 'khác', '25/7/1890', 'Tá', 'có thể', 1.5],
            [4, dung.name, '#N/A', 'không rõ', null, null, -1],
          ],
        },
      ]),
    issues: [
      'birth D2 invalid',
      'birth D3 invalid',
      'service.rank E3 invalid',
      'post.termsInARow G3 invalid',
      'sex C4 invalid',
      'birth D4 invalid',
      'service.rank E4 invalid',
      'congressDelegate F4 invalid',
      'post.termsInARow G4 invalid',
      'sex C5 invalid',
      'birth D5 invalid',
      'post.termsInARow G5 invalid',
    ],
  },

  'conflicts.xlsx': {
    make: () =>
      workbook([
        {
          name: 'Sheet1',
          rows: [
            ['TT', 'Họ và tên', 'Ngày sinh', 'Dân tộc', 'Ngày vào Đảng'],
            ['A', 'Ban Chấp hành'],
            [1, an.name, vn(an.birth), 'Kinh', vn(an.admitted)],
            [2, binh.name, vn(binh.birth), 'Kinh', null],
            [3, giang.name, vn(giang.birth), 'Tày', null],
            ['B', 'Ban Thường vụ'],
            [1, an.name, vn(an.birth), 'Thái', '20/5/1995'],
            [2, binh.name, null, 'Kinh', null],
            [3, giang.name, '30/10/1986', 'Tày', null],
          ],
        },
      ]),
    issues: ['ethnicity D7 conflict', 'party.admitted E7 conflict', 'name B8 ambiguous'],
  },

  'no-body.xlsx': {
    make: () =>
      workbook([
        {
          name: 'Sheet1',
          rows: [
            ['TT', 'Họ và tên', 'Ngày sinh'],
            [1, an.name, vn(an.birth)],
            [2, binh.name, vn(binh.birth)],
          ],
        },
      ]),
    issues: ['nominations B2 missing', 'nominations B3 missing'],
  },

  'one-row-for-several-bodies.xlsx': {
    make: () =>
      workbook([
        {
          name: 'Sheet1',
          rows: [
            ['Họ và tên', 'Ngày sinh', 'BCH', 'UBKT', 'Chuyên trách'],
            [chau.name, vn(chau.birth), 'x', 'Chủ nhiệm', 'x'],
          ],
        },
      ]),
    issues: ['fullTime E2 ambiguous'],
  },

  'positions-in-words.xlsx': {
    make: () =>
      workbook([
        {
          name: 'Sheet1',
          rows: [
            ['Họ và tên', 'Ngày sinh', 'Dự kiến chức danh'],
            [an.name, vn(an.birth), 'Bí thư, Ủy viên BTV'],
            [binh.name, vn(binh.birth), 'Phụ trách chung'],
          ],
        },
      ]),
    issues: ['positions C3 invalid', 'nominations A3 missing'],
  },

  'beside-and-inside.xlsx': {
    options: {
      frame: { term: '2020-2025', organization: { name: 'Đảng bộ huyện H.', level: 'grassroots' } },
    },
    make: () =>
      workbook([
        {
          name: 'Thông tin',
          rows: [
            ['Tên đảng bộ', 'Đảng bộ huyện H.'],
            ['Cấp', 'cấp trên trực tiếp cơ sở'],
            ['Khối', 'địa phương'],
          ],
        },
        {
          name: 'Nhân sự',
          rows: [
            ['Họ và tên', 'BCH'],
            [an.name, 'x'],
          ],
        },
      ]),
    issues: ['organization.level B2 conflict'],
  },

  'vni-font.xlsx': {
    make: () =>
      workbook([
        {
          name: 'Sheet1',
          rows: [
            ['TT', 'Hoï vaø teân', 'Naêm sinh'],
            [1, 'Nguyeãn Vaên An', 1970],
          ],
        },
      ]),
    issues: [' - unreadable'],
  },

  'no-table.xlsx': {
    make: () =>
      workbook([{ name: 'Sheet1', rows: [['Báo cáo kết quả công tác'], ['Quý I', 12], ['Quý II', 15]] }]),
    issues: [' - unreadable'],
  },

  'empty-sheet.xlsx': { make: () => workbook([{ name: 'Sheet1', rows: [] }]), issues: [' - unreadable'] },

  'no-such-sheet.xlsx': {
    options: { sheet: 'Nhan su' },
    make: () =>
      workbook([
        {
          name: 'Nhân sự',
          rows: [
            ['Họ và tên', 'BCH'],
            [an.name, 'x'],
          ],
        },
      ]),
    issues: ['sheet - missing'],
  },

  'no-such-field.xlsx': {
    options: { columns: { C: 'birht' } },
    make: () =>
      workbook([
        {
          name: 'Nhân sự',
          rows: [
            ['Họ và tên', 'BCH', 'Sinh'],
            [an.name, 'x', 1970],
          ],
        },
      ]),
    issues: ['columns.C - invalid'],
  },

  'no-such-column.xlsx': {
    options: { columns: { 'Ngày snh': 'birth', z: '-' } },
    make: () =>
      workbook([
        {
          name: 'Nhân sự',
          rows: [
            ['Họ và tên', 'Ngày sinh', 'BCH'],
            [an.name, vn(an.birth), 'x'],
          ],
        },
      ]),
    issues: ['columns."Ngày snh" - missing', 'columns.z - missing'],
  },
};
