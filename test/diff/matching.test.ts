import { describe, expect, it } from 'vitest';
import { diffPacks, type RuleFiles } from '../../src/index.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import { basePack, type Change, changed } from '../support/base-pack.ts';
import { twoPacks } from '../support/two-packs.ts';

const replace = (path: string, value: unknown): Change => ({ op: 'replace', path, value });
const women = 'test/committee/quota/women-share.json';
const rule = (file: string) => Object(basePack()[file]);

/** `status requirement: rule before → rule after`. */
const brief = ({ rows }: ReturnType<typeof diffPacks>) =>
  rows
    .filter(({ status }) => status !== 'unchanged')
    .map((row) => {
      const [from, to] = ['from' in row ? row.from.rule : '–', 'to' in row ? row.to.rule : '–'];
      return `${row.status} ${row.requirement}: ${from} → ${to}`;
    });

describe('a requirement is found', () => {
  it('in one pack alone', () => {
    const [a, b] = twoPacks({}, { [women]: null });
    expect(brief(diffPacks(a, b))).toEqual([
      'removed committee/quota/women-share: test/committee/quota/women-share → –',
    ]);
    expect(brief(diffPacks(b, a))).toEqual([
      'added committee/quota/women-share: – → test/committee/quota/women-share',
    ]);
  });

  const elsewhere = (file: string, changes: readonly Change[] = []): Record<string, object> => {
    const id = `next/${file}`;
    const moved = { ...rule(women), id };
    return { [`test/${file}.json`]: Object(changed({ [id]: moved }, { [id]: changes })[id]) };
  };

  it('by what it measures, where the path is another', () => {
    const moved = elsewhere('committee/structure/women', [replace('/require/all/0/value', '20%')]);
    const [a, b] = twoPacks({}, { [women]: null, ...moved });
    expect(brief(diffPacks(a, b))).toEqual([
      'tightened committee/structure/women: test/committee/quota/women-share → next/committee/structure/women',
    ]);
  });

  it('not where two measure the same', () => {
    const moved = { ...elsewhere('committee/structure/women'), ...elsewhere('committee/structure/females') };
    const [a, b] = twoPacks({}, { [women]: null, ...moved });
    expect(diffPacks(a, b).counts).toMatchObject({ added: 2, removed: 1 });
    expect(diffPacks(b, a).counts).toMatchObject({ added: 1, removed: 2 });
  });

  it.each<[string, Change[]]>([
    ['something else is measured', [replace('/measures/women/share/where/all/0/value', 'male')]],
    ['it is about others', [replace('/subject', 'list')]],
  ])('not where %s', (_, changes) => {
    const [a, b] = twoPacks({}, { [women]: null, ...elsewhere('committee/structure/women', changes) });
    expect(diffPacks(a, b).counts).toMatchObject({ added: 1, removed: 1 });
  });

  it('not where the two never speak of the same case', () => {
    const of = (fact: string, ...value: string[]): Change => ({
      op: 'add',
      path: '/appliesWhen',
      value: { all: [{ fact, operator: 'in', value }] },
    });
    const counts = (before: Change, after: Change) => {
      const moved = elsewhere('committee/structure/women', [after]);
      return diffPacks(...twoPacks({ [women]: [before] }, { [women]: null, ...moved })).counts;
    };
    const province = of('organization.level', 'province');
    const apart = { added: 1, removed: 1 };
    expect(counts(province, of('organization.level', 'cell'))).toMatchObject(apart);
    expect(counts(of('organization.unitKind', 'district', 'commune'), province)).toMatchObject(apart);
    expect(counts(of('organization.unitKind', 'district', 'provincial-police'), province)).toMatchObject({
      added: 0,
      removed: 0,
    });
  });

  it('not by measure where the new pack says that its text was not found', () => {
    const [a, b] = twoPacks(
      {},
      {
        [women]: null,
        ...elsewhere('committee/structure/women'),
        'test/pack.json': [{ op: 'add', path: '/textNotFound', value: ['committee/quota/women-share'] }],
      },
    );
    const { rows } = diffPacks(a, b);
    expect(rows.find(({ requirement }) => requirement === 'committee/quota/women-share')).toMatchObject({
      status: 'removed',
      textNotFound: true,
    });
    expect(diffPacks(b, a).counts).toMatchObject({ added: 1, removed: 1 });
    expect(JSON.stringify(diffPacks(b, a))).not.toContain('textNotFound');
  });

  it('by the path of the rule that it overrides', () => {
    const base = 'test/committee/quota/size';
    const id = 'local/a/committee/structure/own-size';
    const local: RuleFiles = {
      'local/a/pack.json': { ...rule('test/pack.json'), id: 'local/a', extends: 'test' },
      [`${id}.json`]: { ...rule(`${base}.json`), id, overrides: base },
    };
    const tighter = changed(
      { ...basePack(), ...local },
      {
        [`${id}.json`]: [replace('/table/rows/0/values/most', 8)],
      },
    );
    expect(brief(diffPacks(buildPack('test', basePack()), buildPack('local/a', tighter)))).toEqual([
      `tightened committee/quota/size: ${base} → ${id}`,
    ]);
  });

  it('by its id, though another has the same path', () => {
    const id = 'next/committee/criteria/not-removed';
    const again = { ...rule('ground/committee/criteria/not-removed.json'), id };
    const [a, b] = twoPacks({}, { 'test/committee/criteria/not-removed.json': again });
    for (const rules of [b.rules, b.rules.toReversed()]) {
      expect(brief(diffPacks(a, { ...b, rules }))).toEqual([
        `added committee/criteria/not-removed: – → ${id}`,
      ]);
    }
  });
});
