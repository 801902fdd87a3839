import { Argument, type Command } from 'commander';
import { addLang } from '../common-options.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { CliIo } from '../io.ts';
import type { CliMessages } from '../messages.ts';
import { oneOf } from '../usage.ts';
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
