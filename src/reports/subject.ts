import type { Finding } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { clauseOf, namesIn } from '../report/sentence.ts';
import { term } from '../terms.ts';
import { type Locale, upperFirst } from '../text.ts';
import { reportWords } from './words.ts';

/** The name of what a finding is about: a person, a body, or the list. */
export function subjectName({ subject }: Finding, report: Report, locale: Locale): string {
  switch (subject.kind) {
    case 'nominee':
      return namesIn(report)(subject.nominee);
    case 'body':
      return upperFirst(term(subject.body)[locale]);
    case 'list':
      return upperFirst(reportWords[locale].list);
  }
}

/** The path of what a finding is about within the list: `nominees[3]`, `bodies.committee`. */
export function subjectPath({ subject }: Finding, report: Report): string {
  switch (subject.kind) {
    case 'nominee':
      return `nominees[${report.nominees.findIndex(({ id }) => id === subject.nominee)}]`;
    case 'body':
      return `bodies.${subject.body}`;
    case 'list':
      return '';
  }
}

/** A finding as a sentence that names whom it is about. */
export function namedSentence(finding: Finding, report: Report, locale: Locale): string {
  const clause = clauseOf(finding, locale, namesIn(report));
  return finding.subject.kind === 'nominee'
    ? `${subjectName(finding, report, locale)}: ${clause}.`
    : `${upperFirst(clause)}.`;
}
