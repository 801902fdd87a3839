/** Breaks a line at spaces; what follows the break is indented. */
export function wrap(line: string, width: number | undefined, indent: string): string {
  if (width === undefined || line.length <= width) return line;
  const lines: string[] = [];
  let current = line.slice(0, line.length - line.trimStart().length);
  for (const word of line.trimStart().split(' ')) {
    const next = current.trim() === '' ? current + word : `${current} ${word}`;
    if (next.length > width && current.trim() !== '') {
      lines.push(current);
      current = indent + word;
    } else current = next;
  }
  return [...lines, current].join('\n');
}
