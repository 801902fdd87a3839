import type { Argument, Command, Option } from 'commander';

/** How far a command line has come before the word that is typed. */
export interface Position {
  readonly command: Command;
  /** The option that waits for its value. */
  readonly open?: Option;
  /** How many arguments the command has. */
  readonly given: number;
}

/** Whether a value follows the option. */
export const takesValue = (option: Option): boolean => option.required || option.optional;

/** The options that the command takes, those of the program among them. */
export function optionsOf(command: Command): readonly Option[] {
  const help = command.createHelp();
  return [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)];
}

/** The argument that comes next; the last where it may be repeated. */
export const argumentAt = ({ command, given }: Position): Argument | undefined =>
  command.registeredArguments[given] ?? command.registeredArguments.findLast(({ variadic }) => variadic);

/** Walks over words as commander would; nothing where it would not know the command. */
export function positionAfter(words: readonly string[], program: Command): Position | undefined {
  return words.reduce<Position | undefined>((position, word) => position && step(position, word, program), {
    command: program,
    given: 0,
  });
}

function step({ command, open, given }: Position, word: string, program: Command): Position | undefined {
  if (open) return { command, given };
  if (word.startsWith('-') && word !== '-') {
    const option = optionsOf(command).find(({ long, short }) => word === long || word === short);
    return { command, given, ...(option && takesValue(option) && { open: option }) };
  }
  if (command !== program) return { command, given: given + 1 };
  const named = program.commands.find((candidate) => candidate.name() === word);
  return named && { command: named, given };
}
