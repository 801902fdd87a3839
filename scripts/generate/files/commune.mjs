import { readFileSync } from 'node:fs';
import { vn } from './people.mjs';
import { workbook } from './workbook.mjs';

const words = {
  male: 'Nam',
  female: 'Nữ',
  civil: 'dân sự',
  police: 'công an',
  'non-staff': 'không hưởng lương',
  're-nominated': 'tái cử',
  'first-time': 'lần đầu',
  secretary: 'Bí thư',
  'deputy-secretary': 'Phó Bí thư',
  chair: 'Chủ nhiệm',
  'deputy-chair': 'Phó Chủ nhiệm',
  member: 'x',
};

// Typed as an office types it: one was born too early, one has no date of birth, one is not said to be re-nominated.
const retyped = {
  x04: { birth: '1966-08-30' },
  x16: { birth: undefined },
  x19: { track: undefined },
};

/** What is known of a record. */
const defined = (record) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const source = JSON.parse(readFileSync('fixtures/lists/commune-appointed.json', 'utf8'));
const persons = source.nominees.map(
  ({ id, name, sex, birth, ethnicity, party, service, post, nominations }) => {
    const track = nominations.find((nomination) => nomination.track)?.track;
    return {
      name,
      sex,
      birth,
      ethnicity,
      party,
      service: { kind: service.kind },
      post,
      track,
      nominations,
      ...retyped[id],
    };
  },
);

const bodies = ['committee', 'standing-committee', 'inspection-committee'];

const rows = persons.map((person, index) => [
  index + 1,
  person.name,
  words[person.sex],
  person.birth ? vn(person.birth) : null,
  person.ethnicity,
  vn(person.party.admitted),
  words[person.service.kind],
  person.post.title,
  person.track ? words[person.track] : null,
  ...bodies.map((body) => {
    const nomination = person.nominations.find((one) => one.body === body);
    return nomination ? words[nomination.role] : null;
  }),
]);

const { organization, congress } = source;

/** A whole list of a commune with what an office has at hand, as a workbook: the example of README.vi.md. */
export const communeWorkbook = {
  'xa-dong-thanh.xlsx': {
    make: () =>
      workbook([
        {
          name: 'Tổ chức và đại hội',
          widths: [28, 28],
          headings: Array.from({ length: 16 }, (_, row) => `A${row + 1}`),
          rows: [
            ['Nhiệm kỳ', source.term],
            ['Tên đảng bộ', organization.name],
            ['Cấp', 'cấp trên trực tiếp cơ sở'],
            ['Khối', 'địa phương'],
            ['Loại đơn vị', 'xã'],
            ['Cấp ủy cấp trên trực tiếp', 'tỉnh'],
            ['Tỉnh, thành phố', 'Nghệ An'],
            ['Số đảng viên', organization.partyMembers],
            ['Số đơn vị được sáp nhập', organization.mergedFrom],
            ['Ngày khai mạc đại hội', vn(congress.date)],
            ['Loại đại hội', 'đại hội đại biểu'],
            ['Bầu hay chỉ định', 'chỉ định'],
            ['Số ngày đại hội', congress.days],
            ['Cấp ủy: số lượng', source.bodies.committee.seats],
            ['Ban thường vụ: số lượng', source.bodies['standing-committee'].seats],
            ['Ủy ban kiểm tra: số lượng', source.bodies['inspection-committee'].seats],
          ],
        },
        {
          name: 'Nhân sự',
          widths: [4, 22, 10, 11, 9, 15, 18, 50, 16, 12, 6, 15],
          headings: ['A1', 'A2', ...'ABCDEFGHIJKL'].map((cell) => (cell.length === 1 ? `${cell}4` : cell)),
          rows: [
            ['ĐẢNG BỘ XÃ ĐỒNG THANH'],
            ['DANH SÁCH NHÂN SỰ CẤP ỦY, ỦY BAN KIỂM TRA NHIỆM KỲ 2025–2030'],
            [],
            [
              'TT',
              'Họ và tên',
              'Giới tính',
              'Ngày sinh',
              'Dân tộc',
              'Ngày vào Đảng',
              'Chế độ phục vụ',
              'Chức vụ',
              'Tái cử/lần đầu',
              'BCH',
              'BTV',
              'UBKT',
            ],
            ...rows,
          ],
        },
      ]),
    list: {
      term: source.term,
      organization: {
        name: organization.name,
        level: organization.level,
        sector: organization.sector,
        unitKind: organization.unitKind,
        superior: organization.superior,
        place: organization.place,
        partyMembers: organization.partyMembers,
        mergedFrom: organization.mergedFrom,
      },
      congress: {
        date: congress.date,
        kind: congress.kind,
        selection: congress.selection,
        days: congress.days,
      },
      bodies: Object.fromEntries(bodies.map((body) => [body, { seats: source.bodies[body].seats }])),
      nominees: persons.map(({ post, track, nominations, ...person }, index) => ({
        id: `ns-${index + 1}`,
        ...defined(person),
        post: { title: post.title },
        nominations: nominations.map(({ body, role }) => ({ body, role, ...defined({ track }) })),
      })),
    },
  },
};
