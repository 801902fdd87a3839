import { nearestRule } from '../evaluate/rule-names.ts';
import type { Pack } from '../packs/pack.ts';
import { packIds } from '../packs/shipped.ts';
import { messages } from '../report/messages.ts';
import { describeRule } from '../report/requirement.ts';
import { bodyOf, kindOf, renderRule } from '../report/rule-text.ts';
import type { Rule } from '../schema/rule.ts';
import { unaccented } from '../text.ts';
import { fold } from './help.ts';
import { type CliStream, widthOf } from './io.ts';
import { type CliMessages, cliMessages } from './messages.ts';
import { packFor } from './pack-option.ts';
import type { ExplainRequest, RulesRequest } from './rules.ts';
import { UsageError } from './usage.ts';
import { json } from './write-out.ts';

/** The pack asked for, or all that are shipped. */
async function packsFor(asked: string | undefined, words: CliMessages): Promise<Pack[]> {
  const wanted = asked === undefined ? packIds : [asked];
  return Promise.all(wanted.map((pack) => packFor(pack, words)));
}

/** Packs that extend others hold the rules of these too: each rule once, in the order of ids. */
function rulesOf(packs: readonly Pack[]): Rule[] {
  const byId = new Map(packs.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule])));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const bothSentences = (rule: Rule) => ({ vi: describeRule(rule, 'vi'), en: describeRule(rule, 'en') });

/**
 * The rules asked for: id, title, modality and what they demand.
 *
 * @throws UsageError
 */
export async function listRules(request: RulesRequest, stdout: CliStream): Promise<string> {
  const { lang, format, body, kind, search = '' } = request;
  const words = cliMessages[lang];
  const wanted = unaccented(search).split(/\s+/);
  const found = rulesOf(await packsFor(request.pack, words)).filter((rule) => {
    if (body !== undefined && bodyOf(rule) !== body) return false;
    if (kind !== undefined && kindOf(rule) !== kind) return false;
    const sentences = bothSentences(rule);
    const text = unaccented([rule.id, ...Object.values(rule.title), ...Object.values(sentences)].join(' '));
    return wanted.every((word) => text.includes(word));
  });
  if (format === 'json') {
    const rules = found.map((rule) => {
      const { id, title, subject, modality } = rule;
      return { id, title, subject, modality, requirement: bothSentences(rule) };
    });
    return json({ format: 'nhansu-rules/1', rules });
  }
  const entries = found.map(
    (rule) =>
      `${rule.title[lang]} [${messages[lang].modality[rule.modality]}]\n  ${rule.id}\n  ${describeRule(rule, lang)}\n\n`,
  );
  return fold(`${entries.join('')}${words.rules(found.length)}\n`, widthOf(stdout));
}

/** A rule by its id, or by the end of it where that is enough. */
function findRule(asked: string, rules: readonly Rule[], words: CliMessages): Rule {
  const exact = rules.find(({ id }) => id === asked);
  const [only, ...others] = exact ? [exact] : rules.filter(({ id }) => id.endsWith(`/${asked}`));
  if (only && others.length > 0) {
    const ids = [only, ...others].map(({ id }) => id).join(', ');
    throw new UsageError(words.severalRules({ rule: asked, rules: ids }));
  }
  if (only) return only;
  throw unknownRule(
    asked,
    rules.map(({ id }) => id),
    words,
  );
}

/** The complaint about a rule that there is not, with the nearest one. */
export function unknownRule(asked: string, ids: readonly string[], words: CliMessages): UsageError {
  const near = nearestRule(asked, ids);
  return new UsageError(words.unknownRule(asked) + (near === undefined ? '' : words.didYouMean(near)));
}

/**
 * One rule in full, with its sources.
 *
 * @throws UsageError
 */
export async function explainRule(request: ExplainRequest, stdout: CliStream): Promise<string> {
  const { lang, format } = request;
  const words = cliMessages[lang];
  const packs = await packsFor(request.pack, words);
  const rule = findRule(request.rule, rulesOf(packs), words);
  const instruments = packs.find(({ rules }) => rules.includes(rule))?.instruments ?? [];
  if (format === 'text') return fold(renderRule(rule, instruments, lang), widthOf(stdout));
  const sources = [...rule.source, ...(rule.table?.rows.flatMap((row) => row.source ?? []) ?? [])];
  const cited = instruments.filter(({ id }) => sources.some(({ instrument }) => instrument === id));
  return json({
    format: 'nhansu-rule/1',
    rule,
    requirement: bothSentences(rule),
    instruments: cited,
  });
}
