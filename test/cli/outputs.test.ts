import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../scripts/generate/json-schemas.ts';
import { nhansu, passing } from './support.ts';

const failing = 'fixtures/lists/city-police-five-defects.json';
const someone = 'Bùi Công Định';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nhansu-'));
  return () => rmSync(folder, { recursive: true });
});
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');

const beginnings: readonly (readonly [ending: string, beginning: string])[] = [
  ['txt', 'KHÔNG ĐẠT'],
  ['json', '{\n  "format": "nhansu-report/1"'],
  ['md', '# ✗ KHÔNG ĐẠT'],
  ['html', '<!DOCTYPE html>'],
  ['xml', '<?xml'],
  ['sarif', '{\n  "$schema"'],
  ['sarif.json', '{\n  "$schema"'],
  ['HTML', '<!DOCTYPE html>'],
];

describe('an output without a format', () => {
  it.each(beginnings)('has the form of its ending: .%s', async (ending, beginning) => {
    const { code, stdout } = await nhansu(['check', failing, '--output', at(`r.${ending}`)]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(read(`r.${ending}`).startsWith(beginning)).toBe(true);
  });

  it.each(['report', 'report.pdf', 'html'])(
    'of which the form is not clear is a mistake: %s',
    async (name) => {
      const { code, stderr } = await nhansu(['check', failing, '--output', name, '--lang', 'en']);
      expect(code).toBe(3);
      expect(stderr).toBe(
        `nhansu: --output ${name}: of what form is not clear; expected --format, or one of the endings: .sarif.json, .sarif, .json, .html, .md, .xml, .txt, .xlsx\nnhansu: For usage: nhansu --help\n`,
      );
    },
  );
});

describe('several formats', () => {
  const check = (...options: string[]) => nhansu(['check', failing, '--lang', 'en', ...options]);

  it('go each to its output, in order, whatever the ending', async () => {
    const args = ['--format', 'html', '--output', at('a'), '--output', at('b.md'), '--format', 'json'];
    const { code, stdout, stderr } = await check(...args, '--output', at('c.xml'));
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(read('a')).toMatch(/^<!DOCTYPE html>/);
    expect(JSON.parse(read('b.md')).format).toBe('nhansu-report/1');
    expect(read('c.xml')).toMatch(/^<\?xml/);
  });

  it('may have one on standard output', async () => {
    const { stdout } = await check('--format', 'json', '--format', 'text', '--output', at('a.json'));
    expect(stdout).toMatch(/^FAIL {2}/);
    expect(JSON.parse(read('a.json')).decision).toBe('fail');
  });

  it('may name standard output as -', async () => {
    const { stdout } = await check('--format', 'json', '--output', '-', '--output', at('a.html'));
    expect(JSON.parse(stdout).decision).toBe('fail');
    expect(read('a.html')).toMatch(/^<!DOCTYPE html>/);
    expect((await check('--output', '-')).stdout).toMatch(/^FAIL {2}/);
    expect((await check('--output', '-', '--output', '-')).code).toBe(3);
  });

  it('cannot share standard output, nor a file', async () => {
    const { code, stdout, stderr } = await check('--format', 'html', '--format', 'json');
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(
      'html, json: one form at most goes to standard output; the others need --output',
    );
    const twice = ['--output', at('a.json'), '--output', `${folder}/./a.json`];
    expect((await check(...twice)).stderr).toContain('the results of json and of json would both go there');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are masked each as it needs', async () => {
    await check('--output', at('a.html'), '--output', at('a.sarif'));
    expect(read('a.html')).toContain(someone);
    expect(read('a.sarif')).not.toContain(someone);
  });

  it('tell a list that cannot be checked each in its way', async () => {
    const args = ['--format', 'json', '--format', 'text', '--output', at('a.json')];
    const { code, stdout, stderr } = await nhansu(['check', 'no.json', ...args, '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toBe(
      'CANNOT CHECK\n\nThe list has 1 thing to mend:\n  • cannot be read; found "no.json"; expected a file that exists\n',
    );
    expect(JSON.parse(read('a.json')).decision).toBe('refused');
  });
});

it('makes the folders of an output', async () => {
  const { code, stderr } = await nhansu(['check', passing, '--output', at('made/for/all.json')]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(read('made/for/all.json')).decision).toBe('pass');
});

describe('an output with {name}', () => {
  it('is a file for each list, in folders made as needed, and standard output has the summary', async () => {
    const output = at('made/for {name}/{name}.html');
    const { code, stdout } = await nhansu(['check', passing, failing, '--output', output]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Tổng hợp \(2 tệp\)\n/);
    const name = 'city-police-five-defects';
    expect(read(`made/for ${name}/${name}.html`)).toContain(someone);
    expect(existsSync(at('made/for grassroots-cell/grassroots-cell.html'))).toBe(true);
  });

  it('is the name of the one list, or stdin', async () => {
    await nhansu(['check', passing, '--output', at('{name}.md')]);
    await nhansu(['check', '-', '--output', at('{name}.md')], { stdin: readFileSync(passing, 'utf8') });
    expect(readdirSync(folder)).toEqual(['grassroots-cell.md', 'stdin.md']);
  });

  it('takes the name as it is', async () => {
    const list = at('giá $& {name}.json');
    writeFileSync(list, readFileSync(passing));
    await nhansu(['check', list, '--output', at('out-{name}.txt')]);
    expect(readdirSync(folder)).toEqual(['giá $& {name}.json', 'out-giá $& {name}.txt']);
  });

  it('is no file for a pattern that matched nothing, and one for a list that cannot be checked', async () => {
    const args = ['check', passing, at('no/*.json'), at('no.json'), '--output', at('out/{name}.txt')];
    const { code, stderr } = await nhansu(args);
    expect(code).toBe(3);
    expect(stderr.match(/^nhansu: không kiểm tra được /gm)).toHaveLength(2);
    expect(readdirSync(at('out'))).toEqual(['grassroots-cell.txt', 'no.txt']);
    expect(read('out/no.txt')).toMatch(/^KHÔNG KIỂM TRA ĐƯỢC/);
  });

  it('is a mistake where two lists have one name, before anything is written', async () => {
    mkdirSync(at('x'));
    for (const name of ['a.json', 'x/a.json']) writeFileSync(at(name), readFileSync(passing));
    const args = ['check', at('a.json'), at('x/a.json'), '--output', at('{name}.html'), '--lang', 'en'];
    const { code, stderr } = await nhansu([...args, '--output', at('all.json')]);
    expect(code).toBe(3);
    expect(stderr).toContain(`a.html: the results of ${at('a.json')} and of ${at('x/a.json')} would both go`);
    expect(readdirSync(folder)).toEqual(['a.json', 'x']);
  });

  it('is never one of the lists', async () => {
    const list = at('list.json');
    writeFileSync(list, readFileSync(passing));
    const { code, stderr } = await nhansu([
      'check',
      passing,
      list,
      '--output',
      at('{name}.json'),
      '--lang',
      'en',
    ]);
    expect(code).toBe(3);
    expect(stderr).toContain(`${list} is read here`);
    expect(readFileSync(list)).toEqual(readFileSync(passing));
  });

  it.each([[['--format', 'html']], [['--output', 'all.html']]])(
    'is needed for several pages: %j',
    async (args) => {
      const { code, stderr } = await nhansu(['check', passing, failing, ...args, '--lang', 'en']);
      expect(code).toBe(3);
      expect(stderr).toContain(
        'html: one file for each list; expected --output with {name}, such as: --output "reports/{name}.html"',
      );
    },
  );
});

describe('several lists in one document', () => {
  const lists = ['check', passing, failing, 'no.json', '--lang', 'en'];

  it('are one text, with the summary', async () => {
    await nhansu([...lists, '--output', at('all.txt')]);
    expect(read('all.txt')).toBe((await nhansu(lists)).stdout);
  });

  it('are one Markdown document, the summary a table', async () => {
    const { stdout } = await nhansu([...lists, '--format', 'markdown']);
    expect(stdout).toContain(`**${passing}**\n\n# ✓ PASS: `);
    expect(stdout).toContain('\n---\n\n# Summary (3 files)\n\n| File | Decision | In detail |\n');
    expect(stdout).toContain('\n| no.json | ⊘ CANNOT CHECK | 1 thing to mend |\n');
  });

  it('are annotations, one list after the other', async () => {
    const { stdout } = await nhansu([...lists, '--format', 'github']);
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(`::notice file=${passing},title=PASS::PASS. `);
    expect(lines.filter((line) => line.startsWith(`::error file=${failing}`))).toHaveLength(6);
    expect(lines.at(-2)).toBe(
      'Summary (3 files). In all: 1 passed · 1 failed · 0 incomplete · 1 could not be checked',
    );
  });

  it('are one JSON object, as its schema says', async () => {
    const { stdout } = await nhansu([...lists, '--format', 'json']);
    const all = JSON.parse(stdout);
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(jsonSchemas()['reports'] ?? false);
    expect(validate(all), JSON.stringify(validate.errors)).toBe(true);
    expect(all).toMatchObject({
      format: 'nhansu-reports/1',
      decision: 'refused',
      counts: { pass: 1, fail: 1, incomplete: 0, refused: 1 },
    });
    expect(all.lists.map(({ file }: { file: string }) => file)).toEqual([passing, failing, 'no.json']);
    const alone = await nhansu(['check', failing, '--format', 'json']);
    expect(all.lists[1].report).toEqual(JSON.parse(alone.stdout));
    expect(validate({ ...all, lists: [{ file: '-', report: {} }] })).toBe(false);
  });

  it('are one set of suites, each named by its list', async () => {
    const { stdout } = await nhansu([...lists, '--format', 'junit']);
    expect(stdout.match(/<testsuites /g)).toHaveLength(1);
    expect(stdout).toContain('<testsuites name="nhansu" ');
    expect(stdout).toContain(`<testsuite name="${failing}: Highest age`.slice(0, 60));
    expect(stdout).toContain('<testsuite name="no.json: CANNOT CHECK"');
    const total = Number(/<testsuites name="nhansu" tests="(\d+)"/.exec(stdout)?.[1]);
    expect(stdout.match(/<testcase /g)).toHaveLength(total);
    expect(stdout).not.toContain(someone);
  });

  it('are one run of SARIF, with places in each file', async () => {
    const { stdout } = await nhansu([...lists, '--format', 'sarif', '--all']);
    const { runs } = JSON.parse(stdout);
    expect(runs).toHaveLength(1);
    const [{ tool, artifacts, invocations, results, properties }] = runs;
    expect(artifacts.map(({ location }: { location: { uri: string } }) => location.uri)).toEqual(
      lists.slice(1, 4),
    );
    expect(invocations.map(({ exitCode }: { exitCode: number }) => exitCode)).toEqual([0, 1, 3]);
    expect(invocations[2].toolExecutionNotifications[0].message.text).toMatch(/^no\.json: /);
    expect(properties.lists).toMatchObject([
      { list: passing, decision: 'pass' },
      { list: failing, decision: 'fail' },
      { list: 'no.json', decision: 'refused' },
    ]);
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const fingerprints = new Set<string>();
    for (const { ruleId, ruleIndex, locations, partialFingerprints } of results) {
      expect(ids[ruleIndex]).toBe(ruleId);
      const { uri, index } = locations[0].physicalLocation.artifactLocation;
      expect(artifacts[index].location.uri).toBe(uri);
      fingerprints.add(partialFingerprints['ruleAndSubject/v1']);
    }
    expect(fingerprints.size).toBe(results.length);
  });
});
