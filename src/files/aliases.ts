import type { Column, Target, ValueKind } from './column.ts';
import { type Dictionary, dictionary } from './dictionary.ts';
import { nominationColumns } from './nomination-columns.ts';
import { personColumns } from './person-columns.ts';

const special = (
  field: string,
  target: Target,
  value: ValueKind,
  [vi, en]: readonly [string, string],
  aliases: readonly string[],
): Column => ({ field, target, value, title: { vi, en }, aliases, onlyRead: true });

const births = [
  'năm sinh',
  'ngày sinh',
  'ngày, tháng, năm sinh',
  'ngày tháng năm sinh',
  'ngày, tháng, năm sinh',
  'sinh',
];
const under = (parents: readonly string[], child: string) => parents.map((parent) => `${parent} ${child}`);

const political = (path: string, value: ValueKind, vi: string, en: string, aliases: readonly string[]) =>
  special(
    `political-standards.${path}`,
    { to: 'attestation', kind: 'political-standards', path },
    value,
    [vi, en],
    aliases,
  );

/** Columns in the way people draw them, besides those of a template. */
const drawn: readonly Column[] = [
  special(
    'serial',
    { to: 'serial' },
    'text',
    ['STT', 'No.'],
    ['tt', 'số tt', 'số thứ tự', 'no', 'thứ tự', 'số', '#'],
  ),
  special(
    'name:family',
    { to: 'family' },
    'text',
    ['Họ và chữ đệm', 'Family name'],
    [
      'họ',
      'họ đệm',
      'họ và đệm',
      'họ, đệm',
      'họ và tên đệm',
      'họ, tên đệm',
      'họ lót',
      'họ và tên lót',
      'họ, chữ đệm',
    ],
  ),
  special(
    'sex:male',
    { to: 'sex', sex: 'male', birth: false },
    'yes-no',
    ['Nam', 'Male'],
    ['giới tính nam', 'giới nam', 'nam giới'],
  ),
  special(
    'sex:female',
    { to: 'sex', sex: 'female', birth: false },
    'yes-no',
    ['Nữ', 'Female'],
    ['giới tính nữ', 'giới nữ', 'nữ giới'],
  ),
  special(
    'birth:male',
    { to: 'sex', sex: 'male', birth: true },
    'date',
    ['Năm sinh Nam', 'Birth of a man'],
    under(births, 'nam'),
  ),
  special(
    'birth:female',
    { to: 'sex', sex: 'female', birth: true },
    'date',
    ['Năm sinh Nữ', 'Birth of a woman'],
    under(births, 'nữ'),
  ),
  political(
    'conclusion',
    { oneOf: 'conclusion' },
    'Kết luận tiêu chuẩn chính trị',
    'Conclusion on political standards',
    ['tiêu chuẩn chính trị', 'kết luận về tiêu chuẩn chính trị'],
  ),
  political('by', 'text', 'Cơ quan kết luận tiêu chuẩn chính trị', 'Political standards attested by', [
    'cấp kết luận tiêu chuẩn chính trị',
  ]),
  political('document', 'text', 'Văn bản kết luận tiêu chuẩn chính trị', 'Document on political standards', [
    'số kết luận tiêu chuẩn chính trị',
  ]),
  political(
    'date',
    'date',
    'Ngày kết luận tiêu chuẩn chính trị',
    'Date of the conclusion on political standards',
    [],
  ),
];

/** Every column that is read, by what it fills: the alias table of `docs/files.md`. */
export const columns: readonly Column[] = [...personColumns, ...nominationColumns, ...drawn];

/** All headers of a column, the one of the template first. */
export const headersOf = ({ title, aliases }: Column): readonly string[] => [
  ...new Set([title.vi, title.en, ...aliases]),
];

/** Finds the columns that a header may stand for. */
export const headers: Dictionary<Column> = dictionary(
  columns.flatMap((column) => headersOf(column).map((header) => [header, column] as const)),
);
