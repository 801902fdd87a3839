import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe.each(['ci', 'release'])('the workflow %s', (name) => {
  const text = readFileSync(`.github/workflows/${name}.yml`, 'utf8');

  it('names each action by a commit, with its version', () => {
    const actions = text.split('\n').filter((line) => line.includes('uses:'));
    expect(actions.length).toBeGreaterThan(0);
    for (const line of actions) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read, and nothing else unless a job says so; it has no secret', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
    expect(text).not.toMatch(/secrets\.|: write-all|contents: write/);
    expect(/id-token: write/.test(text)).toBe(name === 'release');
  });
});
