// What checking a list needs, as an entry of its own: the build then keeps it apart from all else, which bundlers drop.
export { check } from './evaluate/check.ts';
export { PackError } from './packs/pack-error.ts';
export { describeIssue } from './report/issues.ts';
export { renderJson } from './report/json.ts';
export { parseNominationList } from './schema/parse.ts';
