import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operatorNames } from '../../src/evaluate/operators.ts';
import { facts, type NominationList } from '../../src/index.ts';
import { messages } from '../../src/report/messages.ts';
import { describeMissing } from '../../src/report/sentence.ts';
import { sentenceWords } from '../../src/report/sentence-catalogues.ts';
import { yesNo } from '../../src/report/yes-no.ts';
import { maskWords, reportWords } from '../../src/reports/words.ts';
import * as terms from '../../src/schema/terms.ts';
import { term } from '../../src/terms.ts';
import { deriveListFacts, deriveNomineeFacts } from '../support/all-facts.ts';
import { listArbitrary } from '../support/arbitrary.ts';
import { termPack } from '../support/context.ts';
import { nominationList } from '../support/list.ts';

/** Every key of a catalogue, with those of the catalogues within. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value)
    .flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
    .toSorted();
}

/** Every text of a catalogue that is not made from data. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe.each([
  ['reports', messages],
  ['sentences', sentenceWords],
  ['documents', reportWords],
] as const)('the catalogues of %s', (_, catalogues) => {
  it('have the same keys in both languages', () => {
    expect(keysOf(catalogues.vi)).toEqual(keysOf(catalogues.en));
    expect(keysOf(catalogues.vi).length).toBeGreaterThan(40);
  });

  it('have no empty text', () => {
    for (const locale of ['vi', 'en'] as const) expect(textsOf(catalogues[locale])).not.toContain('');
  });

  it('are in two languages, not in one twice', () => {
    const shared = textsOf(catalogues.vi).filter((text) => textsOf(catalogues.en).includes(text));
    expect(shared.filter((text) => /[a-z]/i.test(text))).toEqual([]);
  });
});

it('masks in both languages', () => {
  expect(keysOf(maskWords.vi)).toEqual(keysOf(maskWords.en));
});

it('has words for every operator a condition may use', () => {
  for (const locale of ['vi', 'en'] as const) {
    expect(Object.keys(sentenceWords[locale].bound).toSorted()).toEqual(operatorNames.toSorted());
  }
});

it('has a clause for every fact that is true or false', () => {
  const truths = facts.filter(({ type }) => type.kind === 'boolean').map(({ id }) => id);
  expect(truths.filter((id) => yesNo(id) === undefined)).toEqual([]);
});

describe('the words of records', () => {
  const vocabularies = Object.entries(terms).flatMap(([name, values]) =>
    Array.isArray(values) && !['modalities', 'confidences'].includes(name) ? [[name, values] as const] : [],
  );

  it.each(vocabularies)('of %s have words in both languages', (_, values: readonly string[]) => {
    // A word without an entry stands for itself, which no Vietnamese word does.
    expect(values.filter((value) => term(value).vi === value)).toEqual([]);
    expect(values.filter((value) => term(value).en.length === 0)).toEqual([]);
  });

  it.each(facts.flatMap(({ id, type }) => (type.kind === 'enum' ? [[id, type.values] as const] : [])))(
    'that %s may have have words',
    (_, values) => {
      expect(values.filter((value) => term(value).vi === value)).toEqual([]);
    },
  );

  it('of modality and confidence are in the catalogues', () => {
    for (const locale of ['vi', 'en'] as const) {
      expect(Object.keys(messages[locale].modality)).toEqual([...terms.modalities]);
      expect(Object.keys(messages[locale].confidence)).toEqual([...terms.confidences]);
    }
  });
});

describe('a missing field', () => {
  async function missingFields(list: NominationList, referenceMonth: number | undefined): Promise<string[]> {
    const { tables, bareYear } = await termPack();
    const context = { list, tables, bareYear, referenceMonth };
    const values = [
      deriveListFacts(context),
      ...list.nominees.flatMap((person) =>
        person.nominations.map((nomination) =>
          deriveNomineeFacts({ ...context, nominee: person, nomination }),
        ),
      ),
    ];
    return values.flatMap((derived) =>
      Object.values(derived).flatMap(({ missing }) => missing.map(({ field }) => field)),
    );
  }

  it('has a name in both languages, whichever fact asks for it', async () => {
    const month = fc.constantFrom(2020 * 12 + 5, undefined);
    await fc.assert(
      fc.asyncProperty(listArbitrary, month, async (list, referenceMonth) => {
        const fields = await missingFields(list, referenceMonth);
        for (const locale of ['vi', 'en'] as const) {
          const names = Object.values(messages[locale].fields);
          expect(fields.filter((field) => !names.includes(describeMissing({ field }, locale)))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is asked for by some fact, if the catalogue names it', async () => {
    const bare = nominationList({
      organization: { level: 'grassroots' },
      bodies: { committee: {}, 'standing-committee': {}, 'inspection-committee': {}, delegation: {} },
      nominees: [
        { id: 'a', nominations: [{ body: 'inspection-committee', role: 'deputy-chair' }] },
        {
          id: 'b',
          service: { kind: 'police' },
          birth: '1970-01',
          nominations: [{ body: 'committee', role: 'member', votes: { inFavour: 1, base: 2 } }],
        },
        {
          id: 'c',
          service: { kind: 'civil' },
          birth: '1970-01',
          sex: 'female',
          discipline: [{ kind: 'removal' }],
          nominations: [{ body: 'committee', role: 'member', votes: { inFavour: 1 } }],
        },
      ],
    });
    const { name, level, sector } = bare.organization;
    const silent = { ...bare, organization: { name, level, sector }, congress: { date: bare.congress.date } };
    const ofMembers: NominationList = { ...silent, congress: { ...silent.congress, kind: 'members' } };
    // Long before any table, at a month that is counted by them, and at none.
    const months = [1990 * 12, 2020 * 12 + 5, undefined];
    const asking = [silent, ofMembers].flatMap((list) => months.map((month) => missingFields(list, month)));
    const asked = (await Promise.all(asking)).flat();
    // What a list always says is asked for where a person is checked without one.
    const ofNoList = [
      'congress.date',
      'organization.level',
      'organization.sector',
      ...terms.bodies.map((body) => `bodies.${body}`),
      'discipline[].decided',
    ];
    const named = new Set([...asked.map((field) => field.replace(/\[\d+\]/g, '[]')), ...ofNoList]);
    expect([...named].toSorted()).toEqual(Object.keys(messages.en.fields).toSorted());
  });
});
