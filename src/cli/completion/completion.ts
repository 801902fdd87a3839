import { Argument, type Command } from 'commander';
import { addLang } from '../common-options.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { CliIo } from '../io.ts';
import type { CliMessages } from '../messages.ts';
import { oneOf } from '../usage.ts';
import { complete } from './complete.ts';
import { type Shell, scripts, setUp, shells } from './scripts.ts';

/** A script for a shell to print. */
export interface CompletionRequest {
  readonly command: 'completion';
  readonly shell: Shell;
}

/** Adds the command `completion` to the program; `accept` gets what was asked for. */
export function addCompletion(
  program: Command,
  words: CliMessages,
  accept: (request: CompletionRequest) => void,
): void {
  const command = program
    .command('completion')
    .description(
      'in kịch bản để phím Tab hoàn thành lệnh · print a script that makes Tab complete the command',
    )
    .addArgument(
      new Argument('<shell>', shells.join(', '))
        .choices(shells)
        .argParser(oneOf('completion', shells, words)),
    )
    .addHelpText('after', setUp)
    .action((shell: Shell) => accept({ command: 'completion', shell }));
  addLang(command, words);
}

/** Prints the script; gives the exit code. */
export function runCompletion({ shell }: CompletionRequest, io: CliIo): ExitCode {
  io.stdout.write(scripts[shell]);
  return exitCodes.pass;
}

/** Answers a script: a word a line, with what it means after a tab, and `:files` with the endings of files that fit. */
export async function answerShell(
  program: Command,
  [count = '', ...words]: readonly string[],
  io: CliIo,
): Promise<ExitCode> {
  const typed = Number(count);
  const { suggestions, files } = await complete(program, words.slice(0, typed), words[typed] ?? '');
  const lines = suggestions.map(({ word, about }) => (about === undefined ? word : `${word}\t${about}`));
  const ofFiles = files ? [[':files', ...files].join(' ')] : [];
  io.stdout.write([...lines, ...ofFiles].map((line) => `${line}\n`).join(''));
  return exitCodes.pass;
}
