/**
 * Lists from workbooks, csv files and JSON, and reports in workbooks. In Node and in browsers.
 *
 * @module nhansu/files
 */

export type { FileFormat } from './format-of.ts';
export { type Cells, locateIssues } from './locate.ts';
export { describeNote, type ReadNote, type ReadNoteCode } from './note.ts';
export { type ReadOptions, type ReadResult, readList } from './read-list.ts';
export { type WriteReportOptions, writeReport } from './write-report.ts';
export { type Template, type TemplateOptions, writeTemplate } from './write-template.ts';
