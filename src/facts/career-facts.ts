import { monthsFrom } from '../dates/full-months.ts';
import { possibleMonths } from '../dates/month.ts';
import { parsePartialDate } from '../dates/partial-date.ts';
import * as terms from '../schema/terms.ts';
import type { Text } from '../text.ts';
import type { NomineeContext } from './context.ts';
import { disciplineOnRecord, monthsSinceDiscipline } from './discipline.ts';
import { boolean, type Fact, integer, oneWordOf } from './fact.ts';
import { type FactValue, known, oneOf, recorded, unknown } from './fact-value.ts';
import { fieldOf } from './person.ts';
import { monthsOfServiceLeft } from './service-left.ts';

/** Measures that keep a person from a higher post for some time. */
const barring: readonly { readonly kind: 'reprimand' | 'warning' | 'removal'; readonly name: Text }[] = [
  { kind: 'reprimand', name: { vi: 'khiển trách', en: 'reprimand' } },
  { kind: 'warning', name: { vi: 'cảnh cáo', en: 'warning' } },
  { kind: 'removal', name: { vi: 'cách chức', en: 'removal from post' } },
];

function monthsInPost({ nominee, list }: NomineeContext): FactValue<number> {
  const missing = fieldOf(nominee, 'post.since');
  const since = nominee.post?.since;
  return since === undefined ? unknown(missing) : oneOf(monthsFrom(since, list.congress.date), [missing]);
}

/** Service left on the month of the rotation, by the law in force then. */
function serviceLeftAtRotation(context: NomineeContext): FactValue<number> {
  const { nominee } = context;
  const missing = fieldOf(nominee, 'rotation.date');
  const date = nominee.rotation?.date === undefined ? undefined : parsePartialDate(nominee.rotation.date);
  if (!date) return unknown(missing);
  const months = possibleMonths(date);
  const left = months.map((month) => monthsOfServiceLeft({ ...context, referenceMonth: month }));
  const open = [...(months.length > 1 ? [missing] : []), ...left.flatMap((one) => one.missing)];
  if (left.some(({ possible }) => possible === undefined)) return unknown(...open);
  return oneOf(
    left.flatMap(({ possible = [] }) => possible),
    open,
    left.length === 1 ? left[0]?.notes : [],
  );
}

/** Facts about a person's career: posts, rotation, discipline. */
export const careerFacts: readonly Fact<NomineeContext>[] = [
  {
    id: 'nominee.longerServiceGround',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Có căn cứ được công tác lâu hơn', en: 'Ground for serving longer on record' },
    reads: ['service.ground'],
    derive: ({ nominee }) => {
      const missing = fieldOf(nominee, 'service.ground');
      return nominee.service?.ground === undefined ? unknown(missing) : known(true);
    },
  },
  {
    id: 'nominee.monthsInPost',
    scope: 'nominee',
    type: integer('months'),
    label: { vi: 'Thời gian giữ chức vụ hiện tại', en: 'Time in the present post' },
    reads: ['post.since', 'congress.date'],
    derive: monthsInPost,
  },
  {
    id: 'nominee.formerSeat',
    scope: 'nominee',
    type: oneWordOf(terms.formerSeats),
    label: { vi: 'Chức danh nhiệm kỳ trước', en: 'Seat held in the term before' },
    reads: ['formerSeat'],
    derive: ({ nominee }) => recorded(nominee.formerSeat, fieldOf(nominee, 'formerSeat')),
  },
  {
    id: 'nominee.scienceTechnology',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Có trình độ khoa học, công nghệ', en: 'Qualified in science and technology' },
    reads: ['qualifications.scienceTechnology'],
    derive: ({ nominee }) =>
      recorded(
        nominee.qualifications?.scienceTechnology,
        fieldOf(nominee, 'qualifications.scienceTechnology'),
      ),
  },
  {
    id: 'nominee.rotated',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Được giới thiệu theo diện luân chuyển', en: 'Nominated on rotation' },
    reads: ['rotation'],
    derive: ({ nominee }) => known(nominee.rotation !== undefined),
  },
  {
    id: 'nominee.rotationPlanned',
    scope: 'nominee',
    type: boolean,
    label: { vi: 'Được quy hoạch khi luân chuyển', en: 'Planned when rotated' },
    reads: ['rotation.planned'],
    derive: ({ nominee }) => recorded(nominee.rotation?.planned, fieldOf(nominee, 'rotation.planned')),
  },
  {
    id: 'nominee.serviceLeftAtRotation',
    scope: 'nominee',
    type: integer('months'),
    label: { vi: 'Thời gian công tác còn lại khi luân chuyển', en: 'Service left on rotation' },
    reads: ['rotation.date', 'birth', 'sex', 'service.kind', 'service.rank', 'service.servesAsLongAsMen'],
    derive: serviceLeftAtRotation,
  },
  ...barring.flatMap(({ kind, name }): Fact<NomineeContext>[] => [
    {
      id: `nominee.${kind}OnRecord`,
      scope: 'nominee',
      type: boolean,
      label: { vi: `Có kỷ luật ${name.vi} trong hồ sơ`, en: `A ${name.en} on record` },
      reads: ['discipline'],
      derive: (context) => disciplineOnRecord(context, kind),
    },
    {
      id: `nominee.monthsSince${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
      scope: 'nominee',
      type: integer('months'),
      label: { vi: `Thời gian từ khi bị ${name.vi}`, en: `Time since the ${name.en}` },
      reads: ['discipline', 'congress.date'],
      derive: (context) => monthsSinceDiscipline(context, kind),
    },
  ]),
];
