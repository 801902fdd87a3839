/** A sentence or name in both languages of the library. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** The languages messages are written in. */
export type Locale = keyof Text;

/** Lower-case letters without the marks of Vietnamese: `Đảng ủy` becomes `dang uy`. */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
