import { limits } from '../limits.ts';
import { appendTo, attributesOf, childrenOf, cutText, elementIn, textXml } from './xml.ts';

/** A note to put on a cell. */
export interface Note {
  readonly cell: string;
  readonly text: string;
}

const author = 'nhansu';

/** The part of notes of a sheet that has none. */
export const noNotes = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<comments xmlns="${namespace}"><authors/><commentList/></comments>`;

const run = (prefix: string, text: string) =>
  `<${prefix}r><${prefix}t xml:space="preserve">${textXml(text)}</${prefix}t></${prefix}r>`;

const plainText = (xml: string) => xml.replace(/<[^>]*>/g, '').length;

/** A note that is there with ours behind it. */
function extended(comment: string, text: string, prefix: string, more: string): string {
  const found = elementIn(comment, 'text');
  if (!found) return comment;
  const parts = childrenOf(comment, found);
  // Text that is not in runs would not be shown beside one.
  const runs = parts
    .filter((part) => /^<(?:[^\s/>]+:)?[rt][\s/>]/.test(part))
    .map((part) => (/^<(?:[^\s/>]+:)?t[\s/>]/.test(part) ? `<${prefix}r>${part}</${prefix}r>` : part));
  const room = limits.letters - plainText(runs.join(''));
  const added = `\n\n${text}`;
  const ours = added.length <= room ? added : `${added.slice(0, Math.max(0, room - more.length))}${more}`;
  const [start, end] = found.inner;
  return comment.slice(0, start) + [...runs, run(prefix, ours)].join('') + comment.slice(end);
}

/** The part of notes with more of them; also the cells that had no note before. */
export function addNotes(
  part: string,
  notes: readonly Note[],
  more: string,
): { readonly xml: string; readonly fresh: readonly Note[] } {
  const list = elementIn(part, 'commentList');
  const prefix = list?.open.prefix ?? '';
  const wanted = new Map(notes.map((note) => [note.cell, note.text]));
  const kept = list ? childrenOf(part, list) : [];
  const comments = kept.map((comment) => {
    const cell = attributesOf(comment.slice(0, comment.indexOf('>') + 1)).get('ref') ?? '';
    const text = wanted.get(cell);
    wanted.delete(cell);
    return text === undefined ? comment : extended(comment, text, prefix, more);
  });
  const inner = list?.inner ?? [part.length, part.length];
  const before = part.slice(0, inner[0]) + comments.join('') + part.slice(inner[1]);
  const authors = elementIn(before, 'authors');
  const number = authors ? childrenOf(before, authors).length : 0;
  const fresh = [...wanted].map(
    ([cell, text]) =>
      `<${prefix}comment ref="${cell}" authorId="${number}"><${prefix}text>${run(prefix, cutText(text, more))}</${prefix}text></${prefix}comment>`,
  );
  const signed =
    fresh.length > 0 ? appendTo(before, 'authors', `<${prefix}author>${author}</${prefix}author>`) : before;
  return {
    xml: appendTo(signed, 'commentList', fresh.join('')),
    fresh: [...wanted].map(([cell, text]) => ({ cell, text })),
  };
}
