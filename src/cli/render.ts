import { renderJson } from '../report/json.ts';
import type { CheckResult } from '../report/report.ts';
import { renderText, type TextOptions } from '../report/text.ts';
import { renderAnnotations } from '../reports/annotations.ts';
import { renderHtml } from '../reports/html/page.ts';
import { renderJunit, renderJunitOf } from '../reports/junit.ts';
import { renderMarkdown } from '../reports/markdown.ts';
import { maskReport } from '../reports/mask.ts';
import type { ListResult, SelectiveOptions } from '../reports/options.ts';
import { renderSarif, renderSarifOf } from '../reports/sarif.ts';
import { isMasked, type TextFormat } from './formats.ts';
import { reportsDocument } from './reports-document.ts';
import { json } from './write-out.ts';

/** How to render a report. */
export interface FormatOptions extends TextOptions, SelectiveOptions {
  /** Whether to leave out what tells who is meant; by default as the form needs it. */
  readonly mask?: boolean;
}

/** The report in the form asked for. */
export function render(result: CheckResult, format: TextFormat, options: FormatOptions): string {
  const shown = isMasked(format, options.mask) ? maskReport(result, options) : result;
  switch (format) {
    case 'text':
      return renderText(shown, options);
    case 'json':
      return renderJson(shown);
    case 'markdown':
      return renderMarkdown(shown, options);
    case 'html':
      return renderHtml(shown, options);
    case 'junit':
      return renderJunit(shown, options);
    case 'sarif':
      return renderSarif(shown, options);
    case 'github':
      return renderAnnotations(shown, options);
  }
}

/** The reports on several lists as one document, in a form that has one for them. */
export function renderSeveral(
  lists: readonly ListResult[],
  format: TextFormat,
  options: Omit<FormatOptions, 'file' | 'locate'>,
): string {
  const shown = isMasked(format, options.mask)
    ? lists.map((list) => ({ ...list, result: maskReport(list.result, options) }))
    : lists;
  switch (format) {
    case 'junit':
      return renderJunitOf(shown, options);
    case 'sarif':
      return renderSarifOf(shown, options);
    default:
      return json(reportsDocument(shown.map(({ name, result }) => ({ file: name, report: result }))));
  }
}
