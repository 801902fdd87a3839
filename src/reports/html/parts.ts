import { citedClauses } from '../../report/citation.ts';
import type { Statement } from '../../report/outline.ts';
import type { Source } from '../../schema/rule.ts';
import { upperFirst } from '../../text.ts';
import { type Markup, markup, type Part } from '../markup.ts';
import type { Context } from './context.ts';

/** A part of the page under a heading of its own. */
export function section(id: string, heading: Part, content: Part): Markup {
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>
`;
}

/** A sign for the eye; the word for it stands beside. */
export const sign = (mark: string): Markup => markup`<span class="sign" aria-hidden="true">${mark}</span>`;

/** A sign with its word, which only screen readers get. */
export const signFor = (mark: string, word: string): Markup =>
  markup`${sign(mark)}<span class="unseen">${word}</span>`;

/** Names, each kept from turning the direction of what follows. */
export const people = (names: readonly string[]): Part =>
  names.map((name, index) => markup`${index > 0 ? ', ' : ''}<bdi>${name}</bdi>`);

/** A statement with all whom it is about. */
export const statement = ({ names, sentence }: Pick<Statement, 'names' | 'sentence'>): Markup =>
  markup`${names.length > 0 ? markup`<b>${people(names)}</b>: ` : ''}${sentence}`;

const isAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** The clauses that a rule rests on: name, confidence, where they can be read, and what they say. */
export function sources(all: readonly Source[], context: Context, quotes: boolean): Markup {
  const { report, locale, words, messages } = context;
  const items = citedClauses(all, report.instruments, locale).map(
    ({ name, clause, confidence, quote, urls }) => {
      const links = urls
        .filter(isAddress)
        .map(
          (url, index, { length }) =>
            markup` <a href="${url}" rel="noreferrer" aria-label="${`${words.address(length > 1 ? index + 1 : undefined)}: ${name}, ${clause}`}">${words.address(length > 1 ? index + 1 : undefined)}</a>`,
        );
      const said = quotes && quote !== undefined ? markup`<q>${quote}</q>` : '';
      return markup`<li>${name}, ${clause} <span class="badge ${confidence}">${messages.confidence[confidence]}</span>${links}${said}</li>
`;
    },
  );
  return markup`<div class="sources"><p class="label">${words.sources}</p>
<ul>
${items}</ul></div>`;
}

/** What must be known beside the outcome. */
export const caveats = (texts: readonly string[], { messages }: Context): Part =>
  texts.map(
    (text) => markup`<p class="caveat"><b>${upperFirst(messages.caveat)}:</b> ${text}</p>
`,
  );
