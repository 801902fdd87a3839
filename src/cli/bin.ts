#!/usr/bin/env node
import { localeOf } from './arguments.ts';
import { exitCodes } from './exit-codes.ts';
import { main } from './main.ts';
import { cliMessages } from './messages.ts';
import { complain } from './write-out.ts';

const argv = process.argv.slice(2);

// A reader that has seen enough, such as `head`, closes the pipe: no mistake of anybody's, and the end of watching. Where
// nothing can be written for another reason, such as a full disk, no verdict was given.
const closed = new AbortController();
let isBroken = false;
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    closed.abort();
    if (code === 'EPIPE' || isBroken) return;
    isBroken = true;
    process.exitCode = exitCodes.refused;
    complain(process, cliMessages[localeOf(argv, undefined)].unwritable({ file: 'stdout', code }));
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
main(argv, io).then((code) => {
  process.exitCode = isBroken ? exitCodes.refused : code;
});
