import type { RuleFiles } from '../../src/index.ts';

/** One change to a JSON document, as in RFC 6902. */
export interface Change {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: string;
  readonly value?: unknown;
}

/** What to do to files: change parts of one, put a whole one in its place, or take it away (`null`). */
export type FileChanges = Readonly<Record<string, readonly Change[] | object | null>>;

const source = [{ instrument: '01-QĐ/TW-2019', clause: 'Điều 1', confidence: 'primary' }];
const effective = { from: '2019-06-01', to: null };
const named = (en: string) => ({ vi: `Quy tắc: ${en}`, en });

/** A small sound pack: `test`, which extends `ground`. Invented. */
const files: RuleFiles = {
  'instruments.json': [
    {
      id: '01-QĐ/TW-2019',
      number: '01-QĐ/TW',
      issuer: named('Centre'),
      title: named('Regulation'),
      date: '2019-05-30',
    },
    {
      id: '02-HD/TW-2020',
      number: '02-HD/TW',
      issuer: named('Commission'),
      title: named('Guidance'),
      date: '2020-02',
      from: '2020-03-01',
      until: '2024-01-01',
      replacedBy: '01-QĐ/TW-2019',
    },
  ],
  'tables/retirement-age.json': {
    id: 'tables/retirement-age',
    title: named('Retirement age'),
    versions: [
      {
        effective: { from: '2019-06-01', to: '2021-01-01' },
        source,
        rows: [
          { when: { 'nominee.serviceKind': 'civil', 'nominee.sex': 'male' }, values: { ageInMonths: 720 } },
          { when: { 'nominee.serviceKind': 'civil', 'nominee.sex': 'female' }, values: { ageInMonths: 660 } },
        ],
      },
      {
        effective: { from: '2021-01-01', to: null },
        source,
        rows: [{ when: { 'nominee.serviceKind': 'civil' }, values: { ageInMonths: 732 } }],
      },
    ],
  },
  'ground/pack.json': {
    id: 'ground',
    title: named('standing rules'),
    version: '1.0.0',
    effective: { from: '2019-06-01', to: null },
  },
  'ground/committee/criteria/not-removed.json': {
    id: 'ground/committee/criteria/not-removed',
    title: named('no removal in force'),
    subject: 'nominee',
    for: { body: 'committee' },
    modality: 'mandatory',
    source,
    effective,
    require: { all: [{ fact: 'nominee.removalInForce', operator: 'equal', value: false }] },
  },
  'test/pack.json': {
    id: 'test',
    title: named('a term'),
    version: '1.2.3',
    effective: { from: '2019-06-01', to: '2026-01-01' },
    extends: 'ground',
    referenceMonths: [
      { when: { 'organization.level': 'province' }, values: { month: '2020-09' }, source },
      { when: { 'organization.level': { not: 'province' } }, values: { month: '2020-06' }, source },
    ],
    bareYear: { assume: '01-01', source },
  },
  'test/committee/criteria/age.json': {
    id: 'test/committee/criteria/age',
    title: named('service left'),
    subject: 'nominee',
    for: { body: 'committee', role: ['member'], track: 'first-time' },
    modality: 'mandatory',
    source,
    effective,
    appliesWhen: { all: [{ fact: 'organization.level', operator: 'notEqual', value: 'cell' }] },
    table: {
      rows: [
        { when: { 'nominee.serviceKind': 'civil' }, values: { months: 60 } },
        { when: { 'nominee.serviceKind': ['police', 'army'] }, values: { months: 30 } },
        {
          when: { 'nominee.serviceKind': 'non-staff' },
          unavailable: { attestation: 'age-non-staff', by: named('the superior'), asks: named('the age') },
        },
      ],
    },
    require: {
      all: [
        { fact: 'nominee.monthsOfServiceLeft', operator: 'greaterThanInclusive', value: { param: 'months' } },
      ],
    },
    caveats: [
      {
        when: { all: [{ fact: 'nominee.headsUnit', operator: 'equal', value: true }] },
        text: named('a special case'),
      },
    ],
  },
  'test/committee/criteria/standards.json': {
    id: 'test/committee/criteria/standards',
    title: named('standards'),
    subject: 'nominee',
    for: { body: 'committee' },
    modality: 'mandatory',
    source,
    effective,
    review: { attestation: 'standards', by: named('the committee'), asks: named('a conclusion') },
  },
  'test/committee/quota/size.json': {
    id: 'test/committee/quota/size',
    title: named('size'),
    subject: 'committee',
    modality: 'mandatory',
    source,
    effective,
    table: {
      rows: [
        { when: { 'organization.partyMembers': { max: 99 } }, values: { least: null, most: 9 } },
        { when: { 'organization.partyMembers': { min: 100 } }, values: { least: 9, most: 15 } },
      ],
    },
    require: {
      all: [
        { fact: 'committee.seats', operator: 'greaterThanInclusive', value: { param: 'least' } },
        { fact: 'committee.seats', operator: 'lessThanInclusive', value: { param: 'most' } },
      ],
    },
  },
  'test/committee/quota/women-share.json': {
    id: 'test/committee/quota/women-share',
    title: named('women'),
    subject: 'committee',
    modality: 'target',
    source,
    effective,
    measures: {
      women: {
        label: named('women'),
        share: {
          of: 'committee',
          where: { all: [{ fact: 'nominee.sex', operator: 'equal', value: 'female' }] },
        },
      },
    },
    require: { all: [{ fact: 'measure.women', operator: 'atLeastShare', value: '15%' }] },
  },
  'test/committee/structure/age-bands.json': {
    id: 'test/committee/structure/age-bands',
    title: named('age bands'),
    subject: 'list',
    modality: 'mandatory',
    source,
    effective: { from: '2020-03-01', to: '2024-01-01' },
    measures: {
      bands: { label: named('bands'), distinct: { of: 'list', fact: 'nominee.ageBand' } },
    },
    require: {
      any: [
        { fact: 'measure.bands', operator: 'greaterThanInclusive', value: 3 },
        { not: { fact: 'organization.level', operator: 'in', value: ['province', 'above-grassroots'] } },
      ],
    },
  },
};

type Holder = Record<string, unknown> & unknown[];

function isChanges(change: FileChanges[string]): change is readonly Change[] {
  return Array.isArray(change) && change.every((item) => typeof item === 'object' && 'op' in item);
}

function applyChange(document: unknown, { op, path, value }: Change): void {
  const keys = path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop() ?? '';
  const holder = keys.reduce((inner, key) => inner[key] as Holder, document as Holder);
  if (op !== 'add' && !Object.hasOwn(holder, last)) throw new Error(`nothing to ${op} at ${path}`);
  if (op === 'remove') delete holder[last];
  else if (Array.isArray(holder))
    holder.splice(last === '-' ? holder.length : Number(last), op === 'add' ? 0 : 1, value);
  else Object.defineProperty(holder, last, { value, enumerable: true, writable: true, configurable: true });
}

/** Files with changes made to a copy of them. */
export function changed(base: RuleFiles, changes: FileChanges): RuleFiles {
  // By way of JSON, so that no two places share an object.
  const copy: Record<string, unknown> = JSON.parse(JSON.stringify(base));
  for (const [file, change] of Object.entries(changes)) {
    if (change === null) delete copy[file];
    else if (!isChanges(change)) copy[file] = change;
    else for (const one of change) applyChange(copy[file], one);
  }
  return copy;
}

/** The files of the small pack, with changes made to them. */
export const basePack = (changes: FileChanges = {}): RuleFiles => changed(files, changes);
