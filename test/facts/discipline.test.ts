import { describe, expect, it } from 'vitest';
import type { Discipline } from '../../src/index.ts';
import { factOf, possible } from '../support/context.ts';
import { nominationList, nominee, without } from '../support/list.ts';

const removal = 'nominee.removalInForce';
const severest = 'nominee.disciplineInForce';
const removed = (dates: Omit<Discipline, 'kind'>): Discipline => ({ kind: 'removal', ...dates });

/** What a fact may be, for a person with these measures, at a congress that opens on the day. */
async function on(date: string, discipline: Discipline[], fact = removal) {
  const person = nominee('a', { discipline });
  return possible(fact, person, { list: nominationList({ congress: { date }, nominees: [person] }) });
}

describe('a removal from post is in force for one year from its announcement', () => {
  it.each([
    ['2019-06-15', '2020-06-14', true],
    ['2019-06-15', '2020-06-15', false],
    ['2020-06-15', '2020-06-15', true],
    ['2020-02-29', '2021-02-28', true],
    ['2020-02-29', '2021-03-01', false],
    ['2019-02-28', '2020-02-27', true],
    ['2019-02-28', '2020-02-28', false],
    ['2019-03-01', '2020-02-29', true],
  ])('announced %s, congress of %s: %s', async (announced, date, inForce) => {
    expect(await on(date, [removed({ announced })])).toEqual([inForce]);
  });

  it('counts from the announcement where the decision is older', async () => {
    expect(await on('2020-06-15', [removed({ decided: '2018-01-01', announced: '2019-12-01' })])).toEqual([
      true,
    ]);
  });
});

describe('a removal whose date is known in part', () => {
  it.each([
    ['the month of the announcement, a year before', '2020-06-15', { announced: '2019-06' }, [true, false]],
    [
      'the month of the announcement, a year before its second day',
      '2020-06-01',
      { announced: '2019-06' },
      [true, false],
    ],
    ['the month of the announcement, eleven months before', '2020-06-15', { announced: '2019-07' }, [true]],
    [
      'the month of the announcement, thirteen months before',
      '2020-06-15',
      { announced: '2019-05' },
      [false],
    ],
    ['the year before the congress', '2020-06-15', { announced: '2019' }, [true, false]],
    ['two years before the congress', '2020-06-15', { announced: '2018' }, [false]],
    ['the year of the congress, by whose day it was announced', '2020-06-15', { announced: '2020' }, [true]],
    ['nothing', '2020-06-15', {}, [true, false]],
    [
      'a decision two years old, not announced as far as is known',
      '2020-06-15',
      { decided: '2018-01-01' },
      [true, false],
    ],
  ])('%s', async (_, date, dates, expected) => {
    expect(await on(date, [removed(dates)])).toEqual(expected);
  });

  it('cannot have been announced before it was decided', async () => {
    const measure = removed({ decided: '2019-08-01', announced: '2019' });
    expect(await on('2020-06-15', [measure])).toEqual([true]);
  });

  it('asks for the date of the announcement', async () => {
    const person = nominee('a', { discipline: [{ kind: 'warning' }, removed({ announced: '2019' })] });
    expect((await factOf(removal, person)).missing).toEqual([
      { nominee: 'a', field: 'discipline[1].announced' },
    ]);
  });
});

describe('what the record says of discipline', () => {
  it('is none when the list of measures is empty, and unknown when there is no list', async () => {
    expect(await possible(severest, nominee('a', { discipline: [] }))).toEqual(['none']);
    expect(await possible(removal, nominee('a', { discipline: [] }))).toEqual([false]);
    expect(await factOf(severest, without(nominee('a'), 'discipline'))).toEqual({
      possible: undefined,
      missing: [{ nominee: 'a', field: 'discipline' }],
    });
  });

  it('is not a removal when it is a lighter or a graver measure', async () => {
    const measures: Discipline[] = [
      { kind: 'warning', announced: '2020-06-01' },
      { kind: 'expulsion', announced: '2020-06-01' },
    ];
    expect(await on('2020-06-15', measures)).toEqual([false]);
  });

  it('is the severest measure in force, whatever the order', async () => {
    const measures: Discipline[] = [
      { kind: 'warning', announced: '2020-01-01' },
      { kind: 'removal', announced: '2018-01-01' },
      { kind: 'reprimand', announced: '2020-06-01' },
    ];
    expect(await on('2020-06-15', measures, severest)).toEqual(['warning']);
    expect(await on('2020-06-15', measures.toReversed(), severest)).toEqual(['warning']);
  });

  it('may be severer where the date of a severer measure is open', async () => {
    const measures: Discipline[] = [
      { kind: 'warning', announced: '2020-01-01' },
      removed({ announced: '2019' }),
    ];
    expect(await on('2020-06-15', measures, severest)).toEqual(['warning', 'removal']);
  });

  it('does not depend on a lighter measure whose date is open', async () => {
    const measures: Discipline[] = [{ kind: 'reprimand' }, removed({ announced: '2020-01-01' })];
    expect(await on('2020-06-15', measures, severest)).toEqual(['removal']);
  });
});
