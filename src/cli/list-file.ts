import type { Command } from 'commander';
import { formatOf } from '../files/format-of.ts';
import type { Cells } from '../files/locate.ts';
import type { ReadNote } from '../files/note.ts';
import { parseJson } from '../files/parse-json.ts';
import { decode, readBytes, readText } from '../files/read-text.ts';
import type { InputIssue } from '../schema/input-issue.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import { isRecord } from '../schema/raw.ts';
import { type Body, bodies } from '../schema/terms.ts';
import type { Locale } from '../text.ts';
import { fileMessages } from './file-messages.ts';
import type { CliIo } from './io.ts';
import type { CliMessages } from './messages.ts';
import { choice, repeated, UsageError } from './usage.ts';

/** A file to read a list from, and how. */
export interface ListFile {
  readonly file: string;
  readonly lang: Locale;
  /** JSON with what the sheets do not hold. */
  readonly with?: string;
  readonly sheet?: string;
  /** `C=birth`: what a column fills. */
  readonly column?: readonly string[];
  readonly body?: Body;
  /** How remarks name the file, where there are two. */
  readonly called?: string;
  /** Whether it is one of several files. */
  readonly amongOthers?: boolean;
  /** Whether options for sheets are passed over where the list is in JSON. */
  readonly forSheetsAlone?: boolean;
  /** Whether remarks leave out what the file says, as the report does. */
  readonly masked?: boolean;
}

/** A list as read, not yet checked, and everything that is wrong with the file itself. */
export interface ReadListFile {
  readonly list?: NominationList;
  /** The file, where it is JSON. */
  readonly text?: string;
  /** The file, where it is a workbook or csv. */
  readonly data?: Uint8Array;
  readonly issues: readonly InputIssue[];
  readonly cells: Cells;
}

/** Adds the options for lists in sheets to a command. */
export function addFileOptions(command: Command, words: CliMessages): Command {
  return command
    .option('--with <file>', 'JSON kèm theo bảng: organization, congress, bodies · JSON beside a sheet')
    .option('--sheet <name>', 'trang tính cần đọc · the sheet to read')
    .option(
      '--column <column=field>',
      'cột nào là trường nào, dùng nhiều lần được · what a column fills: C=birth',
      repeated((pair) => [pair]),
    )
    .addOption(
      choice('--body <body>', `cơ quan của cả danh sách · body of all: ${bodies.join(', ')}`, bodies, words),
    );
}

const failed = (...issues: readonly InputIssue[]): ReadListFile => ({ issues, cells: new Map() });

/**
 * Reads a list from JSON, a workbook or a csv file; what a person should know about it goes to standard error.
 *
 * @throws UsageError
 */
export async function readListFile(request: ListFile, io: CliIo): Promise<ReadListFile> {
  const { file, lang } = request;
  const read = await readBytes(file, io.stdin);
  if (!read.ok) return failed(read.issue);
  if (formatOf(read.bytes, file) !== 'json') return readSheet(request, read.bytes, io);
  const forSheets = request.with ?? request.sheet ?? request.column ?? request.body;
  if (forSheets && !request.amongOthers && !request.forSheetsAlone) {
    throw new UsageError(fileMessages[lang].onlySheets);
  }
  const decoded = decode(read.bytes);
  if (!decoded.ok) return failed(decoded.issue);
  const parsed = parseJson(decoded.text);
  if (!parsed.ok) return failed(parsed.issue);
  return {
    list: parsed.value as NominationList,
    text: decoded.text,
    issues: parsed.issues,
    cells: new Map(),
  };
}

async function readSheet(request: ListFile, bytes: Uint8Array, io: CliIo): Promise<ReadListFile> {
  const { file, lang, sheet, body, column = [] } = request;
  const columns = Object.fromEntries(column.map((pair) => columnOf(pair, lang)));
  const frame = request.with === undefined ? undefined : await frameOf(request.with, lang);
  if (frame && 'issues' in frame) return failed(...frame.issues);
  const { readList } = await import('../files/read-list.ts');
  const result = await readList(bytes, {
    name: file,
    columns,
    ...(frame && { frame: frame.value }),
    ...(sheet !== undefined && { sheet }),
    ...(body && { body }),
  });
  await tell(result.notes, request, io);
  return result.ok
    ? { list: result.list, data: bytes, issues: [], cells: result.cells }
    : { ...failed(...result.issues), data: bytes };
}

function columnOf(pair: string, lang: Locale): readonly [string, string] {
  const at = pair.lastIndexOf('=');
  if (at < 1 || at === pair.length - 1) throw new UsageError(fileMessages[lang].badColumn(pair));
  return [pair.slice(0, at), pair.slice(at + 1)];
}

/** What `--with` names: fields of a list, as JSON. */
export async function frameOf(
  file: string,
  lang: Locale,
): Promise<{ readonly value: Partial<NominationList> } | { readonly issues: readonly InputIssue[] }> {
  const read = await readText(file);
  if (!read.ok) return { issues: [{ ...read.issue, path: '--with' }] };
  const parsed = parseJson(read.text);
  if (!parsed.ok) return { issues: [{ ...parsed.issue, path: '--with' }] };
  if (parsed.issues.length > 0) {
    return { issues: parsed.issues.map((issue) => ({ ...issue, path: `--with: ${issue.path}` })) };
  }
  if (!isRecord(parsed.value)) throw new UsageError(fileMessages[lang].notAList);
  return { value: parsed.value };
}

/** So many remarks of a kind are told; the rest is counted. */
const mostTold = 5;

/** A remark without what the file says: where it is and of what kind. A sheet may be called after somebody. */
const maskNote = ({ code, cell }: ReadNote): ReadNote => ({
  code,
  ...(cell && { cell: { cell: cell.cell } }),
});

/** Tells how a file was read, where a person should know. */
export async function tell(
  notes: readonly ReadNote[],
  { lang, called, masked }: Pick<ListFile, 'lang' | 'called' | 'masked'>,
  io: CliIo,
): Promise<void> {
  const { describeNote } = await import('../files/note.ts');
  const words = fileMessages[lang];
  const start = called === undefined ? 'nhansu:' : `nhansu: ${called}:`;
  const write = (line: string) => io.stderr.write(`${start} ${line}\n`);
  for (const code of new Set(notes.map((note) => note.code))) {
    const alike = notes.filter((note) => note.code === code);
    for (const note of alike.slice(0, mostTold)) {
      write(words.note(describeNote(masked ? maskNote(note) : note, lang)));
    }
    if (alike.length > mostTold) write(words.moreNotes(alike.length - mostTold));
  }
}
