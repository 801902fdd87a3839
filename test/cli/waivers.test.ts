import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nhansu } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhansu-'));
afterAll(() => rmSync(folder, { recursive: true }));

const list = 'fixtures/lists/city-police.json';
const waiver = {
  rule: '2020-2025/committee/structure/deputy-secretaries',
  authority: 'politburo',
  document: 'Thông báo số 12-TB/TW',
  reason: 'Địa bàn rộng',
};

function fileOf(content: unknown): string {
  const path = join(folder, 'waivers.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function check(content: unknown, file = list) {
  const args = ['check', file, '--waivers', fileOf(content), '--lang', 'en'];
  return nhansu(args);
}

describe('--waivers', () => {
  it.each([
    ['alone', [waiver]],
    ['in an object', { waivers: [waiver] }],
    ['with Windows line ends and a mark', `\uFEFF[\r\n${JSON.stringify(waiver)}\r\n]`],
  ])('adds waivers to the list: %s', async (_, content) => {
    const { code, stdout } = await check(content);
    expect(code).toBe(0);
    expect(stdout).toContain('not needed');
    expect(stdout).toContain(waiver.document);
  });

  it('names mistakes by the file, beside those of the list, and suggests', async () => {
    const own = join(folder, 'list.json');
    writeFileSync(own, JSON.stringify({ ...JSON.parse(readFileSync(list, 'utf8')), waivers: [waiver] }));
    const { code, stderr } = await check(
      [waiver, { ...waiver, rule: '2020-2025/committee/structure/deputy-secretary' }],
      own,
    );
    expect(code).toBe(3);
    expect(stderr).toContain('  • --waivers: [0]: repeated; found ');
    const unknown = await check([{ ...waiver, rule: `${waiver.rule}x` }], own);
    expect(unknown.stderr).toContain(
      `  • --waivers: [0].rule: no such rule; found "${waiver.rule}x"; expected the id of a rule of pack 2020-2025 — did you mean "${waiver.rule}"?`,
    );
  });

  it('are judged as those of the list are', async () => {
    const { code, stderr } = await check([{ ...waiver, authority: 'somebody', rule: 5 }]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/ {2}• --waivers: \[0\]\.rule: not valid; found 5;/);
    expect(stderr).toMatch(
      / {2}• --waivers: \[0\]\.authority: not valid; found "somebody"; expected one of: /,
    );
  });

  it.each([
    ['{"waivers": 3}', '--waivers: not valid; found {…}; expected a list […] of waivers'],
    ['"x"', '--waivers: not valid; found "x"; expected a list […] of waivers'],
    ['[', '--waivers, line 1, column 2: not JSON'],
    ['[{"rule": "a", "rule": "b"}]', '--waivers: [0].rule, line 1, column 16: repeated'],
  ])('of a file that holds none are a mistake of usage: %s', async (content, says) => {
    const { code, stdout, stderr } = await check(content);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`nhansu: --waivers: 1 thing to mend\n  • ${says}`);
  });

  it('cannot be read from a file that is not there', async () => {
    const { code, stderr } = await nhansu(['check', list, '--waivers', 'no.json', '--lang', 'en']);
    expect(code).toBe(3);
    expect(stderr).toContain('  • --waivers: cannot be read; found "no.json"; expected a file that exists');
  });

  it('are never written over', async () => {
    const path = fileOf([waiver]);
    const { code, stderr } = await nhansu(['check', list, '--waivers', path, '--output', path]);
    expect(code).toBe(3);
    expect(stderr).toContain('lệnh này đọc');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual([waiver]);
  });

  it('are named in masked mistakes without what they say', async () => {
    const args = [
      'check',
      list,
      '--waivers',
      fileOf([{ ...waiver, rule: 'x', secret: 1 }]),
      '--format',
      'github',
    ];
    const { stdout } = await nhansu([...args, '--lang', 'en']);
    expect(stdout).toContain('--waivers: [0].…: unknown key');
    expect(stdout).not.toContain('secret;');
  });
});

describe('--only and --skip', () => {
  it('may be repeated, and take several names at once', async () => {
    const args = ['--only', 'women-share, young-share', '--only', 'charter/**', '--skip', 'one-third'];
    const { stdout } = await nhansu(['check', list, ...args, '--format', 'json']);
    expect(JSON.parse(stdout).receipt.rules).toMatchObject({
      only: ['women-share', 'young-share', 'charter/**'],
      skip: ['one-third'],
    });
  });

  it('tell a name that no rule has, even where the report is masked', async () => {
    const args = ['check', list, '--only', 'womem-share', '--format', 'github', '--lang', 'en'];
    const { code, stdout } = await nhansu(args);
    expect(code).toBe(3);
    expect(stdout).toContain(
      '--only: no such rule; found "womem-share"; expected the id of a rule of the pack, the end of one, or a pattern with * or ** — did you mean "2020-2025/committee/quota/women-share"?',
    );
  });

  it('are suggested where they are mistyped', async () => {
    expect((await nhansu(['check', list, '--olny', 'x'])).stderr).toContain('có phải "--only"?');
  });
});
