import { printable } from './printable.ts';

// A comment renders as nothing and keeps GitHub from seeing a mention, an issue, a mark of code or an address.
const nothing = '<!-- -->';

/**
 * Text as it stands in GitHub-flavoured Markdown, whatever it holds: no emphasis, link, heading, list, table cell, HTML,
 * mention or address comes of it.
 */
export const plain = (text: string): string =>
  printable(text)
    .trim()
    .replace(/[\\`*_[\]<>|~&$]/g, (character) => `\\${character}`)
    .replace(/^(?=[#+=-])/, '\\')
    .replace(/^\d+(?=[.)])/, (digits) => `${digits}\\`)
    .replace(/@|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|:(?=\w+:)|www(?=\.)/gi, (found) => found + nothing);

/** The target of a link; an address that is none gives none. */
export const address = (url: string): string | undefined =>
  /^https?:\/\/[^\s<>]+$/i.test(url) ? `<${printable(url)}>` : undefined;
