import type { Text } from '../text.ts';

/** A JSON Schema that ships. */
export interface ShippedSchema {
  /** What files it describes. */
  readonly about: Text;
  readonly load: () => Promise<{ readonly default: object }>;
}

/** The JSON Schemas that ship, by name, each loaded only when asked for. */
export const schemas: Readonly<Record<string, ShippedSchema>> = {
  'nomination-list': {
    about: { vi: 'danh sách nhân sự để kiểm tra', en: 'a nomination list to check' },
    load: () => import('../../schema/nomination-list.schema.json'),
  },
  report: {
    about: { vi: 'báo cáo của check --format json', en: 'the report of check --format json' },
    load: () => import('../../schema/report.schema.json'),
  },
  reports: {
    about: {
      vi: 'báo cáo của check --format json về nhiều danh sách',
      en: 'the report of check --format json on several lists',
    },
    load: () => import('../../schema/reports.schema.json'),
  },
  config: {
    about: { vi: 'nhansu.config.json', en: 'nhansu.config.json' },
    load: () => import('../../schema/config.schema.json'),
  },
  pack: {
    about: { vi: 'pack.json của một gói quy định', en: 'pack.json of a rule pack' },
    load: () => import('../../schema/pack.schema.json'),
  },
  rule: {
    about: { vi: 'một quy tắc của gói', en: 'a rule of a pack' },
    load: () => import('../../schema/rule.schema.json'),
  },
  cases: {
    about: { vi: 'các ví dụ của một quy tắc', en: 'the cases of a rule' },
    load: () => import('../../schema/cases.schema.json'),
  },
  table: {
    about: {
      vi: 'bảng pháp lý có thời hạn, như tuổi nghỉ hưu',
      en: 'a dated legal table, such as retirement ages',
    },
    load: () => import('../../schema/table.schema.json'),
  },
  instruments: {
    about: { vi: 'instruments.json: các văn bản được dẫn', en: 'instruments.json: the texts cited' },
    load: () => import('../../schema/instruments.schema.json'),
  },
};
