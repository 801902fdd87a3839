import { askedAttestations } from '../packs/asked-attestations.ts';
import type { Pack } from '../packs/pack.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import type { Locale } from '../text.ts';
import { version } from '../version.ts';
import { frameValues, leftOut, rowsOf, templateColumns } from './list-cells.ts';
import { frameSheet, personsSheet, WordLists } from './template-sheets.ts';

/** What a template is for. */
export interface TemplateOptions {
  /** The rule pack to prepare for: its term, and the conclusions it asks for. */
  readonly pack?: Pack;
  /** The language of headers and words; both are read. */
  readonly locale?: Locale;
  /** A list to fill in. */
  readonly list?: NominationList;
}

/** A workbook to fill in. */
export interface Template {
  readonly workbook: Uint8Array;
  /** Paths of the list that the sheets have no place for, such as `waivers[0].rule`: to be kept beside the workbook. */
  readonly leftOut: readonly string[];
}

/** Every file has the same date, so that the same template has the same bytes. */
const noDate = new Date(Date.UTC(2020, 0, 1));

const isTerm = (id: string) => /^\d{4}-\d{4}$/.test(id);

/**
 * Makes a workbook (`.xlsx`) to fill in: a sheet for the organization and its congress, one for the nominees, with lists
 * to choose from, notes on every column and an example. `readList` gives back what stands in it.
 */
export async function writeTemplate({ pack, locale = 'vi', list }: TemplateOptions = {}): Promise<Template> {
  const { writeXlsx } = await import('./xlsx-writer.ts');
  const rows = list ? rowsOf(list) : [];
  const term = list?.term ?? pack?.chain.find(isTerm);
  const words = new WordLists(pack ? askedAttestations(pack) : [], locale);
  const frame = frameSheet(frameValues({ ...list, ...(term !== undefined && { term }) }), words, locale);
  const persons = personsSheet(templateColumns(rows), rows, words, locale);
  const workbook = await writeXlsx({
    sheets: [frame, persons, words.sheet()],
    properties: { creator: `nhansu ${version}`, created: noDate, modified: noDate },
  });
  return { workbook, leftOut: list ? leftOut(list, rows) : [] };
}
