import { type Body, bodies, type Role } from '../schema/terms.ts';
import type { Text } from '../text.ts';
import type { Column, Target, ValueKind } from './column.ts';

type Row = readonly [path: string, value: ValueKind, vi: string, en: string, aliases: readonly string[]];

/** Steps of the five-step procedure. */
const steps = [1, 2, 3, 4, 5];

const rows: readonly Row[] = [
  [
    'body',
    { oneOf: 'body' },
    'Ứng cử vào',
    'Nominated to',
    ['cơ quan ứng cử', 'cơ quan lãnh đạo', 'giới thiệu vào', 'body'],
  ],
  [
    'role',
    { oneOf: 'role' },
    'Chức danh ứng cử',
    'Role',
    ['vai trò', 'chức danh giới thiệu', 'chức danh ứng cử, đề cử'],
  ],
  [
    'track',
    { oneOf: 'track' },
    'Lần đầu hay tái cử',
    'First time or re-nominated',
    ['tái cử, lần đầu', 'lần đầu, tái cử', 'tái cử/lần đầu', 'diện nhân sự', 'track'],
  ],
  ['standing', 'yes-no', 'Thường trực', 'Standing', ['phó thường trực', 'cấp phó thường trực']],
  ['fullTime', 'yes-no', 'Chuyên trách', 'Full-time', ['cán bộ chuyên trách', 'hoạt động chuyên trách']],
  [
    'proposedBy',
    { oneOf: 'proposer' },
    'Nguồn giới thiệu',
    'Proposed by',
    ['người giới thiệu', 'giới thiệu bởi', 'hình thức giới thiệu', 'nguồn đề cử'],
  ],
  [
    'higherPost',
    'yes-no',
    'Chức danh cao hơn hiện nay',
    'Higher post',
    ['giới thiệu chức danh cao hơn', 'chức vụ cao hơn'],
  ],
  [
    'planned',
    'yes-no',
    'Trong quy hoạch',
    'Planned',
    ['có trong quy hoạch', 'quy hoạch', 'thuộc quy hoạch', 'được quy hoạch'],
  ],
  [
    'floorSupport.inFavour',
    'count',
    'Số người đồng ý đưa vào danh sách',
    'Support on the floor',
    ['số đại biểu đồng ý đưa vào danh sách'],
  ],
  [
    'floorSupport.attending',
    'count',
    'Số người có mặt khi lấy ý kiến',
    'Attending on the floor',
    ['số đại biểu có mặt khi lấy ý kiến'],
  ],
  ...steps.flatMap((step): Row[] => [
    [
      `steps[${step}].summoned`,
      'count',
      `Bước ${step}: số triệu tập`,
      `Step ${step}: summoned`,
      [`bước ${step} triệu tập`, `bước ${step} tổng số`],
    ],
    [
      `steps[${step}].inFavour`,
      'count',
      `Bước ${step}: số đồng ý`,
      `Step ${step}: in favour`,
      [`bước ${step} đồng ý`, `bước ${step} số phiếu đồng ý`],
    ],
  ]),
  [
    'votes.inFavour',
    'count',
    'Số phiếu bầu',
    'Votes in favour',
    ['số phiếu đồng ý', 'phiếu bầu', 'số phiếu trúng cử', 'số phiếu'],
  ],
  [
    'votes.base',
    'count',
    'Số người tính đa số',
    'Majority is counted on',
    ['tổng số phiếu', 'số đại biểu được triệu tập', 'tổng số đại biểu'],
  ],
  ['votes.elected', 'yes-no', 'Trúng cử', 'Elected', ['kết quả bầu', 'kết quả bầu cử', 'đắc cử']],
];

const inTemplate = rows.map(
  ([path, value, vi, en, aliases]): Column => ({
    field: `nominations.${path}`,
    target: { to: 'nomination', path },
    value,
    title: { vi, en },
    aliases,
  }),
);

const onlyRead = (field: string, target: Target, value: ValueKind, title: Text, aliases: readonly string[]) =>
  ({ field, target, value, title, aliases, onlyRead: true }) as const satisfies Column;

/** Columns for a body: marked, or with the role in words. */
const bodyNames: Readonly<Record<Body, readonly string[]>> = {
  committee: [
    'ban chấp hành',
    'bch',
    'cấp ủy',
    'đảng ủy',
    'ban chấp hành đảng bộ',
    'đảng ủy viên',
    'ủy viên ban chấp hành',
    'ủy viên bch',
    'cấp ủy viên',
  ],
  'standing-committee': ['ban thường vụ', 'btv', 'ủy viên ban thường vụ', 'ủy viên btv'],
  'inspection-committee': ['ủy ban kiểm tra', 'ubkt', 'ủy viên ủy ban kiểm tra', 'ủy viên ubkt'],
  delegation: [
    'đoàn đại biểu',
    'đại biểu dự đại hội cấp trên',
    'đoàn đại biểu dự đại hội cấp trên',
    'đại biểu đi dự đại hội cấp trên',
  ],
};

const roleNames: readonly (readonly [Body, Role, Text, readonly string[]])[] = [
  ['committee', 'secretary', { vi: 'Bí thư', en: 'Secretary' }, ['bí thư đảng ủy', 'bí thư cấp ủy']],
  [
    'committee',
    'deputy-secretary',
    { vi: 'Phó Bí thư', en: 'Deputy secretary' },
    ['phó bí thư đảng ủy', 'phó bí thư cấp ủy'],
  ],
  [
    'inspection-committee',
    'chair',
    { vi: 'Chủ nhiệm', en: 'Chair' },
    ['chủ nhiệm ubkt', 'chủ nhiệm ủy ban kiểm tra'],
  ],
  [
    'inspection-committee',
    'deputy-chair',
    { vi: 'Phó Chủ nhiệm', en: 'Deputy chair' },
    ['phó chủ nhiệm ubkt', 'phó chủ nhiệm ủy ban kiểm tra'],
  ],
];

/** What a header may say before the name of a body or office. */
export const lead = [
  '',
  'dự kiến ',
  'giới thiệu ',
  'dự kiến tham gia ',
  'tham gia ',
  'dự kiến chức danh ',
  'giới thiệu tham gia ',
  'ứng cử ',
];
const led = (names: readonly string[]) => names.flatMap((name) => lead.map((words) => words + name));

const marks: readonly Column[] = [
  ...bodies.map((body) => {
    const [first = body, ...others] = led(bodyNames[body]);
    const title = {
      vi: first.charAt(0).toUpperCase() + first.slice(1),
      en: `To the ${body.replace('-', ' ')}`,
    };
    return onlyRead(`body:${body}`, { to: 'body', body }, { oneOf: 'role' }, title, others);
  }),
  ...roleNames.map(([body, role, title, aliases]) =>
    onlyRead(`body:${body}/${role}`, { to: 'body', body, role }, 'yes-no', title, [
      ...led([title.vi]),
      ...led(aliases),
    ]),
  ),
];

/** Columns about what the person is nominated to. */
export const nominationColumns: readonly Column[] = [
  ...inTemplate,
  ...marks,
  onlyRead('positions', { to: 'positions' }, 'text', { vi: 'Dự kiến chức danh', en: 'Positions' }, [
    'chức danh dự kiến',
    'dự kiến bố trí',
    'dự kiến chức vụ',
    'chức vụ dự kiến',
    'dự kiến giới thiệu',
    'chức danh giới thiệu bầu',
    'dự kiến phân công',
    'chức vụ đảng dự kiến',
    'chức danh',
    'giới thiệu bầu',
  ]),
  onlyRead(
    'track:re-nominated',
    { to: 'track', track: 're-nominated' },
    'yes-no',
    { vi: 'Tái cử', en: 'Re-nominated' },
    ['tái đắc cử', 'nhân sự tái cử', 'tái cử cấp ủy'],
  ),
  onlyRead(
    'track:first-time',
    { to: 'track', track: 'first-time' },
    'yes-no',
    { vi: 'Lần đầu', en: 'First time' },
    [
      'lần đầu tham gia',
      'tham gia lần đầu',
      'nhân sự mới',
      'nhân sự lần đầu',
      'mới',
      'lần đầu tham gia cấp ủy',
    ],
  ),
  onlyRead(
    'nominations.floorSupport',
    { to: 'nomination', path: 'floorSupport' },
    'out-of',
    { vi: 'Phiếu đưa vào danh sách', en: 'Floor support' },
    ['tỷ lệ phiếu đưa vào danh sách', 'phiếu biểu quyết đưa vào danh sách'],
  ),
  onlyRead(
    'nominations.votes',
    { to: 'nomination', path: 'votes' },
    'out-of',
    { vi: 'Phiếu trúng cử', en: 'Votes' },
    ['số phiếu trên tổng số', 'kết quả phiếu bầu', 'số phiếu bầu trên tổng số'],
  ),
];
