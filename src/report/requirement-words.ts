import type { Locale } from '../text.ts';

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
