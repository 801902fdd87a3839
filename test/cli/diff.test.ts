import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { diffPacks, getPack, type Pack, renderDiff, renderDiffMarkdown } from '../../src/index.ts';
import { nhansu } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhansu-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));
const local = 'rules/local/hai-phong-police-2020-2025';
const diff = diffPacks((await getPack('charter')) as Pack, (await getPack('2020-2025')) as Pack);

describe('nhansu diff', () => {
  it('compares two shipped packs, in Vietnamese unless asked otherwise, and gives 0', async () => {
    const run = await nhansu(['diff', 'charter', '2020-2025']);
    expect(run).toEqual({ code: 0, stdout: renderDiff(diff), stderr: '' });
    const { stdout } = await nhansu(['diff', 'charter', '2020-2025', '--lang', 'en']);
    expect(stdout).toBe(renderDiff(diff, { locale: 'en' }));
  });

  it('gives Markdown and JSON, every rule of both packs in it', async () => {
    const markdown = await nhansu(['diff', 'charter', '2020-2025', '--format', 'markdown']);
    expect(markdown.stdout).toBe(renderDiffMarkdown(diff));
    const { stdout } = await nhansu(['diff', 'charter', '2020-2025', '--format=json', '--lang=en']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(diff)));
  });

  it('takes the folder of a local pack', async () => {
    const { code, stdout } = await nhansu(['diff', '2020-2025', local, '--format', 'json']);
    expect(code).toBe(0);
    const { to, counts } = JSON.parse(stdout);
    expect(to.id).toBe('local/hai-phong-police-2020-2025');
    expect(counts).toMatchObject({ added: 3, removed: 0 });
  });

  it('says of a local pack, too, for what its term has no text', async () => {
    const pack = join(folder, 'own');
    mkdirSync(pack);
    writeFileSync(
      join(pack, 'pack.json'),
      JSON.stringify({
        id: 'local/own',
        title: { vi: 'Gói riêng', en: 'Own pack' },
        version: '1.0.0',
        extends: '2025-2030',
        effective: { from: '2025-06-01', to: null },
      }),
    );
    const removed = async (to: string) => {
      const { stdout } = await nhansu(['diff', '2020-2025', to, '--format', 'json']);
      const { rows } = JSON.parse(stdout);
      return rows.filter(({ status }: { status: string }) => status === 'removed');
    };
    expect(await removed(pack)).toEqual(await removed('2025-2030'));
  });

  it('writes to a file, without colours', async () => {
    const output = join(folder, 'diff.txt');
    const run = await nhansu(['diff', 'charter', '2020-2025', '--output', output], {
      isTTY: true,
      columns: 80,
    });
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(output, 'utf8')).toBe(renderDiff(diff));
  });

  it('has colours and folds lines on a terminal', async () => {
    const { stdout } = await nhansu(['diff', 'charter', '2020-2025'], { isTTY: true, columns: 80 });
    expect(stdout).toBe(renderDiff(diff, { color: true, width: 80 }));
  });

  it.each([
    ['one pack', ['diff', 'charter'], 'two rule packs are needed'],
    ['no pack', ['diff'], 'two rule packs are needed'],
    ['three packs', ['diff', 'charter', '2020-2025', 'charter'], 'diff: too many arguments'],
    ['a pack that there is not', ['diff', 'charter', '2020-2052'], 'did you mean "2020-2025"?'],
    ['a folder that holds none', ['diff', 'charter', 'fixtures'], 'has 1 mistake'],
    [
      'a form that there is not',
      ['diff', 'charter', '2020-2025', '--format', 'markdow'],
      'did you mean "markdown"?',
    ],
    ['a file that cannot be written', ['diff', 'charter', '2020-2025', '--output', folder], 'cannot write'],
  ])('gives 3 for %s', async (_, argv, complaint) => {
    const { code, stdout, stderr } = await nhansu([...argv, '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(complaint);
  });
});
