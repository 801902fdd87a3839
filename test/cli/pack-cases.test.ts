import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nhansu } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhansu-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** A pack that the command has begun, with one rule. */
async function begun(name: string, ...options: string[]) {
  const pack = join(folder, name);
  await nhansu(['new', 'pack', pack, '--extends', '2020-2025']);
  return {
    pack,
    ...(await nhansu(['new', 'rule', 'committee/quota/women', '--pack', pack, '--lang', 'en', ...options])),
  };
}

describe('nhansu new rule', () => {
  it('begins when the text of the base does that it cites', async () => {
    const { pack, code } = await begun('citing', '--instrument', '26-HD/BTCTW-2019');
    expect(code).toBe(0);
    const { effective } = read(join(pack, 'committee/quota/women.json'));
    expect(effective.from > read(join(pack, 'pack.json')).effective.from).toBe(true);
    expect((await nhansu(['test', pack, '--mutate'])).code).toBe(0);
  });

  it('cites no text that there is not', async () => {
    const { code, stdout, stderr } = await begun('mistyped', '--instrument', '26-HD/BTCTW-201');
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('--instrument: found "26-HD/BTCTW-201"; expected the key of a text');
    expect(stderr).toContain('did you mean "26-HD/BTCTW-2019"?');
  });

  it('takes no file for a folder, and then writes nothing', async () => {
    const { pack } = await begun('files');
    const file = join(pack, 'pack.json');
    for (const argv of [
      ['test', pack],
      ['lint', pack],
      ['new', 'rule', 'committee/quota/x', '--pack', pack],
    ]) {
      const { code, stdout, stderr } = await nhansu([...argv, '--cases', file, '--lang', 'en']);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toContain(`no folder "${file}"`);
    }
    expect(existsSync(join(pack, 'committee/quota/x.json'))).toBe(false);
  });

  it('tells what is wrong with the pack', async () => {
    const { pack } = await begun('wrong');
    writeFileSync(join(pack, 'pack.json'), JSON.stringify({ ...read(join(pack, 'pack.json')), titel: 'x' }));
    const { code, stderr } = await nhansu(['new', 'rule', 'committee/quota/x', '--pack', pack]);
    expect(code).toBe(3);
    expect(stderr).toContain('pack.json titel: expected only the keys');
    expect(stderr).toContain('did you mean `title`?');
  });

  it('names schemas where the library is installed above', async () => {
    const project = join(folder, 'project');
    const schemas = join(project, 'node_modules/nhansu/schema');
    mkdirSync(schemas, { recursive: true });
    mkdirSync(join(project, 'packs'));
    cpSync('schema', schemas, { recursive: true });
    const before = process.cwd();
    process.chdir(join(project, 'packs'));
    try {
      await nhansu(['new', 'pack', 'mine', '--extends', 'charter']);
    } finally {
      process.chdir(before);
    }
    expect(read(join(project, 'packs/mine/pack.json')).$schema).toBe(
      '../../node_modules/nhansu/schema/pack.schema.json',
    );
  });

  it.each(['new', 'new pack', 'new rule'])('says what %s wants', async (words) => {
    const { code, stderr } = await nhansu([...words.split(' '), '--lang', 'en']);
    expect(code).toBe(3);
    expect(stderr).toContain('expected nhansu new pack <folder>');
  });
});

describe('nhansu test', () => {
  it('takes a folder as it is, even that of a shipped pack', async () => {
    const root = join(folder, 'rules');
    cpSync('rules', root, { recursive: true });
    const file = join(root, 'charter/standing-committee/quota/one-third.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"1/3"', '"1/4"'));
    const asked = ['--cases', 'fixtures/cases', '--only', 'one-third', '--lang', 'en'];
    const { code, stdout } = await nhansu(['test', join(root, 'charter'), ...asked]);
    expect(code).toBe(1);
    expect(stdout).toContain('at most 1/4');
    expect((await nhansu(['test', 'charter', ...asked])).code).toBe(0);
  });

  it('refuses names of rules that there are not, whichever pack they are of', async () => {
    const { code, stderr } = await nhansu(['test', '--only', 'women-share,one-thrid', '--lang', 'en']);
    expect(code).toBe(3);
    expect(stderr).toContain('no rule "one-thrid"');
    expect(stderr).toContain('did you mean "charter/standing-committee/quota/one-third"?');
    expect((await nhansu(['test', 'charter', '--only', ' , '])).code).toBe(3);
  });

  it('passes over packs without a rule asked for', async () => {
    const { code, stdout } = await nhansu(['test', '--only', 'one-third, women-share']);
    expect(code).toBe(0);
    expect(stdout.match(/^✓ \S+/gm)).toEqual(['✓ 2020-2025', '✓ 2025-2030', '✓ charter']);
    const one = await nhansu(['test', '--only', 'charter/**']);
    expect(one.stdout.match(/^✓ \S+/gm)).toEqual(['✓ charter']);
    const told = await nhansu(['test', '--only', 'charter/**', '--format', 'json']);
    expect(JSON.parse(told.stdout)).toMatchObject({
      format: 'nhansu-tests/1',
      packs: [{ format: 'nhansu-test/1' }],
    });
  });

  it('shows findings in the language of the user, and no rows where there are none', async () => {
    const { pack } = await begun('language');
    const file = join(pack, 'cases/committee/quota/women.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"satisfied"', '"violated"'));
    const { stdout } = await nhansu(['test', relative('.', pack)]);
    expect(stdout).toContain('thấy: satisfied — Có 3 nữ trong cấp ủy, chiếm 3/20 (15%)');
    expect(stdout).not.toContain('dòng bảng');
  });

  it('shows how far it is, of the rules that it tests', async () => {
    const { pack } = await begun('slow');
    await nhansu(['new', 'rule', 'committee/quota/others', '--pack', pack]);
    let time = 0;
    const terminal = { isTTY: true, now: () => (time += 1100), env: { NO_COLOR: '1' } };
    const { stderr } = await nhansu(['test', pack], terminal);
    expect(stderr).toBe('1/2 · 50% · còn khoảng 2 giây\r\u001b[2K');
    expect((await nhansu(['test', pack, '--only', 'others'], terminal)).stderr).toBe('');
  });
});
