import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { nhansu } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhansu-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const bytes = (...values: number[]) => new Uint8Array(values);

it.each<{ what: string; path: () => string; says: string }>([
  { what: 'no such file', path: () => join(folder, 'absent.json'), says: 'a file that exists' },
  { what: 'a folder', path: () => folder, says: 'a file, not a folder' },
  { what: 'an empty file', path: () => fileOf('empty.json', ''), says: 'a file that is not empty' },
  { what: 'blanks alone', path: () => fileOf('blank.json', ' \n '), says: 'line 2, column 2: not JSON' },
  {
    what: 'Latin-1',
    path: () => fileOf('latin.json', bytes(0x22, 0xe9, 0x22)),
    says: 'text encoded in UTF-8',
  },
  { what: 'UTF-16', path: () => fileOf('utf16.json', bytes(0xff, 0xfe, 0x7b, 0)), says: 'found UTF-16' },
])('$what is refused in one line of plain words', async ({ path, says }) => {
  const { code, stdout, stderr } = await nhansu(['check', path(), '--lang', 'en']);
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toContain('The list has 1 thing to mend');
  expect(stderr).toContain(says);
  expect(stderr).not.toMatch(/\n\s+at /);
});

it('refuses a file of 200 MB before reading it', async () => {
  const path = fileOf('large.json', '');
  truncateSync(path, 200_000_000);
  const { code, stderr } = await nhansu(['check', path]);
  expect(code).toBe(3);
  expect(stderr).toContain('thấy 200 MB; cần tệp không quá 50 MB');
});

it('stops reading a stream beyond the same size', async () => {
  const { code, stderr } = await nhansu(['check', '-'], { stdin: new Uint8Array(50_000_001) });
  expect(code).toBe(3);
  expect(stderr).toContain('thấy > 50 MB');
});
