import { parseJson } from '../files/parse-json.ts';
import type { InputIssue } from '../schema/input-issue.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import type { CliIo } from './io.ts';
import { readText } from './read-text.ts';

/** What a file holds, which may be no list, or why it cannot be read. */
export type ReadList =
  | {
      readonly ok: true;
      readonly list: NominationList;
      readonly text: string;
      readonly issues: readonly InputIssue[];
    }
  | { readonly ok: false; readonly issues: readonly [InputIssue] };

/** Reads a list, or standard input for `-`. A list that can be read may still have issues, such as a repeated key. */
export async function readList(file: string, stdin: CliIo['stdin']): Promise<ReadList> {
  const read = await readText(file, stdin);
  if (!read.ok) return { ok: false, issues: [read.issue] };
  const parsed = parseJson(read.text);
  if (!parsed.ok) return { ok: false, issues: [parsed.issue] };
  return { ok: true, list: parsed.value as NominationList, text: read.text, issues: parsed.issues };
}
