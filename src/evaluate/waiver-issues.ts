import { contains, inWords } from '../dates/period.ts';
import type { Pack } from '../packs/pack.ts';
import type { Expected } from '../schema/common.ts';
import { formatPath, type InputIssue, issue, note } from '../schema/input-issue.ts';
import type { NominationList, Waiver } from '../schema/nomination-list.ts';
import type { Nominee } from '../schema/nominee.ts';
import type { Rule } from '../schema/rule.ts';

/** Waivers that cannot stand: of rules that allow none, from bodies that may not grant them, for subjects the rule does not concern. */
export function waiverIssues(list: NominationList, pack: Pack): InputIssue[] {
  return (list.waivers ?? []).flatMap((waiver, index) => {
    const at = { waiver, list, pack, path: (field: string) => formatPath(['waivers', index, field]) };
    const rule = pack.rules.find(({ id }) => id === waiver.rule);
    return [...(rule ? ruleIssues(at, rule) : unknownRule(at)), ...expiryIssues(at)];
  });
}

interface Place {
  readonly waiver: Waiver;
  readonly list: NominationList;
  readonly pack: Pack;
  readonly path: (field: string) => string;
}

function unknownRule({ waiver, pack, path }: Place): InputIssue[] {
  const ids = pack.rules.map((rule) => rule.id);
  const expected = note(`mã quy tắc của gói ${pack.id}`, `the id of a rule of pack ${pack.id}`);
  return [issue(path('rule'), 'unknown-rule', waiver.rule, expected, ids)];
}

/** A waiver of a rule that allows none has no right authority or subject either: only the first is told. */
function ruleIssues(at: Place, rule: Rule): InputIssue[] {
  const { waiver, list, pack, path } = at;
  if (!contains(rule.effective, list.congress.date)) {
    const { vi, en } = inWords(rule.effective);
    const expected = note(
      `quy tắc có hiệu lực vào ngày đại hội; quy tắc này có hiệu lực ${vi}`,
      `a rule in effect on the day of the congress; this one is ${en}`,
    );
    return [issue(path('rule'), 'not-in-force', waiver.rule, expected)];
  }
  if (!rule.waiver) {
    const waivable = pack.rules.filter((other) => other.waiver).map(({ id }) => id);
    const expected: Expected =
      waivable.length > 0
        ? { kind: 'one-of', values: waivable }
        : note(
            `không có miễn: gói ${pack.id} không có quy tắc nào cho phép`,
            `no waiver: no rule of pack ${pack.id} allows any`,
          );
    return [issue(path('rule'), 'not-waivable', waiver.rule, expected)];
  }
  const { by } = rule.waiver;
  const wrong = by.includes(waiver.authority)
    ? []
    : [issue(path('authority'), 'wrong-authority', waiver.authority, { kind: 'one-of', values: by }, by)];
  return [...wrong, ...subjectIssues(at, rule)];
}

/** Whether a rule about nominees has a finding on the person. An unknown track leaves one that is undetermined. */
function isConcerned(rule: Rule, nominee: Nominee): boolean {
  const { body, role, track } = rule.for ?? {};
  return nominee.nominations.some(
    (nomination) =>
      nomination.body === body &&
      (!role || role.includes(nomination.role)) &&
      (!track || nomination.track === undefined || nomination.track === track),
  );
}

function subjectIssues({ waiver, list, path }: Place, rule: Rule): InputIssue[] {
  const { subject } = waiver;
  if (rule.subject !== 'nominee') {
    if (subject === undefined) return [];
    const expected = note(
      'bỏ trống: quy tắc này xét cả danh sách hoặc cơ quan, không xét từng người',
      'nothing: this rule is about the list or a body, not about persons',
    );
    return [issue(path('subject'), 'unknown-subject', subject, expected)];
  }
  const person = list.nominees.find(({ id }) => id === subject);
  if (person && isConcerned(rule, person)) return [];
  const values = list.nominees.filter((nominee) => isConcerned(rule, nominee)).map(({ id }) => id);
  const expected: Expected =
    values.length > 0
      ? { kind: 'one-of', values }
      : note(
          'không có miễn: quy tắc này không xét ai trong danh sách',
          'no waiver: this rule concerns nobody on the list',
        );
  return [
    issue(path('subject'), subject === undefined ? 'missing' : 'unknown-subject', subject, expected, values),
  ];
}

function expiryIssues({ waiver, list, path }: Place): InputIssue[] {
  const { date } = list.congress;
  if (waiver.expires === undefined || waiver.expires >= date) return [];
  const expected = note(
    `còn hiệu lực vào ngày đại hội ${date}`,
    `still valid on the day of the congress, ${date}`,
  );
  return [issue(path('expires'), 'expired-waiver', waiver.expires, expected)];
}
