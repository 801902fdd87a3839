import { plain } from '../report/markdown-text.ts';
import { printable } from '../report/printable.ts';
import { styleFor } from '../report/style.ts';
import type { ListResult } from '../reports/options.ts';
import type { Locale } from '../text.ts';
import type { CheckedList } from './check-file.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { TextFormat } from './formats.ts';
import type { CliIo } from './io.ts';
import type { CliMessages } from './messages.ts';
import { render, renderSeveral } from './render.ts';
import { type SummaryLine, summaryLine, summaryMarkdown, summaryOf, summaryText } from './summary.ts';
import { isPerList, outputFor, type Target } from './targets.ts';
import { type Look, lookOf, writeOut, writeTo } from './write-out.ts';

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
  readonly add: (list: CheckedList) => Promise<ExitCode>;
  readonly end: () => Promise<ExitCode>;
}

/** How the reports on so many lists come to the target. */
export function deliveryTo(target: Target, lists: number, options: DeliveryOptions): Delivery {
  const { format, output } = target;
  if (format === 'xlsx') return workbooks(output, options);
  const text = { ...target, format };
  if (lists === 1 || isPerList(target)) return eachAlone(text, lists === 1, options);
  const writing = joined[format];
  return writing ? oneAfterTheOther(text, writing, options) : allInOne(text, options);
}

/** A target of text. */
type TextTarget = Target & { readonly format: TextFormat };

const done = async (): Promise<ExitCode> => exitCodes.pass;

/** The file of a report on one list; none for a pattern that matched nothing. */
function fileFor(output: string, { name, file }: ListResult): string | undefined {
  const path = outputFor(output, name);
  return path !== output && file === undefined && name !== '-' ? undefined : path;
}

/** A report for each list. */
function eachAlone(
  { format, output }: TextTarget,
  isOnly: boolean,
  { io, words, ...options }: DeliveryOptions,
): Delivery {
  const add = async (checked: CheckedList) => {
    const { name: _, source: __, result, ...place } = checked;
    if (isOnly && format === 'text' && result.decision === 'refused') {
      io.stderr.write(render(result, format, { ...options, ...lookOf(io.stderr, io.env) }));
      return exitCodes.pass;
    }
    const path = output === undefined ? undefined : fileFor(output, checked);
    if (output !== undefined && path === undefined) return exitCodes.pass;
    const inLook = (look: Look) => render(result, format, { ...options, ...place, ...look });
    return writeOut(inLook, exitCodes.pass, path, io, words);
  };
  return { add, end: done };
}

/** A workbook for each list: its own, with the report in it. */
function workbooks(output = '', { io, words, ...options }: DeliveryOptions): Delivery {
  const add = async (checked: CheckedList) => {
    const path = fileFor(output, checked);
    if (path === undefined) return exitCodes.pass;
    const { writeReport } = await import('../files/write-report.ts');
    const workbook = await writeReport(checked.result, { ...options, ...checked.source });
    return writeTo(path, workbook, exitCodes.pass, io, words);
  };
  return { add, end: done };
}

/** How reports follow each other in a document. */
interface Joined {
  readonly before: (file: string, look: Look) => string;
  readonly after: string;
  readonly summary: typeof summaryText;
}

const joined: Readonly<Partial<Record<TextFormat, Joined>>> = {
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
  { format, output }: TextTarget,
  { before, after, summary }: Joined,
  { io, words, ...options }: DeliveryOptions,
): Delivery {
  const look = output === undefined ? lookOf(io.stdout, io.env) : {};
  const lines: SummaryLine[] = [];
  const parts: string[] = [];
  const write = (part: string) => (output === undefined ? io.stdout.write(part) : parts.push(part));
  return {
    add: (list) => {
      const { name, source: _, result, ...place } = list;
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
function allInOne({ format, output }: TextTarget, { io, words, ...options }: DeliveryOptions): Delivery {
  const checked: ListResult[] = [];
  return {
    add: ({ source: _, ...list }) => {
      checked.push(list);
      return done();
    },
    end: () => writeOut(() => renderSeveral(checked, format, options), exitCodes.pass, output, io, words),
  };
}
