import { visit } from 'jsonc-parser';
import { formatPath } from '../schema/input-issue.ts';

/** Where an object of a JSON text begins, counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where each object of a JSON text begins, by its path: `nominees[3]`, `bodies.committee`, and `` for the whole. */
export function objectPlaces(text: string): ReadonlyMap<string, TextPlace> {
  const places = new Map<string, TextPlace>();
  visit(text, {
    onObjectBegin: (_offset, _length, line, character, path) => {
      places.set(formatPath(path()), { line: line + 1, column: character + 1 });
    },
  });
  return places;
}
