import { unwritten } from '../scaffold/to-write.ts';
import type { AdviceCode } from './finding.ts';

const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
/** A word with such a letter that is no name and no number of a text: those begin with a capital. */
const vietnameseWord = new RegExp(`(?<![\\p{L}\\d/-])(?=\\p{Ll})\\p{L}*${vietnamese.source}`, 'u');
/** What people leave where a text is still to be written; three X are no such mark, but the thirtieth congress. */
const placeholder = new RegExp(`\\b(${unwritten}|TBD)\\b|\\?{3}|<[a-z -]+>`);

type Note = (path: readonly PropertyKey[], code: AdviceCode, message: string) => void;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Texts that stand in one language only, and those that were never written. */
export function checkTexts(value: unknown, path: readonly PropertyKey[], note: Note): void {
  if (typeof value === 'string') {
    if (placeholder.test(value)) note(path, 'placeholder', `found \`${value}\``);
    return;
  }
  if (!isRecord(value)) return;
  const { vi, en } = value;
  if (typeof vi === 'string' && typeof en === 'string') checkPair(vi, en, path, note);
  for (const [key, part] of Object.entries(value)) {
    checkTexts(part, [...path, Array.isArray(value) ? Number(key) : key], note);
  }
}

const withoutMarks = (text: string) =>
  text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replaceAll(/\p{M}/gu, '');
/** Words that Vietnamese writes without a mark, and labels are made of. */
const unmarked = /^nam$/i;
/** A name is the same in both languages but for its marks: each of its words begins with a capital. */
const isName = (text: string) => !/(?<!\p{L})\p{Ll}/u.test(text);

function checkPair(vi: string, en: string, path: readonly PropertyKey[], note: Note): void {
  const [word] = vietnameseWord.exec(en) ?? [];
  const isCopy = vi.toLowerCase() === en.toLowerCase();
  if (isCopy || (withoutMarks(vi) === withoutMarks(en) && !isName(en)))
    note(path, 'one-language', `found \`${en}\` in both languages`);
  else if (en.trim() !== '' && !/\p{L}/u.test(en))
    note([...path, 'en'], 'one-language', `found no word in \`${en}\``);
  else if (!vietnamese.test(vi) && !unmarked.test(vi))
    note([...path, 'vi'], 'one-language', `found no Vietnamese letter in \`${vi}\``);
  else if (word !== undefined)
    note([...path, 'en'], 'one-language', `found the Vietnamese word \`${word}…\``);
}
