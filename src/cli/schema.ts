import { Argument, type Command } from 'commander';
import type { Locale } from '../text.ts';
import { addLang } from './common-options.ts';
import type { CliMessages } from './messages.ts';
import { schemas } from './schemas.ts';
import { oneOf } from './usage.ts';

const names = Object.keys(schemas);

/** JSON Schemas to list, or one to print. */
export interface SchemaRequest {
  readonly command: 'schema';
  readonly name?: string;
  readonly output?: string;
  readonly lang: Locale;
}

/** Adds the command `schema` to the program; `accept` gets what was asked for. */
export function addSchema(
  program: Command,
  words: CliMessages,
  accept: (request: SchemaRequest) => void,
): void {
  const command = program
    .command('schema')
    .description('in JSON Schema của các tệp, cho trình soạn thảo · print the JSON Schemas, for editors')
    .addArgument(
      new Argument('[name]', `lược đồ, không có thì liệt kê · a schema, none to list: ${names.join(', ')}`)
        .choices(names)
        .argParser(oneOf('schema', names, words)),
    )
    .option('--output <file>', 'ghi vào tệp · write to a file')
    .action((name: string | undefined, options: Omit<SchemaRequest, 'command' | 'name'>) =>
      accept({ command: 'schema', ...(name !== undefined && { name }), ...options }),
    );
  addLang(command, words);
}
