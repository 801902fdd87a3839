export { renderAnnotations } from './annotations.ts';
export { renderHtml } from './html/page.ts';
export { renderJunit } from './junit.ts';
export { renderMarkdown } from './markdown.ts';
export { maskReport } from './mask.ts';
export type { FilePlace, ReportOptions, SelectiveOptions } from './options.ts';
export { renderSarif } from './sarif.ts';
