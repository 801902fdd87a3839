import { describe, expect, it } from 'vitest';
import { either, known, oneOf, unknown } from '../../src/facts/fact-value.ts';

const [sex, rank, place] = ['sex', 'service.rank', 'organization.place'].map((field) => ({ field })) as [
  { field: string },
  { field: string },
  { field: string },
];

describe('what is one of several', () => {
  it('is the one on which they agree, whatever else is missing', () => {
    expect(either([known(1), known(1)], [place])).toEqual(known(1));
    expect(either([unknown(sex), unknown(sex)], [place])).toEqual(unknown(sex));
  });

  it('is open for want of all that leaves any of them open', () => {
    expect(either([known(1), known(2)], [place])).toEqual({ possible: [1, 2], missing: [place] });
    expect(either([unknown(sex), unknown(sex, rank)], [place])).toEqual(unknown(sex, rank, place));
    expect(either([oneOf([1, 2], [sex]), unknown(rank)], [place])).toEqual(unknown(sex, rank, place));
  });
});

it('a field is asked for once for each record', () => {
  const of = (nominee: string) => ({ nominee, field: 'sex' });
  expect(unknown(of('a'), of('b'), of('a')).missing).toEqual([of('a'), of('b')]);
  expect(oneOf([1, 2], [sex, rank, sex]).missing).toEqual([sex, rank]);
});
