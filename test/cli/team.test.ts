import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/cli/screening/block.ts';
import { teamOf } from '../../src/cli/screening/pool.ts';
import { type Setup, screenerFor } from '../../src/cli/screening/setup.ts';

const setup: Setup = {
  pack: '2025-2030',
  for: { body: 'committee', role: 'member', track: 'first-time' },
  organization: { name: 'Đảng bộ tỉnh X', level: 'province', sector: 'local', unitKind: 'province' },
  congress: { date: '2025-10-01', kind: 'delegates' },
};

const blocks = Array.from({ length: 12 }, (_, block): Block => {
  const records = Array.from({ length: 20 }, (_, index) => JSON.stringify({ id: `P${block}-${index}` }));
  return { records, places: records.map((_, index) => index + 1), unread: {} };
});

async function screenWith(jobs: number, megabytes?: number): Promise<readonly string[]> {
  const team = teamOf(jobs, setup, await screenerFor(setup), megabytes);
  const screened = await Promise.all(blocks.map(team.run));
  await team.end();
  return screened.map(({ text }) => text);
}

describe('threads that screen', () => {
  it.each([
    ['that have the memory they need', undefined],
    ['that fail while they screen', 11],
    ['that have too little memory to begin', 4],
  ])('%s give what one gives', async (_, megabytes) => {
    expect(await screenWith(3, megabytes)).toEqual(await screenWith(1));
  });
});
