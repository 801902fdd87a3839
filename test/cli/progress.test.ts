import { describe, expect, it } from 'vitest';
import { checkMessages } from '../../src/cli/check-messages.ts';
import { progressOf } from '../../src/cli/progress.ts';
import { nhansu, passing, type Terminal } from './support.ts';

const wipe = '\r\u001b[2K';

/** What is shown when each of so many parts takes half a second. */
function shown({ env = {}, isTTY = true, columns = 80 }: Terminal, all: number): string[] {
  const written: string[] = [];
  let time = 0;
  const progress = progressOf(
    {
      stdin: (async function* () {})(),
      stdout: { write: (text) => written.push(`out: ${text}`) },
      stderr: { write: (text) => written.push(text), isTTY, columns },
      env,
      now: () => time,
    },
    all,
    checkMessages.en,
  );
  for (let done = 0; done < all; done++) {
    progress.show(done);
    time += 500;
  }
  progress.io.stdout.write('report');
  progress.end();
  return written;
}

describe('progress', () => {
  it('is shown once work has lasted, and wiped before anything is written', () => {
    expect(shown({}, 5)).toEqual([
      '2/5 · 40% · about 2 s left',
      wipe,
      '3/5 · 60% · about 1 s left',
      wipe,
      '4/5 · 80% · about 1 s left',
      wipe,
      'out: report',
    ]);
    expect(shown({}, 2)).toEqual(['out: report']);
    expect(shown({}, 400)).toContain('100/400 · 25% · about 3 min left');
  });

  it.each<[why: string, terminal: Terminal]>([
    ['in a pipe', { isTTY: false }],
    ['in CI', { env: { CI: 'true' } }],
    ['where cursors do not move', { env: { TERM: 'dumb' } }],
  ])('is not shown %s', (_, terminal) => {
    expect(shown(terminal, 9)).toEqual(['out: report']);
  });

  it.each([
    [27, '2/5 · 40% · about 2 s left'],
    [26, '2/5 · 40%'],
    [10, '2/5 · 40%'],
    [9, '2/5'],
    [3, ''],
    [0, '2/5 · 40% · about 2 s left'],
  ])('fits on a line of %i columns', (columns, line) => {
    expect(shown({ columns }, 5)[0]).toBe(line);
  });

  it('is shown by the command, before reports', async () => {
    let time = 0;
    const tick = () => {
      time += 900;
      return time;
    };
    const terminal = { isTTY: true, now: () => tick(), env: { NO_COLOR: '1' } };
    const lists = [
      passing,
      'fixtures/lists/commune-appointed.json',
      'fixtures/lists/commune-conference.json',
    ];
    const { stdout, stderr } = await nhansu(['check', ...lists], terminal);
    expect(stderr).toBe(`1/3 · 33% · còn khoảng 4 giây${wipe}2/3 · 66% · còn khoảng 2 giây${wipe}`);
    expect(stdout).not.toContain('66%');
    expect((await nhansu(['check', passing], terminal)).stderr).toBe('');
  });
});
