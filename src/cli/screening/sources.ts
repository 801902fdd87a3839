import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isZip } from '../../files/container.ts';
import { decodeAs, decodeText } from '../../files/decode-text.ts';
import { sizeIssue, unreadable } from '../../files/limits.ts';
import { readCsv } from '../../files/read-csv.ts';
import { whyUnreadable } from '../../files/read-text.ts';
import { readWorkbook } from '../../files/read-xlsx.ts';
import { show } from '../../schema/input-issue.ts';
import type { Body } from '../../schema/terms.ts';
import type { Locale } from '../../text.ts';
import { isLock } from '../find-files.ts';
import type { CliIo } from '../io.ts';
import { readListFile, tell } from '../list-file.ts';
import { isFolder } from '../pack-option.ts';
import type { Block } from './block.ts';
import { type ByteChunks, begin, bytesOf, collect } from './byte-chunks.ts';
import { arrayBlocks } from './json-array.ts';
import { ndjsonBlocks } from './ndjson.ts';
import { notUtf8 } from './piece.ts';
import { csvBlocks, type Sheet, sheetBlocks } from './sheet-blocks.ts';
import { SourceError } from './source-error.ts';

/** What is to be read, and how. */
export interface Sources {
  readonly files: readonly string[];
  readonly io: CliIo;
  readonly lang: Locale;
  /** JSON with what sheets of whole lists do not hold. */
  readonly with?: string;
  /** The body that the persons of a sheet are screened for; without it, a sheet is a whole list. */
  readonly body?: Body;
  /** Told how many bytes were read. */
  readonly read: (bytes: number) => void;
}

/** How many bytes the files have in all; `undefined` where one cannot tell, as standard input. */
export async function sizeOf(files: readonly string[]): Promise<number | undefined> {
  let all = 0;
  for (const file of files) {
    const found = file === '-' ? undefined : await stat(file).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    all += found.size;
  }
  return all;
}

/**
 * The records of all files, one file after the other.
 *
 * @throws SourceError where a file cannot be read, or no further
 */
export async function* blocksOf(sources: Sources): AsyncGenerator<Block> {
  const { files } = sources;
  for (const file of files) {
    const named = (block: Block): Block => (file === '-' ? block : { ...block, file });
    if (await isFolder(file)) yield* listsIn(file, sources);
    else for await (const block of blocksIn(file, sources)) yield named(block);
  }
}

const listFile = /\.(?:json|xlsx|csv)$/i;

/** Whole lists, of which each is a file of the folder. */
async function* listsIn(folder: string, sources: Sources): AsyncGenerator<Block> {
  const names = (await readdir(folder, { recursive: true }))
    .map(String)
    .filter((name) => listFile.test(name) && !isLock(name))
    .sort();
  if (names.length === 0) throw new SourceError(noLists(folder));
  for (const name of names) yield* listIn(join(folder, name), sources);
}

const noLists = (folder: string) =>
  unreadable(
    show(folder),
    'thư mục có danh sách .json, .xlsx, .csv',
    'a folder with lists .json, .xlsx, .csv',
  );

/** A whole list in a file. */
async function* listIn(file: string, { io, lang, with: frame }: Sources): AsyncGenerator<Block> {
  const request = {
    file,
    lang,
    called: file,
    amongOthers: true,
    ...(frame !== undefined && { with: frame }),
  };
  const { list, issues } = await readListFile(request, io);
  const records = [JSON.stringify(list ?? {})];
  yield { records, places: [1], unread: issues.length > 0 || !list ? { 0: issues } : {}, file };
}

async function* blocksIn(file: string, sources: Sources): AsyncGenerator<Block> {
  const { io, body, lang } = sources;
  try {
    const { start, chunks, isPacked } = await begin(bytesOf(file, io, sources.read));
    const empty = start.length === 0 ? sizeIssue(0) : undefined;
    if (empty) throw new SourceError(empty);
    switch (formOf(start, file.replace(/\.gz$/i, ''))) {
      case 'array':
        return yield* arrayBlocks(chunks);
      case 'ndjson':
        return yield* ndjsonBlocks(chunks);
      case 'record':
        return yield* wholeRecord(chunks);
      case 'sheet':
        if (body === undefined && !isPacked && file !== '-') return yield* listIn(file, sources);
        if (body === undefined) throw new SourceError(forWanted);
        return yield* sheet(start, chunks, {
          body,
          // Without what the cells say: this may be a log.
          tell: (notes) => tell(notes, { lang, called: file, masked: true }, io),
        });
    }
  } catch (error) {
    const issue = whyUnreadable(file, error);
    throw issue ? new SourceError(issue) : error;
  }
}

async function* sheet(start: Uint8Array, chunks: ByteChunks, told: Sheet): AsyncGenerator<Block> {
  if (isZip(start)) return yield* sheetBlocks(await readWorkbook(await collect(chunks)), told);
  // Up to the last whole line, since a letter may be cut in two.
  const lines = start.subarray(0, start.lastIndexOf(10) + 1);
  if (decodeAs(lines, 'utf-8') !== undefined) return yield* csvBlocks(chunks, told);
  const decoded = decodeText(await collect(chunks));
  if (!decoded.ok) throw new SourceError(decoded.issue);
  return yield* sheetBlocks(readCsv(decoded.text.replace(/^\uFEFF/, '')), told);
}

/** The form that the first bytes and the name of a file show. */
function formOf(start: Uint8Array, name: string): 'array' | 'ndjson' | 'record' | 'sheet' {
  if (isZip(start)) return 'sheet';
  const text = Buffer.from(start)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  const [letter] = text.trimStart();
  if (letter === '[') return 'array';
  if (letter !== '{') return /\.(?:ndjson|jsonl)$/i.test(name) ? 'ndjson' : 'sheet';
  const [line = ''] = text.trimStart().split('\n', 1);
  const isSpread = line.trim() === '{' || (/\.json$/i.test(name) && !isJson(line));
  return isSpread ? 'record' : 'ndjson';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** One record over many lines. */
async function* wholeRecord(chunks: ByteChunks): AsyncGenerator<Block> {
  const text = decodeAs(await collect(chunks), 'utf-8');
  yield { records: [text ?? ''], places: [1], unread: text === undefined ? { 0: [notUtf8] } : {} };
}

const forWanted = unreadable(
  undefined,
  'NDJSON hoặc mảng JSON; bảng tính ở đây cần --for, vì mỗi dòng là một người',
  'NDJSON or a JSON array; a sheet needs --for here, since each row is a person',
);
