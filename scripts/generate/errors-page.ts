import { exitCodes } from '../../src/cli/exit-codes.ts';
import { lintCodes } from '../../src/lint/codes.ts';
import type { AdviceCode, LintCode } from '../../src/lint/finding.ts';
import type { CaseIssueCode } from '../../src/pack-tests/result.ts';
import { inputCodes } from '../../src/report/input-codes.ts';

const advice: Readonly<Record<AdviceCode, true>> = {
  'negative-on-missing': true,
  'constant-condition': true,
  'constant-requirement': true,
  'never-applies': true,
  'shadowed-rule': true,
  'unreachable-row': true,
  'threshold-without-source': true,
  'modality-verb': true,
  'one-language': true,
  placeholder: true,
  'missing-outcome': true,
  'unused-allowance': true,
};

const ofCases: Readonly<Record<Exclude<CaseIssueCode, 'schema'>, true>> = {
  'no-cases': true,
  'case-rule': true,
  'case-twice': true,
  'case-modality': true,
  'case-name': true,
  'case-list': true,
  equivalent: true,
};

const isAdvice = (code: string) => Object.hasOwn(advice, code);
const isOfCases = (code: string) => Object.hasOwn(ofCases, code);

function section(codes: readonly LintCode[]): string {
  return codes
    .map((code) => `### ${code}\n\n${lintCodes.en[code].meaning}\n\n*Fix:* ${lintCodes.en[code].fix}\n`)
    .join('\n');
}

/** The page that explains every code. */
export function errorsPage(): string {
  const codes = Object.keys(lintCodes.en) as LintCode[];
  const rows = Object.entries(inputCodes).map(
    ([code, { meaning, fix }]) => `| \`${code}\` | ${meaning} | ${fix} |`,
  );
  return `# Error codes

Written by \`npm run generate\`. Mistakes go three ways, which never mix: what is wrong with a **list** is returned
(\`InputIssue\`, \`decision: 'refused'\`), what is wrong with a **pack** is thrown when it is loaded (\`PackError\`) and told by
\`nhansu lint\`, and anything else that is thrown is a fault of the library.

## Exit codes of the command

| code | of lists | of packs |
|---|---|---|
| ${exitCodes.pass} | pass | lint found nothing; every case holds |
| ${exitCodes.fail} | fail | lint found something; a case fails or a change survives |
| ${exitCodes.incomplete} | incomplete | |
| ${exitCodes.refused} | cannot check | cannot read |

## Mistakes in a list

Each has \`path\` (and line, or sheet and cell), \`found\`, \`expected\` and, where one is near, \`suggestion\`.

| code | meaning | fix |
|---|---|---|
${rows.join('\n')}

## Mistakes in a pack

A pack with one of these is refused when it is loaded.

${section(codes.filter((code) => !isAdvice(code) && !isOfCases(code)))}
## What lint looks for besides

A pack with one of these loads. What is meant to be so is allowed in \`pack.json\`, with the reason:

\`\`\`json
{ "lint": [{ "code": "negative-on-missing", "rule": "committee/structure/no-district", "reason": "Of many kinds of units only districts have ended." }] }
\`\`\`

${section(codes.filter(isAdvice))}
## Mistakes in cases

${section(codes.filter(isOfCases))}`;
}
