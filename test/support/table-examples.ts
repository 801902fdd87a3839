import * as z from 'zod/mini';
import { type Nominee, type Pack, retirementMonth } from '../../src/index.ts';
import { ranks, serviceKinds, sexes } from '../../src/schema/terms.ts';
import { readJson } from './cases.ts';

const month = z.string().check(z.regex(/^\d{4}-\d{2}$/));

const exampleSchema = z.strictObject({
  /** The reference month: the law in force on its first day is applied. */
  at: month,
  kind: z.enum(serviceKinds),
  /** Each of these; left out where the law does not look at ranks. */
  ranks: z.exactOptional(z.array(z.enum(ranks)).check(z.minLength(1))),
  /** Each of these. */
  sex: z.array(z.enum(sexes)).check(z.minLength(1)),
  servesAsLongAsMen: z.exactOptional(z.boolean()),
  /** The month of retirement by month of birth; `null` where the table has no age. */
  retires: z.record(month, z.nullable(month)),
});

const fileSchema = z.strictObject({
  table: z.string(),
  examples: z.array(exampleSchema).check(z.minLength(1)),
});

/** Persons under one law, and when they retire. */
export type TableExample = z.infer<typeof exampleSchema>;

/** The examples of a table, by its path below rules/. */
export function readExamples(file: string): z.infer<typeof fileSchema> {
  const result = fileSchema.safeParse(readJson(`fixtures/${file}`));
  if (result.success) return result.data;
  throw new Error(`fixtures/${file}: ${z.prettifyError(result.error)}`);
}

/** What an example is about, in a few words. */
export const titleOf = ({ at, kind, ranks: held, sex, servesAsLongAsMen }: TableExample): string =>
  [at, kind, held?.join('/'), sex.join('/'), servesAsLongAsMen && 'as long as men'].filter(Boolean).join(' ');

/** When everybody of an example retires by the tables of a pack: month of birth → months, for each rank and sex. */
export function retirementsOf(example: TableExample, pack: Pack): Record<string, (string | null)[]> {
  const { at, kind, ranks: held = [undefined], sex: both, servesAsLongAsMen, retires } = example;
  const persons = held.flatMap((rank) => both.map((sex) => ({ rank, sex })));
  return Object.fromEntries(
    Object.keys(retires).map((birth) => [
      birth,
      persons.map(({ rank, sex }) => {
        const service: Nominee['service'] = {
          kind,
          ...(rank && { rank }),
          ...(servesAsLongAsMen !== undefined && { servesAsLongAsMen }),
        };
        const { months } = retirementMonth({ birth, sex, service }, { referenceMonth: at, pack });
        if (months.length > 1) throw new Error(`${titleOf(example)}: an example says all that is asked for`);
        return months[0] ?? null;
      }),
    ]),
  );
}

/** What the example expects, in the same form. */
export function expectedRetirements({
  retires,
  ranks: held,
  sex,
}: TableExample): Record<string, (string | null)[]> {
  const count = (held?.length ?? 1) * sex.length;
  return Object.fromEntries(
    Object.entries(retires).map(([birth, retired]) => [birth, Array.from({ length: count }, () => retired)]),
  );
}
