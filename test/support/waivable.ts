import { getPackFiles, type Pack, type Waiver } from '../../src/index.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import { changed } from './base-pack.ts';

type Authority = Waiver['authority'];

/**
 * The pack of the term 2020–2025, in which these bodies may grant exceptions to these rules, and nobody to others;
 * with all its rules or these alone.
 */
export async function waivablePack(
  by: Readonly<Record<string, readonly Authority[]>>,
  rules?: readonly string[],
): Promise<Pack> {
  const files = (await getPackFiles('2020-2025')) ?? {};
  const whole = changed(
    files,
    Object.fromEntries(
      Object.entries(files)
        .filter(([, file]) => typeof file === 'object' && file !== null && 'modality' in file)
        .map(([path, file]) => {
          const { waiver: _, ...rule } = file as { waiver?: unknown };
          const authorities = by[path.replace(/\.json$/, '')];
          return [path, { ...rule, ...(authorities && { waiver: { by: authorities } }) }];
        }),
    ),
  );
  const pack = buildPack('2020-2025', whole);
  return { ...pack, rules: pack.rules.filter(({ id }) => rules?.includes(id) ?? true) };
}
