import type { NominationList } from '../schema/nomination-list.ts';
import { type Body, bodies } from '../schema/terms.ts';
import type { Text } from '../text.ts';
import type { ListContext } from './context.ts';
import { boolean, type Fact, integer, share } from './fact.ts';
import { type FactValue, known, map, recorded, type Scalar, type Share, unknown } from './fact-value.ts';
import { fieldOf } from './person.ts';

/** What the bodies are called within a sentence. */
export const bodyNames: Readonly<Record<Body, Text>> = {
  committee: { vi: 'cấp ủy', en: 'the committee' },
  'standing-committee': { vi: 'ban thường vụ', en: 'the standing committee' },
  'inspection-committee': { vi: 'ủy ban kiểm tra', en: 'the inspection committee' },
  delegation: { vi: 'đoàn đại biểu', en: 'the delegation' },
};

/** What those who sit on a body are called in Vietnamese. */
const members: Readonly<Record<Body, string>> = {
  committee: 'cấp ủy viên',
  'standing-committee': 'ủy viên ban thường vụ',
  'inspection-committee': 'ủy viên ủy ban kiểm tra',
  delegation: 'đại biểu trong đoàn',
};

const seatsOf = (list: NominationList, body: Body): FactValue<number> =>
  recorded(list.bodies[body]?.seats, { field: `bodies.${body}.seats` });

/** A fact made of two numbers, known when both are. */
function combine<T extends Scalar>(
  a: FactValue<number>,
  b: FactValue<number>,
  change: (a: number, b: number) => T,
): FactValue<T> {
  const [first] = a.possible ?? [];
  if (first === undefined || b.possible === undefined) {
    return unknown(...a.missing, ...b.missing);
  }
  return map(b, (second) => change(first, second));
}

const extraSeats = (list: NominationList, body: Body): FactValue<number> =>
  recorded(list.bodies[body]?.extra, { field: `bodies.${body}.extra` });

const ordinarySeats = (list: NominationList, body: Body): FactValue<number> =>
  combine(seatsOf(list, body), extraSeats(list, body), (seats, extra) => seats - extra);

type FormerBody = 'committee' | 'standing-committee';

const outgoing = (
  list: NominationList,
  body: FormerBody,
  field: 'members' | 'leaving' | 'maximum' | 'setFor2015',
): FactValue<number> => recorded(list.outgoing?.[body]?.[field], { field: `outgoing.${body}.${field}` });

/** Members to elect on this occasion; the seats where the list does not say otherwise. */
const toElect = (list: NominationList, body: Body): FactValue<number> => {
  const wanted = list.bodies[body]?.toElect;
  return wanted === undefined ? seatsOf(list, body) : known(wanted);
};

/** How far the persons whom the convening committee put forward exceed those to elect. */
function preparedSurplus(list: NominationList, body: Body): FactValue<Share> {
  const proposals = list.nominees.flatMap((nominee) =>
    nominee.nominations.flatMap((nomination, index) =>
      nomination.body === body ? [{ nominee, proposedBy: nomination.proposedBy, index }] : [],
    ),
  );
  const prepared = proposals.filter(({ proposedBy }) => proposedBy === 'outgoing-committee').length;
  const open = proposals.filter(({ proposedBy }) => proposedBy === undefined);
  const wanted = toElect(list, body);
  const [whole] = wanted.possible ?? [];
  if (whole === undefined) return unknown(...wanted.missing);
  const parts = Array.from({ length: open.length + 1 }, (_, more) => prepared + more - whole);
  return {
    possible: parts.map((part) => ({ part, whole })),
    missing: open.map(({ nominee, index }) => fieldOf(nominee, `nominations[${index}].proposedBy`)),
  };
}

const nominatedTo = (list: NominationList, body: Body): number =>
  list.nominees.filter((nominee) => nominee.nominations.some((nomination) => nomination.body === body))
    .length;

function factsOf(body: Body): Fact<ListContext>[] {
  const name = bodyNames[body];
  const seats = `bodies.${body}.seats`;
  const wanted = [seats, `bodies.${body}.toElect`];
  const nominations = 'nominees[].nominations';
  return [
    {
      id: `${body}.elected`,
      scope: 'body',
      type: boolean,
      label: { vi: `Có bầu ${name.vi}`, en: `Elects ${name.en}` },
      reads: [`bodies.${body}`],
      derive: ({ list }) => known(list.bodies[body] !== undefined),
    },
    {
      id: `${body}.seats`,
      scope: 'body',
      type: integer('seats'),
      label: { vi: `Số lượng ${members[body]}`, en: `Seats of ${name.en}` },
      reads: [seats],
      derive: ({ list }) => seatsOf(list, body),
    },
    {
      id: `${body}.extra`,
      scope: 'body',
      type: integer('seats'),
      label: {
        vi: `Số tăng thêm ngoài số lượng quy định của ${name.vi}`,
        en: `Seats of ${name.en} outside the set number`,
      },
      reads: [`bodies.${body}.extra`],
      derive: ({ list }) => extraSeats(list, body),
    },
    {
      id: `${body}.ordinarySeats`,
      scope: 'body',
      type: integer('seats'),
      label: {
        vi: `Số lượng ${members[body]}, không kể số tăng thêm`,
        en: `Seats of ${name.en} without those outside the set number`,
      },
      reads: [seats, `bodies.${body}.extra`],
      derive: ({ list }) => ordinarySeats(list, body),
    },
    {
      id: `${body}.nominated`,
      scope: 'body',
      type: integer('persons'),
      label: { vi: `Số người trong danh sách bầu ${name.vi}`, en: `Nominees for ${name.en}` },
      reads: [nominations],
      derive: ({ list }) => known(nominatedTo(list, body)),
    },
    {
      id: `${body}.toElect`,
      scope: 'body',
      type: integer('seats'),
      label: { vi: `Số lượng cần bầu vào ${name.vi}`, en: `Members of ${name.en} to elect` },
      reads: wanted,
      derive: ({ list }) => toElect(list, body),
    },
    {
      id: `${body}.byElection`,
      scope: 'body',
      type: boolean,
      label: { vi: `Bầu bổ sung ${name.vi}`, en: `By-election to ${name.en}` },
      reads: wanted,
      derive: ({ list }) =>
        list.bodies[body]?.toElect === undefined
          ? known(false)
          : combine(seatsOf(list, body), toElect(list, body), (all, some) => some < all),
    },
    {
      id: `${body}.surplusPersons`,
      scope: 'body',
      type: integer('persons'),
      label: { vi: `Số người dư khi bầu ${name.vi}`, en: `Nominees for ${name.en} beyond those to elect` },
      reads: [...wanted, nominations],
      derive: ({ list }) => map(toElect(list, body), (number) => nominatedTo(list, body) - number),
    },
    {
      id: `${body}.preparedSurplus`,
      scope: 'body',
      type: share,
      label: {
        vi: `Số dư ${name.vi} do cấp ủy triệu tập chuẩn bị`,
        en: `Surplus for ${name.en} that the convening committee prepared`,
      },
      reads: [...wanted, `${nominations}[].proposedBy`],
      derive: ({ list }) => preparedSurplus(list, body),
    },
    {
      id: `${body}.surplus`,
      scope: 'body',
      type: share,
      label: { vi: `Số dư bầu ${name.vi}`, en: `Surplus of nominees for ${name.en}` },
      reads: [...wanted, nominations],
      derive: ({ list }) => {
        const nominated = nominatedTo(list, body);
        return map(toElect(list, body), (whole) => ({ part: nominated - whole, whole }));
      },
    },
  ];
}

/** Facts that hold a body against what it was before. */
function comparedFacts(body: FormerBody): Fact<ListContext>[] {
  const name = bodyNames[body];
  return [
    {
      id: `${body}.shareOfOutgoing`,
      scope: 'body',
      type: share,
      label: {
        vi: `Số lượng ${members[body]} so với số còn lại của khóa trước`,
        en: `Size of ${name.en} as a share of those who stay`,
      },
      reads: [`bodies.${body}.seats`, `outgoing.${body}.members`, `outgoing.${body}.leaving`],
      derive: ({ list }) => {
        const staying = combine(
          outgoing(list, body, 'members'),
          outgoing(list, body, 'leaving'),
          (members, leaving) => members - leaving,
        );
        return combine(seatsOf(list, body), staying, (part, whole) => ({ part, whole }));
      },
    },
    {
      id: `${body}.shareOf2015`,
      scope: 'body',
      type: share,
      label: {
        vi: `Số lượng ${members[body]} so với số lượng quy định nhiệm kỳ 2015–2020`,
        en: `Size of ${name.en} as a share of the number set for 2015–2020`,
      },
      reads: [`bodies.${body}.seats`, `bodies.${body}.extra`, `outgoing.${body}.setFor2015`],
      derive: ({ list }) =>
        combine(ordinarySeats(list, body), outgoing(list, body, 'setFor2015'), (part, whole) => ({
          part,
          whole,
        })),
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
    reads: ['bodies.standing-committee.seats', 'bodies.committee.seats'],
    derive: ({ list }) =>
      combine(seatsOf(list, 'standing-committee'), seatsOf(list, 'committee'), (part, whole) => ({
        part,
        whole,
      })),
  },
  {
    id: 'committee.reduction',
    scope: 'body',
    type: share,
    label: { vi: 'Mức giảm số lượng cấp ủy viên', en: 'Reduction of the committee' },
    reads: ['bodies.committee.seats', 'bodies.committee.extra', 'outgoing.committee.maximum'],
    derive: ({ list }) =>
      combine(ordinarySeats(list, 'committee'), outgoing(list, 'committee', 'maximum'), (seats, maximum) => ({
        part: maximum - seats,
        whole: maximum,
      })),
  },
  ...(['committee', 'standing-committee'] as const).flatMap(comparedFacts),
];
