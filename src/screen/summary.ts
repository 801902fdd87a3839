import type { Pack } from '../packs/pack.ts';
import { outcomes } from '../report/finding.ts';
import { type Tally, tally } from '../report/report.ts';
import { version } from '../version.ts';
import type { Counts, Screened, ScreenedPack, ScreenSummary } from './screened.ts';

type Growing<Record> = { -readonly [Key in keyof Record]: Record[Key] };

const none = (): Growing<Counts> => ({ pass: 0, fail: 0, incomplete: 0, refused: 0 });

/** A summary that grows. */
export class Summing {
  readonly #persons = none();
  readonly #lists = none();
  readonly #rules = new Map<string, Growing<Tally>>();
  readonly #packs = new Map<string, ScreenedPack>();
  readonly #asked: string;

  constructor(asked: string) {
    this.#asked = asked;
  }

  /** Names a pack that is screened against. */
  against({ id, version: number, hash }: Pack): void {
    this.#packs.set(id, { version: number, hash });
  }

  /** Takes in a decision. */
  decided({ list, decision }: Pick<Screened, 'list' | 'decision'>): void {
    (list === undefined ? this.#persons : this.#lists)[decision]++;
  }

  /** Takes in a finding. */
  found(rule: string, outcome: keyof Tally): void {
    this.#tallyOf(rule)[outcome]++;
  }

  /** Takes in the summary of a part. */
  add({ persons, lists, rules, receipt }: ScreenSummary): void {
    for (const key of Object.keys(persons) as (keyof Counts)[]) {
      this.#persons[key] += persons[key];
      this.#lists[key] += lists[key];
    }
    for (const [rule, counts] of Object.entries(rules)) {
      const own = this.#tallyOf(rule);
      for (const outcome of outcomes) own[outcome] += counts[outcome];
    }
    for (const [id, pack] of Object.entries(receipt.packs)) this.#packs.set(id, pack);
  }

  /** What there is so far. */
  get summary(): ScreenSummary {
    return {
      format: 'nhansu-screening/1',
      persons: { ...this.#persons },
      lists: { ...this.#lists },
      rules: byKey(this.#rules, (counts) => ({ ...counts })),
      receipt: {
        library: { name: 'nhansu', version },
        packs: byKey(this.#packs, (pack) => pack),
        asked: this.#asked,
      },
    };
  }

  #tallyOf(rule: string): Growing<Tally> {
    const known = this.#rules.get(rule) ?? { ...tally([]) };
    this.#rules.set(rule, known);
    return known;
  }
}

/** In the order of keys, so that the same gives the same bytes in whatever order it came. */
const byKey = <Value, Shown>(map: ReadonlyMap<string, Value>, show: (value: Value) => Shown) =>
  Object.fromEntries(
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, show(value)] as const),
  );

/**
 * Adds up the summaries of parts of one screening: the same as that of the whole.
 *
 * @throws TypeError when there is none, or when the parts do not belong together: other versions, packs or options.
 */
export function mergeSummaries(parts: Iterable<ScreenSummary>): ScreenSummary {
  let sum: Summing | undefined;
  let first: ScreenSummary['receipt'] | undefined;
  const hashes = new Map<string, string>();
  for (const part of parts) {
    const { receipt } = part;
    first ??= receipt;
    sum ??= new Summing(first.asked);
    const [expected, found] = [versionOf(first), versionOf(receipt)];
    if (found !== expected) throw new TypeError(`parts by nhansu ${expected} and ${found}`);
    if (receipt.asked !== first.asked) throw new TypeError('parts that were asked for different things');
    for (const [id, { hash }] of Object.entries(receipt.packs)) {
      if ((hashes.get(id) ?? hash) !== hash) throw new TypeError(`parts under different packs \`${id}\``);
      hashes.set(id, hash);
    }
    sum.add(part);
  }
  if (!sum || !first) throw new TypeError('expected a summary at least');
  const { summary } = sum;
  const { library } = first;
  return { ...summary, receipt: { ...summary.receipt, library } };
}

/** The version that screened. */
export const versionOf = ({ library: { version: own } }: ScreenSummary['receipt']): string => own;
