import type { Locale } from '../text.ts';
import type { SentenceWords } from './sentence-words.ts';
import { en } from './sentence-words-en.ts';
import { vi } from './sentence-words-vi.ts';

/** The catalogues, complete in every language by their type. */
export const sentenceWords: Readonly<Record<Locale, SentenceWords>> = { vi, en };
