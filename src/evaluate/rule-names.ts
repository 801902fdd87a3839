import { nearest } from '../schema/input-issue.ts';

/** What a pattern stands for besides itself: `*` for part of a segment, `**` for any number of segments. */
function expressionFor(pattern: string): string {
  const parts = pattern.split(/(\*\*|\*)/).map((part) => {
    if (part === '**') return '.*';
    return part === '*' ? '[^/]*' : part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');
  });
  return `(?:^|/)${parts.join('')}$`;
}

/** Whether the pattern names the rule: its id, the end of it, or either with `*` and `**`. */
export const isNamedBy = (pattern: string, id: string): boolean =>
  new RegExp(expressionFor(pattern)).test(id);

/** The id that may have been meant, by all of it or by its end. */
export function nearestRule(asked: string, ids: readonly string[]): string | undefined {
  const bySlug = new Map(ids.map((id) => [id.replace(/.*\//, ''), id]));
  const slug = nearest(asked.replace(/.*\//, ''), [...bySlug.keys()]) ?? '';
  return nearest(asked, ids) ?? bySlug.get(slug);
}
