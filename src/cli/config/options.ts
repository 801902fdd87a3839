import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { packIds } from '../../packs/shipped.ts';
import type { ReadConfig } from './read.ts';
import type { Config } from './schema.ts';

/** Values of options, by the names that commander has for them. */
export type Options = Readonly<Record<string, unknown>>;

/** The options of a command as the config has them; its paths count from where it is. */
export function optionsIn(read: ReadConfig, command: string): Options {
  const { config, file, lang } = read;
  const at = (path: string) => (path === '-' ? path : relative('', resolve(dirname(file), path)));
  const everywhere = { lang, pack: config.pack && packOf(config.pack, at(config.pack)) };
  if (command === 'check') return { ...everywhere, ...ofSheets(config, at), ...ofCheck(config, at) };
  return command === 'compare' ? { ...everywhere, ...ofSheets(config, at) } : everywhere;
}

/** A pack's id as it is, a folder as a path that is no id. */
function packOf(pack: string, path: string): string {
  if (packIds.includes(pack)) return pack;
  return /[/\\]/.test(pack) || existsSync(path) ? resolve(path) : pack;
}

type At = (path: string) => string;

function ofSheets({ sheet, body, columns, with: frame }: Config, at: At): Options {
  const column = columns && Object.entries(columns).map(([name, field]) => `${name}=${field}`);
  const said = { with: frame && at(frame), sheet, body, column };
  const isSaid = Object.values(said).some((value) => value !== undefined);
  return { ...said, forSheetsAlone: isSaid || undefined };
}

function ofCheck({ files, reports, waivers, ...config }: Config, at: At): Options {
  const { mask, all, only, skip, allowIncomplete } = config;
  return {
    files: files?.map(at),
    format: reports?.map(({ format }) => format),
    output: reports?.map(({ output }) => at(output ?? '-')),
    waivers: waivers && at(waivers),
    mask,
    all,
    only,
    skip,
    allowIncomplete,
  };
}
