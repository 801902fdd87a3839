import type { Argument, Command, Option } from 'commander';
import { type Candidates, candidatesFor } from './candidates.ts';
import { argumentAt, optionsOf, positionAfter, takesValue } from './position.ts';

/** A word that may be typed, with what it means. */
interface Suggestion {
  readonly word: string;
  readonly about?: string;
}

/** What may be typed next. */
export interface Completion extends Pick<Candidates, 'files'> {
  readonly suggestions: readonly Suggestion[];
}

const nothing: Completion = { suggestions: [] };

/** What may stand in the place of a word of which `typed` stands there already. */
export async function complete(
  program: Command,
  before: readonly string[],
  typed: string,
): Promise<Completion> {
  // Bash makes a word of its own of the `=` in `--format=json`.
  const current = typed === '=' ? '' : typed;
  const position = positionAfter(
    before.filter((word) => word !== '='),
    program,
  );
  if (!position) return nothing;
  const { command, open } = position;
  if (open) return values(open.long ?? '', open, current);
  const options = optionsOf(command);
  const [, flag = '', value] = /^(--[^=]+)=(.*)$/s.exec(current) ?? [];
  if (value !== undefined) {
    const option = options.find(({ long }) => long === flag);
    return option && takesValue(option) ? values(flag, option, value, `${flag}=`) : nothing;
  }
  if (current.startsWith('-')) return starting(current, options.map(flagOf));
  if (command === program || command.name() === 'help') {
    return starting(current, program.commands.map(nameOf));
  }
  const argument = argumentAt(position);
  return argument ? values(argument.name(), argument, current) : nothing;
}

const flagOf = ({ long, flags, description }: Option): Suggestion => ({
  word: long ?? flags,
  about: description,
});

const nameOf = (command: Command): Suggestion => ({ word: command.name(), about: command.description() });

const starting = (current: string, suggestions: readonly Suggestion[]): Completion => ({
  suggestions: suggestions.filter(({ word }) => word.startsWith(current)),
});

/** The values of an argument or option; of several that commas join, the last is completed. */
async function values(
  name: string,
  { argChoices }: Argument | Option,
  current: string,
  flag = '',
): Promise<Completion> {
  const { words = argChoices ?? [], files, joined } = await candidatesFor(name);
  const start = joined ? current.lastIndexOf(',') + 1 : 0;
  const before = flag + current.slice(0, start);
  const suggestions = words
    .filter((word) => word.startsWith(current.slice(start)))
    .map((word) => ({ word: before + word }));
  return { suggestions, ...(files && { files }) };
}
