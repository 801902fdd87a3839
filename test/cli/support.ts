import { main } from '../../src/cli/main.ts';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Terminal {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly now?: () => number;
}

/** Runs the command in this process. */
export async function nhansu(argv: readonly string[], terminal: Terminal = {}): Promise<Run> {
  const { stdin = '', env = {}, isTTY, columns, now } = terminal;
  let stdout = '';
  let stderr = '';
  const code = await main(argv, {
    stdin: (async function* () {
      yield typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
    })(),
    stdout: { write: (text) => (stdout += text), isTTY, columns },
    stderr: { write: (text) => (stderr += text), isTTY, columns },
    env,
    ...(now && { now }),
  });
  return { code, stdout, stderr };
}

/** A list that passes, in an organization small enough to read. */
export const passing = 'fixtures/lists/grassroots-cell.json';
