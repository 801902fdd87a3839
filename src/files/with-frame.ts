import { type InputIssue, note, show } from '../schema/input-issue.ts';
import { isRecord, type Raw } from '../schema/raw.ts';
import type { Json } from './build-record.ts';
import { locateIssues } from './locate.ts';
import type { Reading } from './reading.ts';

/** What is given beside the file, put under what the file says; where the two differ, somebody must decide. */
export function withFrame(reading: Reading, list: Raw, frame: Raw): Json {
  const issues: InputIssue[] = [];
  const merged = merge(list, frame, '', issues);
  reading.issues.push(...locateIssues(issues, reading.cells));
  return merged;
}

function merge(file: Raw, frame: Raw, at: string, issues: InputIssue[]): Json {
  const merged: Json = { ...frame, ...file };
  for (const [key, beside] of Object.entries(frame)) {
    const here = file[key];
    const path = at === '' ? key : `${at}.${key}`;
    if (here === undefined || path === 'nominees' || path === '$schema') continue;
    if (isRecord(here) && isRecord(beside)) merged[key] = merge(here, beside, path, issues);
    else if (JSON.stringify(here) !== JSON.stringify(beside)) {
      const expected = note(
        `${show(beside)} như thông tin kèm theo, hoặc để trống một bên`,
        `${show(beside)} as is given beside the file, or nothing in one of them`,
      );
      issues.push({ path, code: 'conflict', found: show(here), expected });
    }
  }
  return merged;
}
