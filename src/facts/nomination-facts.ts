import * as terms from '../schema/terms.ts';
import { baseOf, voterFields } from '../schema/voters.ts';
import type { NomineeContext } from './context.ts';
import { boolean, type Fact, oneWordOf, share } from './fact.ts';
import { type FactValue, known, recorded, type Share, unknown } from './fact-value.ts';
import { fieldOf } from './person.ts';
import { compareShares } from './share.ts';

const nominationField = ({ nominee, nomination }: NomineeContext, field: string) =>
  fieldOf(nominee, `nominations[${nominee.nominations.indexOf(nomination)}].${field}`);

/** The steps whose support is counted on those summoned; the sources do not show in full how step 2 is counted. */
const countedSteps = [1, 3, 4, 5];

/** The least support: as low as none while a step is not recorded. */
function leastSupport(context: NomineeContext): FactValue<Share> {
  const missing = nominationField(context, 'steps');
  const steps = (context.nomination.steps ?? []).filter(({ step }) => countedSteps.includes(step));
  const [first, ...others] = steps.map(({ inFavour, summoned }) => ({ part: inFavour, whole: summoned }));
  if (!first) return unknown(missing);
  const least = others.reduce((low, support) => (compareShares(support, low) < 0 ? support : low), first);
  const complete = countedSteps.every((counted) => steps.some(({ step }) => step === counted));
  return complete ? known(least) : { possible: [{ part: 0, whole: least.whole }, least], missing: [missing] };
}

/** Votes on the number that a majority is counted on: as recorded with them, else as it follows for the congress. */
function votesOf(context: NomineeContext): FactValue<Share> {
  const { votes } = context.nomination;
  if (!votes) return unknown(nominationField(context, 'votes'));
  const { kind, voters } = context.list.congress;
  const whole = votes.base ?? baseOf(voters ?? {});
  if (whole !== undefined) return known({ part: votes.inFavour, whole });
  // Whoever has counted some of the voters can count the rest; else the base alone would do.
  const base = voters ? [] : [nominationField(context, 'votes.base')];
  const uncounted = voters || kind === 'members' ? voterFields : [];
  const open = uncounted.filter((field) => voters?.[field] === undefined);
  return unknown(...base, ...open.map((field) => ({ field: `congress.voters.${field}` })));
}

/** Facts about one nomination of a person. */
export const nominationFacts: readonly Fact<NomineeContext>[] = [
  {
    id: 'nomination.role',
    scope: 'nomination',
    type: oneWordOf(terms.roles),
    label: { vi: 'Vị trí giới thiệu', en: 'Role nominated for' },
    reads: ['nominations[].role'],
    derive: ({ nomination }) => known(nomination.role),
  },
  {
    id: 'nomination.track',
    scope: 'nomination',
    type: oneWordOf(terms.tracks),
    label: { vi: 'Diện', en: 'Track' },
    reads: ['nominations[].track'],
    derive: (context) => recorded(context.nomination.track, nominationField(context, 'track')),
  },
  {
    id: 'nomination.standing',
    scope: 'nomination',
    type: boolean,
    label: { vi: 'Thường trực', en: 'Standing' },
    reads: ['nominations[].standing'],
    derive: (context) =>
      context.nomination.role.startsWith('deputy-')
        ? recorded(context.nomination.standing, nominationField(context, 'standing'))
        : known(false),
  },
  {
    id: 'nomination.fullTime',
    scope: 'nomination',
    type: boolean,
    label: { vi: 'Chuyên trách', en: 'Full-time' },
    reads: ['nominations[].fullTime'],
    derive: (context) => recorded(context.nomination.fullTime, nominationField(context, 'fullTime')),
  },
  {
    id: 'nomination.proposedBy',
    scope: 'nomination',
    type: oneWordOf(terms.proposers),
    label: { vi: 'Nguồn giới thiệu', en: 'Source of the nomination' },
    reads: ['nominations[].proposedBy'],
    derive: (context) => recorded(context.nomination.proposedBy, nominationField(context, 'proposedBy')),
  },
  {
    id: 'nomination.higherPost',
    scope: 'nomination',
    type: boolean,
    label: { vi: 'Chức vụ cao hơn chức vụ đang giữ', en: 'Higher than the post held' },
    reads: ['nominations[].higherPost', 'nominations[].track', 'nominations[].role'],
    derive: (context) => {
      const { higherPost, track, role } = context.nomination;
      if (track === 're-nominated' && role === 'member') return known(false);
      return recorded(higherPost, nominationField(context, 'higherPost'));
    },
  },
  {
    id: 'nomination.planned',
    scope: 'nomination',
    type: boolean,
    label: { vi: 'Được quy hoạch', en: 'Planned for the post' },
    reads: ['nominations[].planned'],
    derive: (context) => recorded(context.nomination.planned, nominationField(context, 'planned')),
  },
  {
    id: 'nomination.floorSupport',
    scope: 'nomination',
    type: share,
    label: {
      vi: 'Tỷ lệ người dự đồng ý đưa vào danh sách',
      en: 'Support for putting the person on the list',
    },
    reads: ['nominations[].floorSupport'],
    derive: (context) => {
      const { floorSupport } = context.nomination;
      return recorded(
        floorSupport && { part: floorSupport.inFavour, whole: floorSupport.attending },
        nominationField(context, 'floorSupport'),
      );
    },
  },
  {
    id: 'nomination.leastSupport',
    scope: 'nomination',
    type: share,
    label: { vi: 'Tỷ lệ đồng ý thấp nhất qua các bước', en: 'Least support over the steps' },
    reads: ['nominations[].steps'],
    derive: leastSupport,
  },
  {
    id: 'nomination.votes',
    scope: 'nomination',
    type: share,
    label: { vi: 'Số phiếu bầu', en: 'Votes' },
    reads: ['nominations[].votes', 'congress.voters'],
    derive: votesOf,
  },
  {
    id: 'nomination.elected',
    scope: 'nomination',
    type: boolean,
    label: { vi: 'Trúng cử', en: 'Elected' },
    reads: ['nominations[].votes'],
    derive: (context) =>
      context.nomination.votes
        ? recorded(context.nomination.votes.elected, nominationField(context, 'votes.elected'))
        : known(false),
  },
];
