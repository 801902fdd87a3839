import { Argument, type Command } from 'commander';
import type { Locale } from '../text.ts';
import { addLang } from './common-options.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { fold } from './help.ts';
import type { CliIo } from './io.ts';
import type { CliMessages } from './messages.ts';
import { schemas } from './schemas.ts';
import { oneOf } from './usage.ts';
import { json, type Look, writeOut } from './write-out.ts';

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

/** Lists the schemas or prints one, byte by byte as it ships; gives the exit code. */
export async function runSchema(
  { name, output, lang }: SchemaRequest,
  io: CliIo,
  words: CliMessages,
): Promise<ExitCode> {
  const shipped = name === undefined ? undefined : json((await schemas[name]?.load())?.default);
  const inLook = ({ width }: Look) => shipped ?? fold(listed(lang, words), width);
  return writeOut(inLook, exitCodes.pass, output, io, words);
}

function listed(lang: Locale, words: CliMessages): string {
  const width = Math.max(...names.map((name) => name.length));
  const lines = Object.entries(schemas).map(([name, { about }]) => `${name.padEnd(width)}  ${about[lang]}\n`);
  return `${lines.join('')}\n${words.schemas}\n`;
}
