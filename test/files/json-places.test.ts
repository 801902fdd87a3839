import { expect, it } from 'vitest';
import { objectPlaces } from '../../src/files/json-places.ts';

it('finds where each object begins, by its path', () => {
  const text =
    '{\n  "bodies": { "committee": {} },\n  "nominees": [\n    { "id": "a" },\n    { "id": "b" }\n  ]\n}\n';
  expect([...objectPlaces(text)]).toEqual([
    ['', { line: 1, column: 1 }],
    ['bodies', { line: 2, column: 13 }],
    ['bodies.committee', { line: 2, column: 28 }],
    ['nominees[0]', { line: 4, column: 5 }],
    ['nominees[1]', { line: 5, column: 5 }],
  ]);
});
