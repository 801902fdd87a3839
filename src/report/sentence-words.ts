import type { OperatorName } from '../evaluate/operators.ts';
import type { Unit } from '../facts/fact.ts';
import type { Modality } from '../schema/terms.ts';
import { type Locale, lowerFirst, type Text } from '../text.ts';
import type { Finding, Open, Reason } from './finding.ts';

/** How a comparison stands, and by how much it is not met where that can be said. */
type Standing = 'met' | 'not-met' | 'unknown';

interface Asked {
  readonly standard: string;
  readonly bounds: string;
}

/** A number of persons with one trait, of a whole where a share is asked for. */
export interface Persons {
  readonly label: string;
  /** `4`, or `2 đến 5`. */
  readonly number: string;
  readonly certain: boolean;
  readonly none: boolean;
  /** `4/27 (14,8%)`; absent where only the number counts. */
  readonly share?: { readonly of: number; readonly percent: string };
}

/** The clauses that sentences about findings are made of; each catalogue words all of them. */
export interface SentenceWords {
  /** The label of a fact, as what a clause is about. */
  readonly subject: (label: string) => string;
  readonly is: (subject: string, value: string) => string;
  readonly mayBe: (subject: string, value: string) => string;
  readonly notKnown: (subject: string) => string;
  readonly whether: (yes: string, no: string) => string;
  readonly persons: (data: Persons) => string;
  /** A number that follows a subject, which may name its unit already. */
  readonly number: (data: {
    readonly subject: string;
    readonly number: string;
    readonly unit: Unit | undefined;
  }) => string;
  /** Service that is over, by so many months; or that may be, and may last so many months at the most. */
  readonly overdue: (months: string) => string;
  readonly perhapsOverdue: (subject: string, months: string) => string;
  /** Fewer nominees than seats, by so many. */
  readonly fewer: (data: { readonly by: number; readonly whole: number }) => string;
  /** Nothing of the kind: no surplus, no role. */
  readonly absent: (subject: string) => string;
  readonly filedLate: string;
  /** A committee that grows, by so many. */
  readonly larger: (data: { readonly by: number; readonly whole: number }) => string;
  readonly either: (values: readonly string[]) => string;
  readonly range: (from: string, to: string) => string;
  readonly people: (data: {
    readonly count: string;
    readonly side: 'at-least' | 'at-most' | 'exactly';
  }) => string;
  /** So many persons, or votes. */
  readonly heads: (count: number, votes: boolean) => string;
  readonly bound: Readonly<Record<OperatorName, (bound: string) => string>>;
  readonly day: Readonly<Record<OperatorName, (day: string) => string>>;
  /** What the comparison is with: a requirement, or a target. */
  readonly standard: Readonly<Record<Modality, string>>;
  /** How the value stands to what is asked for. */
  readonly stands: Readonly<Record<Standing, (data: Asked) => string>>;
  readonly between: (from: string, to: string) => string;
  readonly off: (data: Asked & { readonly amount: string; readonly over: boolean }) => string;
  /** What is met, or not, where no distance can be told. */
  readonly right: Readonly<Record<Modality, string>>;
  readonly wrong: Readonly<Record<Modality, string>>;
  readonly and: string;
  readonly counted: (names: string) => string;
  readonly uncounted: (names: string) => string;
  readonly more: (count: number) => string;
  readonly missing: (fields: string) => string;
  readonly open: Readonly<Record<Exclude<Open, 'requirement'>, string>>;
  readonly asks: (data: { readonly by: string; readonly asks: string }) => string;
  readonly attested: (data: {
    readonly by: string;
    readonly document: string;
    readonly meets: boolean;
  }) => string;
  readonly waived: (data: {
    readonly instead: Extract<Finding, { outcome: 'waived' }>['instead'];
    readonly because: string;
    readonly authority: string;
    readonly document: string;
    readonly reason: string;
  }) => string;
  readonly reason: Readonly<Record<Reason, string>>;
  /** Decimal separator of percentages. */
  readonly point: string;
}

/** `a, b or c`. */
const listed = (or: string) => (values: readonly string[]) =>
  values.length < 2 ? values.join() : `${values.slice(0, -1).join(', ')}${or}${values.at(-1)}`;

const vi: SentenceWords = {
  subject: lowerFirst,
  is: (subject, value) => `${subject} là ${value}`,
  mayBe: (subject, value) => `${subject} có thể là ${value}`,
  notKnown: (subject) => `chưa rõ ${subject}`,
  whether: (yes, no) => {
    const asked = yes.replace(/^là /, 'có phải là ').replace(/^(?=đang |được )/, 'có ');
    const [otherwise = no] = /(?<=^| )(?:không|chưa)(?= )/.exec(no) ?? [];
    return `chưa rõ ${asked} hay ${otherwise}`;
  },
  persons: ({ label, number, certain, none, share }) => {
    if (/^số /i.test(label)) return `${lowerFirst(label)} ${certain ? 'là' : 'có thể là'} ${number}`;
    const part = share && `${number}/${share.of}`;
    if (none) return `không có ${lowerFirst(label)}${part ? ` (${part})` : ''}`;
    if (!certain) return `có thể có ${number} ${lowerFirst(label)}${share ? ` (trên ${share.of})` : ''}`;
    return `có ${number} ${lowerFirst(label)}${share ? `, chiếm ${part}${share.percent}` : ''}`;
  },
  number: ({ subject, number, unit }) => {
    const names = { months: 'tháng', days: 'ngày', persons: 'người', seats: 'người', terms: 'nhiệm kỳ' };
    const name = names[unit as keyof typeof names];
    return name && !subject.includes(name) ? `${number} ${name}` : number;
  },
  overdue: (months) => `đã quá tuổi công tác ${months}`,
  perhapsOverdue: (subject, months) => `${subject} có thể đến ${months} hoặc đã hết`,
  fewer: ({ by, whole }) => `danh sách ít hơn ${by} người so với số lượng cần bầu (${whole})`,
  absent: (subject) => `không có ${subject}`,
  filedLate: 'hồ sơ nộp sau ngày đầu đại hội',
  larger: ({ by, whole }) => `số lượng cấp ủy viên tăng ${by} người so với mức tối đa khóa trước (${whole})`,
  either: listed(' hoặc '),
  range: (from, to) => `từ ${from} đến ${to}`,
  people: ({ count, side }) =>
    `, tức ${{ 'at-least': 'ít nhất ', 'at-most': 'nhiều nhất ', exactly: '' }[side]}${count}`,
  heads: (count, votes) => `${count} ${votes ? 'phiếu' : 'người'}`,
  bound: {
    equal: (bound) => `đúng ${bound}`,
    notEqual: (bound) => `khác ${bound}`,
    in: (bound) => bound,
    notIn: (bound) => `khác ${bound}`,
    lessThan: (bound) => `dưới ${bound}`,
    lessThanInclusive: (bound) => (/^0\b/.test(bound) ? 'không có' : `không quá ${bound}`),
    greaterThan: (bound) => `trên ${bound}`,
    greaterThanInclusive: (bound) => `ít nhất ${bound}`,
    atLeastShare: (bound) => `ít nhất ${bound}`,
    moreThanShare: (bound) => `trên ${bound}`,
    atMostShare: (bound) => `không quá ${bound}`,
    lessThanShare: (bound) => `dưới ${bound}`,
  },
  day: {
    ...sameForShares((day) => day),
    equal: (day) => `đúng ${day}`,
    notEqual: (day) => `khác ${day}`,
    in: (day) => day,
    notIn: (day) => `khác ${day}`,
    lessThan: (day) => `trước ${day}`,
    lessThanInclusive: (day) => `chậm nhất ${day}`,
    greaterThan: (day) => `sau ${day}`,
    greaterThanInclusive: (day) => `từ ${day} trở đi`,
  },
  standard: { mandatory: 'quy định', target: 'chỉ tiêu' },
  stands: {
    met: ({ standard, bounds }) => `, đạt ${standard} (${bounds})`,
    'not-met': ({ standard, bounds }) => `, không đạt ${standard} (${bounds})`,
    unknown: ({ standard, bounds }) => `, trong khi ${standard} là ${bounds}`,
  },
  between: (from, to) => `từ ${from} đến ${to}`,
  off: ({ amount, over, standard, bounds }) =>
    `, ${over ? 'vượt' : 'thiếu'} ${amount} so với ${standard} (${bounds})`,
  right: { mandatory: ', đúng quy định', target: ', đạt chỉ tiêu' },
  wrong: { mandatory: ', trái quy định', target: ', chưa đạt chỉ tiêu' },
  and: ' và ',
  counted: (names) => `gồm ${names}`,
  uncounted: (names) => `chưa rõ với ${names}`,
  more: (count) => `và ${count} người khác`,
  missing: (fields) => `thiếu thông tin về ${fields}`,
  open: {
    applicability: 'chưa rõ quy định có áp dụng hay không',
    'table-row': 'chưa rõ áp dụng mức quy định nào',
  },
  asks: ({ by, asks }) => {
    const conclusion = /^(?:kết luận|ý kiến|xác nhận|quyết định|đánh giá) /.test(asks)
      ? asks
      : `kết luận về ${asks.replace(/^(?=đối chiếu )/, 'việc ')}`;
    return `chưa có ${conclusion}; thẩm quyền kết luận thuộc ${by}`;
  },
  attested: ({ by, document, meets }) =>
    `${by} đã kết luận ${meets ? 'đạt' : 'không đạt'} yêu cầu${document && ` (${document})`}`,
  waived: ({ instead, because, authority, document, reason }) => {
    const otherwise = {
      violated: 'không đạt',
      undetermined: 'chưa xác định được',
      review: 'phải chờ kết luận',
    };
    const found = because && `${because}; `;
    return `${found}lẽ ra ${otherwise[instead]}, nhưng ${authority} đã cho phép theo ${document}, lý do: ${reason}`;
  },
  reason: {
    'not-in-effect': 'quy định không có hiệu lực vào ngày đại hội',
    'body-not-elected': 'danh sách không bầu cơ quan này',
    'nobody-concerned': 'danh sách không có nhân sự thuộc diện này',
    'does-not-apply': 'không thuộc đối tượng áp dụng',
    'no-table-row': 'không có mức quy định cho tổ chức này',
    'nobody-nominated': 'chưa có ai được giới thiệu',
    delegated: 'văn bản giao cấp khác quy định; gói quy định của địa phương có thể bổ sung',
  },
  point: ',',
};

/** A day is never compared as a share. */
function sameForShares(words: (day: string) => string) {
  return { atLeastShare: words, moreThanShare: words, atMostShare: words, lessThanShare: words };
}

/** Labels of what comes in numbers: `Seats of the committee`, `Women on the list`, but not `Surplus of nominees`. */
function isPlural(label: string): boolean {
  const [head = ''] = label.split(/ (?:of|for|in|on|from|as|with|who|to|under|over|besides|nominated)\b/);
  return /(?:[^us]s|women|men|people)$/.test(head);
}

const en: SentenceWords = {
  subject: (label) => {
    if (/^(the|number of) /i.test(label)) return `the ${lowerFirst(label).replace(/^the /, '')}`;
    return `${isPlural(label) ? 'the number of' : 'the'} ${lowerFirst(label)}`;
  },
  is: (subject, value) => `${subject} is ${value}`,
  mayBe: (subject, value) => `${subject} may be ${value}`,
  notKnown: (subject) => `${subject} is not known`,
  whether: (yes) => `it is not known whether ${yes}`,
  persons: ({ label, number, certain, none, share }) => {
    const of = share ? ` of ${share.of}` : '';
    if (none && isPlural(label)) return `there are no ${lowerFirst(label)}${share ? ` (0${of})` : ''}`;
    return `${en.subject(label)} ${certain ? 'is' : 'may be'} ${number}${of}${share?.percent ?? ''}`;
  },
  number: ({ subject, number, unit }) => {
    const names = {
      months: 'month',
      years: 'year',
      days: 'day',
      persons: 'person',
      seats: 'seat',
      terms: 'term',
    };
    const name = names[unit as keyof typeof names];
    if (!name || subject.startsWith('the number of ')) return number;
    return `${number} ${name}${number === '1' ? '' : 's'}`;
  },
  overdue: (months) => `the service age was passed ${months} ago`,
  perhapsOverdue: (subject, months) => `${subject} may be up to ${months}, or none`,
  fewer: ({ by, whole }) =>
    `the list has ${by} ${by === 1 ? 'person' : 'persons'} fewer than the ${whole} to elect`,
  absent: (subject) => `there is no ${subject.replace(/^the /, '')}`,
  filedLate: 'the papers were handed in after the congress began',
  larger: ({ by, whole }) => `the committee is larger by ${by} than the former maximum of ${whole}`,
  either: listed(' or '),
  range: (from, to) => `${from} to ${to}`,
  people: ({ count, side }) => {
    const sides = { 'at-least': 'at least ', 'at-most': 'at most ', exactly: '' };
    return `, that is ${sides[side]}${count}`;
  },
  heads: (count, votes) => `${count} ${votes ? 'vote' : 'person'}${count === 1 ? '' : 's'}`,
  bound: {
    equal: (bound) => `exactly ${bound}`,
    notEqual: (bound) => `anything but ${bound}`,
    in: (bound) => bound,
    notIn: (bound) => `anything but ${bound}`,
    lessThan: (bound) => `less than ${bound}`,
    lessThanInclusive: (bound) => (/^0\b/.test(bound) ? 'none' : `at most ${bound}`),
    greaterThan: (bound) => `more than ${bound}`,
    greaterThanInclusive: (bound) => `at least ${bound}`,
    atLeastShare: (bound) => `at least ${bound}`,
    moreThanShare: (bound) => `more than ${bound}`,
    atMostShare: (bound) => `at most ${bound}`,
    lessThanShare: (bound) => `less than ${bound}`,
  },
  day: {
    ...sameForShares((day) => day),
    equal: (day) => day,
    notEqual: (day) => `any but ${day}`,
    in: (day) => day,
    notIn: (day) => `any but ${day}`,
    lessThan: (day) => `before ${day}`,
    lessThanInclusive: (day) => `no later than ${day}`,
    greaterThan: (day) => `after ${day}`,
    greaterThanInclusive: (day) => `${day} or later`,
  },
  standard: { mandatory: 'requirement', target: 'target' },
  stands: {
    met: ({ standard, bounds }) => `, which meets the ${standard} (${bounds})`,
    'not-met': ({ standard, bounds }) => `, which does not meet the ${standard} (${bounds})`,
    unknown: ({ standard, bounds }) => `, and the ${standard} is ${bounds}`,
  },
  between: (from, to) => `${from} to ${to}`,
  off: ({ amount, over, standard, bounds }) =>
    `, ${amount} ${over ? 'over' : 'short of'} the ${standard} (${bounds})`,
  right: { mandatory: ', as required', target: ', as aimed at' },
  wrong: { mandatory: ', against the requirement', target: ', which misses the target' },
  and: ' and ',
  counted: (names) => `namely ${names}`,
  uncounted: (names) => `not known for ${names}`,
  more: (count) => `and ${count} more`,
  missing: (fields) => `not on record: ${fields}`,
  open: {
    applicability: 'it is not known whether the rule applies',
    'table-row': 'it is not known which figure applies',
  },
  asks: ({ by, asks }) => {
    const conclusion = /^(?:an? |confirmation |consent |the decision )/.test(asks)
      ? asks
      : `a conclusion on ${asks}`;
    return `there is no record of ${conclusion}, which is for ${/^(?:the|an?) /i.test(by) ? by : `the ${by}`} to give`;
  },
  attested: ({ by, document, meets }) =>
    `${by} concluded that the requirement is ${meets ? '' : 'not '}met${document && ` (${document})`}`,
  waived: ({ instead, because, authority, document, reason }) => {
    const otherwise = { violated: 'be a violation', undetermined: 'be undetermined', review: 'await review' };
    const found = because && `${because}; `;
    return `${found}this would ${otherwise[instead]}, but the ${authority} allowed it in ${document}: ${reason}`;
  },
  reason: {
    'not-in-effect': 'the requirement is not in effect on the day of the congress',
    'body-not-elected': 'the list does not elect this body',
    'nobody-concerned': 'nobody on the list is concerned',
    'does-not-apply': 'the rule does not apply here',
    'no-table-row': 'no figure is set for this organization',
    'nobody-nominated': 'nobody is nominated yet',
    delegated: 'the text leaves it to another body; a local pack can supply it',
  },
  point: '.',
};

/** The catalogues, complete in every language by their type. */
export const sentenceWords: Readonly<Record<Locale, SentenceWords>> = { vi, en };

const text = (vi: string, en: string): Text => ({ vi, en });

/** Names that say more than the label of the fact, which stands alone in a table. */
export const fullNames: Readonly<Record<string, Text>> = {
  'organization.level': text('Cấp của tổ chức đảng', 'Level of the organization'),
  'organization.sector': text('Khối của tổ chức đảng', 'Sector of the organization'),
  'nomination.track': text('Diện tham gia', 'Track'),
  'nomination.proposedBy': text('Nguồn giới thiệu', 'Source of the nomination'),
};
