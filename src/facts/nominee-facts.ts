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
    meaning: { vi: 'Giới tính ghi trong hồ sơ.', en: 'Sex as recorded.' },
    reads: ['sex'],
    derive: (context) => serviceValue(context, 'nominee.sex'),
  },
  {
    id: 'nominee.ethnicMinority',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Người dân tộc thiểu số', en: 'Of an ethnic minority' },
    meaning: { vi: 'Dân tộc ghi trong hồ sơ khác Kinh.', en: 'Recorded ethnicity other than Kinh.' },
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
    meaning: {
      vi: 'Năm và tháng sinh viết liền thành một số, ví dụ 196901 là tháng 01/1969.',
      en: 'Year and month of birth in one number: 196901 is January 1969.',
    },
    reads: ['birth'],
    derive: (context) => map(birthMonth(context), calendarNumber),
  },
  {
    id: 'nominee.ageInMonths',
    scope: 'nominee',
    type: integer('months'),
    label: { vi: 'Tuổi tính theo tháng', en: 'Age in months' },
    meaning: {
      vi: 'Số tháng từ tháng sinh đến tháng tính tuổi của gói quy định.',
      en: "Months from the month of birth to the pack's reference month.",
    },
    reads: ['birth'],
    derive: ageInMonths,
  },
  {
    id: 'nominee.age',
    scope: 'nominee',
    type: integer('years'),
    label: { vi: 'Tuổi', en: 'Age' },
    meaning: {
      vi: 'Số năm tròn từ tháng sinh đến tháng tính tuổi của gói quy định.',
      en: "Whole years from the month of birth to the pack's reference month.",
    },
    reads: ['birth'],
    derive: age,
  },
  {
    id: 'nominee.ageBand',
    scope: 'nominee',
    type: oneWordOf(ageBands),
    label: { vi: 'Độ tuổi', en: 'Age band' },
    meaning: {
      vi: 'Dưới 40; từ 40 đến 50; trên 50, tính theo năm tròn.',
      en: 'Under 40; 40 to 50; over 50, in whole years.',
    },
    reads: ['birth'],
    derive: (context) => map(age(context), bandOf),
  },
  {
    id: 'nominee.serviceKind',
    scope: 'nominee',
    type: oneWordOf(terms.serviceKinds),
    label: { vi: 'Chế độ phục vụ', en: 'Kind of service' },
    meaning: {
      vi: 'Luật quy định tuổi nghỉ của người đó: dân sự, công an, sĩ quan quân đội, quân nhân chuyên nghiệp; `non-staff` là cán bộ bán chuyên trách, người nghỉ hưu.',
      en: 'The law that sets the retirement age: civil, police, army officer, professional serviceman; `non-staff` is part-time staff and pensioners.',
    },
    reads: ['service.kind'],
    derive: (context) => serviceValue(context, 'nominee.serviceKind'),
  },
  {
    id: 'nominee.rank',
    scope: 'nominee',
    type: oneWordOf(terms.ranks),
    label: { vi: 'Cấp bậc hàm', en: 'Rank' },
    meaning: { vi: 'Cấp bậc hàm hiện giữ.', en: 'Rank held now.' },
    reads: ['service.rank'],
    derive: (context) => serviceValue(context, 'nominee.rank'),
  },
  {
    id: 'nominee.servesAsLongAsMen',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Được công tác đến tuổi như nam', en: 'Entitled to serve as long as men' },
    meaning: {
      vi: 'Nữ được pháp luật cho phép nghỉ hưu ở tuổi như nam.',
      en: 'A woman whom the law entitles to retire at the age of men.',
    },
    reads: ['service.servesAsLongAsMen'],
    derive: (context) => serviceValue(context, 'nominee.servesAsLongAsMen'),
  },
  {
    id: 'nominee.monthsOfServiceLeft',
    scope: 'nominee',
    type: integer('months'),
    label: { vi: 'Thời gian công tác còn lại', en: 'Service left' },
    meaning: {
      vi: 'Số tháng từ tháng tính tuổi đến tháng hết tuổi phục vụ theo luật áp dụng cho người đó.',
      en: "Months from the pack's reference month to the month in which the person's service age is reached, under the law that governs the person.",
    },
    reads: ['birth', 'sex', 'service.kind', 'service.rank', 'service.servesAsLongAsMen'],
    derive: monthsOfServiceLeft,
  },
  {
    id: 'nominee.partySeniority',
    scope: 'nominee',
    type: integer('months'),
    label: { vi: 'Tuổi Đảng', en: 'Party seniority' },
    meaning: {
      vi: 'Số tháng từ tháng kết nạp đến tháng tính tuổi của gói quy định.',
      en: "Months from the month of admission to the pack's reference month.",
    },
    reads: ['party.admitted'],
    derive: partySeniority,
  },
  {
    id: 'nominee.headsUnit',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Là người đứng đầu đơn vị', en: 'Heads the unit' },
    meaning: {
      vi: 'Là thủ trưởng cơ quan, đơn vị, hoặc chủ tịch ủy ban nhân dân cùng cấp.',
      en: "Is head of the unit, or chair of the people's committee of the same level.",
    },
    reads: ['post.headsUnit'],
    derive: ({ nominee }) => recorded(nominee.post?.headsUnit, fieldOf(nominee, 'post.headsUnit')),
  },
  {
    id: 'nominee.postKind',
    scope: 'nominee',
    type: oneWordOf(terms.postKinds),
    label: { vi: 'Chức vụ', en: 'Post' },
    meaning: { vi: 'Loại chức vụ đang giữ.', en: 'Kind of post held.' },
    reads: ['post.kind'],
    derive: ({ nominee }) => recorded(nominee.post?.kind, fieldOf(nominee, 'post.kind')),
  },
  {
    id: 'nominee.bloc',
    scope: 'nominee',
    type: oneWordOf(terms.blocs),
    label: { vi: 'Khối công tác trong Công an nhân dân', en: 'Bloc of the police' },
    meaning: {
      vi: 'Khối An ninh, Cảnh sát hoặc Xây dựng lực lượng mà người đó công tác.',
      en: 'The bloc in which the person serves: Security, Police or Force Building.',
    },
    reads: ['post.bloc'],
    derive: ({ nominee }) => recorded(nominee.post?.bloc, fieldOf(nominee, 'post.bloc')),
  },
  {
    id: 'nominee.removalInForce',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Đang trong thời hạn một năm sau cách chức', en: 'Removed from post within the last year' },
    meaning: {
      vi: 'Bị kỷ luật cách chức và ngày đầu đại hội chưa đủ một năm kể từ ngày công bố quyết định.',
      en: 'A removal from post, announced less than a year before the first day of the congress.',
    },
    reads: ['discipline'],
    derive: removalInForce,
  },
  {
    id: 'nominee.disciplineInForce',
    scope: 'nominee',
    type: oneWordOf(['none', ...terms.disciplineKinds]),
    label: { vi: 'Kỷ luật đang có hiệu lực', en: 'Discipline in force' },
    meaning: {
      vi: 'Hình thức kỷ luật nặng nhất công bố chưa đủ một năm tính đến ngày đầu đại hội.',
      en: 'The severest measure announced less than a year before the first day of the congress.',
    },
    reads: ['discipline'],
    derive: disciplineInForce,
  },
  {
    id: 'nominee.assetDeclarationFiled',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Đã kê khai tài sản, thu nhập', en: 'Declaration of assets filed' },
    meaning: {
      vi: 'Hồ sơ có bản kê khai tài sản, thu nhập.',
      en: 'A declaration of assets and income is on file.',
    },
    reads: ['assetDeclaration.filed'],
    derive: ({ nominee }) =>
      recorded(nominee.assetDeclaration?.filed, fieldOf(nominee, 'assetDeclaration.filed')),
  },
  {
    id: 'nominee.congressDelegate',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Là đại biểu đại hội', en: 'Delegate to the congress' },
    meaning: {
      vi: 'Là đại biểu chính thức, hoặc đảng viên dự đại hội đảng viên.',
      en: "An official delegate, or a member attending a members' congress.",
    },
    reads: ['congressDelegate'],
    derive: ({ nominee }) => recorded(nominee.congressDelegate, fieldOf(nominee, 'congressDelegate')),
  },
  {
    id: 'nominee.politicalStandards',
    scope: 'nominee',
    type: oneWordOf(terms.conclusions),
    label: { vi: 'Kết luận về tiêu chuẩn chính trị', en: 'Conclusion on political standards' },
    meaning: {
      vi: 'Kết luận của cấp có thẩm quyền lưu trong hồ sơ (attestation `political-standards`).',
      en: 'Conclusion of the competent body on file (attestation `political-standards`).',
    },
    reads: ['attestations'],
    derive: ({ nominee }) =>
      recorded(conclusionOn(nominee, 'political-standards'), fieldOf(nominee, 'attestations')),
  },
  {
    id: 'nominee.localPerson',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Là người địa phương', en: 'Local person' },
    meaning: {
      vi: 'Là người của địa phương mà tổ chức đảng lãnh đạo.',
      en: 'From the locality that the organization leads.',
    },
    reads: ['localPerson'],
    derive: ({ nominee }) => recorded(nominee.localPerson, fieldOf(nominee, 'localPerson')),
  },
  {
    id: 'nominee.chairsCouncil',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Là chủ tịch hội đồng nhân dân', en: "Chairs the people's council" },
    meaning: {
      vi: 'Là chủ tịch hội đồng nhân dân cùng cấp.',
      en: "Chairs the people's council of the same level.",
    },
    reads: ['post.chairsCouncil'],
    derive: ({ nominee }) => recorded(nominee.post?.chairsCouncil, fieldOf(nominee, 'post.chairsCouncil')),
  },
  {
    id: 'nominee.termsInARow',
    scope: 'nominee',
    type: integer('terms'),
    label: { vi: 'Số nhiệm kỳ liên tiếp', en: 'Terms in a row' },
    meaning: {
      vi: 'Số nhiệm kỳ liên tiếp giữ chức vụ đó ở nơi đó, kể cả nhiệm kỳ tới.',
      en: 'Terms in a row in the post at the place, the coming one included.',
    },
    reads: ['post.termsInARow'],
    derive: ({ nominee }) => recorded(nominee.post?.termsInARow, fieldOf(nominee, 'post.termsInARow')),
  },
  ...terms.papers.map(
    (paper): Fact<NomineeContext> => ({
      id: `nominee.paper.${paper}`,
      scope: 'nominee',
      type: boolean,
      label: { vi: `Hồ sơ có ${term(paper).vi}`, en: `On file: ${term(paper).en}` },
      meaning: { vi: `Hồ sơ có ${term(paper).vi}.`, en: `The papers hold: ${term(paper).en}.` },
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
    meaning: {
      vi: 'Số ngày từ thứ hai đến thứ sáu, tính từ ngày nộp đến trước ngày đầu đại hội; không trừ ngày lễ.',
      en: 'Mondays to Fridays from the day of filing to the day before the congress; public holidays are not deducted.',
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
    meaning: {
      vi: 'Vị trí được giới thiệu trong cấp ủy cùng danh sách.',
      en: 'Role for which the same list nominates the person in the committee.',
    },
    reads: ['nominations'],
    derive: ({ nominee }) => known(roleIn(nominee, 'committee') ?? 'none'),
  },
  {
    id: 'nominee.onStandingCommittee',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Được giới thiệu vào ban thường vụ', en: 'Nominated to the standing committee' },
    meaning: {
      vi: 'Cùng danh sách giới thiệu người đó vào ban thường vụ.',
      en: 'The same list nominates the person to the standing committee.',
    },
    reads: ['nominations'],
    derive: ({ nominee }) => known(roleIn(nominee, 'standing-committee') !== undefined),
  },
];
