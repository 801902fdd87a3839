import { relative } from 'node:path';
import { lintCodes, lintWords, pageOf } from '../lint/codes.ts';
import type { LintFinding, PackLint } from '../lint/finding.ts';
import { lintPack } from '../lint/lint-pack.ts';
import { printable } from '../report/printable.ts';
import { styleFor } from '../report/style.ts';
import { wrap } from '../report/wrap.ts';
import type { Locale } from '../text.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { CliIo } from './io.ts';
import type { LintRequest } from './lint.ts';
import type { CliMessages } from './messages.ts';
import { besideCode, type PackSource, packSources } from './pack-source.ts';
import { json, type Look, writeOut } from './write-out.ts';

/** Looks packs through and writes what was found; gives the exit code. */
export async function runLint(
  { pack, cases, lang, format }: LintRequest,
  io: CliIo,
  words: CliMessages,
): Promise<ExitCode> {
  const results = (await packSources(pack, cases, words)).map(lintSource);
  const isClean = results.every(({ findings }) => findings.length === 0);
  const shown = results.length === 1 ? results[0] : { format: 'nhansu-lints/1', packs: results };
  const render = (look: Look) =>
    format === 'json'
      ? json(shown)
      : [...results.map((result) => lintText(result, lang, look)), isClean ? '' : whereExplained(lang)].join(
          '',
        );
  return writeOut(render, isClean ? exitCodes.pass : exitCodes.fail, undefined, io, words);
}

/** The page that findings name, as it can be opened from here. */
function whereExplained(lang: Locale): string {
  const page = besideCode('docs', 'errors.md');
  const near = relative('.', page);
  return `${lintWords.page[lang]}: ${near.startsWith('..') ? page : near}\n`;
}

/** A file that could not be read is a finding like any other. */
function lintSource({ id, files, cases, issues }: PackSource): PackLint {
  const unread = issues.map(
    (issue): LintFinding => ({ ...issue, fix: lintCodes.en[issue.code].fix, page: pageOf(issue.code) }),
  );
  if (Object.keys(files).length === 0) {
    return { format: 'nhansu-lint/1', pack: id, findings: unread, rules: 0 };
  }
  const result = lintPack(id, files, cases);
  return { ...result, findings: [...unread, ...result.findings] };
}

/** The findings of a pack, by file. */
function lintText({ pack, findings, rules }: PackLint, lang: Locale, { color, width }: Look): string {
  const style = styleFor(color);
  if (findings.length === 0)
    return `${style.good('✓')} ${style.bold(pack)}: ${lintWords.clean[lang](rules)}\n`;
  const lines: string[] = [];
  let file: string | undefined;
  for (const finding of findings) {
    if (finding.file !== file) lines.push(style.bold(printable(finding.file)));
    file = finding.file;
    const { meaning, fix } = lintCodes[lang][finding.code];
    const at = finding.path === '' ? '' : `${printable(finding.path)}: `;
    lines.push(
      wrap(
        `  ${style.bad('✗')} ${at}${printable(finding.message)} ${style.dim(finding.code)}`,
        width,
        '      ',
      ),
      // What is found is told in English, with the words of the files; in another language its code says what that is.
      ...(lang === 'en' ? [] : [wrap(`      ${lintWords.meaning[lang]}: ${meaning}`, width, '      ')]),
      wrap(`      ${lintWords.fix[lang]}: ${fix} ${style.dim(finding.page)}`, width, '      '),
    );
  }
  const count = lintWords.found[lang](findings.length, rules);
  return `${lines.join('\n')}\n\n${style.bad('✗')} ${style.bold(pack)}: ${count}\n`;
}
