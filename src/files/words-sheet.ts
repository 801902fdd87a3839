/** The name of the hidden sheet that holds the words of a template's lists. */
export const wordsSheet = 'nhansu';
