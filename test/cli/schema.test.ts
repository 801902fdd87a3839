import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemas } from '../../src/cli/schemas.ts';
import { nhansu } from './support.ts';

const shipped = readdirSync('schema').map((file) => file.replace('.schema.json', ''));

it('knows every schema that ships, and no other', () => {
  expect(Object.keys(schemas).toSorted()).toEqual(shipped.toSorted());
});

it.each(shipped)('prints %s byte by byte as it ships', async (name) => {
  const stdout = readFileSync(join('schema', `${name}.schema.json`), 'utf8');
  expect(await nhansu(['schema', name])).toEqual({ code: 0, stdout, stderr: '' });
});

describe('without a name', () => {
  it.each([
    ['vi', 'rule             một quy tắc của gói\n', 'In một lược đồ: nhansu schema <tên>.'],
    ['en', 'rule             a rule of a pack\n', 'To print one: nhansu schema <name>.'],
  ])('it lists them in %s, with what each is for', async (lang, line, last) => {
    const { code, stdout, stderr } = await nhansu(['schema', '--lang', lang]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(line);
    expect(stdout).toContain(last);
    expect(stdout.split('\n').flatMap((row) => /^[a-z-]+(?= {2})/.exec(row)?.[0] ?? [])).toEqual(
      Object.keys(schemas),
    );
  });
});

it('suggests a name for a mistyped one', async () => {
  const { code, stdout, stderr } = await nhansu(['schema', 'nomination-lst', '--lang', 'en']);
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toContain('schema: found "nomination-lst"; expected one of: nomination-list, ');
  expect(stderr).toContain('did you mean "nomination-list"?');
});

it('fits a narrow terminal, but prints a schema as it is', async () => {
  const narrow = { isTTY: true, columns: 40 };
  const { stdout } = await nhansu(['schema'], narrow);
  expect(stdout.split('\n').filter((line) => line.length > 40 && line.includes(' '))).toEqual([]);
  expect((await nhansu(['schema', 'rule'], narrow)).stdout).toBe((await nhansu(['schema', 'rule'])).stdout);
});
