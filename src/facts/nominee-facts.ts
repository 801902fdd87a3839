import { calendarNumber, possibleMonths } from '../dates/month.ts';
import { parsePartialDate } from '../dates/partial-date.ts';
import { weekdaysBetween } from '../dates/weekdays.ts';
import type { Attestation, Nominee } from '../schema/nominee.ts';
import * as terms from '../schema/terms.ts';
import { term } from '../terms.ts';
import type { NomineeContext } from './context.ts';
import { disciplineInForce, removalInForce } from './discipline.ts';
import { boolean, type Fact, integer, oneWordOf } from './fact.ts';
import { type FactValue, known, map, oneOf, recorded, unknown } from './fact-value.ts';
import { birthMonth, monthsSince } from './months.ts';
import { fieldOf } from './person.ts';
import { monthsOfServiceLeft } from './service-left.ts';
import { serviceValue } from './table-lookups.ts';

const ageBands = ['under-40', '40-to-50', 'over-50'] as const;

const ageInMonths = (context: NomineeContext) => monthsSince(context, birthMonth(context));
const age = (context: NomineeContext) => map(ageInMonths(context), (months) => Math.floor(months / 12));

function bandOf(years: number): (typeof ageBands)[number] {
  if (years < 40) return 'under-40';
  return years <= 50 ? '40-to-50' : 'over-50';
}

function partySeniority(context: NomineeContext): FactValue<number> {
  const { nominee } = context;
  const missing = fieldOf(nominee, 'party.admitted');
  const admitted =
    nominee.party?.admitted === undefined ? undefined : parsePartialDate(nominee.party.admitted);
  return admitted ? monthsSince(context, oneOf(possibleMonths(admitted), [missing])) : unknown(missing);
}

const roleIn = (nominee: Nominee, body: terms.Body) =>
  nominee.nominations.find((nomination) => nomination.body === body)?.role;

/** What competent bodies concluded; one that found the person wanting outweighs others. */
function conclusionOn(nominee: Nominee, kind: string): Attestation['conclusion'] | undefined {
  const conclusions = (nominee.attestations ?? [])
    .filter((attestation) => attestation.kind === kind)
    .map((attestation) => attestation.conclusion);
  return conclusions.find((conclusion) => conclusion === 'does-not-meet') ?? conclusions[0];
}

/** Facts about a person. */
export const personFacts: readonly Fact<NomineeContext>[] = [
  {
    id: 'nominee.sex',
    scope: 'nominee',
    type: oneWordOf(terms.sexes),
    label: { vi: 'Giới tính', en: 'Sex' },
    reads: ['sex'],
    derive: (context) => serviceValue(context, 'nominee.sex'),
  },
  {
    id: 'nominee.ethnicMinority',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Người dân tộc thiểu số', en: 'Of an ethnic minority' },
    reads: ['ethnicity'],
    derive: ({ nominee }) =>
      map(
        recorded(nominee.ethnicity, fieldOf(nominee, 'ethnicity')),
        (ethnicity) => ethnicity.toLowerCase() !== 'kinh',
      ),
  },
  {
    id: 'nominee.birthMonth',
    scope: 'nominee',
    type: integer('month'),
    label: { vi: 'Tháng sinh', en: 'Month of birth' },
    reads: ['birth'],
    derive: (context) => map(birthMonth(context), calendarNumber),
  },
  {
    id: 'nominee.ageInMonths',
    scope: 'nominee',
    type: integer('months'),
    label: { vi: 'Tuổi tính theo tháng', en: 'Age in months' },
    reads: ['birth'],
    derive: ageInMonths,
  },
  {
    id: 'nominee.age',
    scope: 'nominee',
    type: integer('years'),
    label: { vi: 'Tuổi', en: 'Age' },
    reads: ['birth'],
    derive: age,
  },
  {
    id: 'nominee.ageBand',
    scope: 'nominee',
    type: oneWordOf(ageBands),
    label: { vi: 'Độ tuổi', en: 'Age band' },
    reads: ['birth'],
    derive: (context) => map(age(context), bandOf),
  },
  {
    id: 'nominee.serviceKind',
    scope: 'nominee',
    type: oneWordOf(terms.serviceKinds),
    label: { vi: 'Chế độ phục vụ', en: 'Kind of service' },
    reads: ['service.kind'],
    derive: (context) => serviceValue(context, 'nominee.serviceKind'),
  },
  {
    id: 'nominee.rank',
    scope: 'nominee',
    type: oneWordOf(terms.ranks),
    label: { vi: 'Cấp bậc hàm', en: 'Rank' },
    reads: ['service.rank'],
    derive: (context) => serviceValue(context, 'nominee.rank'),
  },
  {
    id: 'nominee.servesAsLongAsMen',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Được công tác đến tuổi như nam', en: 'Entitled to serve as long as men' },
    reads: ['service.servesAsLongAsMen'],
    derive: (context) => serviceValue(context, 'nominee.servesAsLongAsMen'),
  },
  {
    id: 'nominee.monthsOfServiceLeft',
    scope: 'nominee',
    type: integer('months'),
    label: { vi: 'Thời gian công tác còn lại', en: 'Service left' },
    reads: ['birth', 'sex', 'service.kind', 'service.rank', 'service.servesAsLongAsMen'],
    derive: monthsOfServiceLeft,
  },
  {
    id: 'nominee.partySeniority',
    scope: 'nominee',
    type: integer('months'),
    label: { vi: 'Tuổi Đảng', en: 'Party seniority' },
    reads: ['party.admitted'],
    derive: partySeniority,
  },
  {
    id: 'nominee.headsUnit',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Là người đứng đầu đơn vị', en: 'Heads the unit' },
    reads: ['post.headsUnit'],
    derive: ({ nominee }) => recorded(nominee.post?.headsUnit, fieldOf(nominee, 'post.headsUnit')),
  },
  {
    id: 'nominee.postKind',
    scope: 'nominee',
    type: oneWordOf(terms.postKinds),
    label: { vi: 'Chức vụ', en: 'Post' },
    reads: ['post.kind'],
    derive: ({ nominee }) => recorded(nominee.post?.kind, fieldOf(nominee, 'post.kind')),
  },
  {
    id: 'nominee.bloc',
    scope: 'nominee',
    type: oneWordOf(terms.blocs),
    label: { vi: 'Khối công tác trong Công an nhân dân', en: 'Bloc of the police' },
    reads: ['post.bloc'],
    derive: ({ nominee }) => recorded(nominee.post?.bloc, fieldOf(nominee, 'post.bloc')),
  },
  {
    id: 'nominee.removalInForce',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Đang trong thời hạn một năm sau cách chức', en: 'Removed from post within the last year' },
    reads: ['discipline', 'congress.date'],
    derive: removalInForce,
  },
  {
    id: 'nominee.disciplineInForce',
    scope: 'nominee',
    type: oneWordOf(['none', ...terms.disciplineKinds]),
    label: { vi: 'Kỷ luật đang có hiệu lực', en: 'Discipline in force' },
    reads: ['discipline', 'congress.date'],
    derive: disciplineInForce,
  },
  {
    id: 'nominee.assetDeclarationFiled',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Đã kê khai tài sản, thu nhập', en: 'Declaration of assets filed' },
    reads: ['assetDeclaration.filed'],
    derive: ({ nominee }) =>
      recorded(nominee.assetDeclaration?.filed, fieldOf(nominee, 'assetDeclaration.filed')),
  },
  {
    id: 'nominee.congressDelegate',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Là đại biểu đại hội', en: 'Delegate to the congress' },
    reads: ['congressDelegate'],
    derive: ({ nominee }) => recorded(nominee.congressDelegate, fieldOf(nominee, 'congressDelegate')),
  },
  {
    id: 'nominee.politicalStandards',
    scope: 'nominee',
    type: oneWordOf(terms.conclusions),
    label: { vi: 'Kết luận về tiêu chuẩn chính trị', en: 'Conclusion on political standards' },
    reads: ['attestations'],
    derive: ({ nominee }) =>
      recorded(conclusionOn(nominee, 'political-standards'), fieldOf(nominee, 'attestations')),
  },
  {
    id: 'nominee.localPerson',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Là người địa phương', en: 'Local person' },
    reads: ['localPerson'],
    derive: ({ nominee }) => recorded(nominee.localPerson, fieldOf(nominee, 'localPerson')),
  },
  {
    id: 'nominee.chairsCouncil',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Là chủ tịch hội đồng nhân dân', en: "Chairs the people's council" },
    reads: ['post.chairsCouncil'],
    derive: ({ nominee }) => recorded(nominee.post?.chairsCouncil, fieldOf(nominee, 'post.chairsCouncil')),
  },
  {
    id: 'nominee.termsInARow',
    scope: 'nominee',
    type: integer('terms'),
    label: { vi: 'Số nhiệm kỳ liên tiếp', en: 'Terms in a row' },
    reads: ['post.termsInARow'],
    derive: ({ nominee }) => recorded(nominee.post?.termsInARow, fieldOf(nominee, 'post.termsInARow')),
  },
  ...terms.papers.map(
    (paper): Fact<NomineeContext> => ({
      id: `nominee.paper.${paper}`,
      scope: 'nominee',
      type: boolean,
      label: { vi: `Hồ sơ có ${term(paper).vi}`, en: `On file: ${term(paper).en}` },
      reads: ['papers'],
      derive: ({ nominee }) => recorded(nominee.papers?.includes(paper), fieldOf(nominee, 'papers')),
    }),
  ),
  {
    id: 'nominee.weekdaysBeforeCongress',
    scope: 'nominee',
    type: integer('days'),
    label: {
      vi: 'Số ngày thứ hai đến thứ sáu từ khi nộp hồ sơ đến đại hội',
      en: 'Weekdays from filing to the congress',
    },
    reads: ['papersFiled', 'congress.date'],
    derive: ({ nominee, list }) =>
      map(recorded(nominee.papersFiled, fieldOf(nominee, 'papersFiled')), (filed) =>
        weekdaysBetween(filed, list.congress.date),
      ),
  },
  {
    id: 'nominee.committeeRole',
    scope: 'nominee',
    type: oneWordOf(['none', ...terms.rolesOf.committee]),
    label: { vi: 'Vị trí trong cấp ủy', en: 'Role in the committee' },
    reads: ['nominations'],
    derive: ({ nominee }) => known(roleIn(nominee, 'committee') ?? 'none'),
  },
  {
    id: 'nominee.onStandingCommittee',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Được giới thiệu vào ban thường vụ', en: 'Nominated to the standing committee' },
    reads: ['nominations'],
    derive: ({ nominee }) => known(roleIn(nominee, 'standing-committee') !== undefined),
  },
];
