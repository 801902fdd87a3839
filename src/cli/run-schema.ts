import type { Locale } from '../text.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { fold } from './help.ts';
import type { CliIo } from './io.ts';
import type { CliMessages } from './messages.ts';
import type { SchemaRequest } from './schema.ts';
import { schemas } from './schemas.ts';
import { json, type Look, writeOut } from './write-out.ts';

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
  const width = Math.max(...Object.keys(schemas).map((name) => name.length));
  const lines = Object.entries(schemas).map(([name, { about }]) => `${name.padEnd(width)}  ${about[lang]}\n`);
  return `${lines.join('')}\n${words.schemas}\n`;
}
