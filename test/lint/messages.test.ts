import { describe, expect, it } from 'vitest';
import { checkTexts } from '../../src/lint/check-messages.ts';
import { toWrite } from '../../src/scaffold/to-write.ts';

const codesOf = (text: unknown): string[] => {
  const codes: string[] = [];
  checkTexts(text, [], (_, code) => codes.push(code));
  return codes;
};

describe('a text that was never written', () => {
  it.each(['Điều ???', 'TBD', 'the age of <whom>', toWrite('tên quy tắc', 'title').vi])(
    'is found in %s',
    (text) => {
      expect(codesOf(text)).toEqual(['placeholder']);
    },
  );

  it.each([
    'Đại hội đại biểu Đảng bộ huyện lần thứ XXX',
    'Có đủ không??',
    'tuổi < 40, tuổi > 30',
    'Điều 4, khoản 2',
  ])('is not seen in %s', (text) => {
    expect(codesOf(text)).toEqual([]);
  });
});
