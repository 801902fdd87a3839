import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nhansu, passing } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhansu-'));
afterAll(() => rmSync(folder, { recursive: true }));

function config(content: object): string {
  const file = join(folder, `${Object.keys(content)}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const rule = '2020-2025/committee/quota/women-share';

describe.each<[what: string, argv: string[], near: string]>([
  ['command', ['explian', rule], 'explain'],
  ['command to help with', ['help', 'explian'], 'explain'],
  ['option', ['check', passing, '--wathc'], '--watch'],
  ['option that was cut short', ['check', passing, '--allow'], '--allow-incomplete'],
  ['option of the program', ['check', passing, '--confg', 'a.json'], '--config'],
  ['language', ['rules', '--lang', 'eng'], 'en'],
  ['format', ['check', passing, '--format', 'markdwon'], 'markdown'],
  ['format of a comparison', ['diff', 'charter', '2020-2025', '--format', 'markdwon'], 'markdown'],
  ['body', ['rules', '--body', 'comittee'], 'committee'],
  ['kind', ['rules', '--kind', 'qouta'], 'quota'],
  ['level', ['plan', '--sector', 'local', '--level', 'provnce'], 'province'],
  ['place', ['plan', '--sector', 'local', '--level', 'province', '--place', 'ha-noy'], 'ha-noi'],
  ['schema', ['schema', 'reprot'], 'report'],
  ['shell', ['completion', 'bsh'], 'bash'],
  ['pack to check against', ['check', passing, '--pack', '2020-2026'], '2020-2025'],
  ['pack to list', ['rules', '--pack', 'chrter'], 'charter'],
  ['pack to plan with', ['plan', '--sector', 'local', '--level', 'province', '--pack', 'chrter'], 'charter'],
  ['pack to compare', ['diff', 'chrter', '2020-2025'], 'charter'],
  ['pack to compare lists under', ['compare', passing, passing, '--pack', 'chrter'], 'charter'],
  ['pack to make a workbook for', ['template', '--out', 'x.xlsx', '--pack', 'chrter'], 'charter'],
  ['rule', ['explain', 'women-shar', '--pack', '2020-2025'], rule],
  ['rule to look at', ['check', passing, '--only', 'women-shar'], rule],
  ['rule to leave out', ['check', passing, '--skip', 'women-shar'], rule],
  ['key of a config', ['rules', '--config', config({ lagn: 'en' })], 'lang'],
  ['pack of a config', ['rules', '--config', config({ pack: 'chrter' })], 'charter'],
  ['rule of a config', ['check', passing, '--config', config({ only: ['women-shar'] })], rule],
])('a mistyped %s', (_, argv, near) => {
  it.each([
    ['vi', `có phải "${near}"?`],
    ['en', `did you mean "${near}"?`],
  ])('is suggested in %s, with exit code 3', async (lang, question) => {
    const { code, stdout, stderr } = await nhansu(argv.includes('--lang') ? argv : [...argv, '--lang', lang]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(argv.includes('--lang') ? `có phải "${near}"?` : question);
  });
});
