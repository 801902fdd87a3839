const tones = /[\u0300\u0301\u0303\u0309\u0323]/;

/** The one byte of each letter that Windows-1258 has. */
const bytes1258 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1258').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** Text in Windows-1258, which writes the tone of a vowel behind it. */
export function windows1258(text) {
  const letters = [...text.normalize('NFC')].flatMap((letter) => {
    if (bytes1258.has(letter)) return [letter];
    const parts = letter.normalize('NFD');
    const tone = tones.exec(parts)?.[0] ?? '';
    return [parts.replace(tone, '').normalize('NFC'), ...tone];
  });
  return Buffer.from(letters.map((letter) => bytes1258.get(letter) ?? 0x3f));
}

/** Text in UTF-16 with its mark. */
export function utf16(text, order) {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'be' ? bytes.swap16() : bytes;
}

const quoted = (cell, delimiter) =>
  /["\n\r]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Rows as csv. */
export const csv = (rows, delimiter = ',', end = '\r\n') =>
  rows.map((row) => row.map((cell) => quoted(String(cell ?? ''), delimiter)).join(delimiter) + end).join('');
