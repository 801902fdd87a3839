/** A sentence or name in both languages of the library. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** The languages messages are written in. */
export type Locale = keyof Text;
