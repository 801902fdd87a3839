import type { PackManifest, Rule } from '../schema/rule.ts';
import type { Report } from './pack-error.ts';

/**
 * Checks the requirements for which a pack says that no text was found: each stands once, and neither the pack nor one
 * that it extends has such a rule.
 *
 * @param chain The pack and those it extends, nearest first.
 * @param isFile Whether a rule's file is there, be it with mistakes of its own.
 */
export function checkTextNotFound(
  chain: readonly [PackManifest, ...PackManifest[]],
  isFile: (id: string) => boolean,
  report: Report,
): void {
  const paths = chain[0].textNotFound ?? [];
  paths.forEach((path, index) => {
    const at = ['textNotFound', index];
    if (paths.indexOf(path) < index) report(at, 'duplicate-id', `\`${path}\` stands twice`);
    const holder = chain.find(({ id }) => isFile(`${id}/${path}`));
    if (holder) report(at, 'text-found', `\`${holder.id}/${path}\` is a rule, so a text was found`);
  });
}

/** What a pack and those it extends say was not found, but for what one of them has a rule for by now. */
export function stillNotFound(chain: readonly PackManifest[], rules: readonly Rule[]): string[] {
  const paths = new Set(chain.flatMap(({ textNotFound = [] }) => textNotFound));
  return [...paths].filter((path) => !rules.some(({ id }) => id.endsWith(`/${path}`)));
}
