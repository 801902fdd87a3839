/**
 * Adds the matchers to Vitest where it is imported, with their types: `import 'nhansu/vitest'`.
 *
 * @module nhansu/vitest
 */

import { expect } from 'vitest';
import { matchers } from '../matchers/index.ts';
import type { NhansuMatchers } from '../matchers/types.ts';

export type { KnownRuleId, MatcherOptions, SubjectOptions } from '../matchers/index.ts';
export { createMatchers, matchers } from '../matchers/index.ts';
export type { NhansuMatchers } from '../matchers/types.ts';

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: as Vitest declares it
  interface Assertion<T = any> extends NhansuMatchers<T> {}
}

expect.extend({ ...matchers });
