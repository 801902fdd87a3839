import { parsePartialDate } from '../dates/partial-date.ts';
import { formatPath, type InputIssue, nearest, show } from './input-issue.ts';
import { bodies, rolesOf } from './terms.ts';
import { baseOf, voterFields } from './voters.ts';

type Raw = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const items = (value: unknown): Raw[] =>
  Array.isArray(value) ? value.map((item) => (isRecord(item) ? item : {})) : [];
const sameText = (value: unknown) => (typeof value === 'string' ? value.normalize('NFC').trim() : undefined);

/** What no single field shows. Works on raw input, so that these mistakes are reported beside all others. */
export function crossCheck(input: unknown): InputIssue[] {
  if (!isRecord(input)) return [];
  const nominees = items(input['nominees']);
  const electing = input['bodies'];
  const elected = isRecord(electing) ? bodies.filter((body) => Object.hasOwn(electing, body)) : undefined;
  return [
    ...repeated(nominees, 'id', ['nominees']),
    ...nominees.flatMap((nominee, index) => nominationIssues(nominee, index, elected)),
    ...nominees.flatMap((nominee, index) => dateIssues(nominee, index, input['congress'])),
    ...organizationIssues(input['organization']),
    ...voterIssues(input['congress']),
    ...baseIssues(nominees, input['congress']),
    ...waiverIssues(input, nominees),
  ];
}

/** `merged` and the number of units merged say the same. */
function organizationIssues(organization: unknown): InputIssue[] {
  if (!isRecord(organization)) return [];
  const { merged, mergedFrom } = organization;
  if (typeof merged !== 'boolean' || typeof mergedFrom !== 'number' || merged === mergedFrom > 1) return [];
  const expected = merged
    ? ({
        kind: 'note',
        vi: 'ít nhất 2, vì `merged` là true',
        en: 'at least 2, since `merged` is true',
      } as const)
    : ({ kind: 'note', vi: '1, vì `merged` là false', en: '1, since `merged` is false' } as const);
  return [{ path: 'organization.mergedFrom', code: 'invalid', found: show(mergedFrom), expected }];
}

/** Those left out of the majority are among those summoned, and leave somebody. */
function voterIssues(congress: unknown): InputIssue[] {
  const voters = isRecord(congress) ? congress['voters'] : undefined;
  if (!isRecord(voters)) return [];
  const [summoned, ...deducted] = voterFields.map((field) => voters[field]);
  const absent = deducted.reduce<number>((sum, count) => sum + (typeof count === 'number' ? count : 0), 0);
  if (typeof summoned !== 'number' || absent < summoned) return [];
  const expected = {
    kind: 'note',
    vi: `nhiều hơn ${absent}, tổng số người không tính`,
    en: `more than ${absent}, the sum of those not counted`,
  } as const;
  return [{ path: 'congress.voters.summoned', code: 'invalid', found: show(summoned), expected }];
}

/** A base written beside the votes is the one that the congress's own numbers give. */
function baseIssues(nominees: readonly Raw[], congress: unknown): InputIssue[] {
  const voters = isRecord(congress) && isRecord(congress['voters']) ? congress['voters'] : {};
  const base = baseOf(voters);
  if (base === undefined) return [];
  const expected = {
    kind: 'note',
    vi: `${base}, theo \`congress.voters\`, hoặc bỏ trống`,
    en: `${base}, as \`congress.voters\` gives, or nothing`,
  } as const;
  return nominees.flatMap((nominee, index) =>
    items(nominee['nominations']).flatMap((nomination, position): InputIssue[] => {
      const found = isRecord(nomination['votes']) ? nomination['votes']['base'] : undefined;
      if (typeof found !== 'number' || found === base) return [];
      const path = formatPath(['nominees', index, 'nominations', position, 'votes', 'base']);
      return [{ path, code: 'invalid', found: show(found), expected }];
    }),
  );
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
      issues.push({
        path: formatPath([...path, position, 'body']),
        code: 'invalid',
        found: show(body),
        expected: { kind: 'one-of', values: elected },
      });
    }
    const role = nomination['role'];
    if (typeof role === 'string' && !rolesOf[body].some((name) => name === role)) {
      issues.push({
        path: formatPath([...path, position, 'role']),
        code: 'invalid',
        found: show(role),
        expected: { kind: 'one-of', values: rolesOf[body] },
      });
    }
    return issues;
  });
  return [...repeated(nominations, 'body', path), ...misfits];
}

/** A mistake if the first date lies after the second. Compared only as far as both are given. */
function notAfter(path: string, earlier: string | undefined, later: string | undefined): InputIssue[] {
  if (earlier === undefined || later === undefined) return [];
  if (!parsePartialDate(earlier) || !parsePartialDate(later)) return [];
  const common = Math.min(earlier.length, later.length);
  if (earlier.slice(0, common) <= later.slice(0, common)) return [];
  const expected = { kind: 'note', vi: `không muộn hơn ${later}`, en: `no later than ${later}` } as const;
  return [{ path, code: 'invalid', found: show(earlier), expected }];
}

/** Dates that cannot all be true. */
function dateIssues(nominee: Raw, index: number, congress: unknown): InputIssue[] {
  const congressDate = isRecord(congress) ? sameText(congress['date']) : undefined;
  const birth = sameText(nominee['birth']);
  const party = isRecord(nominee['party']) ? nominee['party'] : {};
  const issues: InputIssue[] = [];
  const mustNotFollow = (path: (string | number)[], earlier?: string, later?: string) => {
    issues.push(...notAfter(formatPath(path), earlier, later));
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
  const congress = isRecord(input['congress']) ? sameText(input['congress']['date']) : undefined;
  const seen = new Set<string>();
  return items(input['waivers']).flatMap((waiver, index): InputIssue[] => {
    const path = (field: string) => formatPath(['waivers', index, field]);
    const [rule, subject, date] = ['rule', 'subject', 'date'].map((field) => sameText(waiver[field]));
    const issues: InputIssue[] = [];
    if (subject !== undefined && !ids.includes(subject)) {
      const suggestion = nearest(subject, ids);
      issues.push({
        path: path('subject'),
        code: 'unknown-subject',
        found: show(subject),
        expected: {
          kind: 'note',
          vi: 'mã của một nhân sự trong danh sách',
          en: 'the id of a nominee on the list',
        },
        ...(suggestion && { suggestion }),
      });
    }
    const key = JSON.stringify([rule, subject]);
    if (rule !== undefined && seen.has(key)) {
      const expected = {
        kind: 'note',
        vi: 'mỗi quy tắc một văn bản cho mỗi đối tượng',
        en: 'one waiver for a rule and a subject',
      } as const;
      issues.push({ path: formatPath(['waivers', index]), code: 'duplicate', found: show(rule), expected });
    }
    seen.add(key);
    const ends = [congress, sameText(waiver['expires'])];
    return [...issues, ...ends.flatMap((end) => notAfter(path('date'), date, end))];
  });
}
