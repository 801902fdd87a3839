type Paint = (text: string) => string;

/** How parts of a text for a terminal look. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly good: Paint;
  readonly bad: Paint;
  readonly open: Paint;
}

const sgr =
  (code: number, off: number): Paint =>
  (text) =>
    `\u001b[${code}m${text}\u001b[${off}m`;

const plain: Style = { bold: (t) => t, dim: (t) => t, good: (t) => t, bad: (t) => t, open: (t) => t };
const colored: Style = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  good: sgr(32, 39),
  bad: sgr(31, 39),
  open: sgr(33, 39),
};

/** ANSI colours, or none. */
export const styleFor = (color: boolean | undefined): Style => (color ? colored : plain);

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are sequences that begin with a control
const painted = /\u001b\[\d+m/g;

/** A text without its colours. */
export const unpainted = (text: string): string => text.replace(painted, '');
