import { expect, it } from 'vitest';
import {
  check,
  describeFinding,
  type Finding,
  getPack,
  type Locale,
  type NominationList,
  type Pack,
} from '../src/index.ts';
import { outcomes } from '../src/report/finding.ts';
import { jsonUnder, listOfCase, optionsFor, readCases, readRule } from './support/cases.ts';

const mostOfAKind = 3;

/** Sentences that differ by numbers and names alone have one shape. */
const shapeOf = (sentence: string) => sentence.replace(/n?\d+(?:[.,]\d+)?/g, '0').replace(/0(?:, 0)+/g, '0');

/** A list with every exception that the rule allows granted. */
function waived(list: NominationList, rule: ReturnType<typeof readRule>): NominationList[] {
  const [authority] = rule.waiver?.by ?? [];
  if (!authority) return [];
  const granted = {
    rule: rule.id,
    authority,
    document: 'Công văn số 12-CV/TU',
    reason: 'trường hợp đặc biệt',
  };
  const subjects = rule.subject === 'nominee' ? list.nominees.map(({ id }) => ({ subject: id })) : [{}];
  return subjects.map((subject) => ({ ...list, waivers: [{ ...granted, ...subject }] }));
}

/** The pack of the rule, with that rule alone. */
async function packOf(id: string, { term }: NominationList): Promise<Pack> {
  const { pack = term } = optionsFor(id);
  const whole = typeof pack === 'string' ? await getPack(pack) : await pack;
  if (!whole) throw new Error(`no pack ${term}`);
  return { ...whole, rules: whole.rules.filter((rule) => rule.id === id) };
}

async function findingsOf(file: string): Promise<Finding[]> {
  const rule = readRule(file);
  const lists = readCases(file).cases.map((example) => listOfCase(rule.id, example));
  const findings: Finding[] = [];
  for (const list of lists.flatMap((one) => [one, ...waived(one, rule)])) {
    findings.push(...(await check(list, { pack: await packOf(rule.id, list) })).findings);
  }
  return findings;
}

/** One example for each shape of a sentence, the shortest first. */
function examples(findings: readonly Finding[]): Record<Locale, string>[] {
  const shapes = new Map<string, Record<Locale, string>>();
  for (const finding of findings) {
    const said = { vi: describeFinding(finding, 'vi'), en: describeFinding(finding, 'en') };
    const shape = shapeOf(said.vi) + shapeOf(said.en);
    if (!shapes.has(shape)) shapes.set(shape, said);
  }
  return [...shapes.values()].sort((a, b) => a.vi.length - b.vi.length).slice(0, mostOfAKind);
}

async function sectionOf(file: string): Promise<string> {
  const { id, title } = readRule(file);
  const findings = await findingsOf(file);
  const parts = outcomes.flatMap((outcome) => {
    const said = examples(findings.filter((finding) => finding.outcome === outcome));
    const lines = said.map(({ vi, en }) => `- ${vi}\n  ${en}`);
    return lines.length > 0 ? [`**${outcome}**\n\n${lines.join('\n')}`] : [];
  });
  return [`## ${title.vi}\n\n${title.en} (\`${id}\`)`, ...parts].join('\n\n');
}

it('says what every rule found in sentences that people can read', async () => {
  const sections: string[] = [];
  for (const file of jsonUnder('fixtures/cases')) sections.push(await sectionOf(file));
  const head = '# Sentences\n\nWhat is said of each rule and outcome, from the cases in `fixtures/cases`.';
  await expect(`${[head, ...sections].join('\n\n')}\n`).toMatchFileSnapshot('../fixtures/sentences.md');
}, 120_000);
