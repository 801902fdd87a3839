import { describeExpected } from '../report/issues.ts';
import type { Expected } from '../schema/common.ts';
import { inBoth, type Locale } from '../text.ts';

/** One of some words, which are those of each language; told as a note, which a masked report withholds. */
export const oneOfWords = (wordsIn: (locale: Locale) => readonly string[]): Expected => ({
  kind: 'note',
  ...inBoth((locale) => describeExpected({ kind: 'one-of', values: wordsIn(locale) }, locale)),
});
