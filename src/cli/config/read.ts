import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseJson } from '../../files/parse-json.ts';
import { readText } from '../../files/read-text.ts';
import { type InputIssue, issuesOf } from '../../schema/input-issue.ts';
import { fieldsOf } from '../../schema/raw.ts';
import type { Locale } from '../../text.ts';
import { locales } from '../common-options.ts';
import type { Config } from './schema.ts';

const configName = 'nhansu.config.json';

/** A config file as read. */
export interface ReadConfig {
  readonly file: string;
  /** What it says; empty where something is wrong with it. */
  readonly config: Config;
  /** The language it asks for, whatever else is wrong with it. */
  readonly lang?: Locale;
  /** Everything that is wrong with it. */
  readonly issues: readonly InputIssue[];
}

/** The config file of the folder, or else of the nearest folder above that has one. */
export function findConfig(folder: string): string | undefined {
  const file = join(folder, configName);
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder ? undefined : findConfig(above);
}

/** Reads a config file; every mistake at once. */
export async function readConfig(file: string): Promise<ReadConfig> {
  const refuse = (...issues: readonly InputIssue[]) => ({ file, config: {}, issues });
  const read = await readText(file);
  if (!read.ok) return refuse(read.issue);
  const parsed = parseJson(read.text);
  if (!parsed.ok) return refuse(parsed.issue);
  const asked = fieldsOf(parsed.value)['lang'];
  const lang = locales.find((locale) => locale === asked);
  const { configSchema } = await import('./schema.ts');
  const result = configSchema.safeParse(parsed.value);
  const issues = [
    ...parsed.issues,
    ...(result.success ? [] : issuesOf(result.error, configSchema, parsed.value)),
  ];
  const config = issues.length === 0 && result.success ? result.data : {};
  return { file, config, issues, ...(lang && { lang }) };
}
