import type { Command } from 'commander';
import { type AuthorRequest, addAuthorOptions } from './common-options.ts';
import type { CliMessages } from './messages.ts';
import { ruleNames } from './usage.ts';

/** Packs whose cases to run. */
export interface TestRequest extends AuthorRequest {
  readonly command: 'test';
  readonly only?: readonly string[];
  readonly mutate?: boolean;
}

/** Adds the command `test` to the program; `accept` gets what was asked for. */
export function addTest(program: Command, words: CliMessages, accept: (request: TestRequest) => void): void {
  const command = program
    .command('test')
    .description('chạy các ví dụ của một gói quy định · run the cases of a rule pack')
    .option('--only <rules>', 'chỉ các quy tắc này · these rules only', ruleNames('--only', words))
    .option(
      '--mutate',
      'thay đổi từng chỗ của quy tắc, xem ví dụ có phát hiện · change each rule in every way, see what cases notice',
    );
  addAuthorOptions(command, words).action(
    (pack: string | undefined, options: Omit<TestRequest, 'command' | 'pack'>) =>
      accept({ command: 'test', ...options, ...(pack !== undefined && { pack }) }),
  );
}
