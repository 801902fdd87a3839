import { parseJson } from '../../files/parse-json.ts';
import type { InputIssue } from '../../schema/input-issue.ts';
import type { Screened, ScreenSummary } from '../../screen/screened.ts';
import type { Screener } from '../../screen/screener.ts';
import type { Block } from './block.ts';

/** What a block comes to. */
export interface ScreenedBlock {
  /** A line for each record. */
  readonly text: string;
  /** How many records there were. */
  readonly records: number;
  /** Those that were refused. */
  readonly refused: readonly Refused[];
  /** Of this block alone. */
  readonly summary: ScreenSummary;
}

/** A record that was refused, and where it stands. */
export interface Refused extends Pick<Block, 'file'> {
  readonly place: number;
  readonly issues: readonly InputIssue[];
}

/** Screens the records of a block, in their order. */
export function screenBlock({ records, places, unread, file }: Block, screener: Screener): ScreenedBlock {
  const refused: Refused[] = [];
  let text = '';
  records.forEach((record, index) => {
    const told = unread[index];
    const screened = told ? screener.refuse(told) : screenRecord(record, screener);
    text += `${JSON.stringify(screened)}\n`;
    if (screened.decision === 'refused') {
      const place = places[index] ?? 0;
      refused.push({ place, issues: screened.issues, ...(file !== undefined && { file }) });
    }
  });
  return { text, records: records.length, refused, summary: screener.take() };
}

function screenRecord(record: string, screener: Screener): Screened {
  const value = quickly(record);
  if (value !== undefined) return screener.one(value);
  const parsed = parseJson(record);
  if (!parsed.ok) return screener.refuse([parsed.issue]);
  return parsed.issues.length > 0 ? screener.refuse(parsed.issues) : screener.one(parsed.value);
}

/** The value of a text that surely says nothing twice: as many colons as keys leave none for a key that is lost. */
function quickly(record: string): unknown {
  try {
    const value: unknown = JSON.parse(record);
    return colonsIn(record) === keysIn(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function colonsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) count++;
  return count;
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const one of Object.values(value)) count += keysIn(one);
  return count;
}
