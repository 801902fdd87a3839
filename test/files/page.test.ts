import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesPage } from '../../scripts/generate/files-page.ts';
import { columns } from '../../src/files/aliases.ts';
import { repeated } from '../../src/files/column.ts';

it('has every header that is read, and nothing else', () => {
  expect(readFileSync('docs/files.md', 'utf8')).toBe(filesPage());
});

it('names every field', () => {
  const page = filesPage();
  const counted = new RegExp(`\\[[1-${repeated.read - 1}]\\]`);
  for (const { field } of columns) {
    expect(page).toContain(
      `| \`${field.startsWith('nominations') ? field : field.replace(counted, '[0]')}\` |`,
    );
  }
});
