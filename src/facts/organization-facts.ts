import { provinces } from '../schema/provinces.ts';
import * as terms from '../schema/terms.ts';
import type { ListContext } from './context.ts';
import { boolean, type Fact, integer, oneWordOf } from './fact.ts';
import { known, recorded, unknown } from './fact-value.ts';

/** Facts about the organization and its congress. */
export const organizationFacts: readonly Fact<ListContext>[] = [
  {
    id: 'organization.level',
    scope: 'organization',
    type: oneWordOf(terms.levels),
    label: { vi: 'Cấp', en: 'Level' },
    meaning: {
      vi: 'Cấp của tổ chức đảng. `cell` là chi bộ hoặc đảng bộ bộ phận trực thuộc đảng ủy cơ sở.',
      en: 'Level of the Party organization. `cell` is a cell or section under a grassroots committee.',
    },
    reads: ['organization.level'],
    derive: ({ list }) => known(list.organization.level),
  },
  {
    id: 'organization.sector',
    scope: 'organization',
    type: oneWordOf(terms.sectors),
    label: { vi: 'Khối', en: 'Sector' },
    meaning: {
      vi: 'Địa phương, công an, quân đội, cơ quan và đơn vị sự nghiệp, doanh nghiệp.',
      en: 'Local, police, army, agencies and public units, enterprises.',
    },
    reads: ['organization.sector'],
    derive: ({ list }) => known(list.organization.sector),
  },
  {
    id: 'organization.unitKind',
    scope: 'organization',
    type: oneWordOf(terms.unitKinds),
    label: { vi: 'Loại đơn vị', en: 'Kind of unit' },
    meaning: { vi: 'Loại đơn vị mà tổ chức đảng lãnh đạo.', en: 'Kind of unit that the organization leads.' },
    reads: ['organization.unitKind'],
    derive: ({ list }) => recorded(list.organization.unitKind, { field: 'organization.unitKind' }),
  },
  {
    id: 'organization.superior',
    scope: 'organization',
    type: oneWordOf(terms.superiors),
    label: { vi: 'Cấp ủy cấp trên trực tiếp', en: 'Directly superior committee' },
    meaning: {
      vi: 'Cấp của cấp ủy mà tổ chức đảng trực thuộc.',
      en: 'Level of the committee that the organization stands directly under.',
    },
    reads: ['organization.superior'],
    derive: ({ list }) => recorded(list.organization.superior, { field: 'organization.superior' }),
  },
  {
    id: 'organization.place',
    scope: 'organization',
    type: oneWordOf(provinces),
    label: { vi: 'Địa bàn', en: 'Place' },
    meaning: { vi: 'Tỉnh, thành phố trực thuộc Trung ương.', en: 'Province or city under the Centre.' },
    reads: ['organization.place'],
    derive: ({ list }) => recorded(list.organization.place, { field: 'organization.place' }),
  },
  {
    id: 'organization.isCell',
    scope: 'organization',
    type: boolean,
    label: { vi: 'Là chi bộ', en: 'Is a cell' },
    meaning: {
      vi: 'Tổ chức đảng không có đảng ủy cơ sở trở lên: chi bộ (kể cả chi bộ cơ sở) hoặc đảng bộ bộ phận.',
      en: 'The organization has no grassroots committee or higher: a cell (grassroots cells included) or a section.',
    },
    reads: ['organization.level', 'organization.unitKind'],
    derive: ({ list: { organization } }) => {
      if (organization.level === 'cell') return known(true);
      if (organization.level !== 'grassroots') return known(false);
      if (organization.unitKind === undefined) return unknown({ field: 'organization.unitKind' });
      return known(organization.unitKind === 'grassroots-cell');
    },
  },
  {
    id: 'organization.partyMembers',
    scope: 'organization',
    type: integer('persons'),
    label: { vi: 'Số đảng viên', en: 'Party members' },
    meaning: { vi: 'Tổng số đảng viên, kể cả dự bị.', en: 'All Party members, probationary ones included.' },
    reads: ['organization.partyMembers'],
    derive: ({ list }) => recorded(list.organization.partyMembers, { field: 'organization.partyMembers' }),
  },
  {
    id: 'organization.officialMembers',
    scope: 'organization',
    type: integer('persons'),
    label: { vi: 'Số đảng viên chính thức', en: 'Official Party members' },
    meaning: { vi: 'Số đảng viên chính thức.', en: 'Official members, without probationary ones.' },
    reads: ['organization.officialMembers'],
    derive: ({ list }) =>
      recorded(list.organization.officialMembers, { field: 'organization.officialMembers' }),
  },
  {
    id: 'congress.kind',
    scope: 'congress',
    type: oneWordOf(terms.congressKinds),
    label: { vi: 'Hình thức đại hội', en: 'Kind of congress' },
    meaning: {
      vi: 'Đại hội đại biểu, đại hội đảng viên, hoặc hội nghị.',
      en: "Delegates' congress, members' congress, or conference.",
    },
    reads: ['congress.kind'],
    derive: ({ list }) => recorded(list.congress.kind, { field: 'congress.kind' }),
  },
  {
    id: 'congress.date',
    scope: 'congress',
    type: integer('date'),
    label: { vi: 'Ngày đại hội', en: 'Date of the congress' },
    meaning: {
      vi: 'Ngày đầu đại hội, viết liền năm tháng ngày, ví dụ 20200630.',
      en: 'First day of the congress as year, month and day in one number, e.g. 20200630.',
    },
    reads: ['congress.date'],
    derive: ({ list }) => known(Number(list.congress.date.replaceAll('-', ''))),
  },
  {
    id: 'congress.days',
    scope: 'congress',
    type: integer('days'),
    label: { vi: 'Số ngày đại hội', en: 'Length of the congress' },
    meaning: { vi: 'Số ngày, không kể phiên trù bị.', en: 'Days, the preparatory session apart.' },
    reads: ['congress.days'],
    derive: ({ list }) => recorded(list.congress.days, { field: 'congress.days' }),
  },
  {
    id: 'congress.delegates',
    scope: 'congress',
    type: integer('persons'),
    label: { vi: 'Số đại biểu', en: 'Number of delegates' },
    meaning: {
      vi: 'Số đại biểu chính thức, kể cả đại biểu đương nhiên.',
      en: 'Official delegates, those by right included.',
    },
    reads: ['congress.delegates'],
    derive: ({ list }) => recorded(list.congress.delegates, { field: 'congress.delegates' }),
  },
  {
    id: 'congress.directElection',
    scope: 'congress',
    type: boolean,
    label: { vi: 'Đại hội bầu trực tiếp bí thư', en: 'The congress elects the secretary directly' },
    meaning: {
      vi: 'Thí điểm đại hội bầu trực tiếp bí thư.',
      en: 'Pilot of direct election of the secretary.',
    },
    reads: ['congress.directElection'],
    derive: ({ list }) => recorded(list.congress.directElection, { field: 'congress.directElection' }),
  },
  {
    id: 'organization.merged',
    scope: 'organization',
    type: boolean,
    label: { vi: 'Mới hợp nhất, sáp nhập', en: 'Newly merged' },
    meaning: {
      vi: 'Tổ chức đảng mới hợp nhất, sáp nhập trong nhiệm kỳ.',
      en: 'Formed by merging others in the term.',
    },
    reads: ['organization.merged'],
    derive: ({ list }) => recorded(list.organization.merged, { field: 'organization.merged' }),
  },
];
