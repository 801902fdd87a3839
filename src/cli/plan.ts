import type { Command } from 'commander';
import type { Sizes } from '../plan/plan.ts';
import { provinces } from '../schema/provinces.ts';
import * as terms from '../schema/terms.ts';
import type { Locale } from '../text.ts';
import { addFormat, addLang, addPack, type PlainFormat, plainFormats } from './common-options.ts';
import type { CliMessages } from './messages.ts';
import { choice, oneOf, UsageError, wholeNumber } from './usage.ts';

/** Bodies to plan. */
export interface PlanRequest {
  readonly command: 'plan';
  readonly level: (typeof terms.levels)[number];
  readonly sector: (typeof terms.sectors)[number];
  readonly unitKind?: (typeof terms.unitKinds)[number];
  readonly superior?: (typeof terms.superiors)[number];
  readonly place?: (typeof provinces)[number];
  readonly partyMembers?: number;
  readonly officialMembers?: number;
  readonly mergedFrom?: number;
  readonly congress?: (typeof terms.congressKinds)[number];
  readonly selection?: (typeof terms.selections)[number];
  readonly seats?: Sizes;
  readonly extra?: Sizes;
  readonly date?: string;
  readonly pack?: string;
  readonly lang: Locale;
  readonly format: PlainFormat;
}

/** Reads `committee=27`, any number of times. */
function sizes(option: string, words: CliMessages) {
  return (found: string, sofar: Sizes = {}): Sizes => {
    const [, name = '', seats = ''] = /^([^=]+)=(\d{1,3})$/.exec(found) ?? [];
    if (seats === '') throw new UsageError(words.badSize({ option, found }));
    const body = oneOf(option, terms.bodies, words)(name);
    return { ...sofar, [body]: Number(seats) };
  };
}

/** Adds the command `plan` to the program; `accept` gets what was asked for. */
export function addPlan(program: Command, words: CliMessages, accept: (request: PlanRequest) => void): void {
  const listed = (flag: string, values: readonly string[], before = '') =>
    choice(`--${flag} <${flag}>`, before + values.join(', '), values, words);
  const command = program
    .command('plan')
    .description('số lượng, cơ cấu cần có khi chưa có nhân sự · whole numbers before there is a name')
    .addOption(listed('level', terms.levels, 'cấp · level: ').makeOptionMandatory())
    .addOption(listed('sector', terms.sectors, 'khối · sector: ').makeOptionMandatory())
    .addOption(listed('unit-kind', terms.unitKinds))
    .addOption(listed('superior', terms.superiors))
    .addOption(choice('--place <place>', 'tỉnh, thành phố · province: ha-noi, nghe-an, …', provinces, words))
    .option('--party-members <count>', 'số đảng viên · Party members', wholeNumber('--party-members', words))
    .option(
      '--official-members <count>',
      'số đảng viên chính thức · official members',
      wholeNumber('--official-members', words),
    )
    .option(
      '--merged-from <count>',
      'số đơn vị hợp nhất, sáp nhập; 1 nếu không · units merged, 1 for none',
      wholeNumber('--merged-from', words),
    )
    .addOption(listed('congress', terms.congressKinds))
    .addOption(listed('selection', terms.selections))
    .option(
      '--seats <body=count...>',
      'số lượng · sizes: committee=27 standing-committee=9; 0 là không bầu · 0 is not elected',
      sizes('--seats', words),
    )
    .option('--extra <body=count...>', 'trong đó tăng thêm · of them, extra', sizes('--extra', words))
    .option('--date <date>', 'ngày đại hội · day of the congress: 2020-06-15')
    .addHelpText(
      'after',
      '\nKết quả (exit code): 0 khả thi (feasible) · 1 mâu thuẫn (contradictory) · 3 không lập được (cannot plan)\n',
    )
    .action((options: Omit<PlanRequest, 'command'>) => accept({ command: 'plan', ...options }));
  addPack(command, 'mặc định nhiệm kỳ mới nhất · the newest term by default');
  addFormat(addLang(command, words), plainFormats, words);
}
