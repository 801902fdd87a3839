/** The middle of some figures. */
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Prints a table in Markdown, whose first column is words. */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = `|${heads.map((_, index) => (index === 0 ? '---|' : '--:|')).join('')}`;
  console.log(['', line(heads), rule, ...rows.map(line)].join('\n'));
}

/** A figure of which three digits count. */
export const short = (value) =>
  value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);

/** How many times as much. */
export const times = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ×`;
