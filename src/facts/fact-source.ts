import type { NomineeContext } from './context.ts';
import type { Fact } from './fact.ts';
import { either, type FactValue } from './fact-value.ts';

/** Facts by id; a `Map` is one. */
export interface FactSource {
  get(id: string): FactValue | undefined;
}

/** Facts of one scope, each derived when first asked for; those that it does not define are of the scope around it. */
export class LazyFacts<Context> implements FactSource {
  readonly #derivations: ReadonlyMap<string, Derive<Context>>;
  readonly #context: Context;
  readonly #around: FactSource | undefined;
  readonly #derived = new Map<string, FactValue>();

  constructor(derivations: ReadonlyMap<string, Derive<Context>>, context: Context, around?: FactSource) {
    this.#derivations = derivations;
    this.#context = context;
    this.#around = around;
  }

  get(id: string): FactValue | undefined {
    const derived = this.#derived.get(id);
    if (derived) return derived;
    const derive = this.#derivations.get(id);
    if (!derive) return this.#around?.get(id);
    const value = derive(this.#context);
    this.#derived.set(id, value);
    return value;
  }
}

/** How a fact comes from what it is derived from. */
export type Derive<Context> = (context: Context) => FactValue;

/** The derivations of some facts, by id. */
export const derivations = <Context>(facts: readonly Fact<Context>[]): ReadonlyMap<string, Derive<Context>> =>
  new Map(facts.map(({ id, derive }) => [id, derive]));

/** A fact about a person for every reference month that there may be. */
export const inEveryMonth =
  (derive: Derive<NomineeContext>): Derive<NomineeContext> =>
  (context) => {
    const { possible = [], missing = [] } = context.referenceMonths ?? {};
    if (possible.length < 2) return derive(context);
    return either(
      possible.map((referenceMonth) => derive({ ...context, referenceMonth })),
      missing,
    );
  };
