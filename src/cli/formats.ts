/** The forms that a report can have. */
export const reportFormats = [
  'text',
  'json',
  'markdown',
  'html',
  'junit',
  'sarif',
  'github',
  'xlsx',
] as const;

/** A form that a report can have. */
export type ReportFormat = (typeof reportFormats)[number];

/** A form that is text. */
export type TextFormat = Exclude<ReportFormat, 'xlsx'>;

// They end up in systems of others.
const maskedFormats: readonly ReportFormat[] = ['junit', 'sarif', 'github'];

/** Whether to leave out what tells who is meant: as asked, else as the form needs it. */
export const isMasked = (format: ReportFormat, mask: boolean | undefined): boolean =>
  mask ?? maskedFormats.includes(format);
