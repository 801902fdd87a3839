import type { Locale } from '../text.ts';
import { shells } from './completion/scripts.ts';

/** What the command itself says, besides reports. */
export interface CliMessages {
  readonly help: string;
  readonly unknownOption: (option: string) => string;
  readonly unknownCommand: (data: { readonly found: string; readonly commands: string }) => string;
  readonly missingFile: string;
  readonly missingRule: string;
  readonly missingPacks: string;
  readonly missingDrafts: string;
  readonly missingShell: string;
  readonly missingThing: string;
  readonly bothFromStdin: string;
  readonly missingValue: (option: string) => string;
  readonly missingOption: (option: string) => string;
  readonly badNumber: (data: { readonly option: string; readonly found: string }) => string;
  readonly badSize: (data: { readonly option: string; readonly found: string }) => string;
  readonly tooManyWords: (command: string) => string;
  readonly badChoice: (data: {
    readonly option: string;
    readonly found: string;
    readonly values: string;
  }) => string;
  readonly didYouMean: (word: string) => string;
  readonly refused: (data: { readonly file: string; readonly issues: number }) => string;
  readonly notCompared: (data: { readonly file: string; readonly issues: number }) => string;
  readonly overInput: (file: string) => string;
  readonly unwritable: (data: { readonly file: string; readonly code: string }) => string;
  readonly unknownPack: (data: { readonly pack: string; readonly packs: string }) => string;
  readonly unknownRule: (rule: string) => string;
  readonly severalRules: (data: { readonly rule: string; readonly rules: string }) => string;
  readonly noFolder: (folder: string) => string;
  readonly rules: (count: number) => string;
  readonly schemas: string;
  readonly badConfig: (data: { readonly file: string; readonly issues: number }) => string;
  readonly configHelp: string;
  readonly internal: (message: string) => string;
}

const vi: CliMessages = {
  help: 'Xem cách dùng: nhansu --help',
  unknownOption: (option) => `không có tùy chọn ${option}`,
  unknownCommand: ({ found, commands }) => `không có lệnh "${found}"; cần: ${commands}`,
  missingFile: 'thiếu tên tệp danh sách; dùng - để đọc từ đầu vào chuẩn',
  missingRule: 'thiếu mã quy tắc; xem các mã: nhansu rules',
  missingPacks: 'cần hai gói quy định: nhansu diff <gói trước> <gói sau>',
  missingDrafts: 'cần hai bản của danh sách: nhansu compare <bản trước> <bản sau>',
  missingShell: `thiếu tên shell: ${shells.join(', ')}`,
  missingThing:
    'cần nhansu new pack <thư mục> --extends <mã>, hoặc nhansu new rule committee/quota/<tên> --pack <thư mục>',
  bothFromStdin: 'chỉ một trong hai bản được đọc từ đầu vào chuẩn',
  missingValue: (option) => `tùy chọn ${option} thiếu giá trị`,
  missingOption: (option) => `thiếu tùy chọn ${option}`,
  badNumber: ({ option, found }) => `${option}: thấy "${found}"; cần một số nguyên`,
  badSize: ({ option, found }) => `${option}: thấy "${found}"; cần dạng committee=27`,
  tooManyWords: (command) => `lệnh ${command}: thừa tham số`,
  badChoice: ({ option, found, values }) => `${option}: thấy "${found}"; cần một trong: ${values}`,
  didYouMean: (word) => ` — có phải "${word}"?`,
  refused: ({ file, issues }) => `không kiểm tra được ${file}: ${issues} chỗ phải sửa`,
  notCompared: ({ file, issues }) => `không so sánh được ${file}: ${issues} chỗ phải sửa`,
  overInput: (file) => `lệnh này đọc ${file}; cần một tệp khác để ghi kết quả`,
  unwritable: ({ file, code }) => `không ghi được ${file} (${code})`,
  unknownPack: ({ pack, packs }) => `không có gói quy định "${pack}"; có: ${packs}`,
  unknownRule: (rule) => `không có quy tắc "${rule}"; xem các mã: nhansu rules`,
  severalRules: ({ rule, rules }) => `"${rule}" là phần cuối của nhiều mã: ${rules}`,
  noFolder: (folder) => `không có thư mục "${folder}"`,
  rules: (count) => `${count} quy tắc`,
  schemas:
    'In một lược đồ: nhansu schema <tên>. Trong tệp JSON: "$schema": "node_modules/nhansu/schema/<tên>.schema.json"',
  badConfig: ({ file, issues }) => `không dùng được ${file}: ${issues} chỗ phải sửa`,
  configHelp: 'Xem các khóa: nhansu schema config. Không dùng tệp này: --no-config',
  internal: (message) => `lỗi của chương trình: ${message}`,
};

const en: CliMessages = {
  help: 'For usage: nhansu --help',
  unknownOption: (option) => `no option ${option}`,
  unknownCommand: ({ found, commands }) => `no command "${found}"; expected: ${commands}`,
  missingFile: 'the file of the list is missing; use - to read standard input',
  missingRule: 'the id of the rule is missing; for the ids: nhansu rules',
  missingPacks: 'two rule packs are needed: nhansu diff <before> <after>',
  missingDrafts: 'two drafts of the list are needed: nhansu compare <before> <after>',
  missingShell: `the shell is missing: ${shells.join(', ')}`,
  missingThing:
    'expected nhansu new pack <folder> --extends <id>, or nhansu new rule committee/quota/<name> --pack <folder>',
  bothFromStdin: 'only one of the two drafts can come from standard input',
  missingValue: (option) => `option ${option} needs a value`,
  missingOption: (option) => `option ${option} is missing`,
  badNumber: ({ option, found }) => `${option}: found "${found}"; expected a whole number`,
  badSize: ({ option, found }) => `${option}: found "${found}"; expected a size such as committee=27`,
  tooManyWords: (command) => `${command}: too many arguments`,
  badChoice: ({ option, found, values }) => `${option}: found "${found}"; expected one of: ${values}`,
  didYouMean: (word) => ` — did you mean "${word}"?`,
  refused: ({ file, issues }) => `cannot check ${file}: ${issues} thing${issues === 1 ? '' : 's'} to mend`,
  notCompared: ({ file, issues }) =>
    `cannot compare ${file}: ${issues} thing${issues === 1 ? '' : 's'} to mend`,
  overInput: (file) => `${file} is read here; expected another file for the result`,
  unwritable: ({ file, code }) => `cannot write ${file} (${code})`,
  unknownPack: ({ pack, packs }) => `no rule pack "${pack}"; there are: ${packs}`,
  unknownRule: (rule) => `no rule "${rule}"; for the ids: nhansu rules`,
  severalRules: ({ rule, rules }) => `"${rule}" ends several ids: ${rules}`,
  noFolder: (folder) => `no folder "${folder}"`,
  rules: (count) => `${count} rule${count === 1 ? '' : 's'}`,
  schemas:
    'To print one: nhansu schema <name>. In a JSON file: "$schema": "node_modules/nhansu/schema/<name>.schema.json"',
  badConfig: ({ file, issues }) => `cannot use ${file}: ${issues} thing${issues === 1 ? '' : 's'} to mend`,
  configHelp: 'For the keys: nhansu schema config. To do without the file: --no-config',
  internal: (message) => `a fault of this program: ${message}`,
};

/** The command's catalogues, complete in every language by their type. */
export const cliMessages: Readonly<Record<Locale, CliMessages>> = { vi, en };
