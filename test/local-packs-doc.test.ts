import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPack } from '../src/cli/read-pack.ts';
import { jsonUnder, readJson } from './support/cases.ts';

const folder = 'fixtures/local-packs/sample-province';
const guide = readFileSync('docs/local-packs.md', 'utf8');
const shown = [...guide.matchAll(/^`(\S+\.json)`\n\n```json\n([\s\S]*?)\n```$/gm)].map(
  ([, file = '', text = '']) => ({ file, text }),
);

describe('the guide to local packs', () => {
  it('shows every file of its pack', () => {
    const files = jsonUnder(folder).filter((file) => !file.startsWith('cases/'));
    expect(shown.map(({ file }) => file).sort()).toEqual(files);
  });

  it.each(shown)('shows $file as it is', ({ file, text }) => {
    expect(JSON.parse(text)).toEqual(readJson(`${folder}/${file}`));
  });

  it('shows a pack that loads', async () => {
    const { rules } = await readPack(folder);
    expect(rules.filter(({ overrides }) => overrides).map(({ overrides }) => overrides)).toEqual([
      '2020-2025/committee/structure/district-number',
      'charter/standing-committee/quota/one-third',
    ]);
  });
});
