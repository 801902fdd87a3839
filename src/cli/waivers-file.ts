import { parseJson } from '../files/parse-json.ts';
import { readText } from '../files/read-text.ts';
import { describeIssue } from '../report/issues.ts';
import { type InputIssue, note, show } from '../schema/input-issue.ts';
import { isRecord } from '../schema/raw.ts';
import type { Locale } from '../text.ts';
import { checkMessages } from './check-messages.ts';
import { UsageError } from './usage.ts';

const option = '--waivers';

/**
 * What the file of `--waivers` holds: a list of waivers, alone or as `waivers`. They are judged with the list.
 *
 * @throws UsageError with every mistake of the file as such
 */
export async function readWaivers(file: string, locale: Locale): Promise<readonly unknown[]> {
  const read = await readText(file);
  if (!read.ok) throw mistakes([read.issue], locale);
  const parsed = parseJson(read.text);
  if (!parsed.ok) throw mistakes([parsed.issue], locale);
  const { value } = parsed;
  const waivers = isRecord(value) ? value['waivers'] : value;
  const issues = Array.isArray(waivers) ? parsed.issues : [...parsed.issues, notAList(value)];
  if (issues.length > 0) throw mistakes(issues, locale);
  return waivers as readonly unknown[];
}

const notAList = (value: unknown): InputIssue => ({
  path: '',
  code: 'invalid',
  found: show(value),
  expected: note(
    'danh sách […] các văn bản cho phép, hoặc đối tượng {…} có waivers',
    'a list […] of waivers, or an object {…} with waivers',
  ),
});

function mistakes(issues: readonly InputIssue[], locale: Locale): UsageError {
  const lines = issues.map(
    (issue) => `\n  • ${describeIssue({ ...issue, path: pathIn(issue.path) }, locale)}`,
  );
  return new UsageError(checkMessages[locale].badWaivers(issues.length) + lines.join(''));
}

const pathIn = (path: string): string => (path === '' ? option : `${option}: ${path}`);

/** The list with waivers beside its own; what is not valid is let be, for the check to tell. */
export function withWaivers(list: unknown, waivers: readonly unknown[]): unknown {
  if (waivers.length === 0 || !isRecord(list)) return list;
  const own = list['waivers'] ?? [];
  return Array.isArray(own) ? { ...list, waivers: [...own, ...waivers] } : list;
}

/** Names mistakes of waivers by the file that holds them: those after the list's own are of `--waivers`. */
export function nameWaivers(issues: readonly InputIssue[], list: unknown): InputIssue[] {
  const own = isRecord(list) && Array.isArray(list['waivers']) ? list['waivers'].length : 0;
  return issues.map((issue) => {
    const path = issue.path.replace(/^waivers\[(\d+)\]/, (whole, index) =>
      Number(index) < own ? whole : `${option}: [${Number(index) - own}]`,
    );
    return { ...issue, path };
  });
}
