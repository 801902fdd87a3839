import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { lintPack } from '../../src/authoring/index.ts';
import {
  check,
  definePack,
  extendPack,
  getPack,
  loadPack,
  type NominationList,
  type Pack,
  type PackDefinition,
  PackError,
  type RuleDefinition,
} from '../../src/index.ts';

const source = [{ instrument: '07-HD/TU-2020', clause: 'mục 2', confidence: 'primary' }] as const;
const effective = { from: '2020-02-01', to: null };

const women: RuleDefinition = {
  id: 'sample/committee/quota/women',
  title: { vi: 'Nữ trong cấp ủy', en: 'Women in the committee' },
  subject: 'committee',
  modality: 'mandatory',
  source,
  effective,
  measures: {
    women: {
      label: { vi: 'Nữ', en: 'Women' },
      count: {
        of: 'committee',
        where: { all: [{ fact: 'nominee.sex', operator: 'equal', value: 'female' }] },
      },
    },
  },
  require: { all: [{ fact: 'measure.women', operator: 'greaterThanInclusive', value: 1 }] },
};

const sample: PackDefinition = {
  id: 'sample',
  title: { vi: 'Mẫu', en: 'Sample' },
  version: '1.0.0',
  effective: { from: '2020-02-01', to: '2026-01-01' },
  instruments: [
    {
      id: '07-HD/TU-2020',
      number: '07-HD/TU',
      issuer: { vi: 'Ban Thường vụ', en: 'Standing committee' },
      title: { vi: 'Hướng dẫn', en: 'Guidance' },
      date: '2020-01-20',
    },
  ],
  rules: [women],
};

const list: NominationList = {
  term: '2020-2025',
  organization: { name: 'Đảng bộ Mẫu', level: 'above-grassroots', sector: 'local' },
  congress: { date: '2020-06-15' },
  bodies: { committee: { seats: 15 } },
  nominees: [{ id: 'a', sex: 'female', nominations: [{ body: 'committee', role: 'member' }] }],
};

/** The mistakes of a pack that is refused. */
async function mistakes(pack: Promise<Pack>): Promise<string[]> {
  const error = await pack.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PackError)) throw new Error(`refused with ${String(error)}`);
  return error.issues.map(({ file, path, code }) => `${file} ${path}: ${code}`);
}

describe('definePack', () => {
  it('makes a pack of its rules alone, which a list is checked against', async () => {
    const report = await check(list, { pack: definePack(sample) });
    expect(report.findings).toMatchObject([{ rule: women.id, outcome: 'satisfied' }]);
    expect(report.decision).toBe('pass');
  });

  it('may use the instruments and legal tables that are shipped', async () => {
    const { instruments, tables } = await definePack(sample);
    expect(instruments.length).toBeGreaterThan(20);
    expect(tables.map(({ id }) => id)).toContain('tables/police-service-age');
  });

  it('makes a pack that is looked through like one in a folder', async () => {
    const pack = await definePack(sample);
    expect(lintPack(pack)).toMatchObject({ pack: 'sample', rules: 1, findings: [] });
    expect(lintPack(pack, {}).findings.map(({ code }) => code)).toEqual(['no-cases']);
    expect(() => lintPack({ ...pack })).toThrow(TypeError);
  });

  it('leaves what it was given as it was, and is not changed with it', async () => {
    const rule = structuredClone(women);
    const pack = await definePack({ ...sample, rules: [rule] });
    expect(Object.isFrozen(rule)).toBe(false);
    Object.assign(rule, { title: { vi: 'khác', en: 'other' } });
    expect(pack.rules[0]?.title.en).toBe('Women in the committee');
  });

  it('tells all mistakes at once, by the files that the parts would stand in', async () => {
    const wrong = {
      ...women,
      title: { vi: 'Nữ' },
      source: [{ instrument: '08-HD/TU-2020', clause: 'mục 2', confidence: 'primary' }],
      require: { all: [{ fact: 'measure.man', operator: 'atLeast', value: 1 }] },
    } as unknown as RuleDefinition;
    const found = await mistakes(definePack({ ...sample, version: '1', rules: [wrong] }));
    expect(found).toContain('sample/pack.json version: schema');
    const titled = { ...sample, rules: [{ ...wrong, title: women.title }] };
    expect(await mistakes(definePack(titled))).toEqual([
      'sample/committee/quota/women.json require.all[0].operator: unknown-operator',
      'sample/committee/quota/women.json require.all[0].fact: measure',
      'sample/committee/quota/women.json measures.women: measure',
      'sample/committee/quota/women.json source[0].instrument: unknown-instrument',
    ]);
  });

  it.each<[string, unknown, string[]]>([
    ['no definition', undefined, ['pack.json id: id-path']],
    ['the id of a shipped pack', { ...sample, id: '2020-2025', rules: [] }, ['pack.json id: duplicate-id']],
    [
      'an id within a shipped pack',
      { ...sample, id: 'charter/more', rules: [] },
      ['pack.json id: duplicate-id'],
    ],
    [
      'an id with capitals',
      { ...sample, id: 'Sample' },
      ['pack.json id: id-path', 'sample/committee/quota/women.json id: id-path'],
    ],
    [
      'a rule of another pack',
      { ...sample, rules: [{ ...women, id: 'other/committee/quota/women' }] },
      ['other/committee/quota/women.json id: id-path'],
    ],
    ['a rule without an id', { ...sample, rules: [{ ...women, id: undefined }] }, ['rules[0] id: id-path']],
    ['nothing for a rule', { ...sample, rules: [null] }, ['rules[0] id: id-path']],
    [
      'two rules of one id',
      { ...sample, rules: [women, women] },
      ['sample/committee/quota/women.json id: duplicate-id'],
    ],
    ['rules that are no array', { ...sample, rules: {} }, ['pack.json rules: schema']],
    [
      'a table that is shipped',
      { ...sample, tables: [{ id: 'tables/police-service-age' }] },
      ['tables/police-service-age.json id: duplicate-id'],
    ],
    [
      'a stray place',
      { ...sample, rules: [{ ...women, id: 'sample/committee/women' }] },
      ['sample/committee/women.json : stray-file'],
    ],
  ])('refuses %s', async (_, definition, expected) => {
    expect(await mistakes(definePack(definition as PackDefinition))).toEqual(expected);
  });
});

describe('extendPack', () => {
  const third = (id: string, share: string, overrides: string): RuleDefinition => ({
    id: `${id}/standing-committee/quota/one-third` as RuleDefinition['id'],
    overrides,
    title: { vi: 'Ban thường vụ', en: 'Standing committee' },
    subject: 'standing-committee',
    modality: 'mandatory',
    source,
    effective,
    require: {
      all: [{ fact: 'standing-committee.shareOfCommittee', operator: 'atMostShare', value: share }],
    },
  });
  const province: PackDefinition = {
    ...sample,
    id: 'local/province',
    rules: [third('local/province', '30%', 'charter/standing-committee/quota/one-third')],
  };

  it('takes a shipped id, a pack or a promise of one', async () => {
    const base = await getPack('2020-2025');
    if (!base) throw new Error('the pack is shipped');
    const packs = await Promise.all([
      extendPack('2020-2025', province),
      extendPack(base, province),
      extendPack(Promise.resolve(base), province),
    ]);
    expect(new Set(packs.map(({ hash }) => hash)).size).toBe(1);
    expect(packs[0]?.chain).toEqual(['local/province', '2020-2025', 'charter']);
    expect(packs[0]?.rules).toHaveLength(base.rules.length);
  });

  it('can be laid over what it made, by the same checks', async () => {
    const { instruments: _, ...district } = province;
    const over = (share: string) =>
      extendPack(extendPack('2020-2025', province), {
        ...district,
        id: 'local/district',
        rules: [third('local/district', share, 'local/province/standing-committee/quota/one-third')],
      });
    expect((await over('25%')).chain).toEqual(['local/district', 'local/province', '2020-2025', 'charter']);
    expect(await mistakes(over('31%'))).toEqual([
      'local/district/standing-committee/quota/one-third.json require: override-looser',
    ]);
  });

  it('refuses the id of its base, and a base that is none', async () => {
    expect(await mistakes(extendPack(extendPack('2020-2025', province), province))).toContain(
      'pack.json id: duplicate-id',
    );
    expect(await mistakes(extendPack('2021-2026' as '2020-2025', province))).toEqual([
      'pack.json extends: missing-file',
    ]);
    const copy = { ...(await getPack('charter')) } as Pack;
    await expect(extendPack(copy, province)).rejects.toThrow('expected a pack as `getPack`');
  });
});

describe('loadPack of a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nhansu-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives the pack in it', async () => {
    const pack = await loadPack('fixtures/local-packs/sample-province');
    expect(pack.id).toBe('local/sample-province');
  });

  it.each([
    ['no folder', () => join(folder, 'absent'), 'pack.json : missing-file'],
    ['an empty folder', () => folder, 'pack.json : missing-file'],
    ['a file', () => 'package.json', 'pack.json : missing-file'],
    ['an empty path, which is not the root of the disk', () => '', 'pack.json : missing-file'],
    ['nothing', () => undefined as unknown as string, 'pack.json : missing-file'],
  ])('refuses %s', async (_, place, expected) => {
    expect(await mistakes(loadPack(place()))).toEqual([expected]);
  });

  it('is named by its folder where pack.json gives no id', async () => {
    writeFileSync(join(folder, 'pack.json'), '[]');
    const refused = expect(loadPack(folder)).rejects;
    await refused.toThrow(`pack \`${basename(folder)}\` has 2 mistakes\n  pack.json id: found nothing`);
  });

  it('refuses what is no JSON', async () => {
    writeFileSync(join(folder, 'pack.json'), '{');
    expect(await mistakes(loadPack(folder))).toEqual(['pack.json : not-json']);
  });

  it('says where it can be done', async () => {
    vi.stubGlobal('process', undefined);
    const said = await loadPack('fixtures/local-packs/sample-province').catch(String);
    vi.unstubAllGlobals();
    expect(said).toContain('files are read on Node.js 20.16 or later alone');
  });
});
