import { bodyNames } from '../facts/body-facts.ts';
import type { CaseFile } from '../pack-tests/case-file.ts';
import type { Rule, Source } from '../schema/rule.ts';
import type { Body, Modality } from '../schema/terms.ts';
import { toWrite } from './to-write.ts';

/** What a rule is begun from. */
export interface RuleSeed {
  /** The pack's id, then `<body>/{structure,quota,criteria}/<slug>`. */
  readonly id: string;
  readonly body: Body;
  readonly kind: RuleKind;
  readonly modality: Modality;
  /** Key of the instrument, and where in it. */
  readonly instrument: string;
  readonly clause: string;
  /** The first day on which it is in effect. */
  readonly from: string;
}

/** The kinds of rules, which are the folders of a pack. */
export const ruleKinds = ['structure', 'quota', 'criteria'] as const;

/** A kind of rule. */
export type RuleKind = (typeof ruleKinds)[number];

/** A rule with its cases, to be filled in: it loads, and its cases hold and notice every change. */
export interface Scaffold {
  readonly rule: Omit<Rule, '$schema'>;
  readonly cases: Omit<CaseFile, '$schema'>;
}

type Cases = CaseFile['cases'];

/** Begins a rule: one about persons for criteria, a share of persons for a quota, a number of seats for the structure. */
export function scaffoldRule(seed: RuleSeed): Scaffold {
  const { id, modality } = seed;
  const { rule, cases } = { criteria, quota, structure }[seed.kind](seed);
  // The first day shows when the rule begins; a day that a case names itself stands.
  const dated = cases.map(({ name, list = {}, ...rest }) => ({
    name,
    list: { congress: { date: seed.from }, ...list },
    ...rest,
  }));
  return { rule, cases: { rule: id, modality, cases: dated } };
}

/** What every rule says, in the order in which files have it. */
function headOf({ id, modality, instrument, clause, from }: RuleSeed, about: Pick<Rule, 'subject' | 'for'>) {
  const source: Source[] = [{ instrument, clause, confidence: 'secondary' }];
  return {
    id,
    title: toWrite('tên quy tắc', 'title of the rule'),
    ...about,
    modality,
    source,
    effective: { from, to: null },
  };
}

function criteria(seed: RuleSeed): { readonly rule: Rule; readonly cases: Cases } {
  const served = (terms: number) => [{ post: { termsInARow: terms } }];
  return {
    rule: {
      ...headOf(seed, { subject: 'nominee', for: { body: seed.body } }),
      require: { all: [{ fact: 'nominee.termsInARow', operator: 'lessThanInclusive', value: 2 }] },
    },
    cases: [
      { name: 'two terms are as many as may be', nominees: served(2), expect: 'satisfied' },
      { name: 'three terms are one too many', nominees: served(3), expect: 'violated', shortBy: 1 },
      {
        name: 'the number of terms is not recorded',
        nominees: [{}],
        expect: 'undetermined',
        missing: ['n1 post.termsInARow'],
      },
      { name: 'nobody is nominated', nominees: [], expect: 'not-applicable', reason: 'nobody-concerned' },
    ],
  };
}

function quota(seed: RuleSeed): { readonly rule: Rule; readonly cases: Cases } {
  const { body } = seed;
  const women = (count: number, of: number, unknown = 0) => [
    { times: count, sex: 'female' },
    ...(of > count + unknown ? [{ times: of - count - unknown, sex: 'male' }] : []),
    ...(unknown > 0 ? [{ times: unknown }] : []),
  ];
  return {
    rule: {
      ...headOf(seed, { subject: body }),
      measures: {
        women: {
          label: { vi: `Nữ trong ${bodyNames[body].vi}`, en: `Women in ${bodyNames[body].en}` },
          share: { of: body, where: { all: [{ fact: 'nominee.sex', operator: 'equal', value: 'female' }] } },
        },
      },
      require: { all: [{ fact: 'measure.women', operator: 'atLeastShare', value: '15%' }] },
    },
    cases: [
      { name: '3 of 20 are exactly 15 percent', nominees: women(3, 20), expect: 'satisfied' },
      { name: '2 of 14 are one person short', nominees: women(2, 14), expect: 'violated', shortBy: 1 },
      {
        name: 'the sex of the one who decides is not recorded',
        nominees: women(2, 14, 1),
        expect: 'undetermined',
        missing: ['n14 sex'],
      },
      { name: 'nobody is nominated', nominees: [], expect: 'not-applicable', reason: 'nobody-nominated' },
    ],
  };
}

function structure(seed: RuleSeed): { readonly rule: Rule; readonly cases: Cases } {
  const { body } = seed;
  const seats = (count: number) => ({ bodies: { [body]: { seats: count } } });
  return {
    rule: {
      ...headOf(seed, { subject: body }),
      require: { all: [{ fact: `${body}.seats`, operator: 'lessThanInclusive', value: 200 }] },
    },
    cases: [
      { name: '200 seats are as many as may be', list: seats(200), expect: 'satisfied' },
      { name: '201 seats are one too many', list: seats(201), expect: 'violated', shortBy: 1 },
      {
        name: 'the number of seats is not recorded',
        expect: 'undetermined',
        missing: [`bodies.${body}.seats`],
      },
      {
        name: 'the body is not elected',
        list: { bodies: { [body]: null } },
        expect: 'not-applicable',
        reason: 'body-not-elected',
      },
    ],
  };
}
