import { nominee, people, to, vn } from './people.mjs';
import { date, formula, workbook } from './workbook.mjs';

const { an, binh, chau, dung, giang, hai } = people;
const title = 'DANH SÁCH TRÍCH NGANG NHÂN SỰ BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN H.';
const again = { track: 're-nominated' };
const first = { track: 'first-time' };
const member = to('committee');

/** Workbooks that are read, each with the list that it holds and the remarks on it. */
export const goodWorkbooks = {
  'plain.xlsx': {
    options: { body: 'committee' },
    make: () =>
      workbook([
        {
          name: 'Sheet1',
          rows: [
            [
              'TT',
              'Họ và tên',
              'Giới tính',
              'Ngày sinh',
              'Dân tộc',
              'Ngày vào Đảng',
              'Ngày chính thức',
              'Chức vụ, đơn vị công tác',
            ],
            ...[an, binh, chau].map((p, index) => [
              index + 1,
              p.name,
              p.sex === 'male' ? 'Nam' : 'Nữ',
              vn(p.birth),
              p.ethnicity,
              vn(p.admitted),
              vn(p.official),
              p.post,
            ]),
          ],
        },
      ]),
    list: {
      nominees: ['an', 'binh', 'chau'].map((key, index) =>
        nominee(index + 1, key, ['name', 'sex', 'birth', 'ethnicity', 'party', 'post'], member),
      ),
    },
    notes: ['member-assumed B2', 'day-first D3', 'day-first F3', 'day-first G3'],
  },

  'two-line-header.xlsx': {
    make: () =>
      workbook([
        {
          name: 'Ban Chấp hành',
          merges: [
            'A1:C1',
            'A2:H2',
            'A3:H3',
            'A5:A6',
            'B5:B6',
            'C5:D5',
            'E5:E6',
            'F5:G5',
            'H5:H6',
            'A8:H8',
            'A11:H11',
          ],
          rows: [
            ['ĐẢNG BỘ HUYỆN H.'],
            [title],
            ['(Kèm theo Tờ trình số 12-TTr/HU ngày 05/5/2020)'],
            [],
            [
              'TT',
              'Họ và tên',
              'Năm sinh',
              null,
              'Dân tộc',
              'Ngày vào Đảng',
              null,
              'Chức vụ,\nđơn vị công tác',
            ],
            [null, null, 'Nam', 'Nữ', null, 'Dự bị', 'Chính thức', null],
            ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
            ['I. Nhân sự tái cử: 02 đồng chí'],
            [1, an.name, 1970, null, an.ethnicity, vn(an.admitted), vn(an.official), an.post],
            [
              2,
              binh.name,
              null,
              '02/11/1975',
              binh.ethnicity,
              vn(binh.admitted),
              vn(binh.official),
              binh.post,
            ],
            ['II. Nhân sự tham gia lần đầu: 01 đồng chí'],
            [
              3,
              giang.name,
              null,
              '10/1985',
              giang.ethnicity,
              vn(giang.admitted),
              vn(giang.official),
              giang.post,
            ],
            ['Tổng cộng: 03 đồng chí'],
            [],
            [null, 'Nơi nhận:', null, null, null, 'T/M BAN THƯỜNG VỤ'],
            [null, '- Thường trực Tỉnh ủy,', null, null, null, 'BÍ THƯ'],
            [null, '- Lưu VPHU.', null, null, null, '(Ký tên, đóng dấu)'],
            [null, null, null, null, null, 'Nguyễn Văn Ký'],
          ],
        },
      ]),
    list: {
      nominees: [
        nominee(1, 'an', ['name', 'sex', 'ethnicity', 'party', 'post'], to('committee', 'member', again), {
          birth: '1970',
        }),
        nominee(
          2,
          'binh',
          ['name', 'sex', 'birth', 'ethnicity', 'party', 'post'],
          to('committee', 'member', again),
        ),
        nominee(3, 'giang', ['name', 'sex', 'ethnicity', 'party', 'post'], to('committee', 'member', first), {
          birth: '1985-10',
        }),
      ],
    },
    notes: [
      'text-not-read A1',
      'text-not-read A2',
      'text-not-read A3',
      'body-of-sheet A1',
      'group-row A8',
      'year-only C9',
      'member-assumed B9',
      'day-first F10',
      'day-first D10',
      'day-first G10',
      'group-row A11',
      'member-assumed B12',
      'text-not-read A13',
      'text-not-read B15',
      'text-not-read B16',
      'text-not-read B17',
      'text-not-read F18',
    ],
  },

  'groups-by-body.xlsx': {
    make: () =>
      workbook([
        {
          name: 'Trích ngang',
          merges: ['A1:E1'],
          rows: [
            [title],
            ['STT', 'Họ tên', 'Ngày, tháng, năm sinh', 'Chức vụ', 'Chuyên trách'],
            ['A', 'BAN CHẤP HÀNH'],
            ['I', 'Tái cử'],
            [1, an.name, vn(an.birth), an.post, null],
            [2, dung.name, vn(dung.birth), dung.post, null],
            ['II', 'Lần đầu tham gia'],
            [3, chau.name, vn(chau.birth), chau.post, null],
            ['B', 'BAN THƯỜNG VỤ'],
            [1, an.name, vn(an.birth), an.post, null],
            ['C', 'ỦY BAN KIỂM TRA'],
            ['I', 'Chủ nhiệm'],
            [1, dung.name.toUpperCase(), vn(dung.birth), null, 'x'],
            ['II', 'Phó Chủ nhiệm Thường trực'],
            [2, hai.name, vn(hai.birth), hai.post, 'x'],
          ],
        },
      ]),
    list: {
      nominees: [
        nominee(
          1,
          'an',
          ['name', 'birth', 'post'],
          [to('committee', 'member', again), to('standing-committee')],
        ),
        nominee(
          2,
          'dung',
          ['name', 'birth', 'post'],
          [to('committee', 'member', again), to('inspection-committee', 'chair', { fullTime: true })],
        ),
        nominee(3, 'chau', ['name', 'birth', 'post'], to('committee', 'member', first)),
        nominee(
          4,
          'hai',
          ['name', 'birth', 'post'],
          to('inspection-committee', 'deputy-chair', { standing: true, fullTime: true }),
        ),
      ],
    },
    notes: [
      'text-not-read A1',
      'blank-is-unknown E2',
      'group-row A3',
      'group-row A4',
      'member-assumed B5',
      'day-first C6',
      'group-row A7',
      'member-assumed B8',
      'group-row A9',
      'group-row A11',
      'group-row A12',
      'group-row A14',
      'same-person B10',
      'same-person B13',
    ],
  },

  'marks.xlsx': {
    make: () =>
      workbook([
        {
          name: 'DS',
          merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:G1', 'H1:I1'],
          rows: [
            ['TT', 'Họ và tên', 'Giới tính', null, 'Dự kiến giới thiệu', null, null, 'Nhân sự', null],
            [null, null, 'Nam', 'Nữ', 'BCH', 'BTV', 'UBKT', 'Tái cử', 'Lần đầu'],
            [1, an.name, 'x', null, 'Bí thư', 'x', null, 'x', null],
            [2, binh.name, null, 'X', 'Phó Bí thư', 'X', null, 'X', null],
            [3, chau.name, null, '✓', 'x', null, 'Chủ nhiệm', null, 'x'],
            [4, hai.name, null, null, 'x', null, null, null, 'x'],
          ],
        },
      ]),
    list: {
      nominees: [
        nominee(
          1,
          'an',
          ['name', 'sex'],
          [to('committee', 'secretary', again), to('standing-committee', 'member', again)],
        ),
        nominee(
          2,
          'binh',
          ['name', 'sex'],
          [to('committee', 'deputy-secretary', again), to('standing-committee', 'member', again)],
        ),
        nominee(
          3,
          'chau',
          ['name', 'sex'],
          [to('committee', 'member', first), to('inspection-committee', 'chair', first)],
        ),
        nominee(4, 'hai', ['name'], to('committee', 'member', first)),
      ],
    },
    notes: ['blank-is-unknown C2', 'blank-is-unknown D2', 'for-every-body H3'],
  },

  'date-forms.xlsx': {
    options: { body: 'committee' },
    make: () =>
      workbook([
        {
          name: 'Sheet1',
          rows: [
            ['TT', 'Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', 'Ngày chính thức'],
            [1, an.name, date('1970-03-18'), date('1995-05-01', 'mm/yyyy'), 'ngày 19 tháng 5 năm 1996'],
            [2, binh.name, '2-11-1975', date('1999-02-01', 'mmm-yy'), '3.2.2000'],
            [3, chau.name, 29427, '22/12/04', '2005-12-22'],
            [4, dung.name, 1968, 'tháng 9/1993', 'năm 1994'],
            [5, giang.name, '10-1985', 6.2009, '–'],
            [
              6,
              hai.name,
              '14/4/1978 00:00:00',
              date('2003-01-01', 'yyyy'),
              date('2004-03-26', 'd "tháng" m "năm" yyyy'),
            ],
          ],
        },
      ]),
    list: {
      nominees: [
        nominee(1, 'an', ['name', 'birth'], member, {
          party: { admitted: '1995-05', official: '1996-05-19' },
        }),
        nominee(2, 'binh', ['name', 'birth'], member, {
          party: { admitted: '1999-02', official: '2000-02-03' },
        }),
        nominee(3, 'chau', ['name', 'birth', 'party'], member),
        nominee(4, 'dung', ['name'], member, {
          birth: '1968',
          party: { admitted: '1993-09', official: '1994' },
        }),
        nominee(5, 'giang', ['name'], member, { birth: '1985-10', party: { admitted: '2009-06' } }),
        nominee(6, 'hai', ['name', 'birth'], member, { party: { admitted: '2003', official: '2004-03-26' } }),
      ],
    },
    notes: [
      'month-by-format D2',
      'member-assumed B2',
      'day-first C3',
      'month-by-format D3',
      'day-first E3',
      'day-number C4',
      'two-digit-year D4',
      'year-only C5',
      'year-only E5',
      'dash-is-unknown E6',
      'month-by-format D7',
    ],
  },

  'date-1904.xlsx': {
    options: { body: 'committee' },
    make: () =>
      workbook(
        [
          {
            name: 'Sheet1',
            rows: [
              ['Họ và tên', 'Ngày sinh', 'Ngày vào Đảng'],
              [an.name, date(an.birth), date(an.admitted, 'dd-mm-yyyy')],
              [chau.name, 27965, vn(chau.admitted)],
            ],
          },
        ],
        { from1904: true },
      ),
    list: {
      nominees: ['an', 'chau'].map((key, index) =>
        nominee(index + 1, key, ['name', 'birth', 'admitted'], member),
      ),
    },
    notes: ['member-assumed A2', 'day-number B3'],
  },

  'capitals-nfd.xlsx': {
    options: { body: 'committee' },
    make: () =>
      workbook([
        {
          name: 'Danh sách'.normalize('NFD'),
          rows: [
            [
              'Số TT',
              'HỌ VÀ TÊN'.normalize('NFD'),
              ' Giới\u00A0tính ',
              'NĂM SINH'.normalize('NFD'),
              'DÂN TỘC',
              'Trình độ\nLLCT',
            ],
            ['01', `  ${an.name.toUpperCase().normalize('NFD')}\u00A0`, 'NAM', '1970', 'Kinh', 'Cao cấp'],
            ['02', `${binh.name.toUpperCase()}  `, 'Nữ'.normalize('NFD'), '1975', ' Kinh', 'Cử\u00A0nhân'],
          ],
        },
      ]),
    list: {
      nominees: [
        {
          id: 'ns-1',
          name: 'NGUYỄN VĂN AN',
          sex: 'male',
          birth: '1970',
          ethnicity: 'Kinh',
          qualifications: { politicalTheory: 'Cao cấp' },
          nominations: [member],
        },
        {
          id: 'ns-2',
          name: 'TRẦN THỊ BÌNH',
          sex: 'female',
          birth: '1975',
          ethnicity: 'Kinh',
          qualifications: { politicalTheory: 'Cử nhân' },
          nominations: [member],
        },
      ],
    },
    notes: ['year-only D2', 'member-assumed B2', 'year-only D3'],
  },

  'several-sheets.xlsx': {
    make: () =>
      workbook([
        { name: 'Hướng dẫn', rows: [['Cách điền danh sách'], ['Mỗi người một dòng']] },
        {
          name: 'BCH',
          rows: [
            ['TT', 'Họ và tên', 'Ngày sinh', 'Chức danh ứng cử'],
            [1, an.name, date(an.birth), 'Bí thư'],
            [2, hai.name, date(hai.birth), 'Ủy viên'],
          ],
        },
        {
          name: 'BTV',
          rows: [
            ['TT', 'Họ và tên', 'Ngày sinh'],
            [1, an.name, date(an.birth)],
          ],
        },
        {
          name: 'UBKT',
          rows: [
            ['TT', 'Họ và tên', 'Ngày sinh', 'Chức danh ứng cử'],
            [1, chau.name, date(chau.birth), 'Phó Chủ nhiệm'],
            [2, hai.name, date(hai.birth), 'Ủy viên'],
          ],
        },
        {
          name: 'Nháp',
          hidden: true,
          rows: [
            ['TT', 'Họ và tên', 'Ngày sinh'],
            [1, dung.name, vn(dung.birth)],
          ],
        },
      ]),
    list: {
      nominees: [
        nominee(1, 'an', ['name', 'birth'], [to('committee', 'secretary'), to('standing-committee')]),
        nominee(2, 'hai', ['name', 'birth'], [member, to('inspection-committee')]),
        nominee(3, 'chau', ['name', 'birth'], to('inspection-committee', 'deputy-chair')),
      ],
    },
    notes: [
      'sheet-not-read A1',
      'body-of-sheet A1',
      'body-of-sheet A1',
      'body-of-sheet A1',
      'hidden-sheet A1',
      'same-person B2',
      'same-person B3',
    ],
  },

  'one-of-several-sheets.xlsx': {
    options: { sheet: 'Bản chính' },
    make: () =>
      workbook([
        {
          name: 'Bản cũ',
          rows: [
            ['TT', 'Họ và tên', 'BCH'],
            [1, dung.name, 'x'],
          ],
        },
        {
          name: 'Bản chính',
          rows: [
            ['TT', 'Họ và tên', 'BCH'],
            [1, an.name, 'x'],
          ],
        },
      ]),
    list: { nominees: [nominee(1, 'an', ['name'], member)] },
    notes: ['sheet-not-asked A1'],
  },

  'organization-sheet.xlsx': {
    make: () =>
      workbook([
        {
          name: 'Thông tin chung',
          merges: ['A1:C1', 'A2:B2', 'A3:B3'],
          rows: [
            ['THÔNG TIN VỀ ĐẢNG BỘ VÀ ĐẠI HỘI'],
            ['Nhiệm kỳ:', null, '2020-2025'],
            ['Tên đảng bộ:', null, 'Đảng bộ huyện H.'],
            ['Cấp:', 'cấp trên trực tiếp cơ sở'],
            ['Khối:', 'Địa phương'],
            ['Loại đơn vị:', 'Cấp huyện'],
            ['Cấp ủy cấp trên trực tiếp:', 'cấp tỉnh'],
            ['Tỉnh, thành phố:', 'Tỉnh Nghệ An'],
            ['Số đảng viên:', '5.120'],
            ['Ngày đại hội:', date('2020-06-15')],
            ['Loại đại hội:', 'Đại hội đại biểu'],
            ['Số lượng BCH:', '03 đồng chí'],
            ['Số lượng ủy viên BTV:', 1],
            ['Đoàn đại biểu: có bầu', 'không'],
            ['Người lập biểu', 'Nguyễn Văn Biểu'],
          ],
        },
        {
          name: 'Nhân sự',
          rows: [
            ['TT', 'Họ và tên', 'Ngày sinh', 'BCH', 'BTV'],
            [1, an.name, date(an.birth), 'Bí thư', 'x'],
            [2, binh.name, date(binh.birth), 'x', null],
          ],
        },
      ]),
    list: {
      term: '2020-2025',
      organization: {
        name: 'Đảng bộ huyện H.',
        level: 'above-grassroots',
        sector: 'local',
        unitKind: 'district',
        superior: 'province',
        place: 'nghe-an',
        partyMembers: 5120,
      },
      congress: { date: '2020-06-15', kind: 'delegates' },
      bodies: { committee: { seats: 3 }, 'standing-committee': { seats: 1 } },
      nominees: [
        nominee(1, 'an', ['name', 'birth'], [to('committee', 'secretary'), to('standing-committee')]),
        nominee(2, 'binh', ['name', 'birth'], member),
      ],
    },
    notes: ['read-as B8', 'read-as B9', 'unrecognized-row A15'],
    sound: true,
  },

  'whole-list.xlsx': {
    make: () =>
      workbook([
        {
          name: 'Đại hội',
          rows: [
            ['Nhiệm kỳ', '2020-2025'],
            ['Tên đảng bộ', 'Đảng bộ huyện H.'],
            ['Cấp', 'cấp trên trực tiếp cơ sở'],
            ['Khối', 'địa phương'],
            ['Loại đơn vị', 'cấp huyện'],
            ['Trực thuộc', 'tỉnh'],
            ['Tỉnh', 'Nghệ An'],
            ['Đảng viên', '5120 đảng viên'],
            ['Ngày khai mạc', '15/6/2020'],
            ['Đại hội', 'đại hội đại biểu'],
            ['Số ngày', '3 ngày'],
            ['Ban Chấp hành: số lượng', 3],
            ['BTV số lượng', 1],
            ['Cấp ủy khóa trước: số ủy viên', 3],
          ],
        },
        {
          name: 'Nhân sự',
          rows: [
            [
              'Mã',
              'Họ và tên',
              'Giới tính',
              'Ngày sinh',
              'Dự kiến chức danh',
              'Tái cử/lần đầu',
              'Kỷ luật',
              'Tiêu chuẩn chính trị',
              'Cơ quan kết luận tiêu chuẩn chính trị',
              'Kê khai tài sản',
              'Phiếu bầu',
              'Ghi chú',
            ],
            [
              'hu01',
              an.name,
              'nam',
              date(an.birth),
              'Bí thư',
              'tái cử',
              'không',
              'Đạt',
              'Ban Thường vụ Tỉnh ủy',
              'đã kê khai',
              230,
              null,
            ],
            ['hu01', null, null, null, 'Ủy viên BTV', 'tái cử', null, null, null, null, 228, null],
            [
              'hu02',
              binh.name,
              'nữ',
              date(binh.birth),
              'Phó Bí thư Thường trực',
              'tái cử',
              'Khiển trách',
              'Đạt',
              'Ban Thường vụ Tỉnh ủy',
              'chưa',
              225,
              'Đang đi học',
            ],
          ],
        },
      ]),
    list: {
      term: '2020-2025',
      organization: {
        name: 'Đảng bộ huyện H.',
        level: 'above-grassroots',
        sector: 'local',
        unitKind: 'district',
        superior: 'province',
        place: 'nghe-an',
        partyMembers: 5120,
      },
      congress: { date: '2020-06-15', kind: 'delegates', days: 3 },
      bodies: { committee: { seats: 3 }, 'standing-committee': { seats: 1 } },
      outgoing: { committee: { members: 3 } },
      nominees: [
        nominee(
          'hu01',
          'an',
          ['name', 'sex', 'birth'],
          [
            to('committee', 'secretary', { ...again, votes: { inFavour: 230 } }),
            to('standing-committee', 'member', { ...again, votes: { inFavour: 228 } }),
          ],
          {
            discipline: [],
            attestations: [{ kind: 'political-standards', conclusion: 'meets', by: 'Ban Thường vụ Tỉnh ủy' }],
            assetDeclaration: { filed: true },
          },
        ),
        nominee(
          'hu02',
          'binh',
          ['name', 'sex', 'birth'],
          to('committee', 'deputy-secretary', { ...again, standing: true, votes: { inFavour: 225 } }),
          {
            discipline: [{ kind: 'reprimand' }],
            attestations: [{ kind: 'political-standards', conclusion: 'meets', by: 'Ban Thường vụ Tỉnh ủy' }],
            assetDeclaration: { filed: false },
            remarks: 'Đang đi học',
          },
        ),
      ],
    },
    notes: ['read-as B6'],
    sound: true,
  },

  'police.xlsx': {
    make: () =>
      workbook([
        {
          name: 'Đảng ủy Công an',
          merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:F2', 'G1:G2', 'H1:I1', 'J1:K1', 'L1:L2'],
          rows: [
            [
              'TT',
              'Họ và tên',
              'Ngày sinh',
              'Cấp bậc hàm',
              'Khối',
              'Chế độ phục vụ',
              'Chức vụ',
              'Ngày vào Đảng',
              null,
              'Kỷ luật',
              null,
              'Phiếu đưa vào danh sách',
              'Ủy viên UBKT',
              'Chuyên trách',
            ],
            [
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              'Kết nạp',
              'Chính thức',
              'Hình thức kỷ luật',
              'Ngày quyết định kỷ luật',
              null,
              null,
              null,
            ],
            [
              1,
              dung.name,
              date(dung.birth),
              'Đại tá',
              'An ninh',
              'CAND',
              'Phó Giám đốc',
              '2/9/1993',
              '2/9/1994',
              'không',
              null,
              '118/120',
              'Chủ nhiệm',
              'không',
            ],
            [
              2,
              hai.name,
              date(hai.birth),
              'thuong ta',
              'Cảnh sát',
              'Công an',
              'Phó Chủ nhiệm UBKT',
              '26/3/2003',
              '26/3/2004',
              'Cảnh cáo',
              '3/2018',
              '97/120',
              'Phó Chủ nhiệm Thường trực',
              'có',
            ],
          ],
        },
      ]),
    list: {
      nominees: [
        nominee(
          1,
          'dung',
          ['name', 'birth', 'party'],
          to('inspection-committee', 'chair', {
            fullTime: false,
            floorSupport: { inFavour: 118, attending: 120 },
          }),
          {
            service: { rank: 'colonel', kind: 'police' },
            post: { bloc: 'security-bloc', title: 'Phó Giám đốc' },
            discipline: [],
          },
        ),
        nominee(
          2,
          'hai',
          ['name', 'birth', 'party'],
          to('inspection-committee', 'deputy-chair', {
            standing: true,
            fullTime: true,
            floorSupport: { inFavour: 97, attending: 120 },
          }),
          {
            service: { rank: 'senior-lieutenant-colonel', kind: 'police' },
            post: { bloc: 'police-bloc', title: 'Phó Chủ nhiệm UBKT' },
            discipline: [{ kind: 'warning', decided: '2018-03' }],
          },
        ),
      ],
    },
    notes: ['read-as E3', 'read-as F3', 'day-first H3', 'day-first I3', 'read-as D4', 'read-as E4'],
  },

  'english.xlsx': {
    make: () =>
      workbook([
        {
          name: 'Nominees',
          rows: [
            [
              'No.',
              'Full name',
              'Sex',
              'Date of birth',
              'Nominated to',
              'Role',
              'First time or re-nominated',
              'Rank',
              'Official member since',
            ],
            [
              1,
              an.name,
              'Male',
              '1970-03-18',
              'committee',
              'secretary',
              're-nominated',
              'Colonel',
              '1996-05-19',
            ],
            [
              2,
              binh.name,
              'female',
              date(binh.birth, 'yyyy-mm-dd'),
              'Inspection committee',
              'deputy chair',
              'first-time',
              'major',
              2000,
            ],
          ],
        },
      ]),
    list: {
      nominees: [
        nominee(1, 'an', ['name', 'sex', 'birth'], to('committee', 'secretary', again), {
          service: { rank: 'colonel' },
          party: { official: '1996-05-19' },
        }),
        nominee(2, 'binh', ['name', 'sex', 'birth'], to('inspection-committee', 'deputy-chair', first), {
          service: { rank: 'major' },
          party: { official: '2000' },
        }),
      ],
    },
    notes: ['year-only I3'],
  },

  'printed-pages.xlsx': {
    make: () => {
      const head = ['TT', 'Họ và tên', 'Năm sinh', 'Ủy viên BCH'];
      return workbook([
        {
          name: 'Sheet1',
          rows: [
            head,
            ['Khối Đảng, đoàn thể'],
            [1, an.name, 1970, 'x'],
            [2, chau.name, 1980, 'x'],
            ['Cộng: 02 đồng chí'],
            head,
            ['Khối chính quyền'],
            [3, binh.name, 1975, 'x'],
            [],
            ['Danh sách này gồm 03 đồng chí'],
            ['H., ngày 05 tháng 5 năm 2020'],
            ['NGƯỜI LẬP BIỂU'],
          ],
        },
      ]);
    },
    list: {
      nominees: [
        ['an', '1970'],
        ['chau', '1980'],
        ['binh', '1975'],
      ].map(([key, birth], index) => nominee(index + 1, key, ['name'], member, { birth })),
    },
    notes: [
      'group-not-read A2',
      'year-only C3',
      'year-only C4',
      'text-not-read A5',
      'group-not-read A7',
      'year-only C8',
      'group-not-read A10',
      'text-not-read A11',
      'text-not-read A12',
    ],
  },

  'formulas-and-hidden.xlsx': {
    options: { body: 'committee' },
    make: () =>
      workbook([
        {
          name: 'Sheet1',
          hiddenRows: [3],
          notes: { B1: 'Viết chữ thường có dấu' },
          rows: [
            ['TT', 'Họ và tên', 'Năm sinh', 'Dân tộc', 'Tuổi'],
            [1, an.name, formula('YEAR(TODAY())-50', 1970), 'Kinh', formula('50', 50)],
            [formula('A2+1', 2), hai.name, 1978, 'Kinh', 42],
          ],
        },
      ]),
    list: {
      nominees: [
        nominee(1, 'an', ['name', 'ethnicity'], member, { birth: '1970' }),
        nominee(2, 'hai', ['name', 'ethnicity'], member, { birth: '1978' }),
      ],
    },
    notes: [
      'unrecognized-column E1',
      'year-only C2',
      'formula C2',
      'member-assumed B2',
      'hidden-row A3',
      'year-only C3',
    ],
  },

  'swapped-dates.xlsx': {
    options: { body: 'committee' },
    make: () =>
      workbook([
        {
          name: 'Sheet1',
          rows: [
            ['Họ và tên', 'Ngày sinh'],
            [an.name, '18/3/1970'],
            [binh.name, date('1975-02-11')],
            [chau.name, '25/7/1980'],
            [dung.name, date('1968-09-01')],
          ],
        },
      ]),
    list: {
      nominees: [
        ['an', '1970-03-18'],
        ['binh', '1975-02-11'],
        ['chau', '1980-07-25'],
        ['dung', '1968-09-01'],
      ].map(([key, birth], index) => nominee(index + 1, key, ['name'], member, { birth })),
    },
    notes: ['swapped-dates B1', 'member-assumed A2'],
  },

  'unknown-columns.xlsx': {
    options: { body: 'committee', columns: { 'Quê quán': '-', F: 'post.title' } },
    make: () =>
      workbook([
        {
          name: 'Sheet1',
          rows: [
            ['TT', 'Họ và tên', 'Ngày sinhh', 'Quê quán', 'Tuổi', 'Công việc đang làm', null],
            [1, an.name, vn(an.birth), 'Nghệ An', 50, an.post, 'ghi thêm'],
            [2, binh.name, vn(binh.birth), 'Hà Tĩnh', 44, binh.post, null],
          ],
        },
      ]),
    list: {
      nominees: [nominee(1, 'an', ['name', 'post'], member), nominee(2, 'binh', ['name', 'post'], member)],
    },
    notes: [
      'unrecognized-column C1',
      'unrecognized-column E1',
      'unrecognized-column G1',
      'member-assumed B2',
    ],
  },
};
