import { basename, extname, resolve } from 'node:path';
import type { CheckMessages } from './check-messages.ts';
import { type FoundFile, filesIn } from './find-files.ts';
import type { ReportFormat } from './formats.ts';
import { UsageError } from './usage.ts';

/** A form of the report and where it goes: a file, or standard output. */
export interface Target {
  readonly format: ReportFormat;
  /** `{name}` stands for the name of the list's file. */
  readonly output?: string;
}

/** The forms that files are known by, the longer ending first. */
const endings: Readonly<Record<string, ReportFormat>> = {
  '.sarif.json': 'sarif',
  '.sarif': 'sarif',
  '.json': 'json',
  '.html': 'html',
  '.md': 'markdown',
  '.xml': 'junit',
  '.txt': 'text',
  '.xlsx': 'xlsx',
};

function formatFor(output: string, words: CheckMessages): ReportFormat {
  const ending = Object.keys(endings).find((candidate) => output.toLowerCase().endsWith(candidate));
  const format = ending === undefined ? undefined : endings[ending];
  if (format) return format;
  throw new UsageError(words.unknownEnding({ output, endings: Object.keys(endings).join(', ') }));
}

/**
 * The first output belongs to the first format, and so on; a format without one goes to standard output, and an output
 * without a format has the form of its ending. `-` is standard output.
 *
 * @throws UsageError
 */
export function targetsOf(
  formats: readonly ReportFormat[],
  outputs: readonly string[],
  words: CheckMessages,
): readonly Target[] {
  if (formats.length === 0 && outputs.length === 0) return [{ format: 'text' }];
  const targets = [
    ...outputs.map((output, index) => targetOf(formats[index], output, words)),
    ...formats.slice(outputs.length).map((format): Target => ({ format })),
  ];
  const shown = targets.filter(({ output }) => output === undefined).map(({ format }) => format);
  if (shown.includes('xlsx')) throw new UsageError(words.needsOutput('xlsx'));
  if (shown.length > 1) throw new UsageError(words.severalToStdout(shown.join(', ')));
  return targets;
}

function targetOf(format: ReportFormat | undefined, output: string, words: CheckMessages): Target {
  if (output === '-') return { format: format ?? 'text' };
  return { format: format ?? formatFor(output, words), output };
}

const placeholder = '{name}';

/** Whether the target is a file for each list. */
export const isPerList = ({ output }: Target): boolean => output?.includes(placeholder) ?? false;

/** The file that the target is for a list. */
export function outputFor(output: string, list: string): string {
  const name = list === '-' ? 'stdin' : basename(list, extname(list));
  return output.replaceAll(placeholder, () => name);
}

/** Forms that hold one list alone. */
const ofOneList: readonly ReportFormat[] = ['html', 'xlsx'];

/**
 * All files that will be written.
 *
 * @throws UsageError when two results would go to one file, or several lists into a form that holds one
 */
export function outputsOf(
  targets: readonly Target[],
  found: readonly FoundFile[],
  words: CheckMessages,
): readonly string[] {
  const claims = new Map<string, { readonly output: string; readonly who: string }>();
  const claim = (output: string, who: string) => {
    const first = claims.get(resolve(output));
    if (first) throw new UsageError(words.sameOutput({ output, first: first.who, second: who }));
    claims.set(resolve(output), { output, who });
  };
  for (const target of targets) {
    const { format, output } = target;
    if (output !== undefined && isPerList(target))
      for (const list of filesIn(found)) claim(outputFor(output, list), list);
    else if (found.length > 1 && ofOneList.includes(format)) throw new UsageError(words.needsName(format));
    else if (output !== undefined) claim(output, format);
  }
  return [...claims.values()].map(({ output }) => output);
}
