import { leftOutOf } from '../report/choice.ts';
import type { Report } from '../report/report.ts';
import { besideEachOther, groupFindings } from './compare-findings.ts';
import { comparePeople, type Drafts } from './compare-people.ts';
import { type Draft, findingGroups, type ListComparison } from './comparison.ts';
import type { NewIds } from './match-people.ts';

/**
 * Compares two reports on drafts of one list: which findings are new, fixed, changed or the same, and for whom
 * something moved. Persons are matched by id. What they are nominated to stands in lists alone: see `compareLists`.
 *
 * @throws RangeError when the reports do not rest on the same rules: another pack, another version of it, or others left out.
 */
export function compareReports(before: Report, after: Report): ListComparison {
  return compared(before, after);
}

/** What lists tell besides reports. */
interface Listed {
  readonly nominations: NonNullable<Drafts['nominations']>;
  /** The ids that the report on the draft before has, by those that its list gives. */
  readonly ids: NewIds;
}

/** The comparison, with what lists tell where they are at hand. */
export function compared(before: Report, after: Report, listed?: Listed): ListComparison {
  if (!restOnTheSame(before, after)) {
    const [first, second] = [before, after].map(({ receipt: { pack } }) => `\`${pack.id}\` ${pack.hash}`);
    throw new RangeError(`expected reports of one pack and of the same rules, found ${first} and ${second}`);
  }
  const [outBefore, outAfter] = [leftOutOf(before), leftOutOf(after)].map((ids) => ids.join(', ') || 'none');
  if (outBefore !== outAfter) {
    throw new RangeError(
      `expected the same rules left out of both reports, found ${outBefore} and ${outAfter}`,
    );
  }
  const findings = besideEachOther(before.findings, after.findings);
  const grouped = groupFindings(findings);
  const drafts = {
    before: before.nominees,
    after: after.nominees,
    ...(listed && { nominations: listed.nominations }),
  };
  const people = comparePeople(drafts, findings);
  const named = new Set([
    ...findingGroups.flatMap((group) => grouped[group].map(({ rule }) => rule)),
    ...people.changed.flatMap(({ moves }) => moves.map(({ rule }) => rule)),
  ]);
  return {
    format: 'nhansu-comparison/1',
    decision: after.decision,
    before: draftOf(before),
    after: draftOf(after),
    pack: after.receipt.pack,
    ...(after.receipt.rules && { choice: after.receipt.rules }),
    findings: grouped,
    people,
    rules: after.rules
      .filter(({ id }) => named.has(id))
      .map(({ id, title, modality, source }) => ({ id, title, modality, source })),
    nominees: everybody(before, after, listed?.ids),
  };
}

/** Whether the reports rest on the same rules of the same pack. */
export function restOnTheSame(before: Report, after: Report): boolean {
  const rulesOf = ({ rules }: Report) => rules.map(({ id }) => id).join(' ');
  return before.receipt.pack.hash === after.receipt.pack.hash && rulesOf(before) === rulesOf(after);
}

const draftOf = ({ decision, organization, nominees, counts, receipt }: Report): Draft => ({
  decision,
  organization,
  nominees: nominees.length,
  counts,
  dates: receipt.dates,
  input: receipt.input,
});

function everybody(before: Report, after: Report, newIds: NewIds = new Map()): ListComparison['nominees'] {
  const former = new Map([...newIds].map(([formerId, id]) => [id, { formerId }]));
  const ids = new Set(after.nominees.map(({ id }) => id));
  return [...after.nominees, ...before.nominees.filter(({ id }) => !ids.has(id))].map((person) => ({
    ...person,
    ...former.get(person.id),
  }));
}
