/** Text that spreadsheets would read as the code of a letter, such as `_x0041_`, so that they read it as it stands. */
export const withoutCodes = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

/** Text for the writer of workbooks, which lets through what no XML may hold. */
export const cellText = (text: string): string => withoutCodes(text.replace(/[\uFFFE\uFFFF]/g, '\uFFFD'));
