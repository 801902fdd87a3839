import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const fence = /^```(\w*)[^\n]*\n(?:([\s\S]*?)\n)??```$/gm;

/** The code blocks of a text, each with its line, and with the `text` block that directly follows it; a `text` block that follows none stands by itself. */
export function blocksIn(markdown) {
  const found = [...markdown.matchAll(fence)].map((match) => ({
    language: match[1],
    code: match[2] ?? '',
    line: markdown.slice(0, match.index).split('\n').length,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const follows = (next, block) =>
    next?.language === 'text' &&
    block !== undefined &&
    block.language !== 'text' &&
    markdown.slice(block.end, next.start).trim() === '';
  return found.flatMap((block, index) => {
    if (follows(block, found[index - 1])) return [];
    const { language, code, line } = block;
    const next = found[index + 1];
    return [{ language, code, line, ...(follows(next, block) && { output: next.code }) }];
  });
}

/** Links to files that do not exist, as written. */
export function brokenLinks(markdown, file) {
  const targets = [...markdown.replace(fence, '').matchAll(/\]\(([^)\s]+)\)/g)].map(
    (match) => match[1] ?? '',
  );
  return targets.filter((target) => {
    if (/^(https?:|mailto:|#)/.test(target)) return false;
    return !existsSync(join(dirname(file), decodeURI(target.replace(/#.*/, ''))));
  });
}

/** The commands of a shell block, each with the exit code its comment announces. */
export function commandsIn(code) {
  return code
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => ({ line, exit: Number(/# exit (\d)/.exec(line)?.[1] ?? 0) }));
}
