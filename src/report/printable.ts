// Controls, halves of a character, non-characters, and the marks that turn the direction of what follows.
const unfit = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** The text on one line, without what no format may hold or what would garble the words around it. */
export const printable = (text: string): string =>
  text.replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ').replace(unfit, '\uFFFD');
