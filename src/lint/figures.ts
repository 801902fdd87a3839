import type { FactType } from '../facts/fact.ts';
import { compareShares, parseShare } from '../facts/share.ts';
import type { Leaf, Literal } from '../schema/condition.ts';

const people = 'đồng chí|người|[uủ][yỷ] viên|thành viên';

/** What stands after a figure of the unit, as the texts write it; terms, days and dates are not read. */
const nouns: Readonly<Record<string, string>> = {
  months: 'tháng(?!\\s*\\d)',
  years: 'tuổi',
  seats: people,
  persons: people,
};

/** One to ten, as the texts write small numbers of persons. */
const numerals = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

const numberOf = (written: string) => numerals.indexOf(written.toLowerCase()) + 1 || Number(written);

const spelled: readonly (readonly [RegExp, string])[] = [
  [/một phần ba/i, '1/3'],
  [/hai phần ba/i, '2/3'],
  [/một phần tư/i, '1/4'],
  [/một nửa/i, '1/2'],
];

/** The figures of a quote that may be meant by a comparison of the type. */
export function figuresIn(quote: string, type: FactType): readonly Literal[] {
  if (type.kind === 'share') return sharesIn(quote);
  const noun = type.kind === 'integer' ? nouns[type.unit] : undefined;
  if (noun === undefined) return [];
  const number = `(\\d+|${numerals.join('|')})`;
  // Not within a word or a number: 1.200, *ba mươi ba*.
  const start = '(?<![\\p{L}\\d.,]|(?:mươi|mười|trăm)\\s+)';
  const pattern = new RegExp(
    `(?:(dưới|trên)\\s+)?${start}${number}(?:\\s*(?:-|–|đến)\\s*${number})?\\s*(?:${noun})(?!\\p{L})`,
    'giu',
  );
  return [...quote.matchAll(pattern)].flatMap(([, beyond, low, high]) => {
    const [first, ...others] = [low, high].flatMap((written) =>
      written === undefined ? [] : [numberOf(written)],
    );
    if (first === undefined) return [];
    const step = beyond === undefined ? 0 : beyond.toLowerCase() === 'dưới' ? -1 : 1;
    return [first, first + step, ...others];
  });
}

function sharesIn(quote: string): string[] {
  const percents = [...quote.matchAll(/(\d+(?:[.,]\d+)?)\s*(?:%|phần trăm)/gi)].map(
    ([, number = '']) => `${number.replace(',', '.')}%`,
  );
  const words = spelled.flatMap(([pattern, share]) => (pattern.test(quote) ? [share] : []));
  // A day such as 1/6/2020 is no fraction.
  const fractions = [...quote.matchAll(/(?<![\d/])\d\/\d(?![\d/])/g)].map(([share]) => share);
  return [...percents, ...words, ...fractions];
}

/** Whether a comparison with the figure says what the words say: less than 36 is at most 35. */
export function isMeant(figure: Literal, { operator }: Leaf, quoted: Literal): boolean {
  if (typeof figure === 'number' && typeof quoted === 'number') {
    const inclusive = operator === 'lessThan' ? figure - 1 : operator === 'greaterThan' ? figure + 1 : figure;
    return quoted === figure || quoted === inclusive;
  }
  const [own, theirs] = [parseShare(String(figure)), parseShare(String(quoted))];
  return own !== undefined && theirs !== undefined && compareShares(own, theirs) === 0;
}
