import { Argument, type Command } from 'commander';
import { packIds } from '../packs/shipped.ts';
import { type Modality, modalities } from '../schema/terms.ts';
import type { Locale } from '../text.ts';
import { addLang } from './common-options.ts';
import type { CliMessages } from './messages.ts';
import { choice, oneOf } from './usage.ts';

/** What can be begun. */
export const things = ['pack', 'rule'] as const;

/** A pack or a rule to begin. */
export interface NewRequest {
  readonly command: 'new';
  readonly thing: (typeof things)[number];
  readonly place: string;
  readonly pack?: string;
  readonly extends?: string;
  readonly cases?: string;
  readonly modality?: Modality;
  readonly instrument?: string;
  readonly clause?: string;
  readonly lang: Locale;
}

/** Adds the command `new` to the program; `accept` gets what was asked for. */
export function addNew(program: Command, words: CliMessages, accept: (request: NewRequest) => void): void {
  const command = program
    .command('new')
    .description('bắt đầu một gói hoặc một quy tắc cùng ví dụ · begin a rule pack, or a rule with its cases')
    .addArgument(new Argument('<thing>', `pack, rule`).choices(things).argParser(oneOf('new', things, words)))
    .argument(
      '<place>',
      'thư mục gói, hoặc committee/quota/ten · folder of the pack, or committee/quota/name',
    )
    .option('--pack <folder>', 'rule: thư mục của gói · the folder of the pack')
    .addOption(
      choice('--extends <id>', `pack: gói nền · the pack below: ${packIds.join(', ')}`, packIds, words),
    )
    .option('--cases <folder>', 'rule: thư mục ví dụ · the folder of the cases')
    .addOption(
      choice(
        '--modality <modality>',
        `rule: ${modalities.join(', ')} (mặc định · default: mandatory)`,
        modalities,
        words,
      ),
    )
    .option('--instrument <id>', 'rule: mã văn bản trong instruments.json · key of the text')
    .option('--clause <text>', 'rule: điều, khoản · the clause')
    .action(
      (thing: NewRequest['thing'], place: string, options: Omit<NewRequest, 'command' | 'thing' | 'place'>) =>
        accept({ command: 'new', thing, place, ...options }),
    );
  addLang(command, words);
}
