/** Text as it stands in Markdown, whatever it holds: no emphasis, link, table cell or HTML comes of it. */
export const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~]/g, (character) => `\\${character}`).replace(/\s+/g, ' ');

/** A link; the address cannot end it early. */
export const link = (text: string, url: string): string =>
  `[${text}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
