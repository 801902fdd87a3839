import { unpainted } from './style.ts';

/** Columns that a line takes; colours take none. */
const widthOf = (line: string): number => unpainted(line).length;

/** Breaks a line at spaces; what follows the break is indented. */
export function wrap(line: string, width: number | undefined, indent: string): string {
  if (width === undefined || widthOf(line) <= width) return line;
  const lines: string[] = [];
  let current = line.slice(0, line.length - line.trimStart().length);
  for (const word of line.trimStart().split(' ')) {
    const next = current.trim() === '' ? current + word : `${current} ${word}`;
    if (widthOf(next) > width && current.trim() !== '') {
      lines.push(current);
      current = indent + word;
    } else current = next;
  }
  return [...lines, current].join('\n');
}
