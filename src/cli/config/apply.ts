import type { Command } from 'commander';
import { type Options, optionsIn } from './options.ts';
import type { ReadConfig } from './read.ts';

/** A config file that says what it cannot say. */
export class ConfigError extends Error {
  readonly config: ReadConfig;

  constructor(config: ReadConfig) {
    super(config.file);
    this.config = config;
  }
}

// They show what helps to mend a config file.
const untouched = ['schema', 'completion', 'help'];

/**
 * Puts what the config says in the place of options that the command line does not give.
 *
 * @throws ConfigError
 */
export function applyConfig(command: Command, read: ReadConfig): void {
  if (read.issues.length > 0 && !untouched.includes(command.name())) throw new ConfigError(read);
  const isGiven = (name: string) => command.getOptionValueSource(name) === 'cli';
  const { format, output, ...others } = optionsIn(read, command.name());
  // The two belong together: a place of the config is none for a form of the command line.
  const reports: Options = isGiven('format') || isGiven('output') ? {} : { format, output };
  for (const [name, value] of Object.entries({ ...others, ...reports })) {
    if (value !== undefined && !isGiven(name)) command.setOptionValueWithSource(name, value, 'config');
  }
}
