import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';

it('tells a fault of its own in one line, without a stack trace', async () => {
  let stderr = '';
  const code = await main(['check', '-'], {
    // biome-ignore lint/correctness/useYield: it breaks before it yields anything
    stdin: (async function* () {
      throw new Error('broken\nin two lines');
    })(),
    stdout: { write: () => expect.fail('nothing belongs on standard output') },
    stderr: { write: (text) => (stderr += text) },
    env: {},
  });
  expect(code).toBe(3);
  expect(stderr).toBe('nhansu: lỗi của chương trình: Error: broken\n');
});
