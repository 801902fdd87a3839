import * as terms from '../schema/terms.ts';
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

/** Facts about one nomination of a person. */
export const nominationFacts: readonly Fact<NomineeContext>[] = [
  {
    id: 'nomination.role',
    scope: 'nomination',
    type: oneWordOf(terms.roles),
    label: { vi: 'Vị trí giới thiệu', en: 'Role nominated for' },
    meaning: { vi: 'Vị trí được giới thiệu.', en: 'Role nominated for.' },
    reads: ['nominations[].role'],
    derive: ({ nomination }) => known(nomination.role),
  },
  {
    id: 'nomination.track',
    scope: 'nomination',
    type: oneWordOf(terms.tracks),
    label: { vi: 'Diện', en: 'Track' },
    meaning: {
      vi: 'Lần đầu tham gia hay tái cử vào cơ quan đó.',
      en: 'First-time or re-nominated (incumbent) in that body.',
    },
    reads: ['nominations[].track'],
    derive: (context) => recorded(context.nomination.track, nominationField(context, 'track')),
  },
  {
    id: 'nomination.standing',
    scope: 'nomination',
    type: boolean,
    label: { vi: 'Thường trực', en: 'Standing' },
    meaning: {
      vi: 'Với cấp phó: là phó thường trực. Vị trí khác thì không.',
      en: 'For a deputy: the standing one. Never for other roles.',
    },
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
    meaning: {
      vi: 'Chuyên trách ở cơ quan đó; ngược lại là kiêm chức.',
      en: 'Full-time in that body; otherwise concurrent.',
    },
    reads: ['nominations[].fullTime'],
    derive: (context) => recorded(context.nomination.fullTime, nominationField(context, 'fullTime')),
  },
  {
    id: 'nomination.proposedBy',
    scope: 'nomination',
    type: oneWordOf(terms.proposers),
    label: { vi: 'Nguồn giới thiệu', en: 'Proposed by' },
    meaning: {
      vi: 'Cấp ủy triệu tập chuẩn bị, đại biểu đề cử, hoặc tự ứng cử.',
      en: 'Prepared by the convening committee, nominated by a delegate, or self-nominated.',
    },
    reads: ['nominations[].proposedBy'],
    derive: (context) => recorded(context.nomination.proposedBy, nominationField(context, 'proposedBy')),
  },
  {
    id: 'nomination.leastSupport',
    scope: 'nomination',
    type: share,
    label: { vi: 'Tỷ lệ đồng ý thấp nhất qua các bước', en: 'Least support over the steps' },
    meaning: {
      vi: 'Tỷ lệ đồng ý thấp nhất so với số được triệu tập ở các bước 1, 3, 4, 5; bước 2 có cách tính riêng.',
      en: 'Least support of those summoned over steps 1, 3, 4 and 5; step 2 is counted in a way of its own.',
    },
    reads: ['nominations[].steps'],
    derive: leastSupport,
  },
  {
    id: 'nomination.votes',
    scope: 'nomination',
    type: share,
    label: { vi: 'Số phiếu bầu', en: 'Votes' },
    meaning: {
      vi: 'Số phiếu đồng ý trên số được tính kết quả bầu cử.',
      en: 'Votes in favour over the number on which a majority is counted.',
    },
    reads: ['nominations[].votes'],
    derive: (context) => {
      const { votes } = context.nomination;
      return recorded(
        votes && { part: votes.inFavour, whole: votes.base },
        nominationField(context, 'votes'),
      );
    },
  },
  {
    id: 'nomination.elected',
    scope: 'nomination',
    type: boolean,
    label: { vi: 'Trúng cử', en: 'Elected' },
    meaning: {
      vi: 'Kết quả bầu cử có ghi người đó trúng cử; chưa có kết quả thì chưa ai trúng cử.',
      en: 'The recorded votes call the person elected; nobody is before votes are recorded.',
    },
    reads: ['nominations[].votes'],
    derive: (context) =>
      context.nomination.votes
        ? recorded(context.nomination.votes.elected, nominationField(context, 'votes.elected'))
        : known(false),
  },
];
