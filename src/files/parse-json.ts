import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import type { Expected } from '../schema/common.ts';
import { formatPath, type InputIssue, note, show } from '../schema/input-issue.ts';

/** The value of a JSON text with the keys that stand twice in it, or why it is not JSON. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown; readonly issues: readonly InputIssue[] }
  | { readonly ok: false; readonly issue: InputIssue };

// Far beyond any list: the bounds keep a hostile file from exhausting stack or memory.
const deepest = 100;
const mostValues = 1_000_000;
const tooDeep = note(`không quá ${deepest} lớp [ và { lồng nhau`, `at most ${deepest} levels of [ and {`);
const tooMany = note(`không quá ${mostValues} giá trị`, `at most ${mostValues} values`);

/** Thrown out of the walk, which cannot be stopped otherwise. */
class OutOfBounds extends Error {
  readonly issue: InputIssue;

  constructor(expected: Expected, line: number, character: number) {
    super();
    this.issue = { path: '', place: { line: line + 1, column: character + 1 }, code: 'unreadable', expected };
  }
}

/**
 * Parses JSON from any source. `JSON.parse` decides what is JSON; a walk over the text adds what it does not tell:
 * the line and column of a mistake, whatever the runtime, and keys that stand twice, of which it keeps only the last.
 */
export function parseJson(text: string): ParsedJson {
  try {
    const { issues, mistake } = walk(text);
    const json = parsed(text);
    if (json) return { ok: true, ...json, issues };
    return { ok: false, issue: mistake ?? notJson({}, 'ValueExpected') };
  } catch (error) {
    if (error instanceof OutOfBounds) return { ok: false, issue: error.issue };
    throw error;
  }
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function walk(text: string): { readonly issues: readonly InputIssue[]; readonly mistake?: InputIssue } {
  const issues: InputIssue[] = [];
  let mistake: InputIssue | undefined;
  const open: Set<string>[] = [];
  let depth = 0;
  let values = 0;
  const count = (line: number, character: number) => {
    values++;
    if (values > mostValues) throw new OutOfBounds(tooMany, line, character);
  };
  const enter = (line: number, character: number) => {
    count(line, character);
    depth++;
    if (depth > deepest) throw new OutOfBounds(tooDeep, line, character);
  };
  visit(
    text,
    {
      onObjectBegin: (_offset, _length, line, character) => {
        enter(line, character);
        open.push(new Set());
      },
      onObjectEnd: () => {
        depth--;
        open.pop();
      },
      onArrayBegin: (_offset, _length, line, character) => enter(line, character),
      onArrayEnd: () => {
        depth--;
      },
      onLiteralValue: (_value, _offset, _length, line, character) => count(line, character),
      onObjectProperty: (key, _offset, _length, line, character, path) => {
        const keys = open.at(-1);
        if (keys?.has(key)) {
          issues.push({
            path: formatPath([...path(), key]),
            place: { line: line + 1, column: character + 1 },
            code: 'duplicate',
            found: show(key),
            expected: note('mỗi khóa chỉ một lần', 'every key only once'),
          });
        }
        keys?.add(key);
      },
      onError: (code: ParseErrorCode, offset, length, line, character) => {
        const found = text.slice(offset, offset + length);
        mistake ??= notJson(
          { place: { line: line + 1, column: character + 1 }, found: found === '' ? 'EOF' : show(found) },
          printParseErrorCode(code),
        );
      },
    },
    { disallowComments: true },
  );
  return { issues, ...(mistake && { mistake }) };
}

function notJson(where: Pick<InputIssue, 'place' | 'found'>, code: string): InputIssue {
  return { path: '', code: 'not-json', ...where, expected: expectedAt[code] ?? value };
}

const value = note('một giá trị JSON', 'a JSON value');
const string = note(
  'chuỗi JSON đóng bằng " trên cùng một dòng',
  'a JSON string closed by " on the same line',
);

/** What should have stood at a syntax mistake, by the name of its code. */
const expectedAt: Readonly<Record<string, Expected>> = {
  InvalidNumberFormat: note('một số JSON', 'a JSON number'),
  UnexpectedEndOfNumber: note('một số JSON', 'a JSON number'),
  PropertyNameExpected: note('khóa trong dấu "…"', 'a key in "…"'),
  ColonExpected: note('dấu hai chấm :', 'a colon :'),
  CommaExpected: note('dấu phẩy , hoặc dấu đóng', 'a comma , or the closing bracket'),
  CloseBraceExpected: note('dấu đóng }', 'the closing }'),
  CloseBracketExpected: note('dấu đóng ]', 'the closing ]'),
  EndOfFileExpected: note('hết tệp', 'the end of the file'),
  InvalidCommentToken: note('JSON không có chú thích', 'JSON without comments'),
  UnexpectedEndOfString: string,
  InvalidCharacter: string,
  InvalidUnicode: string,
  InvalidEscapeCharacter: string,
};
