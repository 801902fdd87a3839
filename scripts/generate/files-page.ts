import { columns, headersOf } from '../../src/files/aliases.ts';
import { type Column, repeated, type ValueKind } from '../../src/files/column.ts';
import { frameFields } from '../../src/files/frame-fields.ts';
import { limits } from '../../src/files/limits.ts';
import { lead } from '../../src/files/nomination-columns.ts';
import { noteHeadlines } from '../../src/files/note.ts';
import { cell } from './markdown.ts';

const kinds: Readonly<Record<Extract<ValueKind, string>, string>> = {
  text: 'text',
  date: 'date, in whole or part',
  day: 'date to the day',
  'yes-no': 'x, có, không',
  count: 'whole number',
  'out-of': '`25/27`',
  attestation: 'text or không',
};

function kindOf(kind: ValueKind): string {
  if (typeof kind === 'string') return kinds[kind];
  if ('oneOf' in kind) return `a word: ${kind.oneOf}`;
  return 'oneOrNone' in kind ? `a word or không: ${kind.oneOrNone}` : `words, parted by ;: ${kind.listOf}`;
}

/** Headers without those that only put usual words before another. */
function shortHeaders(column: Column): readonly string[] {
  const headers = headersOf(column);
  const plain = new Set(headers.map((header) => header.toLowerCase()));
  return headers.filter(
    (header) =>
      !lead.some(
        (words) =>
          words !== '' &&
          plain.has(header.toLowerCase().replace(words, '')) &&
          header.toLowerCase().startsWith(words),
      ),
  );
}

const isFirst = ({ field }: Column) => !/\[[1-9]\]/.test(field) || field.startsWith('nominations.steps');

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const columnTable = () =>
  table(
    ['field', 'headers', 'read as'],
    columns.filter(isFirst).map((column) => {
      const [first = '', ...others] = shortHeaders(column);
      return [`\`${column.field}\``, [`**${first}**`, ...others].join(' · '), kindOf(column.value)];
    }),
  );

const frameTable = () =>
  table(
    ['field', 'labels', 'read as'],
    frameFields.map(({ path, value, title, aliases }) => [
      `\`${path}\``,
      [`**${title.vi}**`, ...new Set([title.en, ...aliases])].join(' · '),
      kindOf(value),
    ]),
  );

const noteTable = () =>
  table(
    ['code', 'what it tells'],
    Object.entries(noteHeadlines).map(([code, { en }]) => [`\`${code}\``, en]),
  );

const thousands = (number: number) => number.toLocaleString('en');

/** The page about workbooks and csv files. */
export function filesPage(): string {
  return `# Lists in workbooks and csv files

<!-- Written by \`npm run generate\`. -->

\`nhansu check list.xlsx\` and \`readList\` of \`nhansu/files\` read the sheets that committees keep, in Node and in browsers:

\`\`\`ts
import { readFile } from 'node:fs/promises';
import { check, describeIssue } from 'nhansu';
import { describeNote, locateIssues, readList } from 'nhansu/files';

const name = 'fixtures/files/whole-list.xlsx';
const read = await readList(await readFile(name), { name });
for (const note of read.notes) console.log(describeNote(note, 'en'));
if (read.ok) {
  const result = await check(read.list);
  console.log(result.decision);
  for (const issue of locateIssues(result.issues, read.cells)) console.log(describeIssue(issue, 'en'));
} else {
  for (const issue of read.issues) console.log(describeIssue(issue, 'en'));
}
\`\`\`

\`\`\`sh
npx nhansu template --pack 2020-2025 --out "$(mktemp -d)/list.xlsx" > /dev/null
npx nhansu check fixtures/files/bad-values.xlsx --body committee # exit 3
\`\`\`

## What is read

- **Sheets.** Every sheet that is not hidden. One with a header of persons is a list; one with at least three labels of the
  second table below, each with its value on the right, is about the organization; so are such lines above a list. \`--sheet NAME\` takes one list only.
- **Header.** One to three lines within the first 60 rows, merged or not, found by the first table below. Marks and capitals
  do not matter, but a mark that is there must be right: \`Nam\` (male) is never \`Năm\` (year). \`(…)\` behind a header is left out.
  A name may have two columns, and a cell merged downwards holds for every row beside it.
- **Groups.** A row of text alone, such as \`I. Nhân sự tái cử\` or \`A. Ban Thường vụ\`, holds for the rows below, until
  the next one numbered alike or further out.
- **Further tables.** Another header further down begins a table of its own; the title between them is a group of it.
- **Persons.** A row with a name or an id, and a serial number or one more column. Rows of one id, or of one name and date of
  birth, are one person; a person nominated to several bodies may have a row for each. Where the rows contradict each other,
  both cells are named. One name merged over several rows is one person. Without a column of ids, ids are \`ns-1\`, \`ns-2\` and so on.
- **Bodies.** From the columns, the groups, the name of the sheet (\`BCH\`, \`UBKT\`), or \`--body\`.
- **Dates.** 18/3/1975, 18.3.1975, ngày 18 tháng 3 năm 1975, 3-1975, 1975, 1975-03-18, dates and day numbers of the
  spreadsheet. The day always stands before the month. A date is read only as far as the sheet shows it: a cell with the
  format \`mm/yyyy\` has no day.
- **Marks.** x, ✓ and có say yes; không, chưa and k say no; a blank or a dash is *not known*, never *no*.
- **csv.** Commas, semicolons, tabs or bars; UTF-8, UTF-16 or Windows-1258, with or without a mark. The old fonts TCVN3 (ABC)
  and VNI are recognized and refused: such text must be converted first.
- **What sheets have no room for** (conclusions about a body, waivers) stands in JSON beside the file: \`--with FILE\`, the option
  \`frame\`. Where the two contradict each other, nothing is chosen.

## What is told

Nothing is guessed in silence, and nothing left out without a word. A **note** never stops anything:

${noteTable()}

An **issue** does: a value that cannot be read, a header that may be more than one field or stands twice, rows that contradict
each other, a person without a body. It names sheet, cell, what was found and what was expected. What a column is can be told:
\`--column C=birth --column "Chức danh"=positions --column F=-\`, the option \`columns\`; \`-\` leaves it out.

## The report in the workbook

\`nhansu check list.xlsx --output report.xlsx\` and \`writeReport\` give back the workbook itself:

\`\`\`ts
import { readFile } from 'node:fs/promises';
import { check } from 'nhansu';
import { readList, writeReport } from 'nhansu/files';

const data = await readFile('fixtures/files/xa-dong-thanh.xlsx');
const read = await readList(data);
if (read.ok) {
  const workbook = await writeReport(await check(read.list), { data, cells: read.cells });
  console.log(workbook.length > data.length);
}
\`\`\`

- **Notes and colours.** What fails, what is open, what awaits a conclusion and targets missed are notes on the cells that they are
  about: the field at fault, the blank to fill in, else the name of the person or what is said of the body. A note begins with the
  word for its colour. Several findings on one cell are one note, in the colour of the gravest; a note that was there stays.
- **Two sheets more**, behind the others: *Kết quả* has the decision, counts, whose records to complete, quotas and the receipt;
  *Phát hiện* a row for each finding, with evidence, sources and a link to its cell. \`--all\`, the option \`all\`, lists what is
  met or does not apply as well. When the report is read as a list again, the two are left out.
- **Nothing else changes**: no value, formula, width, merge, print set-up, drop-down or other sheet. A conditional format may cover a colour;
  where Excel has a conversation on a cell, it shows that instead of the note; a digital signature no longer holds. A workbook
  with macros keeps them, so its report must end in \`.xlsm\` as well.
- **A list that cannot be checked** comes back in the same way, with its mistakes on their cells and in the sheet *Phải sửa*.
- **A csv file** becomes a sheet of its rows, all of them text; **JSON** (the option \`list\`) the sheets of a template, which can be
  filled in and checked again.
- **\`--mask\`**, the option \`mask\`, leaves out the list and its cells: only the sheets of the report are written.

## What is refused

Exit code 3, with the reason: an old \`.xls\`, a workbook with a password, another kind of file under the name of a workbook, a
damaged file, an empty sheet, and anything larger than ${thousands(limits.bytes / 1_000_000)} MB, ${thousands(limits.unpackedBytes / 1_000_000)} MB unpacked, ${thousands(limits.cells)} cells,
${thousands(limits.columns)} columns, ${thousands(limits.rows)} rows of a csv file, ${thousands(limits.merges)} merged areas, ${limits.sheets} sheets or ${thousands(limits.letters)} letters in a cell. Text that starts with \`=\`, \`+\`, \`-\` or \`@\` stays text wherever it goes; a formula stands for its stored result.

## Columns of a list of persons

The first header is the one of a template. A column of a disciplinary measure or a conclusion may have a number up to ${repeated.read} behind it;
before the name of a body or office may stand ${lead
    .filter((words) => words !== '')
    .map((words) => `*${words.trim()}*`)
    .join(', ')}.

${columnTable()}

## Lines about the organization

${frameTable()}
`;
}
