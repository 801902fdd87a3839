import { describe, expect, it } from 'vitest';
import { newIds } from '../../src/compare/match-people.ts';

/** `a Lan 1970`: id, name and date of birth, the last two where they are known. */
const people = (...told: string[]) =>
  told.map((one) => {
    const [id = '', name, birth] = one.split(' ');
    return { id, ...(name && { name }), ...(birth && { birth }) };
  });
const renamed = (before: string[], after: string[]) =>
  Object.fromEntries(newIds(people(...before), people(...after)));

describe('whoever is on both drafts keeps one id', () => {
  it.each<[string, string[], string[], Record<string, string>]>([
    ['by id', ['a Lan 1970', 'b Mai 1980'], ['b Mai 1980', 'a Lan 1970'], {}],
    ['by id, under another name', ['a Lan 1970'], ['a Hoa 1970'], {}],
    ['by id, with another date of birth', ['a Lan 1970'], ['a Lan 1971'], {}],
    ['by id where names are not told', ['ns-1', 'ns-2'], ['ns-1', 'ns-2'], {}],
    [
      'by name and birth where ids moved',
      ['a Lan 1970', 'b Mai 1980', 'c Hoa 1975'],
      ['a Mai 1980', 'b Hoa 1975'],
      { a: 'a-before', b: 'a', c: 'b' },
    ],
    ['by name and birth, however written', ['ns-2 LAN 1970'], ['ns-1 Lan 1970'], { 'ns-2': 'ns-1' }],
    ['by name where birth is less exact', ['ns-2 Lan 1970'], ['ns-1 Lan 1970-05-02'], { 'ns-2': 'ns-1' }],
    ['by name where birth is not known', ['ns-2 Lan'], ['ns-1 Lan 1970'], { 'ns-2': 'ns-1' }],
    ['between a sheet and a list with ids', ['lan Lan 1970'], ['ns-1 Lan 1970'], { lan: 'ns-1' }],
    [
      'though another of the same name left',
      ['ns-1 Lan 1970', 'ns-2 Lan 1980'],
      ['ns-1 Lan 1980'],
      { 'ns-1': 'ns-1-before', 'ns-2': 'ns-1' },
    ],
  ])('%s', (_, before, after, ids) => {
    expect(renamed(before, after)).toEqual(ids);
  });
});

describe('persons are not taken for each other', () => {
  it.each<[string, string[], string[], Record<string, string>]>([
    ['for a row of the same number', ['ns-1 Lan 1970'], ['ns-1 Mai 1980'], { 'ns-1': 'ns-1-before' }],
    ['for their name, born otherwise', ['ns-1 Lan 1970'], ['ns-1 Lan 1980'], { 'ns-1': 'ns-1-before' }],
    ['for their name alone under ids that were given', ['a Lan'], ['b Lan'], {}],
    ['where two have the name and the birth', ['a Lan 1970', 'b Lan 1970'], ['c Lan 1970'], {}],
    [
      'under the new id of one who left, which is nobody else’s',
      ['ns-1 Lan 1970', 'ns-1-before Hoa 1975'],
      ['ns-1 Mai 1980'],
      { 'ns-1': 'ns-1-before-before' },
    ],
  ])('%s', (_, before, after, ids) => {
    expect(renamed(before, after)).toEqual(ids);
  });
});
