import { factNamed } from '../facts/vocabulary.ts';

/** Where a value stands in a file. */
export type Path = readonly (string | number)[];
/** An object of a file whose shape is not looked at. */
export type Json = Readonly<Record<string, unknown>>;

/** One change: another value, or nothing, at a path. */
export interface Edit {
  readonly path: Path;
  readonly to: unknown;
  readonly remove?: boolean;
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const objectOf = (value: unknown): Json => (isObject(value) ? value : {});
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Vocabularies in which every other word is tried, not only the neighbours. */
const smallVocabulary = 5;

const neighbours: Readonly<Record<string, string>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  greaterThan: 'greaterThanInclusive',
  greaterThanInclusive: 'greaterThan',
  lessThan: 'lessThanInclusive',
  lessThanInclusive: 'lessThan',
  atLeastShare: 'moreThanShare',
  moreThanShare: 'atLeastShare',
  atMostShare: 'lessThanShare',
  lessThanShare: 'atMostShare',
};

/** The vocabulary of a fact, where it has one. */
export function wordsOf(fact: string | undefined): readonly string[] {
  const type = fact === undefined ? undefined : factNamed(fact)?.type;
  return type?.kind === 'enum' ? type.values : [];
}

/** The other words of the vocabulary: all of a small one, else those before and after. */
function otherWords(word: string, words: readonly string[]): string[] {
  if (words.length <= smallVocabulary) return words.filter((other) => other !== word);
  const index = words.indexOf(word);
  return [words[index - 1], words[index + 1]].filter((other) => other !== undefined);
}

/** The shares next to one: a percent more or less, a part more or less, a whole more or less. */
function otherShares(share: string): string[] {
  const percent = /^(\d+)%$/.exec(share)?.[1];
  if (percent !== undefined) {
    const whole = Number(percent);
    return [whole - 1, whole + 1].filter((value) => value >= 0).map((value) => `${value}%`);
  }
  const [part = 0, whole = 1] = share.split('/').map(Number);
  const floor = Math.floor((100 * part) / whole);
  // A percentage that is the same share is no change.
  const percents = [floor, floor + 1].filter((value) => value * whole !== 100 * part);
  return [
    ...percents.map((value) => `${value}%`),
    ...[part - 1, part + 1].map((other) => `${other}/${whole}`),
    ...[whole - 1, whole + 1].map((other) => `${part}/${other}`),
  ];
}

/** The day so many days after another. */
export function dayBeside(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/** The numbers next to one; a number of eight digits is a day, as facts about days have it. */
function otherNumbers(value: number): number[] {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(String(value)) ?? [];
  return [-1, 1].map((step) =>
    year === undefined
      ? value + step
      : Number(dayBeside(`${year}-${month}-${day}`, step).replaceAll('-', '')),
  );
}

/** Changes of one value that a fact is compared with; `grow` lists also gain a word. */
export function* valueEdits(
  value: unknown,
  path: Path,
  words: readonly string[],
  grow: boolean,
): Generator<Edit> {
  if (typeof value === 'number') yield* otherNumbers(value).map((to) => ({ path, to }));
  else if (typeof value === 'boolean') yield { path, to: !value };
  else if (Array.isArray(value)) {
    if (value.length > 1)
      for (const index of value.keys()) yield { path, to: value.filter((_, other) => other !== index) };
    for (const word of grow && words.length <= smallVocabulary ? words : [])
      if (!value.includes(word)) yield { path, to: [...value, word] };
  } else if (typeof value === 'string') {
    const others = /^\d+(%|\/\d+)$/.test(value) ? otherShares(value) : otherWords(value, words);
    yield* others.map((to) => ({ path, to }));
  }
}

/** Changes of a condition: comparisons, values, all and any, and each part left out. */
export function* conditionEdits(node: unknown, path: Path): Generator<Edit> {
  if (!isObject(node)) return;
  if (typeof node['fact'] === 'string') {
    yield { path: [...path, 'operator'], to: neighbours[String(node['operator'])] };
    yield* valueEdits(node['value'], [...path, 'value'], wordsOf(node['fact']), true);
    return;
  }
  if ('not' in node) {
    yield { path, to: node['not'] };
    yield* conditionEdits(node['not'], [...path, 'not']);
  }
  for (const [branch, other] of [
    ['all', 'any'],
    ['any', 'all'],
  ] as const) {
    const parts = listOf(node[branch]);
    if (parts.length > 1) {
      yield { path, to: { [other]: parts } };
      for (const index of parts.keys()) yield { path: [...path, branch, index], to: undefined, remove: true };
    }
    for (const [index, part] of parts.entries()) yield* conditionEdits(part, [...path, branch, index]);
  }
}

/** Changes of what a table row holds for. */
export function* whenEdits(when: unknown, path: Path): Generator<Edit> {
  for (const [fact, allowed] of Object.entries(objectOf(when))) {
    const here = [...path, fact];
    const words = wordsOf(fact);
    if (isObject(allowed) && 'not' in allowed) {
      yield { path: here, to: allowed['not'] };
      yield* valueEdits(allowed['not'], [...here, 'not'], words, true);
    } else if (isObject(allowed)) {
      for (const [bound, value] of Object.entries(allowed))
        yield* valueEdits(value, [...here, bound], words, false);
    } else {
      yield { path: here, to: { not: allowed } };
      yield* valueEdits(allowed, here, words, false);
    }
  }
}
