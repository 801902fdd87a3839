import { execFileSync } from 'node:child_process';

/** Runs a program and gives its standard output; what it says when it fails is shown. */
export function run(program, args, options = {}) {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], ...options });
}
