import type { ReportingDescriptor } from 'sarif';
import { type CitedClause, citedClauses } from '../report/citation.ts';
import { address, plain } from '../report/markdown-text.ts';
import { messages } from '../report/messages.ts';
import type { Report, RuleSummary } from '../report/report.ts';
import { kindOf } from '../report/rule-text.ts';
import { type Locale, upperFirst } from '../text.ts';
import { webUri } from './sarif-places.ts';
import { formattedMessage, plainMessage } from './sarif-text.ts';

function cited({ name, clause, confidence, quote }: CitedClause, locale: Locale): string {
  const said = quote === undefined ? '' : `: “${quote}”`;
  return `${name}, ${clause} [${messages[locale].confidence[confidence]}]${said}`;
}

/** A rule of the pack, with the clauses it rests on as its help. */
export function sarifRule(
  { id, title, modality, source, interpretation }: RuleSummary,
  instruments: Report['instruments'],
  locale: Locale,
): ReportingDescriptor {
  const { modality: names, source: word } = messages[locale];
  const clauses = citedClauses(source, instruments, locale);
  const urls = clauses.flatMap((clause) => clause.urls);
  const sentences = clauses.map((clause) => cited(clause, locale));
  const links = clauses.map((clause) => {
    const targets = clause.urls.flatMap((url) => address(webUri(url)) ?? []);
    const addresses = targets.map((target, index) => ` [[${index + 1}]](${target})`).join('');
    return `- ${plain(cited(clause, locale))}${addresses}`;
  });
  const [first] = urls;
  return {
    id,
    shortDescription: { text: plainMessage(title[locale]) },
    fullDescription: {
      text: plainMessage(
        `${title[locale]} (${names[modality]}). ${upperFirst(word)}: ${sentences.join('; ')}.`,
      ),
    },
    help: {
      text: plainMessage(sentences.map((sentence) => `- ${sentence}`).join('\n')),
      markdown: formattedMessage(
        [`**${plain(title[locale])}** (${names[modality]})`, '', ...links].join('\n'),
      ),
    },
    ...(first !== undefined && { helpUri: webUri(first) }),
    defaultConfiguration: { level: modality === 'mandatory' ? 'error' : 'note' },
    properties: {
      tags: [modality, kindOf({ id })],
      confidence: clauses.some(({ confidence }) => confidence === 'primary') ? 'primary' : 'secondary',
      ...(interpretation !== undefined && { interpretation }),
    },
  };
}
