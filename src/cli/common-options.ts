import type { Command } from 'commander';
import { packIds } from '../packs/shipped.ts';
import type { Locale } from '../text.ts';
import type { CliMessages } from './messages.ts';
import { choice } from './usage.ts';

/** The languages that the command speaks. */
export const locales = ['vi', 'en'] as const satisfies readonly Locale[];

/** Adds `--lang`. */
export const addLang = (command: Command, words: CliMessages): Command =>
  command.addOption(
    choice('--lang <lang>', `ngôn ngữ · language: ${locales.join(', ')}`, locales, words).default('vi'),
  );

/** Adds `--format`; the first is what is meant where none is given. */
export const addFormat = (command: Command, formats: readonly string[], words: CliMessages): Command =>
  command.addOption(
    choice('--format <format>', `dạng kết quả · format: ${formats.join(', ')}`, formats, words).default(
      formats[0],
    ),
  );

/** Adds `--pack`; `otherwise` says which pack is meant where none is given. */
export const addPack = (command: Command, otherwise: string): Command =>
  command.option('--pack <id>', `gói quy định · rule pack (${packIds.join(', ')}); ${otherwise}`);

/** The forms of what is looked up. */
export const plainFormats = ['text', 'json'] as const;

/** A form of what is looked up. */
export type PlainFormat = (typeof plainFormats)[number];

/** What every command for authors of a pack is asked. */
export interface AuthorRequest {
  readonly pack?: string;
  readonly cases?: string;
  readonly lang: Locale;
  readonly format: PlainFormat;
}

/** Adds which pack a command for its authors works on, and in what form it answers. */
export function addAuthorOptions(command: Command, words: CliMessages): Command {
  command
    .argument('[pack]', 'mã hoặc thư mục, mặc định các gói có sẵn · id or folder, all shipped by default')
    .option('--cases <folder>', 'thư mục ví dụ · the folder of its cases');
  return addFormat(addLang(command, words), plainFormats, words);
}

/** The forms of what is compared. */
export const comparisonFormats = ['text', 'markdown', 'json'] as const;

/** Adds what the commands that compare have in common. */
export function addComparisonOptions(command: Command, words: CliMessages): Command {
  command.option('--output <file>', 'ghi kết quả vào tệp · write the result to a file');
  return addFormat(addLang(command, words), comparisonFormats, words);
}
