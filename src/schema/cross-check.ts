import { parsePartialDate } from '../dates/partial-date.ts';
import { countIssues, organizationIssues, voterIssues } from './cross-check-numbers.ts';
import { formatPath, type InputIssue, invalid, issue, note, show } from './input-issue.ts';
import { fieldsOf, isRecord, items, type Raw } from './raw.ts';
import { bodies, rolesOf } from './terms.ts';

const sameText = (value: unknown) => (typeof value === 'string' ? value.normalize('NFC').trim() : undefined);

/** What no single field shows. Works on raw input, so that these mistakes are reported beside all others. */
export function crossCheck(input: unknown): InputIssue[] {
  if (!isRecord(input)) return [];
  const nominees = items(input['nominees']);
  const electing = input['bodies'];
  const elected = isRecord(electing) ? bodies.filter((body) => Object.hasOwn(electing, body)) : undefined;
  return [
    ...nomineeIssues(nominees, elected, input['congress']),
    ...organizationIssues(input['organization']),
    ...voterIssues(input['congress']),
    ...countIssues(nominees, input['congress']),
    ...waiverIssues(input, nominees),
  ];
}

/** What no single field of the persons shows; `elected` are the bodies that the list elects, where it says so. */
export function nomineeIssues(
  nominees: readonly Raw[],
  elected: readonly string[] | undefined,
  congress: unknown,
): InputIssue[] {
  return [
    ...repeated(nominees, 'id', ['nominees']),
    ...nominees.flatMap((nominee, index) => nominationIssues(nominee, index, elected)),
    ...nominees.flatMap((nominee, index) => dateIssues(nominee, index, congress)),
  ];
}

function repeated(records: readonly Raw[], key: string, path: readonly (string | number)[]): InputIssue[] {
  const seen = new Set<string>();
  return records.flatMap((record, index) => {
    const value = sameText(record[key]);
    if (value === undefined || !seen.has(value)) {
      if (value !== undefined) seen.add(value);
      return [];
    }
    const at = formatPath([...path, index, key]);
    return [
      { path: at, code: 'duplicate' as const, found: show(value), expected: { kind: 'unique' as const } },
    ];
  });
}

function nominationIssues(nominee: Raw, index: number, elected: readonly string[] | undefined): InputIssue[] {
  const path = ['nominees', index, 'nominations'] as const;
  const nominations = items(nominee['nominations']);
  const misfits = nominations.flatMap((nomination, position): InputIssue[] => {
    const body = bodies.find((name) => name === nomination['body']);
    if (!body) return [];
    const issues: InputIssue[] = [];
    if (elected && !elected.includes(body)) {
      issues.push(invalid([...path, position, 'body'], body, { kind: 'one-of', values: elected }));
    }
    const role = nomination['role'];
    if (nomination['higherPost'] === true && nomination['track'] === 're-nominated' && role === 'member') {
      const expected = note(
        'false hoặc bỏ trống: ủy viên tái cử làm ủy viên không phải chức vụ cao hơn',
        'false, or nothing: a member re-nominated as a member holds no higher post',
      );
      issues.push(invalid([...path, position, 'higherPost'], true, expected));
    }
    if (typeof role === 'string' && !rolesOf[body].some((name) => name === role)) {
      issues.push(invalid([...path, position, 'role'], role, { kind: 'one-of', values: rolesOf[body] }));
    }
    return issues;
  });
  return [...repeated(nominations, 'body', path), ...misfits];
}

/** A mistake if the first date lies after the second. Compared only as far as both are given. */
function notAfter(
  path: readonly (string | number)[],
  earlier: string | undefined,
  later: string | undefined,
): InputIssue[] {
  if (earlier === undefined || later === undefined) return [];
  if (!parsePartialDate(earlier) || !parsePartialDate(later)) return [];
  const common = Math.min(earlier.length, later.length);
  if (earlier.slice(0, common) <= later.slice(0, common)) return [];
  const expected = note(`không muộn hơn ${later}`, `no later than ${later}`);
  return [invalid(path, earlier, expected)];
}

/** Dates that cannot all be true. */
function dateIssues(nominee: Raw, index: number, congress: unknown): InputIssue[] {
  const congressDate = sameText(fieldsOf(congress)['date']);
  const birth = sameText(nominee['birth']);
  const party = fieldsOf(nominee['party']);
  const issues: InputIssue[] = [];
  const mustNotFollow = (path: (string | number)[], earlier?: string, later?: string) => {
    issues.push(...notAfter(path, earlier, later));
  };
  mustNotFollow(['nominees', index, 'birth'], birth, congressDate);
  mustNotFollow(['nominees', index, 'birth'], birth, sameText(party['admitted']));
  mustNotFollow(
    ['nominees', index, 'party', 'admitted'],
    sameText(party['admitted']),
    sameText(party['official']),
  );
  items(nominee['discipline']).forEach((measure, position) => {
    const path = ['nominees', index, 'discipline', position];
    const [decided, announced] = [sameText(measure['decided']), sameText(measure['announced'])];
    mustNotFollow([...path, 'decided'], decided, announced);
    mustNotFollow([...path, 'decided'], decided, congressDate);
    mustNotFollow([...path, 'announced'], announced, congressDate);
  });
  return issues;
}

/** Waivers for nobody on the list, repeated, or dated after the congress or after their own end. */
function waiverIssues(input: Raw, nominees: readonly Raw[]): InputIssue[] {
  const ids = nominees.flatMap((nominee) => sameText(nominee['id']) ?? []);
  const congress = sameText(fieldsOf(input['congress'])['date']);
  const seen = new Set<string>();
  return items(input['waivers']).flatMap((waiver, index): InputIssue[] => {
    const [rule, subject, date] = ['rule', 'subject', 'date'].map((field) => sameText(waiver[field]));
    const issues: InputIssue[] = [];
    if (subject !== undefined && !ids.includes(subject)) {
      const expected = note('mã của một nhân sự trong danh sách', 'the id of a nominee on the list');
      issues.push(
        issue(formatPath(['waivers', index, 'subject']), 'unknown-subject', subject, expected, ids),
      );
    }
    const key = JSON.stringify([rule, subject]);
    if (rule !== undefined && seen.has(key)) {
      const expected = note(
        'mỗi quy tắc một văn bản cho mỗi đối tượng',
        'one waiver for a rule and a subject',
      );
      issues.push(issue(formatPath(['waivers', index]), 'duplicate', rule, expected));
    }
    seen.add(key);
    const ends = [congress, sameText(waiver['expires'])];
    return [...issues, ...ends.flatMap((end) => notAfter(['waivers', index, 'date'], date, end))];
  });
}
