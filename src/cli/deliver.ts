import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { plain } from '../report/markdown-text.ts';
import { printable } from '../report/printable.ts';
import { styleFor } from '../report/style.ts';
import type { ListResult } from '../reports/options.ts';
import type { Locale } from '../text.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type ReportFormat, render, renderSeveral } from './formats.ts';
import type { CliIo } from './io.ts';
import type { CliMessages } from './messages.ts';
import { type SummaryLine, summaryLine, summaryMarkdown, summaryOf, summaryText } from './summary.ts';
import { isPerList, outputFor, type Target } from './targets.ts';
import { type Look, lookOf, writeOut } from './write-out.ts';

/** How reports are rendered and where from. */
export interface DeliveryOptions {
  readonly locale: Locale;
  readonly mask?: boolean;
  readonly all?: boolean;
  readonly io: CliIo;
  readonly words: CliMessages;
}

/** Brings reports to a target, as lists are checked; an exit code tells whether it could be written. */
export interface Delivery {
  readonly add: (list: ListResult) => Promise<ExitCode>;
  readonly end: () => Promise<ExitCode>;
}

/** How the reports on so many lists come to the target. */
export function deliveryTo(target: Target, lists: number, options: DeliveryOptions): Delivery {
  if (lists === 1 || isPerList(target)) return eachAlone(target, lists === 1, options);
  const writing = joined[target.format];
  return writing ? oneAfterTheOther(target, writing, options) : allInOne(target, options);
}

const done = async (): Promise<ExitCode> => exitCodes.pass;

/** A report for each list. */
function eachAlone(
  { format, output }: Target,
  isOnly: boolean,
  { io, words, ...options }: DeliveryOptions,
): Delivery {
  const add = async ({ name, result, ...list }: ListResult) => {
    if (isOnly && format === 'text' && result.decision === 'refused') {
      io.stderr.write(render(result, format, { ...options, ...lookOf(io.stderr, io.env) }));
      return exitCodes.pass;
    }
    const path = output === undefined ? undefined : outputFor(output, name);
    const isFile = list.file !== undefined || name === '-';
    // A pattern that matched nothing gives no name to a file.
    if (path !== output && !isFile) return exitCodes.pass;
    // What fails here fails in writing, and is told there.
    if (path !== undefined && path !== output)
      await mkdir(dirname(path), { recursive: true }).catch(() => {});
    const inLook = (look: Look) => render(result, format, { ...options, ...list, ...look });
    return writeOut(inLook, exitCodes.pass, path, io, words);
  };
  return { add, end: done };
}

/** How reports follow each other in a document. */
interface Joined {
  readonly before: (file: string, look: Look) => string;
  readonly after: string;
  readonly summary: typeof summaryText;
}

const joined: Readonly<Partial<Record<ReportFormat, Joined>>> = {
  text: {
    before: (file, { color }) => `${styleFor(color).bold(`── ${printable(file)}`)}\n`,
    after: '\n',
    summary: summaryText,
  },
  markdown: { before: (file) => `**${plain(file)}**\n\n`, after: '\n---\n\n', summary: summaryMarkdown },
  github: { before: () => '', after: '', summary: summaryLine },
};

/** All reports in one document; on standard output each as soon as it is there. */
function oneAfterTheOther(
  { format, output }: Target,
  { before, after, summary }: Joined,
  { io, words, ...options }: DeliveryOptions,
): Delivery {
  const look = output === undefined ? lookOf(io.stdout, io.env) : {};
  const lines: SummaryLine[] = [];
  const parts: string[] = [];
  const write = (part: string) => (output === undefined ? io.stdout.write(part) : parts.push(part));
  return {
    add: (list) => {
      const { name, result, ...place } = list;
      lines.push(summaryOf(list, options.locale));
      write(before(name, look) + render(result, format, { ...options, ...place, ...look }) + after);
      return done();
    },
    end: async () => {
      write(summary(lines, options.locale, look));
      return output === undefined
        ? done()
        : writeOut(() => parts.join(''), exitCodes.pass, output, io, words);
    },
  };
}

/** One document that is made of all reports at once. */
function allInOne({ format, output }: Target, { io, words, ...options }: DeliveryOptions): Delivery {
  const checked: ListResult[] = [];
  return {
    add: (list) => {
      checked.push(list);
      return done();
    },
    end: () => writeOut(() => renderSeveral(checked, format, options), exitCodes.pass, output, io, words),
  };
}
