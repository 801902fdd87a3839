/** Text in Markdown as a message of SARIF: a brace alone would begin a placeholder. */
export const formattedMessage = (markdown: string): string => markdown.replace(/[{}]/g, '$&$&');

/**
 * Text as a plain message of SARIF, so that it comes out letter by letter: neither placeholders nor links. Brackets stay
 * as they are where no link could come of them, since only readers of links take the backslashes away.
 */
export const plainMessage = (text: string): string =>
  formattedMessage(text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text);
