/**
 * Matchers for `expect.extend` of Vitest, Jest and whatever takes it.
 *
 * @module nhansu/matchers
 */

import { createMatchers, type Matchers } from './create-matchers.ts';

export type { Matched, Matchers } from './create-matchers.ts';
export { createMatchers } from './create-matchers.ts';
export type { KnownRuleId, MatcherOptions, SubjectOptions } from './options.ts';
export type { NhansuMatchers } from './types.ts';

/** The matchers with nothing set, for `expect.extend(matchers)`. */
export const matchers: Matchers = createMatchers();
