import type { Command } from 'commander';
import { type AuthorRequest, addAuthorOptions } from './common-options.ts';
import type { CliMessages } from './messages.ts';

/** Packs to look through. */
export interface LintRequest extends AuthorRequest {
  readonly command: 'lint';
}

/** Adds the command `lint` to the program; `accept` gets what was asked for. */
export function addLint(program: Command, words: CliMessages, accept: (request: LintRequest) => void): void {
  const command = program
    .command('lint')
    .description('tìm lỗi trong một gói quy định · look a rule pack through for mistakes');
  addAuthorOptions(command, words).action((pack: string | undefined, options: Omit<AuthorRequest, 'pack'>) =>
    accept({ command: 'lint', ...options, ...(pack !== undefined && { pack }) }),
  );
}
