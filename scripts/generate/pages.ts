import { existsSync } from 'node:fs';
import { cataloguePage } from './catalogue.ts';
import { clausesPage } from './clauses.ts';
import { errorsPage } from './errors-page.ts';
import { factIds } from './fact-ids.ts';
import { filesPage } from './files-page.ts';
import { shippedPacks } from './rule-files.ts';

/** The pages written for readers, and the type of fact ids, by path. */
export function pages(): Readonly<Record<string, string>> {
  const ofPacks = Object.fromEntries(
    shippedPacks.flatMap((pack) => [
      [`docs/rules/${pack}.md`, cataloguePage(pack)],
      ...(existsSync(`rules/${pack}/clauses.json`) ? [[`rules/${pack}/clauses.md`, clausesPage(pack)]] : []),
    ]),
  );
  return {
    ...ofPacks,
    'docs/errors.md': errorsPage(),
    'docs/files.md': filesPage(),
    'src/facts/generated/fact-ids.ts': factIds(),
  };
}
