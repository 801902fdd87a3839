import { type CheckOptions, check } from '../evaluate/check.ts';
import { objectPlaces } from '../files/json-places.ts';
import { locateIssues } from '../files/locate.ts';
import { refuse } from '../report/report.ts';
import type { ListResult } from '../reports/options.ts';
import { placeInSheet } from '../reports/sarif-places.ts';
import type { InputIssue } from '../schema/input-issue.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import type { FoundFile } from './find-files.ts';
import type { CliIo } from './io.ts';
import { type ListFile, type ReadListFile, readListFile } from './list-file.ts';
import { nameWaivers, withWaivers } from './waivers-file.ts';

/** How to check a file. */
export interface FileOptions extends Omit<ListFile, 'file'>, CheckOptions {
  /** Waivers besides those of the list, not yet judged. */
  readonly moreWaivers: readonly unknown[];
}

/** A list as checked, with the file as it was read. */
export interface CheckedList extends ListResult {
  readonly source?: Pick<ReadListFile, 'list' | 'data' | 'cells'>;
}

/** Reads, parses and checks; every mistake of the file at once. */
export async function checkFile(found: FoundFile, options: FileOptions, io: CliIo): Promise<CheckedList> {
  const { file: name, issue } = found;
  if (issue) return { name, result: refuse([issue]) };
  return { name, ...(name !== '-' && { file: name }), ...(await checkList(name, options, io)) };
}

async function checkList(
  file: string,
  options: FileOptions,
  io: CliIo,
): Promise<Omit<CheckedList, 'name' | 'file'>> {
  const { text, issues, ...source } = await readListFile(
    { ...options, file, ...(options.amongOthers && { called: file }) },
    io,
  );
  const { list, cells } = source;
  const [only, ...others] = issues;
  if (only && !list) return { source, result: refuse([only, ...others]) };
  const whole = withWaivers(list, options.moreWaivers);
  const result = await check(whole as NominationList, options);
  const named = nameWaivers(result.issues, list).map(nameChoice);
  const [first, ...rest] = locateIssues([...issues, ...named], cells);
  if (first && (result.decision === 'refused' || issues.length > 0))
    return { source, result: refuse([first, ...rest]) };
  if (text === undefined) {
    return {
      source,
      result,
      locate: (path) => {
        const cell = cells.get(path);
        return cell && placeInSheet(cell);
      },
    };
  }
  let places: ReturnType<typeof objectPlaces> | undefined;
  const locate = (path: string) => {
    places ??= objectPlaces(text);
    return places.get(path);
  };
  return { source, result, locate };
}

/** Mistakes in the choice of rules are of the command line; `found` tells which. */
const nameChoice = (issue: InputIssue): InputIssue => ({
  ...issue,
  path: issue.path.replace(/^(only|skip)(?:\[\d+\])?$/, '--$1'),
});
