import { realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { unreadable } from '../files/limits.ts';
import { type InputIssue, show } from '../schema/input-issue.ts';

/** A file to check, or what names none. */
export interface FoundFile {
  readonly file: string;
  readonly issue?: InputIssue;
}

/** Those that are files indeed. */
export const filesIn = (found: readonly FoundFile[]): string[] =>
  found.flatMap(({ file, issue }) => (issue ? [] : [file]));

/** Excel keeps such a file beside a workbook that is open. */
export const isLock = (file: string): boolean => basename(file).startsWith('~$');

/**
 * The files that arguments name, each once: a path that exists is taken as it is, all else with `*`, `?`, `[` or `{`
 * as a pattern. What a pattern matches is sorted, without hidden files. What Excel locks workbooks with is left out, as
 * it comes with the patterns of a shell, but told where nothing else is named.
 */
export async function findFiles(named: readonly string[]): Promise<FoundFile[]> {
  const all = (await Promise.all(named.map(filesOf))).flat();
  const lists = all.filter(({ file }) => !isLock(file));
  const found = lists.length > 0 ? lists : all;
  const keys = await Promise.all(found.map(({ file }) => realpath(file).catch(() => file)));
  const once = new Map<string, FoundFile>();
  for (const [index, each] of found.entries()) {
    const key = keys[index] ?? each.file;
    if (!once.has(key)) once.set(key, each);
  }
  return [...once.values()];
}

async function filesOf(named: string): Promise<FoundFile[]> {
  if (named === '-') return [{ file: named }];
  const there = await stat(named).catch(() => undefined);
  if (there?.isDirectory()) return [{ file: named, issue: folder(named) }];
  if (there) return isLock(named) ? [{ file: named, issue: lock(named) }] : [{ file: named }];
  const pattern = named.replaceAll('\\', '/');
  if (!isDynamicPattern(pattern)) return [{ file: named }];
  const matches = await glob([pattern], { expandDirectories: false, absolute: isAbsolute(pattern) });
  const lists = matches.filter((file) => !isLock(file));
  if (lists.length === 0) return [{ file: named, issue: nothing(named) }];
  return lists.sort().map((file) => ({ file }));
}

const folder = (named: string): InputIssue => {
  const example = `${named.replace(/[\\/]+$/, '')}/*.xlsx`;
  return unreadable(
    show(named),
    `tệp, không phải thư mục; các tệp trong thư mục: ${example}`,
    `a file, not a folder; for the files in it: ${example}`,
  );
};

const lock = (named: string): InputIssue =>
  unreadable(
    show(named),
    'danh sách; tệp này do Excel tạo ra khi đang mở bảng tính',
    'a list; this file is what Excel keeps while a workbook is open',
  );

const nothing = (named: string): InputIssue =>
  unreadable(show(named), 'mẫu khớp với ít nhất một tệp', 'a pattern that matches at least one file');
