import { printable } from '../../report/printable.ts';
import { markup } from '../../reports/markup.ts';
import { withoutCodes } from '../cell-text.ts';
import { limits } from '../limits.ts';

/** A tag of an XML text, and where it stands there. */
export interface Tag {
  /** Without its prefix. */
  readonly name: string;
  /** With its colon; empty where there is none. */
  readonly prefix: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
}

/** Where a comment, a section or an instruction ends, or else the tag, whose values may hold `>`. */
function endOf(xml: string, start: number): number {
  const until = (mark: string) => {
    const at = xml.indexOf(mark, start);
    return at < 0 ? xml.length : at + mark.length;
  };
  if (xml.startsWith('<!--', start)) return until('-->');
  if (xml.startsWith('<![CDATA[', start)) return until(']]>');
  if (xml.startsWith('<?', start)) return until('?>');
  const next = /["'>]/g;
  next.lastIndex = start;
  for (let found = next.exec(xml); found; found = next.exec(xml)) {
    if (found[0] === '>') return next.lastIndex;
    const close = xml.indexOf(found[0], next.lastIndex);
    if (close < 0) break;
    next.lastIndex = close + 1;
  }
  return xml.length;
}

/** The tags of an XML text in their order, from the start or from a place between two of them. */
export function* tagsOf(xml: string, from = 0): Generator<Tag> {
  for (let start = xml.indexOf('<', from); start >= 0; ) {
    const end = endOf(xml, start);
    const [, slash = '', prefix = '', name] =
      /^<(\/?)([^\s/:>]+:)?([^\s/>]+)/.exec(xml.slice(start, Math.min(end, start + 100))) ?? [];
    if (name !== undefined && !/^[!?]/.test(prefix + name)) {
      const kind = slash === '/' ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open';
      yield { name, prefix, kind, start, end };
    }
    start = xml.indexOf('<', end);
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const attribute = /([^\s=/<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag by their names without prefix; declarations of namespaces are none. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single = ''] of tag.matchAll(attribute)) {
    if (!name.startsWith('xmlns')) found.set(name.replace(/^.*:/, ''), unescaped(double ?? single));
  }
  return found;
}

/** A tag with another value of one attribute. */
export function withAttribute(tag: string, name: string, value: string | number): string {
  const text = ` ${name}="${value}"`;
  let done = false;
  const changed = tag.replace(attribute, (whole, found) => {
    if (found !== name) return whole;
    done = true;
    return text.trimStart();
  });
  return done ? changed : tag.replace(/^<[^\s/>]+/, (start) => start + text);
}

/** A text of one line, or of several: what stands in a line never breaks it. */
export const inLines = (text: string | readonly string[]): string => [text].flat().map(printable).join('\n');

/** Text as it stands in an element: line by line, without what XML may not hold or what spreadsheets read as a code. */
export function textXml(text: string): string {
  const lines = text.split('\n').map((line) => markup`${line}`.text);
  return withoutCodes(lines.join('\n'));
}

/** A text as long as a cell or note can hold; a word says that there was more. */
export function cutText(text: string, more: string): string {
  return text.length <= limits.letters ? text : `${text.slice(0, limits.letters - more.length)}${more}`;
}

/** An element of a text, from its tag to its closing tag. */
export interface Found {
  readonly open: Tag;
  /** Where its content begins and ends. */
  readonly inner: readonly [start: number, end: number];
  readonly end: number;
}

/** The first element of that name; such elements do not hold one another. */
export function elementIn(xml: string, name: string): Found | undefined {
  let open: Tag | undefined;
  for (const tag of tagsOf(xml)) {
    if (tag.name !== name) continue;
    if (tag.kind === 'empty') return { open: tag, inner: [tag.end, tag.end], end: tag.end };
    if (tag.kind === 'open') open ??= tag;
    else if (open) return { open, inner: [open.end, tag.start], end: tag.end };
  }
  return undefined;
}

/** The elements right within another, as they are written. */
export function childrenOf(xml: string, { inner: [start, end] }: Found): string[] {
  const content = xml.slice(start, end);
  const children: string[] = [];
  let depth = 0;
  let from = 0;
  for (const tag of tagsOf(content)) {
    if (depth === 0) from = tag.start;
    if (tag.kind === 'open') depth++;
    if (tag.kind === 'close') depth--;
    if (depth === 0) children.push(content.slice(from, tag.end));
  }
  return children;
}

/** The text with more at the end of an element; as it was where there is no such element. */
export function appendTo(xml: string, name: string, content: string): string {
  const found = elementIn(xml, name);
  if (!found || content === '') return xml;
  const { open, inner, end } = found;
  if (open.kind !== 'empty') return xml.slice(0, inner[1]) + content + xml.slice(inner[1]);
  const start = xml.slice(open.start, open.end).replace(/\/>$/, '>');
  return `${xml.slice(0, open.start)}${start}${content}</${open.prefix}${name}>${xml.slice(end)}`;
}
