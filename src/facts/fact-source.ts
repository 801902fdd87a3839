import type { NomineeContext } from './context.ts';
import type { Fact } from './fact.ts';
import { either, type FactValue } from './fact-value.ts';

/** Facts by id; a `Map` is one. */
export interface FactSource {
  get(id: string): FactValue | undefined;
  /** The same by the number that `numberOf` gives, which is quicker. */
  at?(number: number): FactValue | undefined;
}

const ids: string[] = [];
const numbers = new Map<string, number>();

/** The place of a fact among those that can be derived; `undefined` for others, such as a rule's own measures. */
export const numberOf = (id: string): number | undefined => numbers.get(id);

/** The fact of the number. */
export const readAt = (facts: FactSource, number: number): FactValue | undefined =>
  facts.at ? facts.at(number) : facts.get(ids[number] ?? '');

/** How a fact comes from what it is derived from. */
export type Derive<Context> = (context: Context) => FactValue;

/** The derivations of some facts, each at the number of its fact. */
export function derivations<Context>(facts: readonly Fact<Context>[]): Derivations<Context> {
  const all: (Derive<Context> | undefined)[] = [];
  for (const { id, derive } of facts) {
    const number = numbers.get(id) ?? ids.push(id) - 1;
    numbers.set(id, number);
    all[number] = derive;
  }
  return all;
}

type Derivations<Context> = readonly (Derive<Context> | undefined)[];

/** Facts of one scope, each derived when first asked for; those that it does not define are of the scope around it. */
export class LazyFacts<Context> implements FactSource {
  readonly #derivations: Derivations<Context>;
  readonly #context: Context;
  readonly #around: FactSource | undefined;
  readonly #derived: (FactValue | undefined)[] = new Array(ids.length);

  constructor(derivations: Derivations<Context>, context: Context, around?: FactSource) {
    this.#derivations = derivations;
    this.#context = context;
    this.#around = around;
  }

  get(id: string): FactValue | undefined {
    const number = numbers.get(id);
    return number === undefined ? this.#around?.get(id) : this.at(number);
  }

  at(number: number): FactValue | undefined {
    return this.#derived[number] ?? this.#derive(number);
  }

  #derive(number: number): FactValue | undefined {
    const derive = this.#derivations[number];
    const value = derive ? derive(this.#context) : this.#around && readAt(this.#around, number);
    // What the scope around gave is kept as well.
    this.#derived[number] = value;
    return value;
  }
}

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
