/** An object of a file that nobody has checked yet. */
export type Raw = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The items of an array; what is no object counts as one without fields. */
export const items = (value: unknown): Raw[] =>
  Array.isArray(value) ? value.map((item) => (isRecord(item) ? item : {})) : [];
