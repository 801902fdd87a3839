import { describe, expect, it } from 'vitest';
import { columns, headers, headersOf } from '../../src/files/aliases.ts';
import { dictionary } from '../../src/files/dictionary.ts';
import { frameFields, frameLabels } from '../../src/files/frame-fields.ts';
import { type VocabularyName, vocabularies, vocabulary } from '../../src/files/vocabulary.ts';
import { term } from '../../src/terms.ts';
import { unaccented } from '../../src/text.ts';

const fieldsFor = (header: string) => headers.find(header).map(({ field }) => field);

/** Headers that people use for more than one thing: they are asked about. */
const ambiguous = new Map([
  ['chức danh', ['positions', 'post.title']],
  ['trình độ', ['qualifications.politicalTheory', 'qualifications.professional']],
]);

describe('a header', () => {
  it('of a template stands for its own column alone', () => {
    for (const { field, title } of columns) {
      expect(fieldsFor(title.vi), title.vi).toEqual([field]);
      expect(fieldsFor(title.en), title.en).toEqual([field]);
    }
  });

  it('stands for one column, or is known to be ambiguous', () => {
    const several = columns.flatMap((column) =>
      headersOf(column).filter((header) => fieldsFor(header).length > 1),
    );
    expect([...new Set(several)].toSorted()).toEqual([...ambiguous.keys()].toSorted());
    for (const [header, fields] of ambiguous) expect(fieldsFor(header).toSorted()).toEqual(fields);
  });

  it.each([
    ['HỌ VÀ TÊN', ['name']],
    ['Ho va ten', ['name']],
    ['Họ và tên'.normalize('NFD'), ['name']],
    ['Ngày, tháng, năm sinh', ['birth']],
    ['Ngày\ntháng năm\u00A0sinh', ['birth']],
    ['Nu', ['sex:female']],
    ['Nam', ['sex:male']],
    ['Năm', []],
    ['Nám', []],
    ['Uỷ viên BCH', ['body:committee']],
    ['Hồ sơ', ['papers']],
    ['Ho so', ['papers']],
    ['#', ['serial']],
    ['***', []],
    ['(…)', []],
    [' ', []],
  ])('%j is %j', (header, fields) => {
    expect(fieldsFor(header)).toEqual(fields);
  });

  it('can be written without marks wherever it is still clear', () => {
    const unclear = columns.flatMap((column) =>
      headersOf(column).filter((header) => {
        const found = fieldsFor(unaccented(header));
        return !found.includes(column.field);
      }),
    );
    expect(unclear).toEqual([]);
  });
});

describe('a label of the organization sheet', () => {
  it('stands for one line', () => {
    for (const { path, title, aliases } of frameFields) {
      for (const label of [title.vi, title.en, ...aliases]) {
        expect(
          frameLabels.find(label).map((field) => field.path),
          label,
        ).toEqual([path]);
      }
    }
  });
});

describe('a word of a vocabulary', () => {
  const names = Object.keys(vocabularies) as VocabularyName[];

  it.each(names)('of %s is read in both languages, and as it stands in data', (name) => {
    for (const value of vocabularies[name]) {
      const { vi, en } = term(value);
      for (const word of [value, vi, en, vi.toUpperCase()]) {
        expect(vocabulary(name).find(word), word).toEqual([value]);
      }
    }
  });
});

describe('a dictionary', () => {
  const words = dictionary([
    ['ma', 'ghost'],
    ['mà', 'but'],
    ['má', 'mother'],
    ['Đa', 'banyan'],
  ]);

  it('takes a spelling in full before one without marks', () => {
    expect(words.find('má')).toEqual(['mother']);
    expect(words.find('ma')).toEqual(['ghost']);
    expect(words.find('da')).toEqual(['banyan']);
  });

  it('finds nothing for punctuation alone, whatever its own words are', () => {
    const marks = dictionary([
      ['+', 'plus'],
      ['#', 'number'],
    ]);
    expect(marks.find('-')).toEqual([]);
    expect(marks.find('+')).toEqual([]);
    expect(marks.find('#')).toEqual(['number']);
  });

  it('never changes a mark that is there', () => {
    expect(words.find('mã')).toEqual([]);
    expect(words.find('đà')).toEqual([]);
  });

  it('gives every meaning of what is written without marks', () => {
    const some = dictionary([
      ['bà', 1],
      ['bá', 2],
    ]);
    expect(some.find('ba')).toEqual([1, 2]);
  });
});
