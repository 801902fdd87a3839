import { expect, it } from 'vitest';
import { cyclesIn } from '../../scripts/import-cycles.mjs';

const modules = (imports: Record<string, [path: string, kind?: string][]>) =>
  Object.fromEntries(
    Object.entries(imports).map(([file, paths]) => [
      file,
      { imports: paths.map(([path, kind = 'import-statement']) => ({ path, kind })) },
    ]),
  );

it('finds a circle of any length, once', () => {
  expect(cyclesIn(modules({ a: [['b']], b: [['c'], ['d']], c: [['a']], d: [] }))).toEqual(['a → b → c → a']);
  expect(cyclesIn(modules({ a: [['a']] }))).toEqual(['a → a']);
});

it('finds none where two ways lead to one module, or where a module is loaded later', () => {
  expect(cyclesIn(modules({ a: [['b'], ['c']], b: [['d']], c: [['d']], d: [] }))).toEqual([]);
  expect(cyclesIn(modules({ a: [['b']], b: [['a', 'dynamic-import']] }))).toEqual([]);
});
