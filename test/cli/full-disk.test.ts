import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeExecutable } from './executable.ts';
import { passing } from './support.ts';

const full = '/dev/full';

it.skipIf(!existsSync(full))('is no verdict where nothing can be written, told in one line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nhansu-'));
  const program = await makeExecutable(folder);
  const stdio = ['ignore', openSync(full, 'w'), 'pipe'] as const;
  const { status, stderr } = spawnSync(program, ['check', passing, '--lang', 'en'], {
    stdio: [...stdio],
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect({ status, stderr }).toEqual({ status: 3, stderr: 'nhansu: cannot write stdout (ENOSPC)\n' });
});
