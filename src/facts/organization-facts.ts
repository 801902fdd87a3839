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
    reads: ['organization.level'],
    derive: ({ list }) => known(list.organization.level),
  },
  {
    id: 'organization.sector',
    scope: 'organization',
    type: oneWordOf(terms.sectors),
    label: { vi: 'Khối', en: 'Sector' },
    reads: ['organization.sector'],
    derive: ({ list }) => known(list.organization.sector),
  },
  {
    id: 'organization.unitKind',
    scope: 'organization',
    type: oneWordOf(terms.unitKinds),
    label: { vi: 'Loại đơn vị', en: 'Kind of unit' },
    reads: ['organization.unitKind'],
    derive: ({ list }) => recorded(list.organization.unitKind, { field: 'organization.unitKind' }),
  },
  {
    id: 'organization.superior',
    scope: 'organization',
    type: oneWordOf(terms.superiors),
    label: { vi: 'Cấp ủy cấp trên trực tiếp', en: 'Directly superior committee' },
    reads: ['organization.superior'],
    derive: ({ list }) => recorded(list.organization.superior, { field: 'organization.superior' }),
  },
  {
    id: 'organization.place',
    scope: 'organization',
    type: oneWordOf(provinces),
    label: { vi: 'Địa bàn', en: 'Place' },
    reads: ['organization.place'],
    derive: ({ list }) => recorded(list.organization.place, { field: 'organization.place' }),
  },
  {
    id: 'organization.isCell',
    scope: 'organization',
    type: boolean,
    label: { vi: 'Là chi bộ', en: 'Is a cell' },
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
    reads: ['organization.partyMembers'],
    derive: ({ list }) => recorded(list.organization.partyMembers, { field: 'organization.partyMembers' }),
  },
  {
    id: 'organization.officialMembers',
    scope: 'organization',
    type: integer('persons'),
    label: { vi: 'Số đảng viên chính thức', en: 'Official Party members' },
    reads: ['organization.officialMembers'],
    derive: ({ list }) =>
      recorded(list.organization.officialMembers, { field: 'organization.officialMembers' }),
  },
  {
    id: 'congress.kind',
    scope: 'congress',
    type: oneWordOf(terms.congressKinds),
    label: { vi: 'Hình thức đại hội', en: 'Kind of congress' },
    reads: ['congress.kind'],
    derive: ({ list }) => recorded(list.congress.kind, { field: 'congress.kind' }),
  },
  {
    id: 'congress.selection',
    scope: 'congress',
    type: oneWordOf(terms.selections),
    label: { vi: 'Hình thức lập các cơ quan', en: 'Way of filling the bodies' },
    reads: ['congress.selection'],
    derive: ({ list, selection }) =>
      recorded(list.congress.selection ?? selection?.assume, { field: 'congress.selection' }),
  },
  {
    id: 'congress.date',
    scope: 'congress',
    type: integer('date'),
    label: { vi: 'Ngày đại hội', en: 'Date of the congress' },
    reads: ['congress.date'],
    derive: ({ list }) => known(Number(list.congress.date.replaceAll('-', ''))),
  },
  {
    id: 'congress.days',
    scope: 'congress',
    type: integer('days'),
    label: { vi: 'Số ngày đại hội', en: 'Length of the congress' },
    reads: ['congress.days'],
    derive: ({ list }) => recorded(list.congress.days, { field: 'congress.days' }),
  },
  {
    id: 'congress.delegates',
    scope: 'congress',
    type: integer('persons'),
    label: { vi: 'Số đại biểu', en: 'Number of delegates' },
    reads: ['congress.delegates'],
    derive: ({ list }) => recorded(list.congress.delegates, { field: 'congress.delegates' }),
  },
  {
    id: 'congress.directElection',
    scope: 'congress',
    type: boolean,
    label: { vi: 'Đại hội bầu trực tiếp bí thư', en: 'The congress elects the secretary directly' },
    reads: ['congress.directElection'],
    derive: ({ list }) => recorded(list.congress.directElection, { field: 'congress.directElection' }),
  },
  {
    id: 'organization.merged',
    scope: 'organization',
    type: boolean,
    label: { vi: 'Mới thành lập, hợp nhất, sáp nhập', en: 'Newly set up or merged' },
    reads: ['organization.merged', 'organization.mergedFrom'],
    derive: ({ list: { organization } }) => {
      const { merged, mergedFrom } = organization;
      const known = merged ?? (mergedFrom === undefined ? undefined : mergedFrom > 1);
      return recorded(known, { field: 'organization.merged' });
    },
  },
  {
    id: 'organization.mergedFrom',
    scope: 'organization',
    type: integer('units'),
    label: { vi: 'Số đơn vị hợp nhất, sáp nhập thành', en: 'Units merged into it' },
    reads: ['organization.mergedFrom', 'organization.merged'],
    derive: ({ list: { organization } }) => {
      const { merged, mergedFrom } = organization;
      return recorded(mergedFrom ?? (merged === false ? 1 : undefined), {
        field: 'organization.mergedFrom',
      });
    },
  },
];
