import { bodies } from '../schema/terms.ts';
import { term } from '../terms.ts';
import type { Text } from '../text.ts';
import type { ValueKind } from './column.ts';
import { type Dictionary, dictionary } from './dictionary.ts';

/** A line of the sheet about the organization and its congress. */
export interface FrameField {
  /** Its place in the list. */
  readonly path: string;
  readonly value: ValueKind;
  readonly title: Text;
  readonly aliases: readonly string[];
}

type Row = readonly [path: string, value: ValueKind, vi: string, en: string, aliases: readonly string[]];

const aboutOrganization: readonly Row[] = [
  ['term', 'text', 'Nhiệm kỳ', 'Term', ['nhiệm kỳ đại hội', 'khóa']],
  [
    'organization.name',
    'text',
    'Tên đảng bộ, chi bộ',
    'Organization',
    ['đảng bộ', 'chi bộ', 'tên đảng bộ', 'tên tổ chức đảng', 'tổ chức đảng', 'đơn vị', 'tên chi bộ'],
  ],
  ['organization.level', { oneOf: 'level' }, 'Cấp', 'Level', ['cấp đảng bộ', 'cấp tổ chức đảng']],
  ['organization.sector', { oneOf: 'sector' }, 'Khối', 'Sector', ['lĩnh vực', 'thuộc khối', 'ngành']],
  [
    'organization.unitKind',
    { oneOf: 'unit kind' },
    'Loại đơn vị',
    'Kind of unit',
    ['loại hình đơn vị', 'loại hình', 'loại hình tổ chức'],
  ],
  [
    'organization.superior',
    { oneOf: 'superior' },
    'Cấp ủy cấp trên trực tiếp',
    'Directly under',
    ['cấp trên trực tiếp', 'trực thuộc', 'cấp ủy cấp trên'],
  ],
  [
    'organization.place',
    { oneOf: 'place' },
    'Tỉnh, thành phố',
    'Province',
    ['tỉnh', 'địa bàn', 'tỉnh/thành phố', 'địa phương'],
  ],
  ['organization.partyMembers', 'count', 'Số đảng viên', 'Party members', ['tổng số đảng viên', 'đảng viên']],
  [
    'organization.officialMembers',
    'count',
    'Số đảng viên chính thức',
    'Official members',
    ['đảng viên chính thức'],
  ],
  [
    'organization.merged',
    'yes-no',
    'Được sáp nhập trong nhiệm kỳ',
    'Merged in the term',
    ['sáp nhập', 'hợp nhất, sáp nhập', 'thành lập do sáp nhập'],
  ],
  [
    'organization.mergedFrom',
    'count',
    'Số đơn vị được sáp nhập',
    'Units merged',
    ['số đơn vị hợp nhất', 'số đơn vị sáp nhập'],
  ],
  [
    'organization.subordinates.committees',
    'count',
    'Số đảng bộ trực thuộc',
    'Committees under it',
    ['đảng bộ trực thuộc'],
  ],
  [
    'organization.subordinates.cells',
    'count',
    'Số chi bộ trực thuộc',
    'Cells under it',
    ['chi bộ trực thuộc'],
  ],
  [
    'congress.date',
    'day',
    'Ngày khai mạc đại hội',
    'First day of the congress',
    ['ngày đại hội', 'thời gian đại hội', 'đại hội ngày', 'ngày khai mạc', 'ngày tổ chức đại hội'],
  ],
  [
    'congress.kind',
    { oneOf: 'congress kind' },
    'Loại đại hội',
    'Kind of congress',
    ['hình thức đại hội', 'đại hội'],
  ],
  [
    'congress.selection',
    { oneOf: 'selection' },
    'Bầu hay chỉ định',
    'Elected or appointed',
    ['hình thức kiện toàn', 'bầu cử hay chỉ định'],
  ],
  ['congress.days', 'count', 'Số ngày đại hội', 'Days of the congress', ['thời gian tiến hành', 'số ngày']],
  [
    'congress.delegates',
    'count',
    'Số đại biểu chính thức',
    'Official delegates',
    ['tổng số đại biểu', 'số đại biểu', 'số đại biểu triệu tập'],
  ],
  [
    'congress.directElection',
    'yes-no',
    'Đại hội trực tiếp bầu bí thư',
    'Secretary elected directly',
    ['bầu trực tiếp bí thư', 'trực tiếp bầu bí thư'],
  ],
  [
    'congress.voters.summoned',
    'count',
    'Số đảng viên chính thức được triệu tập',
    'Members summoned',
    ['đảng viên được triệu tập'],
  ],
  [
    'congress.voters.elsewhere',
    'count',
    'Trong đó sinh hoạt tạm thời nơi khác',
    'Of them, registered elsewhere',
    ['sinh hoạt tạm thời nơi khác'],
  ],
  [
    'congress.voters.exemptAbsent',
    'count',
    'Trong đó được miễn sinh hoạt, không dự',
    'Of them, exempt and absent',
    ['được miễn sinh hoạt, không dự'],
  ],
  [
    'congress.voters.suspended',
    'count',
    'Trong đó bị đình chỉ, khởi tố, tạm giam',
    'Of them, suspended',
    ['bị đình chỉ, khởi tố, tạm giam'],
  ],
  [
    'congress.voters.absentExcused',
    'count',
    'Trong đó vắng có lý do suốt đại hội',
    'Of them, absent throughout',
    ['vắng có lý do'],
  ],
];

/** Marks a body as elected although nothing else is known of it. */
export const electedPath = 'elected';

const nameOf = (body: string, { vi, en }: Text = term(body)): readonly [string, string] => [
  vi.charAt(0).toUpperCase() + vi.slice(1),
  en.charAt(0).toUpperCase() + en.slice(1),
];

/** Short names under which a body is found, too. */
const short: Readonly<Record<string, readonly string[]>> = {
  committee: ['Ban Chấp hành', 'BCH'],
  'standing-committee': ['BTV'],
  'inspection-committee': ['UBKT'],
  delegation: ['Đại biểu dự đại hội cấp trên'],
};

const aboutBodies: readonly Row[] = bodies.flatMap((body): Row[] => {
  const [vi, en] = nameOf(body);
  const names = [vi, ...(short[body] ?? [])];
  const also = (...words: string[]) => names.flatMap((name) => words.map((word) => `${name} ${word}`));
  return [
    [
      `bodies.${body}.${electedPath}`,
      'yes-no',
      `${vi}: có bầu lần này`,
      `${en}: elected now`,
      also('có bầu'),
    ],
    [
      `bodies.${body}.seats`,
      'count',
      `${vi}: số lượng`,
      `${en}: seats`,
      [
        ...also('số lượng', 'số lượng ủy viên'),
        ...names.map((name) => `Số lượng ${name}`),
        ...names.map((name) => `Số lượng ủy viên ${name}`),
      ],
    ],
    [
      `bodies.${body}.toElect`,
      'count',
      `${vi}: số lượng cần bầu`,
      `${en}: to elect`,
      [...also('số cần bầu', 'bầu'), ...names.map((name) => `Số lượng bầu ${name}`)],
    ],
    [
      `bodies.${body}.extra`,
      'count',
      `${vi}: trong đó tăng thêm`,
      `${en}: of them, extra`,
      also('số tăng thêm'),
    ],
  ];
});

const aboutOutgoing: readonly Row[] = bodies
  .filter((body) => body !== 'delegation')
  .flatMap((body): Row[] => {
    const [vi, en] = nameOf(body);
    return [
      [
        `outgoing.${body}.members`,
        'count',
        `${vi} khóa trước: số ủy viên`,
        `Outgoing ${en.toLowerCase()}: members`,
        [],
      ],
      [
        `outgoing.${body}.leaving`,
        'count',
        `${vi} khóa trước: số nghỉ, chuyển đi`,
        `Outgoing ${en.toLowerCase()}: leaving`,
        [],
      ],
      [
        `outgoing.${body}.maximum`,
        'count',
        `${vi} khóa trước: số lượng tối đa được quy định`,
        `Outgoing ${en.toLowerCase()}: largest number set`,
        [],
      ],
      [
        `outgoing.${body}.setFor2015`,
        'count',
        `${vi}: số lượng quy định nhiệm kỳ 2015–2020`,
        `${en}: number set for 2015–2020`,
        [],
      ],
    ];
  });

/** Every line that the sheet about the organization may have. */
export const frameFields: readonly FrameField[] = [
  ...aboutOrganization,
  ...aboutBodies,
  ...aboutOutgoing,
].map(([path, value, vi, en, aliases]) => ({ path, value, title: { vi, en }, aliases }));

/** Finds the line that a label names. */
export const frameLabels: Dictionary<FrameField> = dictionary(
  frameFields.flatMap((field) =>
    [...new Set([field.title.vi, field.title.en, ...field.aliases])].map((label) => [label, field] as const),
  ),
);
