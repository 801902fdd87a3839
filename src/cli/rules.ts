import type { Command } from 'commander';
import { type Body, bodies } from '../schema/terms.ts';
import type { Locale } from '../text.ts';
import { addFormat, addLang, addPack, type PlainFormat, plainFormats } from './common-options.ts';
import type { CliMessages } from './messages.ts';
import { choice } from './usage.ts';

const kinds = ['structure', 'quota', 'criteria'] as const;

/** Rules to list. */
export interface RulesRequest {
  readonly command: 'rules';
  readonly pack?: string;
  readonly body?: Body;
  readonly kind?: (typeof kinds)[number];
  readonly search?: string;
  readonly lang: Locale;
  readonly format: PlainFormat;
}

/** A rule to show in full. */
export interface ExplainRequest {
  readonly command: 'explain';
  readonly rule: string;
  readonly pack?: string;
  readonly lang: Locale;
  readonly format: PlainFormat;
}

/** Adds the command `rules` to the program; `accept` gets what was asked for. */
export function addRules(
  program: Command,
  words: CliMessages,
  accept: (request: RulesRequest) => void,
): void {
  const command = program
    .command('rules')
    .description('liệt kê các quy tắc · list the rules')
    .addOption(choice('--body <body>', `cơ quan · body: ${bodies.join(', ')}`, bodies, words))
    .addOption(choice('--kind <kind>', `loại · kind: ${kinds.join(', ')}`, kinds, words))
    .option('--search <text>', 'tìm trong tên và nội dung, không cần dấu · search, marks do not matter')
    .action((options: Omit<RulesRequest, 'command'>) => accept({ command: 'rules', ...options }));
  addPack(command, 'mặc định tất cả · all by default');
  addFormat(addLang(command, words), plainFormats, words);
}

/** Adds the command `explain` to the program; `accept` gets what was asked for. */
export function addExplain(
  program: Command,
  words: CliMessages,
  accept: (request: ExplainRequest) => void,
): void {
  const command = program
    .command('explain')
    .description('trình bày một quy tắc · show a rule in full')
    .argument('<rule>', 'mã quy tắc, hoặc phần cuối của mã · id of the rule, or the end of it')
    .action((rule: string, options: Omit<ExplainRequest, 'command' | 'rule'>) =>
      accept({ command: 'explain', rule, ...options }),
    );
  addPack(command, 'mặc định tất cả · all by default');
  addFormat(addLang(command, words), plainFormats, words);
}
