import type { Pack } from '../packs/pack.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import type { Locale } from '../text.ts';

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
  /** The bytes of an `.xlsx` file. */
  readonly workbook: Uint8Array;
  /** Paths of the list that the sheets have no place for, such as `waivers[0].rule`: to be kept beside the workbook. */
  readonly leftOut: readonly string[];
}

/**
 * Makes a workbook (`.xlsx`) to fill in: a sheet for the organization and its congress, one for the nominees, with lists
 * to choose from, notes on every column and an example. `readList` gives back what stands in it.
 */
export async function writeTemplate(options: TemplateOptions = {}): Promise<Template> {
  const { templateWorkbook } = await import('./template-workbook.ts');
  return templateWorkbook(options);
}
