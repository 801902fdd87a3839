import { lowerFirst } from '../text.ts';
import { listed, sameForShares } from './clause-helpers.ts';
import type { SentenceWords } from './sentence-words.ts';

/** Labels of what comes in numbers: `Seats of the committee`, `Women on the list`, but not `Surplus of nominees`. */
function isPlural(label: string): boolean {
  const [head = ''] = label.split(
    / (?:of|for|in|on|from|as|with|who|to|under|over|aged|besides|nominated)\b/,
  );
  return /(?:[^us]s|women|men|people)$/.test(head);
}

/** The clauses in English. */
export const en: SentenceWords = {
  subject: (label) => {
    if (/^(the|number of) /i.test(label)) return `the ${lowerFirst(label).replace(/^the /, '')}`;
    return `${isPlural(label) ? 'the number of' : 'the'} ${lowerFirst(label)}`;
  },
  is: (subject, value) => `${subject} is ${value}`,
  mayBe: (subject, value) => `${subject} may be ${value}`,
  notKnown: (subject) => `${subject} is not known`,
  withheld: (subject) => `${subject} (withheld)`,
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
  overdue: ({ months, onRotation }) =>
    onRotation
      ? `the service age had been passed ${months} before the rotation`
      : `the service age was passed ${months} ago`,
  perhapsOverdue: (subject, months) => `${subject} may be up to ${months}, or none`,
  fewer: ({ by, most, certain, prepared, whole }) => {
    const verb = prepared ? (certain ? 'prepared' : 'may have prepared') : certain ? 'has' : 'may have';
    const who = prepared ? 'the convening committee' : 'the list';
    return `${who} ${verb} ${by} ${most === 1 ? 'person' : 'persons'} fewer than the ${whole} to elect`;
  },
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
    equal: (bound) => (/^0\b/.test(bound) ? 'none' : `exactly ${bound}`),
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
    'left-out': 'was not looked at, as asked',
  },
  point: '.',
};
