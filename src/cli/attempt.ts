import { PackError } from '../packs/pack-error.ts';
import { describeIssue } from '../report/issues.ts';
import type { Locale } from '../text.ts';
import { configOf, localeOf, readArguments } from './arguments.ts';
import { ConfigError } from './config/apply.ts';
import type { ReadConfig } from './config/read.ts';
import { exitCodes } from './exit-codes.ts';
import type { CliIo } from './io.ts';
import { cliMessages } from './messages.ts';
import type { Request } from './program.ts';
import { UsageError } from './usage.ts';
import { complain, firstLine } from './write-out.ts';

/** Does what was asked for; gives the exit code. */
export type Act = (request: Request, config: ReadConfig | undefined) => Promise<number>;

/** Reads the config and the command line, and acts on them; whatever goes wrong is told. */
export async function attempt(argv: readonly string[], io: CliIo, act: Act): Promise<number> {
  const config = await configOf(argv);
  const locale = localeOf(argv, config);
  try {
    const request = readArguments(argv, io, config);
    return request ? await act(request, config) : exitCodes.pass;
  } catch (error) {
    complain(io, ...describeError(error, locale));
    return exitCodes.refused;
  }
}

function describeError(error: unknown, locale: Locale): string[] {
  const words = cliMessages[locale];
  if (error instanceof PackError) return [error.message];
  if (error instanceof ConfigError) return describeConfig(error.config, locale);
  if (!(error instanceof UsageError)) return [words.internal(firstLine(error))];
  return error.message === '' ? [] : [error.message, words.help];
}

/** What is wrong with a config file, a mistake a line. */
function describeConfig({ file, issues }: ReadConfig, locale: Locale): string[] {
  const words = cliMessages[locale];
  const lines = issues.map((issue) => `${file}: ${describeIssue(issue, locale)}`);
  return [words.badConfig({ file, issues: issues.length }), ...lines, words.configHelp];
}
