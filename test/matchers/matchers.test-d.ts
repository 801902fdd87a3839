import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  definePack,
  extendPack,
  type NominationList,
  type Pack,
  type RuleDefinition,
} from '../../src/index.ts';
import { matchers } from '../../src/matchers/index.ts';
import '../../src/vitest/index.ts';

declare const list: NominationList;

describe('matchers', () => {
  it('take the id of a shipped rule, and none that is mistyped', () => {
    expect(list).toSatisfyRule('2020-2025/committee/quota/women-share');
    // @ts-expect-error mistyped
    expect(list).toSatisfyRule('2020-2025/committee/quota/woman-share');
    // @ts-expect-error the end of an id is no id
    expect(list).toViolateRule('women-share');
    // @ts-expect-error a body that there is not
    expect(list).toBeUndetermined('2025-2030/comittee/quota/women-share');
  });

  it('take the id of a rule of a pack of ones own', () => {
    expect(list).toViolateRule('local/my-province/committee/quota/women', { subject: 'committee' });
    expect(list).toViolateRule('my-committee/committee/structure/size');
    // @ts-expect-error a kind that there is not
    expect(list).toViolateRule('my-committee/committee/structures/size');
  });

  it('know the decisions, and are promises', () => {
    expectTypeOf(expect(list).toHaveDecision('refused')).toExtend<Promise<unknown>>();
    // @ts-expect-error no decision
    expect(list).toHaveDecision('ok');
    expectTypeOf(expect(list).toPassCheck).returns.toExtend<Promise<unknown>>();
    expect.extend({ ...matchers });
  });
});

describe('packs as code', () => {
  const head = {
    id: 'x/committee/quota/y',
    title: { vi: 'Mẫu', en: 'sample' },
    subject: 'committee',
    modality: 'mandatory',
    source: [{ instrument: 'x', clause: 'y', confidence: 'primary' }],
    effective: { from: '2020-01-01', to: null },
  } as const;

  it('know facts and operators', () => {
    const all = (fact: 'committee.seats' | 'measure.women') =>
      ({ all: [{ fact, operator: 'lessThan', value: 3 }] }) as const;
    expectTypeOf({ ...head, require: all('measure.women') }).toExtend<RuleDefinition>();
    const rule: RuleDefinition = {
      ...head,
      // @ts-expect-error mistyped fact
      require: { all: [{ fact: 'committee.seat', operator: 'lessThan', value: 3 }] },
      // @ts-expect-error mistyped operator
      appliesWhen: { all: [{ fact: 'committee.seats', operator: 'lessThen', value: 3 }] },
      // @ts-expect-error mistyped fact of a row
      table: { rows: [{ when: { 'organization.levl': 'cell' }, values: { most: 3 } }] },
    };
    // @ts-expect-error mistyped body in the id
    const other: RuleDefinition = { ...head, id: 'x/comittee/quota/y' };
    expectTypeOf([rule, other]).toEqualTypeOf<RuleDefinition[]>();
  });

  it('are promised, over shipped packs or others', () => {
    expectTypeOf(definePack).returns.toEqualTypeOf<Promise<Pack>>();
    expectTypeOf(extendPack)
      .parameter(0)
      .toEqualTypeOf<'2020-2025' | '2025-2030' | 'charter' | Pack | Promise<Pack>>();
  });
});
