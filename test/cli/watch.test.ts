import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CliIo } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { looksUntil, watch } from '../../src/cli/watch.ts';
import { makeExecutable } from './executable.ts';
import { nhansu } from './support.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nhansu-'));
  file = join(folder, 'list.json');
  writeFileSync(file, '{}');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** How often it ran after the start and after each look, where before each look something is done. */
async function runs(
  before: readonly (() => void)[],
  inputs: () => readonly string[] = () => [file],
  run: (begin: () => Promise<void>) => Promise<void> | void = () => {},
): Promise<number[]> {
  const counts: number[] = [];
  let count = 0;
  await watch({
    inputs: async () => inputs(),
    run: async (begin) => {
      count++;
      await run(begin);
    },
    looks: (async function* () {
      for (const act of before) {
        counts.push(count);
        act();
        yield undefined;
      }
    })(),
  });
  return [...counts, count];
}

const nothing = () => {};
const write = (text: string) => () => writeFileSync(file, text);

describe('it runs again', () => {
  it('not before something changes', async () => {
    expect(await runs([nothing, nothing, nothing])).toEqual([1, 1, 1, 1]);
  });

  it('once, when what has changed stands still', async () => {
    expect(await runs([write('{ }'), nothing, nothing, nothing])).toEqual([1, 1, 2, 2, 2]);
  });

  it('not while a file is still being written', async () => {
    const growing = [write('{"a'), write('{"a":1'), write('{"a":1}')];
    expect(await runs([...growing, nothing, nothing])).toEqual([1, 1, 1, 1, 2, 2]);
  });

  it('when an editor puts another file in its place, of the same size and time', async () => {
    const time = new Date('2026-01-01');
    utimesSync(file, time, time);
    const replace = () => {
      writeFileSync(`${file}~`, '[]');
      utimesSync(`${file}~`, time, time);
      renameSync(`${file}~`, file);
    };
    expect(await runs([replace, nothing])).toEqual([1, 1, 2]);
  });

  it('when a file goes and comes back, as often', async () => {
    const go = () => rmSync(file);
    expect(await runs([go, nothing, write('{}'), nothing])).toEqual([1, 1, 2, 2, 3]);
    expect(await runs([go, write('[1]'), nothing])).toEqual([1, 1, 1, 2]);
  });

  it('when a file is found that was not there, or one in a folder changes', async () => {
    const found = [file];
    const other = join(folder, 'other.json');
    const find = () => {
      writeFileSync(other, '{}');
      found.push(other);
    };
    expect(await runs([find, nothing], () => found)).toEqual([1, 1, 2]);
    const pack = join(folder, 'pack');
    mkdirSync(join(pack, 'committee'), { recursive: true });
    const add = () => writeFileSync(join(pack, 'committee', 'rule.json'), '{}');
    expect(await runs([nothing, add, nothing], () => [pack])).toEqual([1, 1, 1, 2]);
  });

  it('not because it has come to read something else', async () => {
    const found = [file];
    const run = (begin: () => Promise<void>) => {
      found[0] = join(folder, 'other.json');
      return begin();
    };
    const other = () => writeFileSync(join(folder, 'other.json'), '{}');
    const looks = [nothing, nothing, write('{ }'), nothing, other, nothing];
    expect(await runs(looks, () => found, run)).toEqual([1, 1, 1, 1, 1, 1, 2]);
  });

  it('when a file changed while it ran', async () => {
    let texts = ['{ }'];
    const run = () => {
      for (const text of texts) writeFileSync(file, text);
      texts = [];
    };
    expect(await runs([nothing, nothing, nothing], undefined, run)).toEqual([1, 1, 2, 2]);
  });
});

it('looks until it is told to stop', async () => {
  const stop = new AbortController();
  let looks = 0;
  for await (const _ of looksUntil(stop.signal)) {
    looks++;
    if (looks === 2) stop.abort();
  }
  expect(looks).toBe(2);
});

describe('nhansu check --watch', () => {
  const read = (name: string) => readFileSync(`fixtures/lists/${name}.json`, 'utf8');

  /** Runs it, and after each check acts; it is interrupted after the last. */
  async function watched(
    acts: readonly ((stop: () => void) => void)[],
    terminal: Pick<CliIo, 'stdout'>,
    ...argv: string[]
  ) {
    const stop = new AbortController();
    const left = [...acts];
    let said = '';
    const write = (text: string) => {
      said += text;
      if (!/Ctrl-C/.test(text)) return;
      const act = left.shift();
      if (act) act(() => stop.abort());
      else stop.abort();
    };
    const code = await main(['check', '--watch', '--format', 'github', ...argv], {
      ...terminal,
      stdin: (async function* () {})(),
      stderr: { write },
      env: {},
      signal: stop.signal,
    });
    return { code, said };
  }

  const decisions = (shown: string) =>
    [...shown.matchAll(/title=(ĐẠT|KHÔNG ĐẠT|PASS|FAIL)::/g)].map(([, it]) => it);

  it('checks again what has changed, in the language that the config then asks for, until it is interrupted', async () => {
    let shown = '';
    const stdout = { write: (text: string) => (shown += text) };
    const config = join(folder, 'config.json');
    writeFileSync(config, '{}');
    writeFileSync(file, read('grassroots-cell'));
    const acts = [
      () => writeFileSync(file, '{"term": '),
      () => writeFileSync(file, read('city-police-five-defects')),
      () => writeFileSync(config, '{ "lang": "en", "x": 1 }'),
      () => writeFileSync(config, '{ "lang": "en" }'),
    ];
    const { code, said } = await watched(acts, { stdout }, file, '--config', config);
    expect(code).toBe(130);
    expect(decisions(shown)).toEqual(['ĐẠT', 'KHÔNG ĐẠT', 'FAIL']);
    expect(shown).not.toContain('\u001b');
    expect(said.match(/^nhansu: đã kiểm tra lúc \d\d:\d\d:\d\d, .*; Ctrl-C để dừng$/gm)).toHaveLength(4);
    expect(said.match(/^nhansu: checked at \d\d:\d\d:\d\d, .*; Ctrl-C ends it$/gm)).toHaveLength(1);
    expect(said).toContain('không kiểm tra được');
    expect(said).toContain('x: unknown key');
  });

  it('does not check again because the config names another file', async () => {
    const config = join(folder, 'config.json');
    writeFileSync(config, '{}');
    writeFileSync(file, read('grassroots-cell'));
    const acts = [
      () => writeFileSync(config, '{ "with": "frame.json" }'),
      // Three looks.
      (stop: () => void) => setTimeout(stop, 800),
    ];
    const { said } = await watched(acts, { stdout: { write: () => {} } }, file, '--config', config);
    expect(said.match(/Ctrl-C/g)).toHaveLength(2);
  });

  it('clears the screen of a terminal before each check', async () => {
    let shown = '';
    const stdout = { write: (text: string) => (shown += text), isTTY: true };
    writeFileSync(file, read('grassroots-cell'));
    const { code } = await watched([() => writeFileSync(file, '{}')], { stdout }, file);
    expect(code).toBe(130);
    expect(shown.split('\u001b[2J')).toHaveLength(3);
  });

  it('ends at Ctrl-C, and listens for it no longer', async () => {
    const before = process.listenerCount('SIGINT');
    writeFileSync(file, read('grassroots-cell'));
    const interrupt = () => process.emit('SIGINT');
    expect((await watched([interrupt], { stdout: { write: () => {} } }, file)).code).toBe(130);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });

  it('cannot watch standard input', async () => {
    const { code, stderr } = await nhansu(['check', '-', '--watch', '--lang', 'en']);
    expect(code).toBe(3);
    expect(stderr).toContain('--watch: standard input can be read only once; expected files');
  });

  it('ends when nobody reads it any longer', async () => {
    writeFileSync(file, read('grassroots-cell'));
    const program = await makeExecutable(join(folder, 'bin'));
    const child = spawn(program, ['check', '--watch', file], { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.once('data', () => {
      child.stdout.destroy();
      writeFileSync(file, read('city-police-five-defects'));
    });
    expect(await once(child, 'exit')).toEqual([130, null]);
  });
});
