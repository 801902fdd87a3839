import { describe, expect, it } from 'vitest';
import { rowInWords } from '../../src/facts/row-words.ts';
import type { LegalTable } from '../../src/index.ts';
import type { When } from '../../src/schema/condition.ts';
import { termPack } from '../support/context.ts';

const { tables } = await termPack();
const rowsOf = (table: LegalTable) =>
  table.versions.flatMap(({ rows }) => rows.map(({ when }) => rowInWords({ table, when })));

it.each(tables)('tells the rows of each version of $id apart, in both languages', (table) => {
  for (const version of table.versions) {
    const rows = rowsOf({ ...table, versions: [version] });
    for (const locale of ['vi', 'en'] as const)
      expect(new Set(rows.map((row) => row[locale])).size).toBe(rows.length);
  }
});

describe('a row in words', () => {
  const [table] = tables;
  if (!table) throw new Error('there are tables');
  const words = (when: When) => {
    const { vi, en } = rowInWords({ table, when });
    return [vi, en];
  };

  it.each<[When, string, string]>([
    [{}, 'mọi người', 'everybody'],
    [{ 'nominee.servesAsLongAsMen': false }, 'mọi người', 'everybody'],
    [{ 'nominee.servesAsLongAsMen': true }, 'được nghỉ hưu ở tuổi cao hơn', 'may retire later'],
    [{ 'nominee.birthMonth': { max: 196012 } }, 'sinh đến hết tháng 12/1960', 'born 1960-12 or earlier'],
    [{ 'nominee.birthMonth': 196905 }, 'sinh tháng 05/1969', 'born 1969-05'],
    [{ 'retirement.year': { max: 2023 } }, 'đến hết năm 2023', 'year 2023 or earlier'],
    [{ 'retirement.year': [2024, 2026] }, 'năm 2024 hoặc năm 2026', 'year 2024 or year 2026'],
    [
      { 'nominee.rank': ['captain', 'colonel', 'general'] },
      'đại úy hoặc đại tá hoặc đại tướng',
      'captain or colonel or general',
    ],
    [{ 'nominee.rank': { not: 'general' } }, 'không phải đại tướng', 'not general'],
    [
      { 'retirement.year': 2025, 'nominee.sex': 'male', 'nominee.serviceKind': ['civil', 'police'] },
      'dân sự hoặc công an, nam, năm 2025',
      'civil or police, male, year 2025',
    ],
  ])('%j', (when, vi, en) => {
    expect(words(when)).toEqual([vi, en]);
  });
});
