/** A sentence or name in both languages of the library. */
export interface Text {
  /** In Vietnamese. */
  readonly vi: string;
  /** In English. */
  readonly en: string;
}

/** The languages messages are written in. */
export type Locale = keyof Text;

/** A text made in the same way in both languages. */
export const inBoth = (write: (locale: Locale) => string): Text => ({ vi: write('vi'), en: write('en') });

/** A label as it stands within a sentence: proper names and abbreviations keep their capitals. */
export function lowerFirst(label: string): string {
  if (/^(?:Party |Đảng (?!viên|ủy|bộ)|\p{Lu}\p{Lu})/u.test(label)) return label;
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** A clause as it begins a sentence. */
export const upperFirst = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);

/** Lower-case letters without the marks of Vietnamese: `Đảng ủy` becomes `dang uy`. */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
