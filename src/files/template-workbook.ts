import { askedAttestations } from '../packs/asked-attestations.ts';
import { version } from '../version.ts';
import { frameValues, leftOut, rowsOf, templateColumns } from './list-cells.ts';
import { frameSheet, personsSheet, WordLists } from './template-sheets.ts';
import type { Template, TemplateOptions } from './write-template.ts';
import { writeXlsx } from './xlsx-writer.ts';

/** Every file has the same date, so that the same workbook has the same bytes. */
const noDate = new Date(Date.UTC(2020, 0, 1));

/** What workbooks made here say of themselves. */
export const properties = { creator: `nhansu ${version}`, created: noDate, modified: noDate };

const isTerm = (id: string) => /^\d{4}-\d{4}$/.test(id);

/** The workbook that `writeTemplate` promises. */
export async function templateWorkbook({ pack, locale = 'vi', list }: TemplateOptions): Promise<Template> {
  const rows = list ? rowsOf(list) : [];
  const term = list?.term ?? pack?.chain.find(isTerm);
  const words = new WordLists(pack ? askedAttestations(pack) : [], locale);
  const frame = frameSheet(frameValues({ ...list, ...(term !== undefined && { term }) }), words, locale);
  const persons = personsSheet(templateColumns(rows), rows, words, locale);
  const workbook = await writeXlsx({
    sheets: [frame, persons, words.sheet()],
    properties,
  });
  return { workbook, leftOut: list ? leftOut(list, rows) : [] };
}
