import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { looksUntil, watch } from '../../src/cli/watch.ts';

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
  run: () => void = () => {},
): Promise<number[]> {
  const counts: number[] = [];
  let count = 0;
  await watch({
    inputs: async () => inputs(),
    run: async () => {
      count++;
      run();
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
