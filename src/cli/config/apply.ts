import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { packIds } from '../../packs/shipped.ts';
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
  const known = new Set(command.options.map((option) => option.attributeName()));
  for (const [name, value] of Object.entries(optionsIn(read, command.name()))) {
    const source = command.getOptionValueSource(name);
    const isGiven = source !== undefined && source !== 'default';
    if (value !== undefined && known.has(name) && !isGiven) {
      command.setOptionValueWithSource(name, value, 'config');
    }
  }
}

/** The options of a command as the config has them. */
function optionsIn({ config, file, lang }: ReadConfig, command: string): Readonly<Record<string, unknown>> {
  const at = (path: string) => relative('', resolve(dirname(file), path));
  const { pack, columns, body, sheet } = config;
  const isFolder =
    pack !== undefined && !packIds.includes(pack) && (/[/\\]/.test(pack) || existsSync(at(pack)));
  return {
    lang,
    pack: isFolder ? resolve(at(pack)) : pack,
    ...(['check', 'compare'].includes(command) && {
      with: config.with && at(config.with),
      column: columns && Object.entries(columns).map(([column, field]) => `${column}=${field}`),
      sheet,
      body,
    }),
  };
}
