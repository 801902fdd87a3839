#!/usr/bin/env node
import { main } from './main.ts';

// A reader that has seen enough, such as `head`, closes the pipe: no mistake of anybody's, and the end of watching.
const closed = new AbortController();
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed.abort();
  });
}

const { stdout, stderr, env } = process;
const io = {
  // Opened only when it is read.
  get stdin() {
    return process.stdin;
  },
  stdout,
  stderr,
  env,
  signal: closed.signal,
};

// Not `process.exit`, which would cut off what is still on its way to a pipe.
main(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
