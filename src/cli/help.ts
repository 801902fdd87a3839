import { type Command, Help, type HelpConfiguration } from 'commander';
import { wrap } from '../report/wrap.ts';
import { addLang } from './common-options.ts';
import type { CliMessages } from './messages.ts';
import { hint, UsageError } from './usage.ts';

/** A text that fits a width; each line goes on where it began. */
export const fold = (text: string, width: number | undefined): string =>
  text
    .split('\n')
    .map((line) => wrap(line, width, /^ */.exec(line)?.[0] ?? ''))
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

/** Adds the command `help`, in place of that of commander, which shows the help of the program for a mistyped name. */
export function addHelp(program: Command, words: CliMessages): void {
  const help = program
    .helpCommand(false)
    .command('help')
    .description('xem cách dùng một lệnh · show the help of a command')
    .argument('[command]')
    .action((asked?: string) => {
      const command =
        asked === undefined ? program : program.commands.find((candidate) => candidate.name() === asked);
      if (!command) throw new UsageError(unknownCommand(String(asked), program, words));
      command.help();
    });
  addLang(help, words);
}

/** What to say of a command that there is not. */
export function unknownCommand(found: string, program: Command, words: CliMessages): string {
  const names = program.commands.map((command) => command.name());
  return words.unknownCommand({ found, commands: names.join(', ') }) + hint(found, names, words);
}
