import { papers } from '../schema/terms.ts';
import { term } from '../terms.ts';
import type { Locale, Text } from '../text.ts';

/** The sentences a requirement is told in, by id; each catalogue words all of them. */
export interface RequirementWords {
  readonly and: string;
  readonly or: string;
  readonly not: (phrase: string) => string;
  readonly is: (data: { readonly what: string; readonly values: string }) => string;
  readonly isNot: (data: { readonly what: string; readonly values: string }) => string;
  readonly bounds: Readonly<Record<string, (bound: string) => string>>;
  readonly dates: Readonly<Record<string, (bound: string) => string>>;
  readonly list: string;
  readonly body: (name: string) => string;
  readonly nominees: (data: {
    readonly body: string;
    readonly roles: string;
    readonly track: string;
  }) => string;
  readonly appliesTo: (data: { readonly whom: string; readonly when: string }) => string;
  readonly requires: Readonly<Record<'mandatory' | 'target', string>>;
  readonly nothing: string;
  readonly row: (data: { readonly when: string; readonly demand: string }) => string;
  readonly unavailable: (data: { readonly by: string; readonly asks: string }) => string;
  readonly review: (data: { readonly by: string; readonly asks: string }) => string;
  readonly delegated: (data: { readonly to: string; readonly asks: string }) => string;
  readonly counts: Readonly<Record<'count' | 'share', (data: Whom) => string>>;
  readonly over: Readonly<
    Record<'distinct' | 'least' | 'greatest', (data: Whom & { readonly fact: string }) => string>
  >;
  readonly everybody: string;
  readonly defined: (data: { readonly label: string; readonly meaning: string }) => string;
}

interface Whom {
  readonly of: string;
  readonly where: string;
}

const whom = (words: string) => (where: string) => (where === '' ? '' : `${words}${where}`);
const viWhere = whom(' mà ');
const enWhere = whom(' for whom ');

const vi: RequirementWords = {
  and: 'và ',
  or: ' hoặc ',
  not: (phrase) => `không thuộc trường hợp: ${phrase}`,
  is: ({ what, values }) => `${what} là ${values}`,
  isNot: ({ what, values }) => `${what} không phải là ${values}`,
  bounds: {
    equal: (bound) => `đúng ${bound}`,
    notEqual: (bound) => `khác ${bound}`,
    in: (bound) => bound,
    notIn: (bound) => `khác ${bound}`,
    lessThan: (bound) => `dưới ${bound}`,
    lessThanInclusive: (bound) => `nhiều nhất ${bound}`,
    greaterThan: (bound) => `trên ${bound}`,
    greaterThanInclusive: (bound) => `ít nhất ${bound}`,
    atLeastShare: (bound) => `ít nhất ${bound}`,
    moreThanShare: (bound) => `trên ${bound}`,
    atMostShare: (bound) => `nhiều nhất ${bound}`,
    lessThanShare: (bound) => `dưới ${bound}`,
  },
  dates: {
    lessThan: (day) => `trước ${day}`,
    lessThanInclusive: (day) => `chậm nhất ${day}`,
    greaterThan: (day) => `sau ${day}`,
    greaterThanInclusive: (day) => `từ ${day}`,
  },
  list: 'danh sách',
  body: (name) => name,
  nominees: ({ body, roles, track }) =>
    `từng người được giới thiệu vào ${body}${roles && `, làm ${roles}`}${track && `, diện ${track}`}`,
  appliesTo: ({ whom: subject, when }) => `Áp dụng với ${subject}${when && `, khi ${when}`}.`,
  requires: { mandatory: 'Yêu cầu', target: 'Chỉ tiêu phấn đấu' },
  nothing: 'không có mức nào',
  row: ({ when, demand }) => `nếu ${when}: ${demand}`,
  unavailable: ({ by, asks }) => `${asks}, do ${by} kết luận (chưa tìm thấy con số)`,
  review: ({ by, asks }) => `hồ sơ có ${asks}, do ${by} đưa ra`,
  delegated: ({ to, asks }) => `Giao ${to} quy định: ${asks}.`,
  counts: {
    count: ({ of, where }) => `số người được giới thiệu vào ${of}${viWhere(where)}`,
    share: ({ of, where }) =>
      `tỷ lệ trong số người được giới thiệu vào ${of}, tính những người${viWhere(where)}`,
  },
  over: {
    distinct: ({ of, where, fact }) =>
      `số giá trị khác nhau của “${fact}” ở những người được giới thiệu vào ${of}${viWhere(where)}`,
    least: ({ of, where, fact }) =>
      `giá trị nhỏ nhất của “${fact}” ở những người được giới thiệu vào ${of}${viWhere(where)}`,
    greatest: ({ of, where, fact }) =>
      `giá trị lớn nhất của “${fact}” ở những người được giới thiệu vào ${of}${viWhere(where)}`,
  },
  everybody: 'các cơ quan trong danh sách',
  defined: ({ label, meaning }) => `“${label}” là ${meaning}.`,
};

const en: RequirementWords = {
  and: 'and ',
  or: ' or ',
  not: (phrase) => `it is not the case that ${phrase}`,
  is: ({ what, values }) => `${what} is ${values}`,
  isNot: ({ what, values }) => `${what} is not ${values}`,
  bounds: {
    equal: (bound) => `exactly ${bound}`,
    notEqual: (bound) => `not ${bound}`,
    in: (bound) => bound,
    notIn: (bound) => `not ${bound}`,
    lessThan: (bound) => `less than ${bound}`,
    lessThanInclusive: (bound) => `at most ${bound}`,
    greaterThan: (bound) => `more than ${bound}`,
    greaterThanInclusive: (bound) => `at least ${bound}`,
    atLeastShare: (bound) => `at least ${bound}`,
    moreThanShare: (bound) => `more than ${bound}`,
    atMostShare: (bound) => `at most ${bound}`,
    lessThanShare: (bound) => `less than ${bound}`,
  },
  dates: {
    lessThan: (day) => `before ${day}`,
    lessThanInclusive: (day) => `no later than ${day}`,
    greaterThan: (day) => `after ${day}`,
    greaterThanInclusive: (day) => `from ${day} on`,
  },
  list: 'the list',
  body: (name) => `the ${name}`,
  nominees: ({ body, roles, track }) =>
    `each person nominated to ${body}${roles && ` as ${roles}`}${track && `, ${track}`}`,
  appliesTo: ({ whom: subject, when }) => `Applies to ${subject}${when && `, where ${when}`}.`,
  requires: { mandatory: 'Requirement', target: 'Target' },
  nothing: 'no figure',
  row: ({ when, demand }) => `if ${when}: ${demand}`,
  unavailable: ({ by, asks }) => `${asks}, as concluded by ${by} (no figure was found)`,
  review: ({ by, asks }) => `on file, from ${by}: ${asks}`,
  delegated: ({ to, asks }) => `Left to ${to}: ${asks}.`,
  counts: {
    count: ({ of, where }) => `the number of persons nominated to ${of}${enWhere(where)}`,
    share: ({ of, where }) => `the share, among those nominated to ${of}, of persons${enWhere(where)}`,
  },
  over: {
    distinct: ({ of, where, fact }) =>
      `the number of different values of “${fact}” among those nominated to ${of}${enWhere(where)}`,
    least: ({ of, where, fact }) => `the least “${fact}” among those nominated to ${of}${enWhere(where)}`,
    greatest: ({ of, where, fact }) =>
      `the greatest “${fact}” among those nominated to ${of}${enWhere(where)}`,
  },
  everybody: 'any body on the list',
  defined: ({ label, meaning }) => `“${label}” is ${meaning}.`,
};

/** The catalogues, complete in every language by their type. */
export const requirementWords: Readonly<Record<Locale, RequirementWords>> = { vi, en };

interface YesNo {
  readonly yes: Text;
  readonly no: Text;
}

const both = (yesVi: string, noVi: string, yesEn: string, noEn: string): YesNo => ({
  yes: { vi: yesVi, en: yesEn },
  no: { vi: noVi, en: noEn },
});

const phrases: Readonly<Record<string, YesNo>> = {
  'organization.isCell': both(
    'tổ chức là chi bộ',
    'tổ chức không phải là chi bộ',
    'the organization is a cell',
    'the organization is not a cell',
  ),
  'organization.merged': both(
    'tổ chức mới hợp nhất, sáp nhập',
    'tổ chức không phải mới hợp nhất, sáp nhập',
    'the organization is newly merged',
    'the organization is not newly merged',
  ),
  'congress.directElection': both(
    'đại hội bầu trực tiếp bí thư',
    'đại hội không bầu trực tiếp bí thư',
    'the congress elects the secretary directly',
    'the congress does not elect the secretary directly',
  ),
  'congress.voted': both(
    'đã có kết quả bầu cử',
    'chưa có kết quả bầu cử',
    'the vote is recorded',
    'the vote is not recorded',
  ),
  'committee.elected': both(
    'có bầu cấp ủy',
    'không bầu cấp ủy',
    'a committee is elected',
    'no committee is elected',
  ),
  'standing-committee.elected': both(
    'có bầu ban thường vụ',
    'không bầu ban thường vụ',
    'a standing committee is elected',
    'no standing committee is elected',
  ),
  'inspection-committee.elected': both(
    'có bầu ủy ban kiểm tra',
    'không bầu ủy ban kiểm tra',
    'an inspection committee is elected',
    'no inspection committee is elected',
  ),
  'delegation.elected': both(
    'có bầu đoàn đại biểu',
    'không bầu đoàn đại biểu',
    'a delegation is elected',
    'no delegation is elected',
  ),
  'nominee.ethnicMinority': both(
    'là người dân tộc thiểu số',
    'không phải người dân tộc thiểu số',
    'the person is of an ethnic minority',
    'the person is not of an ethnic minority',
  ),
  'nominee.servesAsLongAsMen': both(
    'được công tác đến tuổi như nam',
    'không được công tác đến tuổi như nam',
    'the person may serve as long as men',
    'the person may not serve as long as men',
  ),
  'nominee.headsUnit': both(
    'là người đứng đầu đơn vị',
    'không phải người đứng đầu đơn vị',
    'the person heads the unit',
    'the person does not head the unit',
  ),
  'nominee.removalInForce': both(
    'đang trong thời hạn một năm sau kỷ luật cách chức',
    'không trong thời hạn một năm sau kỷ luật cách chức',
    'the person was removed from post within the last year',
    'the person was not removed from post within the last year',
  ),
  'nominee.assetDeclarationFiled': both(
    'đã kê khai tài sản, thu nhập',
    'chưa kê khai tài sản, thu nhập',
    'a declaration of assets is filed',
    'no declaration of assets is filed',
  ),
  'nominee.congressDelegate': both(
    'là đại biểu đại hội',
    'không phải đại biểu đại hội',
    'the person is a delegate to the congress',
    'the person is not a delegate to the congress',
  ),
  'nominee.localPerson': both(
    'là người địa phương',
    'không phải người địa phương',
    'the person is local',
    'the person is not local',
  ),
  'nominee.chairsCouncil': both(
    'là chủ tịch hội đồng nhân dân',
    'không phải chủ tịch hội đồng nhân dân',
    "the person chairs the people's council",
    "the person does not chair the people's council",
  ),
  'nominee.onStandingCommittee': both(
    'được giới thiệu vào ban thường vụ',
    'không được giới thiệu vào ban thường vụ',
    'the person is nominated to the standing committee',
    'the person is not nominated to the standing committee',
  ),
  'nomination.standing': both(
    'là cấp phó thường trực',
    'không phải cấp phó thường trực',
    'the person is the standing deputy',
    'the person is not the standing deputy',
  ),
  'nomination.fullTime': both('chuyên trách', 'kiêm chức', 'the seat is full-time', 'the seat is concurrent'),
  ...Object.fromEntries(
    papers.map((paper) => {
      const { vi: name, en: english } = term(paper);
      return [
        `nominee.paper.${paper}`,
        both(`hồ sơ có ${name}`, `hồ sơ không có ${name}`, `on file: ${english}`, `not on file: ${english}`),
      ];
    }),
  ),
};

/** How a condition says that a fact which can only be true or false holds, and that it does not. */
export const yesNo = (fact: string): YesNo | undefined => phrases[fact];
