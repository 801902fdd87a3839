import * as z from 'zod/mini';
import { text } from '../../schema/common.ts';
import { bodies } from '../../schema/terms.ts';
import { locales } from '../common-options.ts';
import { reportFormats } from '../formats.ts';

/** Not put into NFC, as text is: a path is the bytes that the file system knows it by. */
const path = z.string().check(z.minLength(1));

const several = <Item extends z.core.$ZodType>(item: Item) => z.array(item).check(z.minLength(1));

/** What `nhansu.config.json` may say. */
export const configSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  files: z.exactOptional(several(path)),
  pack: z.exactOptional(path),
  lang: z.exactOptional(z.enum(locales)),
  reports: z.exactOptional(
    several(z.strictObject({ format: z.enum(reportFormats), output: z.exactOptional(path) })),
  ),
  mask: z.exactOptional(z.boolean()),
  all: z.exactOptional(z.boolean()),
  with: z.exactOptional(path),
  sheet: z.exactOptional(text),
  columns: z.exactOptional(z.record(text, text)),
  body: z.exactOptional(z.enum(bodies)),
  only: z.exactOptional(several(text)),
  skip: z.exactOptional(several(text)),
  waivers: z.exactOptional(path),
  allowIncomplete: z.exactOptional(z.boolean()),
});

/** What `nhansu.config.json` says. */
export type Config = z.infer<typeof configSchema>;
