import { expect, it } from 'vitest';
import { blocksIn, brokenLinks, commandsIn } from '../../scripts/markdown.mjs';

const markdown = `# Title

See [the licence](../LICENSE#x), [nothing](absent.md), [a place](#title), [a site](https://example.org).

\`\`\`ts
const link = '[no](link.md)';
\`\`\`

\`\`\`text
output

of two lines
\`\`\`

\`\`\`sh
npx nhansu check a.json # exit 1
\`\`\`

Words between.

\`\`\`text
not its output
\`\`\`

\`\`\`json
\`\`\`

\`\`\`sh
npm test
\`\`\`
`;

it('finds the blocks, each with the output that directly follows', () => {
  expect(blocksIn(markdown)).toEqual([
    { language: 'ts', code: "const link = '[no](link.md)';", line: 5, output: 'output\n\nof two lines' },
    { language: 'sh', code: 'npx nhansu check a.json # exit 1', line: 15 },
    { language: 'text', code: 'not its output', line: 21 },
    { language: 'json', code: '', line: 25 },
    { language: 'sh', code: 'npm test', line: 28 },
  ]);
});

it('finds links to files that do not exist', () => {
  expect(brokenLinks(markdown, 'docs/page.md')).toEqual(['absent.md']);
});

it('reads the exit codes that commands announce', () => {
  expect(commandsIn('# a comment\na # exit 2\n\nb')).toEqual([
    { line: 'a # exit 2', exit: 2 },
    { line: 'b', exit: 0 },
  ]);
});
