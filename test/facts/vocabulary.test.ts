import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type { FactValue } from '../../src/facts/fact-value.ts';
import { type FactDefinition, facts, type NominationList } from '../../src/index.ts';
import { nominationListSchema } from '../../src/schema/nomination-list.ts';
import { nomineeSchema } from '../../src/schema/nominee.ts';
import { deriveListFacts, deriveNomineeFacts } from '../support/all-facts.ts';
import { listArbitrary } from '../support/arbitrary.ts';
import { contextOf, termPack } from '../support/context.ts';
import { nominationList, nominee, without } from '../support/list.ts';

interface Def {
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
}

/** Whether a record of the schema may have a field at a path such as `nominations[].role`. */
function hasField(schema: z.ZodMiniType, path: string): boolean {
  const steps = path.split('.').flatMap((step) => step.replace('[]', ' []').split(' '));
  const unwrap = (inner: z.ZodMiniType | undefined): Def => {
    let def = (inner?.def ?? {}) as unknown as Def;
    while (def.innerType) def = def.innerType.def as unknown as Def;
    return def;
  };
  let def = unwrap(schema);
  for (const step of steps) {
    const next = step === '[]' ? def.element : def.shape?.[step];
    if (!next) return false;
    def = unwrap(next);
  }
  return true;
}

const isPersonal = ({ scope }: FactDefinition) => scope === 'nominee' || scope === 'nomination';

describe.each(facts)('$id', (fact) => {
  it('has a name and a meaning in both languages', () => {
    for (const text of [fact.label, fact.meaning]) {
      expect(text.vi.length).toBeGreaterThan(1);
      expect(text.en.length).toBeGreaterThan(1);
    }
  });

  it('reads fields that a record may have', () => {
    expect(fact.reads.length).toBeGreaterThan(0);
    const schema = isPersonal(fact) ? nomineeSchema : nominationListSchema;
    const strange = fact.reads.filter(
      (path) => !hasField(schema, path) && !hasField(nominationListSchema, path),
    );
    expect(strange).toEqual([]);
  });
});

it('names every fact once', () => {
  const ids = facts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

/** What is wrong with a derived value for its declared type. */
function complaint({ type }: FactDefinition, { possible }: FactValue): string | undefined {
  for (const value of possible ?? []) {
    const sound =
      type.kind === 'enum'
        ? typeof value === 'string' && type.values.includes(value)
        : type.kind === 'boolean'
          ? typeof value === 'boolean'
          : type.kind === 'integer'
            ? Number.isSafeInteger(value)
            : typeof value === 'object' &&
              Number.isSafeInteger(value.part) &&
              Number.isSafeInteger(value.whole) &&
              Object.keys(value).length === 2;
    if (!sound) return `${JSON.stringify(value)} is not ${type.kind}`;
  }
  if (possible?.length === 0) return 'no value is possible';
  return possible && new Set(possible).size < possible.length ? 'a value stands twice' : undefined;
}

const definitions = new Map(facts.map((fact) => [fact.id, fact]));

function complaintsOf(values: Readonly<Record<string, FactValue>>): string[] {
  return Object.entries(values).flatMap(([id, value]) => {
    const fact = definitions.get(id);
    const wrong = fact ? complaint(fact, value) : 'is not in the vocabulary';
    return wrong ? [`${id}: ${wrong}`] : [];
  });
}

async function derived(list: NominationList) {
  const { tables, bareYear } = await termPack();
  const context = { list, tables, bareYear, referenceMonth: 2020 * 12 + 5 };
  return [
    deriveListFacts(context),
    ...list.nominees.flatMap((person) =>
      person.nominations.map((nomination) => deriveNomineeFacts({ ...context, nominee: person, nomination })),
    ),
  ];
}

describe('whatever the record, a fact', () => {
  it('has only values of its declared type, so that no date or text reaches the engine', async () => {
    await fc.assert(
      fc.asyncProperty(listArbitrary, async (list) => {
        expect((await derived(list)).flatMap(complaintsOf)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('asks for a field whenever it is not known for certain, and for none otherwise', async () => {
    await fc.assert(
      fc.asyncProperty(listArbitrary, async (list) => {
        const odd = (await derived(list)).flatMap((values) =>
          Object.entries(values).filter(
            ([, { possible, missing }]) => (possible?.length === 1) !== (missing.length === 0),
          ),
        );
        expect(odd).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('facts about the organization and the bodies', () => {
  const listFacts = (list: NominationList) =>
    deriveListFacts({ list, tables: [], bareYear: undefined, referenceMonth: undefined });
  const value = (list: NominationList, id: string) => listFacts(list)[id]?.possible;

  it('holds members of both kinds', () => {
    const list = nominationList({ organization: { partyMembers: 120, officialMembers: 0 } });
    expect(value(list, 'organization.partyMembers')).toEqual([120]);
    expect(value(list, 'organization.officialMembers')).toEqual([0]);
    expect(listFacts(nominationList())['organization.partyMembers']).toEqual({
      possible: undefined,
      missing: [{ field: 'organization.partyMembers' }],
    });
  });

  it.each([
    ['cell', undefined, [true]],
    ['cell', 'sub-committee', [true]],
    ['grassroots', 'grassroots-cell', [true]],
    ['grassroots', 'commune', [false]],
    ['grassroots', undefined, undefined],
    ['province', undefined, [false]],
  ] as const)('knows a cell: level %s, unit %s', (level, unitKind, expected) => {
    const list = nominationList();
    const organization = {
      ...without(list.organization, 'unitKind'),
      level,
      ...(unitKind && { unitKind }),
    };
    expect(value({ ...list, organization }, 'organization.isCell')).toEqual(expected);
  });

  it.each([
    [{ seats: 3 }, { part: 1, whole: 3 }],
    [
      { seats: 15, toElect: 3 },
      { part: 1, whole: 3 },
    ],
    [{ toElect: 4 }, { part: 0, whole: 4 }],
    [{ seats: 5 }, { part: -1, whole: 5 }],
  ])('counts the surplus of four nominees on the members to elect: %o', (committee, surplus) => {
    expect(value(nominationList({ bodies: { committee } }), 'committee.surplus')).toEqual([surplus]);
  });

  it('does not know a surplus without seats', () => {
    const facts = listFacts(nominationList({ bodies: { committee: {} } }));
    expect(facts['committee.surplus']).toEqual({
      possible: undefined,
      missing: [{ field: 'bodies.committee.seats' }],
    });
  });

  it('says which seats are missing for the share of the standing committee', () => {
    const list = nominationList({ bodies: { committee: {}, 'standing-committee': {} } });
    expect(listFacts(list)['standing-committee.shareOfCommittee']?.missing).toEqual([
      { field: 'bodies.standing-committee.seats' },
      { field: 'bodies.committee.seats' },
    ]);
  });
});

describe('facts about a person', () => {
  it.each([
    ['Kinh', false],
    ['kinh', false],
    ['KINH', false],
    ['Thái', true],
  ])('of ethnicity %s', async (ethnicity, minority) => {
    const context = await contextOf(nominee('a', { ethnicity }));
    expect(deriveNomineeFacts(context)['nominee.ethnicMinority']?.possible).toEqual([minority]);
  });

  it.each([
    [[], undefined],
    [['meets'], ['meets']],
    [['meets', 'does-not-meet'], ['does-not-meet']],
    [['does-not-meet', 'meets'], ['does-not-meet']],
  ] as const)('with the conclusions %j on political standards', async (conclusions, expected) => {
    const attestations = conclusions.map((conclusion) => ({
      kind: 'political-standards',
      by: 'Ban Thường vụ',
      conclusion,
    }));
    const context = await contextOf(nominee('a', { attestations }));
    expect(deriveNomineeFacts(context)['nominee.politicalStandards']?.possible).toEqual(expected);
  });

  it('say that only a deputy can be the standing one', async () => {
    const standingOf = async (role: 'member' | 'deputy-chair') => {
      const nominations = [{ body: 'inspection-committee' as const, role }];
      return deriveNomineeFacts(await contextOf(nominee('a', { nominations })))['nomination.standing'];
    };
    expect((await standingOf('member'))?.possible).toEqual([false]);
    expect((await standingOf('deputy-chair'))?.possible).toBeUndefined();
  });
});
