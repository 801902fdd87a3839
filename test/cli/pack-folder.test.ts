import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPack } from '../../src/cli/read-pack.ts';
import { PackError } from '../../src/index.ts';
import { nhansu } from './support.ts';

const shipped = 'rules/local/hai-phong-police-2020-2025';
const cityPolice = 'fixtures/lists/city-police.json';
const folder = mkdtempSync(join(tmpdir(), 'nhansu-packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

let copies = 0;

/** A copy of the example pack with some files replaced by other text. */
function copy(files: Readonly<Record<string, string>>): string {
  const path = join(folder, `copy-${copies++}`);
  cpSync(shipped, path, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

const textOf = (file: string) => readFileSync(join(shipped, file), 'utf8');
const manifest = (changes: object) => JSON.stringify({ ...JSON.parse(textOf('pack.json')), ...changes });

describe('nhansu check --pack with a folder', () => {
  it('checks against the pack in it, and all that it extends', async () => {
    const { code, stdout, stderr } = await nhansu([
      'check',
      cityPolice,
      '--pack',
      shipped,
      '--format',
      'json',
    ]);
    expect(stderr).toBe('');
    const { receipt, rules, counts } = JSON.parse(stdout);
    expect(receipt.pack).toMatchObject({
      id: 'local/hai-phong-police-2020-2025',
      extends: ['2020-2025', 'charter'],
    });
    expect(rules.map(({ id }: { id: string }) => id)).toContain(
      'local/hai-phong-police-2020-2025/committee/structure/three-blocs',
    );
    expect(counts.target.undetermined).toBeGreaterThan(0);
    const without = await nhansu(['check', cityPolice, '--format', 'json']);
    expect(code).toBe(without.code);
  });

  it('says what the list does not tell of the local rules', async () => {
    const { stdout } = await nhansu(['check', cityPolice, '--pack', shipped, '--lang', 'en']);
    expect(stdout).toContain('Members from the Security, Police and Force Building blocs in the committee');
    expect(stdout).toContain('bloc of the police');
    expect(stdout).toContain('5068-HD/ĐUCA of 2020-03-09');
  });

  it('takes a slash, or the name of a folder that exists', async () => {
    const report = (pack: string) => nhansu(['check', cityPolice, '--pack', pack, '--format', 'json']);
    const slash = `${shipped}/`;
    expect((await report(slash)).stdout).toBe((await report(shipped)).stdout);
    const { stdout } = await report('fixtures');
    expect(stdout).toBe('');
    const unknown = await report('no-such-pack');
    expect(JSON.parse(unknown.stdout).issues[0].code).toBe('unknown-pack');
  });

  it('tells all mistakes of a pack and exits with 3', async () => {
    const rule = 'committee/structure/three-blocs.json';
    const pack = copy({
      [rule]: textOf(rule).replace('nominee.bloc', 'nominee.block'),
      'committee/structure/secretary-heads-unit.json': textOf(
        'committee/structure/secretary-heads-unit.json',
      ).replace('5068-HD/ĐUCA-2020', '5086-HD/ĐUCA-2020'),
    });
    const { code, stdout, stderr } = await nhansu(['check', cityPolice, '--pack', pack]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^nhansu: pack `local\/hai-phong-police-2020-2025` has 2 mistakes\n/);
    expect(stderr).toContain('three-blocs.json measures.blocs.distinct.fact: unknown fact `nominee.block`');
    expect(stderr).toContain('source[0].instrument: `5086-HD/ĐUCA-2020` is not in instruments.json');
  });
});

describe('a folder', () => {
  /** The mistakes of a folder: `file path: code`. */
  async function mistakes(path: string): Promise<string[]> {
    try {
      await readPack(path);
      return [];
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      return error.issues.map(({ file, path: at, code }) => `${file} ${at}: ${code}`);
    }
  }

  it('of any name may hold the pack', async () => {
    expect((await readPack(copy({}))).id).toBe('local/hai-phong-police-2020-2025');
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['with a byte order mark', { 'pack.json': `\uFEFF${textOf('pack.json')}` }, []],
    ['that holds no JSON', { 'pack.json': '{ "id": ' }, ['pack.json : not-json']],
    [
      'with a key that stands twice',
      { 'instruments.json': '[{ "id": "a", "id": "b" }]' },
      ['instruments.json : not-json'],
    ],
    [
      'with an id like a shipped one',
      { 'pack.json': manifest({ id: '2020-2025' }) },
      ['pack.json id: id-path'],
    ],
    [
      'with a pack.json that is a list',
      { 'pack.json': '[]' },
      ['pack.json id: id-path', 'pack.json extends: missing-file'],
    ],
    [
      'that extends nothing',
      { 'pack.json': manifest({ extends: undefined }) },
      ['pack.json extends: missing-file'],
    ],
    [
      'that extends an unknown pack',
      { 'pack.json': manifest({ extends: '2020-2052' }) },
      ['pack.json extends: missing-file'],
    ],
    [
      'with a file that belongs nowhere',
      { 'committee/notes.json': '{}' },
      ['local/hai-phong-police-2020-2025/committee/notes.json : stray-file'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await mistakes(copy(files))).toEqual(expected);
  });

  it.each(['fixtures', 'no/such/folder', cityPolice])('%s is no pack', async (path) => {
    expect(await mistakes(path)).toEqual(['pack.json : missing-file']);
  });
});
