import { describe, expect, it } from 'vitest';
import { readGroup, readPositions } from '../../src/files/positions.ts';

describe('positions in words', () => {
  it.each([
    ['Bí thư', ['committee secretary']],
    ['Phó Bí thư Thường trực', ['committee deputy-secretary standing']],
    ['PHO BI THU', ['committee deputy-secretary']],
    ['Phó Bí thư TT', ['committee deputy-secretary standing']],
    [
      'PBT. TT ĐU; Phó Chủ nhiệm TT',
      ['committee deputy-secretary standing', 'inspection-committee deputy-chair standing'],
    ],
    ['Ủy viên BTV, Phó Bí thư', ['standing-committee member', 'committee deputy-secretary']],
    ['UV BCH; UVBTV', ['committee member', 'standing-committee member']],
    [
      'Uỷ viên Ban Thường vụ kiêm Chủ nhiệm UBKT',
      ['standing-committee member', 'inspection-committee chair'],
    ],
    ['Ủy viên UBKT chuyên trách', ['inspection-committee member full-time']],
    [
      'Đảng ủy viên và Phó Chủ nhiệm Ủy ban Kiểm tra',
      ['committee member', 'inspection-committee deputy-chair'],
    ],
  ])('%s', (text, expected) => {
    const found = readPositions(text)?.map(({ body, role, standing, fullTime }) =>
      [body, role, ...(standing ? ['standing'] : []), ...(fullTime ? ['full-time'] : [])].join(' '),
    );
    expect(found).toEqual(expected);
  });

  it.each(['Trưởng phòng', 'Bí thư Huyện đoàn', 'Bí thư, phụ trách chung', '', 'Ủy viên'])(
    '%j is not understood',
    (text) => {
      expect(readPositions(text)).toBeUndefined();
    },
  );
});

describe('a group row', () => {
  it.each([
    ['I. Nhân sự tái cử', { numbering: 'roman', track: 're-nominated' }],
    ['II- Nhân sự tham gia lần đầu (05 đồng chí)', { numbering: 'roman', track: 'first-time' }],
    ['A. BAN THƯỜNG VỤ: 09 đồng chí', { numbering: 'letter', body: 'standing-committee' }],
    ['b) Ủy ban Kiểm tra', { numbering: 'none', body: 'inspection-committee' }],
    ['1.2. Phó Bí thư', { numbering: 'number', body: 'committee', role: 'deputy-secretary' }],
    ['Ủy viên Ban Chấp hành tái cử', { numbering: 'none', body: 'committee', track: 're-nominated' }],
    ['Khối Đảng, đoàn thể', { numbering: 'none' }],
    ['Tái cử và lần đầu', { numbering: 'none' }],
    ['Ban Chấp hành, Ban Thường vụ', { numbering: 'none' }],
  ])('%s', (text, expected) => {
    expect(readGroup(text)).toEqual(expected);
  });
});
