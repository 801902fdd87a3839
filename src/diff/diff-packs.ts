import type { Pack } from '../packs/pack.ts';
import { canonicalJson } from '../report/hash.ts';
import { describeRule } from '../report/requirement.ts';
import type { Instrument, Rule } from '../schema/rule.ts';
import { inBoth } from '../text.ts';
import { changesBetween, statusOf } from './compare-rules.ts';
import type { CitedSource, DiffedPack, DiffRow, DiffSide, PackDiff } from './diff.ts';
import { matchRules, type RulePair, requirementPath } from './match-rules.ts';

/**
 * Compares two packs requirement by requirement: what the second adds, removes, tightens or loosens. Every rule of both
 * is in exactly one row. The order of the packs is that of the question; swapped, each row is its mirror image.
 *
 * @example
 * ```ts
 * const [charter, term] = await Promise.all([getPack('charter'), getPack('2020-2025')]);
 * if (charter && term) console.log(renderDiff(diffPacks(charter, term)));
 * ```
 */
export function diffPacks(a: Pack, b: Pack): PackDiff {
  const rows = matchRules(a, b)
    .map((pair) => rowOf(pair, a, b))
    .sort(inOrder);
  const counts = { tightened: 0, loosened: 0, changed: 0, added: 0, removed: 0, unchanged: 0 };
  for (const { status } of rows) counts[status]++;
  return { format: 'nhansu-diff/1', from: named(a), to: named(b), counts, rows };
}

const named = ({ id, version, hash, title }: Pack): DiffedPack => ({ id, version, hash, title });

function rowOf({ from, to }: RulePair, a: Pack, b: Pack): DiffRow {
  if (!to) {
    const requirement = requirementPath(from);
    const textNotFound = b.textNotFound.includes(requirement);
    return {
      requirement,
      status: 'removed',
      from: sideOf(from, a),
      ...(textNotFound && { textNotFound }),
    };
  }
  const requirement = requirementPath(to);
  if (!from) return { requirement, status: 'added', to: sideOf(to, b) };
  const changes = changesBetween(from, to);
  return { requirement, status: statusOf(changes), from: sideOf(from, a), to: sideOf(to, b), changes };
}

function sideOf(rule: Rule, { instruments }: Pack): DiffSide {
  const { id, title, modality, effective } = rule;
  const text = inBoth((locale) => describeRule(rule, locale));
  return { rule: id, title, modality, effective, text, sources: citedBy(rule, instruments) };
}

function citedBy({ source, table }: Rule, instruments: readonly Instrument[]): CitedSource[] {
  const sources = [...source, ...(table?.rows.flatMap((row) => row.source ?? []) ?? [])];
  const once = new Map(sources.map((entry) => [canonicalJson(entry), entry]));
  return [...once.values()].map((entry) => {
    const cited = instruments.find(({ id }) => id === entry.instrument);
    if (!cited) throw new Error(`INVARIANT: a pack has the instruments it cites: ${entry.instrument}`);
    const { number, date, title } = cited;
    return { ...entry, number, date, title };
  });
}

const idsOf = (row: DiffRow) =>
  [row.requirement, 'to' in row ? row.to.rule : '', 'from' in row ? row.from.rule : ''].join(' ');

const inOrder = (a: DiffRow, b: DiffRow) => (idsOf(a) < idsOf(b) ? -1 : 1);
