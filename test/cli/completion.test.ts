import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scripts, shells } from '../../src/cli/completion/scripts.ts';
import { getPack, packIds } from '../../src/index.ts';
import { makeExecutable } from './executable.ts';
import { nhansu } from './support.ts';

/** What a shell is told of the last of the words. */
async function asked(...words: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await nhansu(['__complete', String(words.length - 1), ...words]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout.split('\n').slice(0, -1);
}

const wordsOf = (lines: readonly string[]) => lines.map((line) => line.split('\t', 1)[0]);

describe('what may be typed next', () => {
  it('is a command, with what it does', async () => {
    expect(await asked('comp')).toEqual([
      'compare\tso sánh hai bản của một danh sách · compare two drafts of one list',
      'completion\tin kịch bản để phím Tab hoàn thành lệnh · print a script that makes Tab complete the command',
    ]);
    expect(wordsOf(await asked('help', 'sch'))).toEqual(['schema']);
    expect(wordsOf(await asked('--v'))).toEqual(['--version']);
  });

  it.each<[words: string[], next: string[]]>([
    [['check', '--form'], ['--format']],
    [
      ['check', '--format', 'j'],
      ['json', 'junit'],
    ],
    [
      ['check', '--format=j'],
      ['--format=json', '--format=junit'],
    ],
    [
      ['check', '--format', '='],
      ['text', 'json', 'markdown', 'html', 'junit', 'sarif', 'github', 'xlsx'],
    ],
    [['check', '--format', '=', 'h'], ['html']],
    [
      ['rules', '--format', ''],
      ['text', 'json'],
    ],
    [
      ['check', '--lang', ''],
      ['vi', 'en'],
    ],
    [['check', 'list.json', '--body', 'del'], ['delegation']],
    [['plan', '--level', 'pro'], ['province']],
    [
      ['plan', '--place', 'hai'],
      ['hai-duong', 'hai-phong'],
    ],
    [
      ['schema', 'r'],
      ['report', 'reports', 'rule'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', 'powershell'],
    ],
    [
      ['diff', 'charter', '2025'],
      ['2025-2030', ':files /'],
    ],
    [
      ['check', '--pack', ''],
      [...packIds, ':files /'],
    ],
    [['check', ''], [':files .json .xlsx .csv']],
    [['check', '--pack', 'charter', ''], [':files .json .xlsx .csv']],
    [['check', '--mask', ''], [':files .json .xlsx .csv']],
    [['compare', 'a.json', 'b'], [':files .json .xlsx .csv']],
    [['compare', '--pack', 'charter', 'a.json', 'b'], [':files .json .xlsx .csv']],
    [['compare', 'a.json', 'b.json', ''], []],
    [['check', '--with', ''], [':files .json']],
    [['check', '--output', ''], [':files']],
    [['check', '--waivers', ''], [':files .json']],
    [['check', '--skip', 'women-share,three-age-g'], ['women-share,three-age-groups']],
    [['check', '--only=women-s'], ['--only=women-share']],
    [['check', '--format', 'text,j'], []],
    [['check', 'a.json', 'b'], [':files .json .xlsx .csv']],
    [['check', '--sheet', ''], []],
    [['template', '--out', ''], [':files .xlsx']],
    [['chek', ''], []],
    [['check', '--no-such=', ''], [':files .json .xlsx .csv']],
  ])('after %j is %j', async (words, next) => {
    expect(wordsOf(await asked(...words))).toEqual(next);
  });

  it('is any option of the command where one is begun', async () => {
    const { stdout } = await nhansu(['check', '--help']);
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option);
    expect(options.length).toBeGreaterThan(10);
    expect(wordsOf(await asked('check', '-'))).toEqual(options);
  });

  it('is the id of a rule, or the end of one', async () => {
    const packs = await Promise.all(packIds.map(getPack));
    const ids = new Set(packs.flatMap((pack) => pack?.rules.map(({ id }) => id) ?? []));
    const told = wordsOf(await asked('explain', ''));
    expect(told.filter((word) => word?.includes('/')).toSorted()).toEqual([...ids].toSorted());
    expect(await asked('explain', 'women-s')).toEqual(['women-share']);
    expect(await asked('explain', '2020-2025/committee/quota/women')).toEqual([
      '2020-2025/committee/quota/women-share',
    ]);
  });
});

describe('nhansu completion', () => {
  it.each(shells)('%s prints the script', async (shell) => {
    expect(await nhansu(['completion', shell])).toEqual({ code: 0, stdout: scripts[shell], stderr: '' });
    expect(scripts[shell]).toContain('__complete');
  });

  it('says in its help how to set each up', async () => {
    const { stdout } = await nhansu(['completion', '--help']);
    for (const shell of shells) expect(stdout).toContain(`nhansu completion ${shell}`);
  });

  it.each([
    [['completion'], 'the shell is missing: bash, zsh, fish, powershell'],
    [['completion', 'powershel'], 'found "powershel"; expected one of: bash, zsh, fish, powershell'],
    [['completion', 'powershel'], 'did you mean "powershell"?'],
  ])('%j says %s', async (argv, says) => {
    const { code, stdout, stderr } = await nhansu([...argv, '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(says);
  });
});

const here = (shell: string) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, shell)));

it.each(['bash', ...['zsh', 'fish'].filter(here)])('%s accepts its script', (shell) => {
  execFileSync(shell, ['-n'], { input: scripts[shell as keyof typeof scripts] });
});

describe('in bash', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nhansu-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(async () => {
    await makeExecutable(join(folder, 'bin'));
    mkdirSync(join(folder, 'lists'));
    for (const file of ['list one.json', 'list.csv', 'list.txt']) writeFileSync(join(folder, file), '');
  });

  /** What bash would offer for the last of the words. */
  function offered(...words: string[]): string[] {
    const script = `${scripts.bash}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _nhansu
for reply in "\${COMPREPLY[@]}"; do printf '%s\\n' "$reply"; done`;
    const env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}` };
    const given = ['-c', script, 'bash', 'nhansu', ...words];
    return execFileSync('bash', given, { cwd: folder, env, encoding: 'utf8' }).split('\n').slice(0, -1);
  }

  it('offers commands, options and values without their descriptions', () => {
    expect(offered('expl')).toEqual(['explain']);
    expect(offered('check', '--form')).toEqual(['--format']);
    expect(offered('check', '--format', '=')).toContain('junit');
    expect(offered('check', '--format', '=', 'j')).toEqual(['json', 'junit']);
    expect(offered('explain', 'women-s')).toEqual(['women-share']);
  });

  it('offers files that fit, and folders', () => {
    expect(offered('check', 'lis').toSorted()).toEqual(['list one.json', 'list.csv', 'lists']);
    expect(offered('diff', 'l')).toEqual(['lists']);
  });

  it('never runs what was typed', () => {
    expect(offered('check', '--sheet', '$(touch ran)`touch ran`"; touch ran; "', '')).toContain('list.csv');
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });
});
