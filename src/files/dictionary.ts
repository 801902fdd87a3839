import { unaccented } from '../text.ts';
import { cleanText } from './cell.ts';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Words in small letters without punctuation; `#` alone, which heads numbers, is a word too. */
function wordsOf(text: string): string[] {
  const clean = cleanText(text).toLowerCase();
  if (clean === '#') return [clean];
  return clean.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

/** A word as its letters, and its tone apart, so that `uỷ` and `ủy` are one. */
function spelling(word: string): { readonly letters: string; readonly tone: string } {
  const marks = word.normalize('NFD');
  return { letters: marks.replace(tones, '').normalize('NFC'), tone: marks.match(tones)?.join('') ?? '' };
}

/** Text by which alike spellings are found: capitals, spaces and where the tone stands make no difference. */
export const spellingKey = (text: string): string =>
  wordsOf(text)
    .map((word) => Object.values(spelling(word)).join(' '))
    .join(', ');

/** Whether the word is the other one, with some or all of its marks left out. */
function leavesOutMarks(word: string, full: string): boolean {
  const [typed, meant] = [spelling(word), spelling(full)];
  if (typed.tone !== '' && typed.tone !== meant.tone) return false;
  const letters = [...meant.letters];
  return [...typed.letters].every((letter, index) => {
    const other = letters[index] ?? '';
    return letter === other || letter === unaccented(other);
  });
}

const sameSpelling = (a: string, b: string): boolean => {
  const [one, other] = [spelling(a), spelling(b)];
  return one.letters === other.letters && one.tone === other.tone;
};

/** So many texts are kept in mind, whatever a file holds. */
const mostMet = 5000;

/** Finds what words stand for, written with marks, with some or with none. */
export interface Dictionary<Meaning> {
  /** Every meaning the text may have; more than one is ambiguous. */
  find(text: string): readonly Meaning[];
  /** All the words. */
  readonly words: readonly string[];
}

/**
 * A dictionary of words and their meanings. Marks may be left out, but never changed: `Nam` is not `Năm`. A spelling in
 * full goes before one without marks.
 */
export function dictionary<Meaning>(
  entries: readonly (readonly [word: string, meaning: Meaning])[],
): Dictionary<Meaning> {
  const byPlain = new Map<string, { readonly words: readonly string[]; readonly meaning: Meaning }[]>();
  for (const [word, meaning] of entries) {
    const words = wordsOf(word);
    const plain = unaccented(words.join(' '));
    byPlain.set(plain, [...(byPlain.get(plain) ?? []), { words, meaning }]);
  }
  // A column holds the same few words in thousands of rows.
  const met = new Map<string, readonly Meaning[]>();
  return {
    words: entries.map(([word]) => word),
    find(text) {
      const known = met.get(text) ?? look(text);
      if (met.size < mostMet) met.set(text, known);
      return known;
    },
  };

  function look(text: string): readonly Meaning[] {
    const typed = wordsOf(text);
    if (typed.length === 0) return [];
    const all = byPlain.get(unaccented(typed.join(' '))) ?? [];
    const matching = (matches: (typed: string, full: string) => boolean) => {
      const found = all.filter(({ words }) =>
        typed.every((word, index) => matches(word, words[index] ?? '')),
      );
      return [...new Set(found.map(({ meaning }) => meaning))];
    };
    const exact = matching(sameSpelling);
    return exact.length > 0 ? exact : matching(leavesOutMarks);
  }
}
