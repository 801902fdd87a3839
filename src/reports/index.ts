/**
 * Reports as pages and in the formats of other tools, and masks for them. In Node and in browsers.
 *
 * @module nhansu/reports
 */

export { renderAnnotations } from './annotations.ts';
export { renderHtml } from './html/page.ts';
export { renderJunit } from './junit.ts';
export { renderMarkdown } from './markdown.ts';
export { maskReport } from './mask.ts';
export type { FilePlace, ReportOptions, SelectiveOptions } from './options.ts';
export { renderSarif } from './sarif.ts';
