import type { Locale, Text } from '../../text.ts';

/** Words of a report in a workbook that no other report needs. */
const words = {
  result: { vi: 'Kết quả', en: 'Result' },
  findings: { vi: 'Phát hiện', en: 'Findings' },
  issues: { vi: 'Phải sửa', en: 'To mend' },
  rule: { vi: 'Quy tắc', en: 'Rule' },
  id: { vi: 'Mã quy tắc', en: 'Id of the rule' },
  about: { vi: 'Về', en: 'About' },
  sentence: { vi: 'Nội dung', en: 'What is found' },
  confidence: { vi: 'Độ tin cậy', en: 'Confidence' },
  cell: { vi: 'Ô', en: 'Cell' },
  path: { vi: 'Trường', en: 'Field' },
  distance: { vi: 'Chênh lệch', en: 'Off by' },
  missing: { vi: 'Thông tin còn thiếu', en: 'What is missing' },
  leavesOpen: { vi: 'Số kết quả bỏ ngỏ', en: 'Findings left open' },
  cut: { vi: '… (đã cắt bớt)', en: '… (cut)' },
} as const satisfies Readonly<Record<string, Text>>;

/** A word in the language of the report. */
export const word = (id: keyof typeof words, locale: Locale): string => words[id][locale];
