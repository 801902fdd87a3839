import type { Unit } from '../facts/fact.ts';
import { messages } from '../report/messages.ts';
import { term } from '../terms.ts';
import { type Locale, lowerFirst } from '../text.ts';
import type { PlannedNumber, Sizes } from './plan.ts';
import type { Range } from './range.ts';
import { planWords } from './words.ts';

function rangeOf({ min, max }: Range, unit: Unit | undefined, locale: Locale): string {
  const words = planWords[locale];
  const amount = (number: number) =>
    messages[locale].amount({ number: String(number), ...(unit && { unit }) });
  if (min !== undefined && max !== undefined) {
    if (min > max) return words.none(String(min), amount(max));
    return min === max ? words.exactly(amount(min)) : words.between(String(min), amount(max));
  }
  if (min !== undefined) return words.atLeast(amount(min));
  return max === undefined ? '' : words.atMost(amount(max));
}

function ofSeats({ min, max, share, unit }: PlannedNumber, body: string, locale: Locale): string {
  const words = planWords[locale];
  if (max === 0) return `${body}: ${words.notElected}`;
  if (min === 1 && max === undefined) return `${body}: ${words.elected}`;
  const of = share ? words.ofSeats(share.most ?? share.least ?? '', share.of) : '';
  return `${words.counts.seats(body)}: ${rangeOf({ ...ends(min, max) }, unit, locale)}${of}`;
}

function ofNominees(
  { min, max, unit }: PlannedNumber,
  counts: 'nominees' | 'prepared',
  body: string,
  seats: number,
  locale: Locale,
): string {
  const words = planWords[locale];
  const list = `${words.counts[counts](body)}: ${rangeOf(ends(min, max), unit, locale)}`;
  if (min !== undefined && max !== undefined && min > max) return list;
  const surplus = ends(min === undefined ? min : min - seats, max === undefined ? max : max - seats);
  return `${list}${words.surplus(rangeOf(surplus, unit, locale))}`;
}

const ends = (min: number | undefined, max: number | undefined): Range => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

/** A number in words: `nữ trong danh sách cấp ủy: ít nhất 5 người* (15%)`. The asterisk says that it grows. */
export function phraseOf(number: PlannedNumber, seats: Sizes, locale: Locale): string {
  const { counts, body, label, min, max, share, unit } = number;
  if (body && counts === 'seats') return ofSeats(number, term(body)[locale], locale);
  if (body && (counts === 'nominees' || counts === 'prepared'))
    return ofNominees(number, counts, term(body)[locale], seats[body] ?? 0, locale);
  const written = [...new Set([share?.least, share?.most])].filter((end) => end !== undefined).join('–');
  const grows = share?.growsWithList ? '*' : '';
  const tail = written && `${grows} (${locale === 'vi' ? written.replaceAll('.', ',') : written})`;
  return `${lowerFirst(label[locale])}: ${rangeOf(ends(min, max), unit, locale)}${tail}`;
}
