import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as files from '../../src/files/index.ts';
import { locateIssues, type ReadOptions, readList } from '../../src/files/index.ts';
import { parseNominationList } from '../../src/index.ts';

const folder = 'fixtures/files';
const names = readdirSync(folder).filter((name) => !name.endsWith('.json'));

interface Expected {
  readonly options?: ReadOptions;
  readonly list?: unknown;
  readonly notes?: readonly string[];
  readonly issues?: readonly string[];
  /** The list is valid as it stands. */
  readonly sound?: boolean;
}

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));

it('has at least 25 files', () => {
  expect(names.length).toBeGreaterThanOrEqual(25);
});

describe.each(names)('%s', (name) => {
  const { options = {}, list, notes, issues } = expectedOf(name);

  it(issues ? 'is refused, every mistake with its cell' : 'is read', async () => {
    const result = await readList(bytesOf(name), { name, ...options });
    const found = result.ok ? [] : result.issues;
    expect(found.map(({ path, cell, code }) => `${path} ${cell?.cell ?? '-'} ${code}`)).toEqual(issues ?? []);
    if (notes) {
      const told = result.notes.map(({ code, cell }) => (cell ? `${code} ${cell.cell}` : code));
      expect(told.filter((note) => note !== 'no-frame').sort()).toEqual([...notes].sort());
    }
    if (result.ok && result.format !== 'json') {
      const { organization } = result.list;
      expect(result.notes.some(({ code }) => code === 'no-frame')).toBe(organization === undefined);
    }
    if (result.ok) expect(result.list).toEqual(list);
  });
});

it.each(names.filter((name) => expectedOf(name).list !== undefined))(
  '%s has nothing in it that a list may not hold',
  async (name) => {
    const { options = {}, sound } = expectedOf(name);
    const result = await readList(bytesOf(name), { name, ...options });
    if (!result.ok) throw new Error('refused');
    const parsed = parseNominationList(result.list);
    const mistakes = parsed.ok ? [] : locateIssues(parsed.issues, result.cells).map(({ path }) => path);
    const unstated = ['term', 'organization', 'congress', 'bodies'];
    expect(mistakes.filter((path) => !unstated.includes(path))).toEqual([]);
    if (sound) expect(mistakes).toEqual([]);
  },
);

it('exports these names and no other', () => {
  expect(Object.keys(files).toSorted()).toEqual([
    'describeNote',
    'locateIssues',
    'readList',
    'writeReport',
    'writeTemplate',
  ]);
});
