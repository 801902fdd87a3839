import { Help, type HelpConfiguration } from 'commander';
import { wrap } from '../report/wrap.ts';
import type { CliStream } from './io.ts';

/** A text that fits the terminal; each line goes on where it began. */
export const fold = (text: string, { isTTY, columns }: CliStream): string =>
  text
    .split('\n')
    .map((line) => wrap(line, isTTY ? columns : undefined, /^ */.exec(line)?.[0] ?? ''))
    .join('\n');

const indent = '    ';

/** How help is laid out: in two columns, or one below the other where a terminal is too narrow for that. */
export const helpLayout: HelpConfiguration = {
  showGlobalOptions: true,
  minWidthToWrap: 24,
  // The descriptions name the choices already, in both languages.
  optionDescription: ({ description, defaultValue }) =>
    defaultValue === undefined ? description : `${description} (mặc định · default: ${defaultValue})`,
  argumentDescription: ({ description }) => description,
  formatItem(term, termWidth, description, helper) {
    const width = helper.helpWidth ?? 80;
    if (width - termWidth - indent.length >= helper.minWidthToWrap) {
      return Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
    }
    const below = helper.boxWrap(description, width - indent.length).replaceAll('\n', `\n${indent}`);
    return `  ${term}\n${indent}${below}`;
  },
};
