/** An object of a file that nobody has checked yet. */
export type Raw = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of an object; what is none has no fields. */
export const fieldsOf = (value: unknown): Raw => (isRecord(value) ? value : {});

/** The items of an array, by their fields. */
export const items = (value: unknown): Raw[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
