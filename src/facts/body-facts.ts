import type { NominationList } from '../schema/nomination-list.ts';
import { type Body, bodies } from '../schema/terms.ts';
import type { Text } from '../text.ts';
import type { ListContext } from './context.ts';
import { boolean, type Fact, integer, share } from './fact.ts';
import { type FactValue, known, map, recorded } from './fact-value.ts';

const names: Readonly<Record<Body, Text>> = {
  committee: { vi: 'cấp ủy', en: 'the committee' },
  'standing-committee': { vi: 'ban thường vụ', en: 'the standing committee' },
  'inspection-committee': { vi: 'ủy ban kiểm tra', en: 'the inspection committee' },
  delegation: { vi: 'đoàn đại biểu', en: 'the delegation' },
};

const seatsOf = (list: NominationList, body: Body): FactValue<number> =>
  recorded(list.bodies[body]?.seats, { field: `bodies.${body}.seats` });

const nominatedTo = (list: NominationList, body: Body): number =>
  list.nominees.filter((nominee) => nominee.nominations.some((nomination) => nomination.body === body))
    .length;

function factsOf(body: Body): Fact<ListContext>[] {
  const name = names[body];
  return [
    {
      id: `${body}.elected`,
      scope: 'body',
      type: boolean,
      label: { vi: `Có bầu ${name.vi}`, en: `Elects ${name.en}` },
      meaning: { vi: `Danh sách có bầu ${name.vi}.`, en: `The list elects ${name.en}.` },
      reads: [`bodies.${body}`],
      derive: ({ list }) => known(list.bodies[body] !== undefined),
    },
    {
      id: `${body}.seats`,
      scope: 'body',
      type: integer('seats'),
      label: { vi: `Số lượng ${name.vi}`, en: `Seats of ${name.en}` },
      meaning: { vi: `Số ủy viên mà ${name.vi} sẽ có.`, en: `Members that ${name.en} is to have.` },
      reads: [`bodies.${body}.seats`],
      derive: ({ list }) => seatsOf(list, body),
    },
    {
      id: `${body}.nominated`,
      scope: 'body',
      type: integer('persons'),
      label: { vi: `Số người trong danh sách bầu ${name.vi}`, en: `Nominees for ${name.en}` },
      meaning: {
        vi: `Số người được giới thiệu vào ${name.vi}.`,
        en: `Persons on the list for ${name.en}.`,
      },
      reads: ['nominees[].nominations'],
      derive: ({ list }) => known(nominatedTo(list, body)),
    },
    {
      id: `${body}.surplus`,
      scope: 'body',
      type: share,
      label: { vi: `Số dư bầu ${name.vi}`, en: `Surplus of nominees for ${name.en}` },
      meaning: {
        vi: 'Số người trong danh sách trừ số lượng cần bầu, so với số lượng cần bầu.',
        en: 'Nominees less members to elect, as a share of members to elect.',
      },
      reads: [`bodies.${body}.seats`, `bodies.${body}.toElect`, 'nominees[].nominations'],
      derive: ({ list }) => {
        const toElect = list.bodies[body]?.toElect;
        const wanted = toElect === undefined ? seatsOf(list, body) : known(toElect);
        const nominated = nominatedTo(list, body);
        return map(wanted, (whole) => ({ part: nominated - whole, whole }));
      },
    },
  ];
}

/** Facts about the bodies elected. */
export const bodyFacts: readonly Fact<ListContext>[] = [
  ...bodies.flatMap(factsOf),
  {
    id: 'standing-committee.shareOfCommittee',
    scope: 'body',
    type: share,
    label: {
      vi: 'Số lượng ban thường vụ so với cấp ủy',
      en: 'Standing committee as a share of the committee',
    },
    meaning: {
      vi: 'Số lượng ủy viên ban thường vụ trên số lượng cấp ủy viên.',
      en: 'Seats of the standing committee over seats of the committee.',
    },
    reads: ['bodies.standing-committee.seats', 'bodies.committee.seats'],
    derive: ({ list }) => {
      const part = seatsOf(list, 'standing-committee');
      const whole = seatsOf(list, 'committee');
      if (!part.possible || !whole.possible) {
        return { possible: undefined, missing: [...part.missing, ...whole.missing] };
      }
      const [standing] = part.possible;
      return map(whole, (seats) => ({ part: standing as number, whole: seats }));
    },
  },
];
