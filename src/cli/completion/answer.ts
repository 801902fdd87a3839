import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { CliIo } from '../io.ts';
import { cliMessages } from '../messages.ts';
import { buildProgram } from '../program.ts';
import { complete } from './complete.ts';

/** Answers a script: a word a line, with what it means after a tab, and `:files` with the endings of files that fit. */
export async function answerShell([count = '', ...words]: readonly string[], io: CliIo): Promise<ExitCode> {
  const program = buildProgram(cliMessages.vi, io, () => {});
  const typed = Number(count);
  const { suggestions, files } = await complete(program, words.slice(0, typed), words[typed] ?? '');
  const lines = suggestions.map(({ word, about }) => (about === undefined ? word : `${word}\t${about}`));
  const ofFiles = files ? [[':files', ...files].join(' ')] : [];
  io.stdout.write([...lines, ...ofFiles].map((line) => `${line}\n`).join(''));
  return exitCodes.pass;
}
