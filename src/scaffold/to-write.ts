import type { Text } from '../text.ts';

/** The word that a text holds until it is written: people see what is left to do, and lint finds it. */
export const unwritten = 'TODO';

/** A text that is still to be written, with what it is to say. */
export const toWrite = (vi: string, en: string): Text => ({
  vi: `${unwritten}: ${vi}`,
  en: `${unwritten}: ${en}`,
});
