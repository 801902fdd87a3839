/** Text in a cell of a Markdown table. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

/** The anchor of a rule in the catalogue of its pack: its id without the pack. */
export const anchorOf = (id: string): string => id.split('/').slice(-3).join('-');
