import type { DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Locale, Text } from '../text.ts';
import { columnName } from './cell.ts';
import { answers, cellOfValue } from './cell-of-value.ts';
import type { Column, ValueKind } from './column.ts';
import { noteFor } from './field-notes.ts';
import { frameFields } from './frame-fields.ts';
import type { RowValues } from './list-cells.ts';
import { exampleMark } from './table-rows.ts';
import { wordsFor } from './vocabulary.ts';
import { wordsSheet } from './words-sheet.ts';

/** Rows of a template that offer lists to choose from. */
const preparedRows = 500;
const author = 'nhansu';
const headerStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D9E2F3' } },
  alignment: { wrapText: true, vertical: 'center' },
} as const;
const exampleStyle = { font: { italic: true, color: { rgb: '7F7F7F' } } } as const;
/** As text, so that no spreadsheet turns 5/3/1975 into another day. */
export const asText = { numFmt: '@' } as const;

/** Names of the sheets that a person fills in. */
export const sheetNames = {
  frame: { vi: 'Tổ chức và đại hội', en: 'Organization and congress' },
  persons: { vi: 'Nhân sự', en: 'Nominees' },
} as const satisfies Readonly<Record<string, Text>>;

const example: Readonly<Record<string, string>> = {
  name: 'Nguyễn Văn Mẫu',
  sex: 'male',
  birth: '1975-03-18',
  ethnicity: 'Kinh',
  'party.admitted': '2000-05',
  'post.title': 'Phó Trưởng phòng Tổ chức cán bộ',
  'nominations.body': 'committee',
  'nominations.role': 'member',
  'nominations.track': 're-nominated',
};

/** The words that a cell of this kind may hold; none where it may hold anything. */
function choices(kind: ValueKind, attestations: readonly string[], locale: Locale): readonly string[] {
  if (kind === 'yes-no') return [answers.yes[locale], answers.no[locale]];
  if (kind === 'attestation') return [...attestations, answers.no[locale]];
  if (typeof kind === 'string' || 'listOf' in kind) return [];
  if ('oneOf' in kind) return wordsFor(kind.oneOf, locale);
  return [...wordsFor(kind.oneOrNone, locale), answers.no[locale]];
}

/** Lists to choose from stand in a hidden sheet: written into the cells they could have 255 letters at most. */
export class WordLists {
  readonly #lists: (readonly string[])[] = [];
  readonly #attestations: readonly string[];
  readonly #locale: Locale;

  constructor(attestations: readonly string[], locale: Locale) {
    this.#attestations = attestations;
    this.#locale = locale;
  }

  /** The rule that lets cells hold a word of their kind only; none where they may hold anything. */
  validation(kind: ValueKind, range: string): DataValidation[] {
    const words = choices(kind, this.#attestations, this.#locale);
    if (words.length === 0) return [];
    const known = this.#lists.findIndex((list) => list.join() === words.join());
    const column = columnName(known >= 0 ? known : this.#lists.push(words) - 1);
    const formula1 = `${wordsSheet}!$${column}$1:$${column}$${words.length}`;
    // An attestation of a local pack may have another name.
    const strict = kind !== 'attestation';
    return [
      { type: 'list', range, formula1, allowBlank: true, showErrorMessage: strict, errorStyle: 'stop' },
    ];
  }

  sheet(): WriteSheet {
    const longest = Math.max(...this.#lists.map(({ length }) => length));
    const rows = Array.from({ length: longest }, (_, row) => this.#lists.map((list) => list[row] ?? null));
    return { name: wordsSheet, hidden: true, rows };
  }
}

/** The sheet of labels: what it asks, the answer, and what that means. */
export function frameSheet(values: RowValues, words: WordLists, locale: Locale): WriteSheet {
  const rows = frameFields.map(({ path, value, title }) => {
    const answer = cellOfValue(values.get(path)?.value, value, locale);
    return [title[locale], answer, noteFor(path, value, locale).replace('\n', ' ')];
  });
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  frameFields.forEach(({ value }, row) => {
    cells.set(`${row},0`, { style: headerStyle });
    cells.set(`${row},2`, { style: exampleStyle });
    if (value === 'day') cells.set(`${row},1`, { style: asText });
  });
  return {
    name: sheetNames.frame[locale],
    rows,
    cells,
    columns: [{ width: 48 }, { width: 40 }, { width: 90 }],
    dataValidations: frameFields.flatMap(({ value }, row) => words.validation(value, `B${row + 1}`)),
  };
}

/** The sheet of persons: a header with notes, an example where there is nobody yet, and a row for each nomination. */
export function personsSheet(
  columns: readonly Column[],
  persons: readonly RowValues[],
  words: WordLists,
  locale: Locale,
): WriteSheet {
  const header = columns.map(({ title }) => title[locale]);
  const sample = columns.map(({ field, value }) =>
    field === 'id' ? exampleMark[locale] : cellOfValue(example[field], value, locale),
  );
  const rows = persons.map((row) =>
    columns.map(({ field, value }) => cellOfValue(row.get(field)?.value, value, locale)),
  );
  const last = Math.max(preparedRows, persons.length + 1);
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  columns.forEach(({ field, value }, column) => {
    cells.set(`0,${column}`, {
      style: headerStyle,
      comment: { author, text: noteFor(field, value, locale) },
    });
    if (persons.length === 0) cells.set(`1,${column}`, { style: exampleStyle });
    if (value !== 'date' && value !== 'day') return;
    for (let row = rows.length === 0 ? 2 : 1; row < last; row++)
      cells.set(`${row},${column}`, { style: asText });
  });
  return {
    name: sheetNames.persons[locale],
    rows: persons.length === 0 ? [header, sample] : [header, ...rows],
    cells,
    columns: columns.map(({ field }) => ({ width: field === 'name' || field === 'post.title' ? 28 : 16 })),
    freezePane: { rows: 1, columns: 2 },
    dataValidations: columns.flatMap(({ value }, column) =>
      words.validation(value, `${columnName(column)}2:${columnName(column)}${last}`),
    ),
  };
}
