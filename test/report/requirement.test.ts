import { describe, expect, it } from 'vitest';
import { describeRule, facts, type Rule } from '../../src/index.ts';
import { requirementOf } from '../../src/report/requirement.ts';
import { yesNo } from '../../src/report/yes-no.ts';
import { papers, ranks } from '../../src/schema/terms.ts';
import { readRule, ruleFiles } from '../support/cases.ts';

const locales = ['vi', 'en'] as const;

/** A rule with the parts that a test is about. */
function ruleWith(parts: Partial<Rule>): Rule {
  return {
    id: 'x/committee/structure/x',
    title: { vi: 'Mẫu', en: 'Sample' },
    subject: 'committee',
    modality: 'mandatory',
    source: [{ instrument: 'x', clause: '1', confidence: 'primary' }],
    effective: { from: '2020-01-01', to: null },
    ...parts,
  } as Rule;
}

const english = (parts: Partial<Rule>) => describeRule(ruleWith(parts), 'en');
const atLeast = (fact: string, value: number) => ({ fact, operator: 'greaterThanInclusive', value });
const atMost = (value: number) => ({ fact: 'committee.seats', operator: 'lessThanInclusive', value });

/** Every number and share that a rule compares with, wherever it stands. */
function thresholdsIn(value: unknown): string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return /^\d+(\.\d+)?%$|^\d+\/\d+$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(thresholdsIn) : [];
}

/** Each number of a text, dates written as one number. */
const numbersIn = (text: string) => [
  ...text.replace(/(\d{4})-(\d{2})-(\d{2})/g, '$1$2$3').matchAll(/\d+\/\d+|\d+(?:\.\d+)?%|\d+/g),
];

describe.each(ruleFiles)('%s', (file) => {
  const rule = readRule(file);

  it.each(locales)('is told in a sentence that names its thresholds: %s', (locale) => {
    const sentence = describeRule(rule, locale);
    expect(sentence).toMatch(/^\S.*[^:;]\.$/);
    expect(sentence).not.toMatch(/undefined|null|\[object|[{}]|param|measure\.|nominee\.\w|nomination\.\w/);
    const dated = sentence.replace(/(\d{2})\/(\d{2})\/(\d{4})/g, '$3$2$1');
    const told = numbersIn(dated).map(([number]) => number);
    const { appliesWhen, table, measures, require } = rule;
    const rows = table?.rows.map(({ when, values }) => ({ when, values }));
    const counted = Object.entries(measures ?? {}).filter(([name]) => JSON.stringify(require).includes(name));
    for (const threshold of thresholdsIn([appliesWhen, rows, counted, require])) {
      expect(told).toContain(threshold);
    }
  });

  it('is told differently in the two languages, for as many table rows as it has', () => {
    expect(describeRule(rule, 'vi')).not.toBe(describeRule(rule, 'en'));
    expect(requirementOf(rule, 'en').demands).toHaveLength(rule.table?.rows.length ?? 1);
  });
});

it('has no two rules of one pack that say the same of the same subject', () => {
  const packOf = (file: string) => file.split('/')[0];
  const sentences = ruleFiles.map((file) => `${packOf(file)}: ${describeRule(readRule(file), 'vi')}`);
  expect(new Set(sentences).size).toBe(sentences.length);
});

describe('a comparison', () => {
  const require = (item: object) => english({ require: { all: [item] } } as Partial<Rule>);

  it.each([
    [atLeast('committee.seats', 9), 'seats of the committee: at least 9'],
    [atLeast('nominee.monthsOfServiceLeft', 30), 'service left: at least 30 months'],
    [{ all: [atLeast('committee.seats', 2), atMost(2)] }, 'seats of the committee: exactly 2'],
    [{ all: [atLeast('committee.seats', 2), atMost(3)] }, 'seats of the committee: at least 2 and at most 3'],
    [{ fact: 'organization.level', operator: 'equal', value: 'cell' }, 'level is cell'],
    [{ fact: 'organization.level', operator: 'notEqual', value: 'cell' }, 'level is not cell'],
    [
      { fact: 'organization.sector', operator: 'in', value: ['police', 'army', 'agency'] },
      'sector is police, army or agency',
    ],
    [{ fact: 'organization.sector', operator: 'notIn', value: ['army'] }, 'sector is not army'],
    [{ fact: 'organization.place', operator: 'equal', value: 'ha-noi' }, 'place is Hà Nội'],
    [{ fact: 'organization.isCell', operator: 'equal', value: false }, 'the organization is not a cell'],
    [{ fact: 'organization.isCell', operator: 'notEqual', value: false }, 'the organization is a cell'],
    [
      { fact: 'congress.date', operator: 'lessThanInclusive', value: 20200630 },
      'date of the congress: no later than 2020-06-30',
    ],
    [
      { fact: 'committee.surplus', operator: 'atMostShare', value: '30%' },
      'surplus of nominees for the committee: at most 30%',
    ],
    [{ not: atLeast('committee.seats', 9) }, 'it is not the case that seats of the committee: at least 9'],
  ])('%j', (item, words) => {
    expect(require(item)).toBe(`Applies to the committee. Requirement: ${words}.`);
  });
});

describe('conditions', () => {
  const [nine, cell] = [
    atLeast('committee.seats', 9),
    { fact: 'organization.isCell', operator: 'equal', value: true },
  ];

  it('that compare one number twice are told together', () => {
    const most = { fact: 'committee.seats', operator: 'lessThanInclusive', value: 11 };
    expect(english({ require: { all: [nine, most] } })).toContain('committee: at least 9 and at most 11.');
  });

  it('are bracketed where one stands in another', () => {
    const item = { any: [{ all: [cell, nine] }, { not: cell }] };
    expect(english({ appliesWhen: { all: [item] }, require: { all: [nine] } })).toContain(
      'where (the organization is a cell; and seats of the committee: at least 9); or it is not the case that the organization is a cell. ',
    );
    expect(english({ require: { all: [nine, { any: [cell, nine] }] } })).toContain(
      'at least 9; and (the organization is a cell; or seats of the committee: at least 9).',
    );
  });
});

describe('a table', () => {
  const require = {
    all: [
      { ...atLeast('committee.seats', 0), value: { param: 'least' } },
      { fact: 'committee.seats', operator: 'lessThanInclusive', value: { param: 'most' } },
    ],
  };

  it('is told row by row, without the bounds that a row does not set', () => {
    const rows = [
      { when: { 'organization.level': 'province' }, values: { least: 7, most: 9 } },
      { when: { 'organization.level': { not: ['province', 'cell'] } }, values: { least: null, most: 5 } },
      { when: { 'organization.partyMembers': { min: 10, max: 20 } }, values: { least: null, most: null } },
    ];
    expect(english({ require, table: { rows } } as Partial<Rule>)).toBe(
      'Applies to the committee. Requirement: ' +
        '(1) if level is province: seats of the committee: at least 7 and at most 9; ' +
        '(2) if level is not province or cell: seats of the committee: at most 5; ' +
        '(3) if Party members: at least 10 and at most 20: no figure.',
    );
  });

  it('tells who is asked where the figure was not found', () => {
    const unavailable = {
      attestation: 'x',
      by: { vi: 'cấp trên', en: 'the level above' },
      asks: { vi: 'số lượng', en: 'the number' },
    };
    const rows = [{ when: { 'organization.level': 'cell' }, unavailable }];
    expect(english({ require, table: { rows } } as Partial<Rule>)).toBe(
      'Applies to the committee. Requirement: if level is cell: the number, as concluded by the level above (no figure was found).',
    );
  });

  it('tells what a measure counts in each row, where that differs', () => {
    const where = { all: [{ fact: 'nominee.rank', operator: 'in', value: { param: 'ranks' } }] };
    const sentence = english({
      measures: {
        officers: { label: { vi: 'Sĩ quan', en: 'Officers' }, count: { of: 'committee', where } },
      },
      require: { all: [atLeast('measure.officers', 2)] },
      table: {
        rows: [
          { when: { 'organization.level': 'province' }, values: { ranks: [...ranks.slice(-2)] } },
          { when: { 'organization.level': 'cell' }, values: { ranks: null } },
        ],
      },
    } as Partial<Rule>);
    expect(sentence).toContain(
      '(1) if level is province: officers: at least 2; “Officers” is the number of persons nominated to the committee for whom rank is colonel general or general;',
    );
    expect(sentence).toMatch(/“Officers” is the number of persons nominated to the committee\.$/);
  });
});

describe('a measure', () => {
  const where = { all: [{ fact: 'nominee.sex', operator: 'equal', value: 'female' }] };
  const label = { vi: 'Số', en: 'Number' };

  it.each([
    [{ count: { of: 'committee' } }, 'the number of persons nominated to the committee'],
    [
      { share: { of: 'list', where } },
      'the share, among those nominated to any body on the list, of persons for whom sex is female',
    ],
    [
      { distinct: { of: 'committee', fact: 'nominee.ageBand' } },
      'the number of different values of “age band” among those nominated to the committee',
    ],
    [
      { least: { of: 'committee', fact: 'nominee.age', where } },
      'the least “age” among those nominated to the committee for whom sex is female',
    ],
    [
      { greatest: { of: 'committee', fact: 'nominee.age' } },
      'the greatest “age” among those nominated to the committee',
    ],
  ])('%j', (shape, meaning) => {
    const measures = { n: { label, ...shape } };
    expect(
      english({ measures, require: { all: [atLeast('measure.n', 1)] } } as unknown as Partial<Rule>),
    ).toMatch(new RegExp(`“Number” is ${meaning.replace(/[()]/g, '.')}\\.$`));
  });
});

describe('a rule without figures', () => {
  const [to, asks] = [
    { vi: 'cấp ủy', en: 'the committee' },
    { vi: 'số lượng', en: 'the number' },
  ];

  it('tells who is asked for a judgement', () => {
    const review = { attestation: 'x', by: to, asks };
    expect(english({ subject: 'nominee', for: { body: 'committee', role: ['secretary'] }, review })).toBe(
      'Applies to each person nominated to the committee as secretary. Requirement: on file, from the committee: the number.',
    );
  });

  it('tells to whom it is left', () => {
    expect(english({ subject: 'list', modality: 'target', delegated: { to, asks } })).toBe(
      'Applies to the list. Left to the committee: the number.',
    );
  });
});

it('has words for both answers to every question of yes and no', () => {
  const asked = facts.filter(({ type }) => type.kind === 'boolean').map(({ id }) => id);
  expect(asked.filter((id) => !yesNo(id))).toEqual([]);
  for (const paper of papers) expect(asked).toContain(`nominee.paper.${paper}`);
});
