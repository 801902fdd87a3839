import { afterEach, describe, expect, it, vi } from 'vitest';
import { isFullDate, parsePartialDate } from '../../src/dates/partial-date.ts';

describe('a partial date', () => {
  it.each([
    ['1975', { year: 1975 }],
    ['1975-03', { year: 1975, month: 3 }],
    ['1975-03-18', { year: 1975, month: 3, day: 18 }],
    ['1900', { year: 1900 }],
    ['2199-12-31', { year: 2199, month: 12, day: 31 }],
    ['2020-02-29', { year: 2020, month: 2, day: 29 }],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
    ['2020-04-30', { year: 2020, month: 4, day: 30 }],
  ])('is read from %s', (text, date) => {
    expect(parsePartialDate(text)).toEqual(date);
  });

  it.each([
    '',
    '75',
    '1899-12-31',
    '2200',
    '1975-3',
    '1975-00',
    '1975-13',
    '1975-03-00',
    '1975-03-32',
    '1975-04-31',
    '2019-02-29',
    '1900-02-29',
    '2100-02-29',
    '1975-03-18T00:00:00Z',
    ' 1975',
    '1975\n',
    '18/03/1975',
    '1975/03/18',
    '１９７５',
    '-1975',
  ])('is not read from %j', (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });

  it('is a full date only when given to the day', () => {
    expect(['2020-06-15', '2020-06', '2020', '2020-06-31'].map(isFullDate)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the calendar is the same in every time zone', () => {
  afterEach(() => vi.unstubAllEnvs());

  // Apia skipped 2011-12-30; Casey and São Paulo have days that begin at 01:00.
  it.each(['UTC', 'America/New_York', 'Pacific/Apia', 'Asia/Ho_Chi_Minh', 'America/Sao_Paulo'])(
    '%s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      const accepted: string[] = [];
      const expected: string[] = [];
      for (let year = 1900; year < 2200; year++) {
        const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        days.forEach((last, index) => {
          const month = `${year}-${String(index + 1).padStart(2, '0')}`;
          expected.push(`${month}-${last}`);
          accepted.push(
            ...[28, 29, 30, 31]
              .map((day) => `${month}-${day}`)
              .filter(isFullDate)
              .slice(-1),
          );
        });
      }
      expect(accepted).toEqual(expected);
    },
  );

  it('really changes the zone in this test', () => {
    vi.stubEnv('TZ', 'America/New_York');
    const west = new Date(2020, 0, 1).getTimezoneOffset();
    vi.stubEnv('TZ', 'Pacific/Apia');
    expect(new Date(2020, 0, 1).getTimezoneOffset()).not.toBe(west);
  });
});
