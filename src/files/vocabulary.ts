import { provinces } from '../schema/provinces.ts';
import * as schemaTerms from '../schema/terms.ts';
import { term } from '../terms.ts';
import type { Locale } from '../text.ts';
import { type Dictionary, dictionary } from './dictionary.ts';

/** The closed vocabularies that cells may hold a word of. */
export const vocabularies = {
  bloc: schemaTerms.blocs,
  body: schemaTerms.bodies,
  conclusion: schemaTerms.conclusions,
  'congress kind': schemaTerms.congressKinds,
  'discipline kind': schemaTerms.disciplineKinds,
  'former seat': schemaTerms.formerSeats,
  level: schemaTerms.levels,
  paper: schemaTerms.papers,
  place: provinces,
  'post kind': schemaTerms.postKinds,
  proposer: schemaTerms.proposers,
  rank: schemaTerms.ranks,
  role: schemaTerms.roles,
  sector: schemaTerms.sectors,
  selection: schemaTerms.selections,
  'service kind': schemaTerms.serviceKinds,
  sex: schemaTerms.sexes,
  superior: schemaTerms.superiors,
  track: schemaTerms.tracks,
  'unit kind': schemaTerms.unitKinds,
} as const;

/** A vocabulary by name. */
export type VocabularyName = keyof typeof vocabularies;

/** What people write besides the words of the library, by vocabulary and value. */
const otherWords: { readonly [Name in VocabularyName]?: Readonly<Record<string, readonly string[]>> } = {
  body: {
    committee: [
      'ban chấp hành',
      'bch',
      'ban chấp hành đảng bộ',
      'đảng ủy',
      'chi ủy',
      'cấp ủy viên',
      'BCH ĐB',
    ],
    'standing-committee': ['btv', 'thường vụ', 'ban thường vụ đảng ủy', 'ban thường vụ cấp ủy'],
    'inspection-committee': ['ubkt', 'ủy ban kiểm tra đảng ủy', 'ubkt đảng ủy'],
    delegation: ['đại biểu dự đại hội cấp trên', 'đoàn đại biểu dự đại hội cấp trên', 'đbđh'],
  },
  bloc: {
    'security-bloc': ['an ninh'],
    'police-bloc': ['cảnh sát'],
    'force-building-bloc': ['xây dựng lực lượng', 'xdll'],
  },
  conclusion: {
    meets: ['đạt yêu cầu', 'đủ tiêu chuẩn', 'đảm bảo', 'bảo đảm', 'đủ điều kiện'],
    'does-not-meet': [
      'chưa đạt',
      'không đủ tiêu chuẩn',
      'không đảm bảo',
      'không bảo đảm',
      'không đủ điều kiện',
    ],
  },
  level: {
    province: ['tỉnh', 'trực thuộc trung ương', 'cấp tỉnh và tương đương'],
    'above-grassroots': ['cấp trên cơ sở', 'cấp huyện và tương đương', 'trên cơ sở'],
    grassroots: ['đảng bộ cơ sở', 'cấp cơ sở'],
    cell: ['chi bộ trực thuộc'],
  },
  'post kind': {
    'people-committee-chair': ['chủ tịch ubnd'],
    'people-committee-deputy-chair': ['phó chủ tịch ubnd'],
    'council-chair': ['chủ tịch hđnd'],
    'council-deputy-chair': ['phó chủ tịch hđnd'],
    'inspection-committee-chair': ['chủ nhiệm ubkt'],
    'police-chief': ['giám đốc công an', 'trưởng công an'],
  },
  proposer: {
    'outgoing-committee': ['cấp ủy', 'ban chấp hành', 'bch', 'cấp ủy khóa cũ', 'cấp ủy giới thiệu'],
    delegate: ['đại biểu', 'đề cử tại đại hội', 'đề cử'],
    self: ['ứng cử', 'tự ứng cử tại đại hội'],
  },
  role: {
    secretary: ['bt'],
    'deputy-secretary': ['pbt'],
    member: ['uv', 'uỷ viên'],
    chair: ['cn'],
    'deputy-chair': ['pcn'],
  },
  sector: {
    police: ['công an nhân dân', 'cand'],
    army: ['quân đội nhân dân', 'qđnd', 'quân sự'],
    local: ['khối địa phương'],
    agency: ['khối cơ quan'],
    enterprise: ['khối doanh nghiệp'],
  },
  'service kind': {
    civil: ['công chức', 'viên chức', 'công chức, viên chức', 'cán bộ, công chức', 'cán bộ công chức'],
    police: ['công an nhân dân', 'cand'],
    army: ['sĩ quan quân đội', 'quân đội nhân dân'],
    'army-professional': ['qncn'],
    'non-staff': [
      'không hưởng lương',
      'không chuyên trách',
      'người hoạt động không chuyên trách',
      'ngoài biên chế',
    ],
  },
  sex: { female: ['f', 'bà'], male: ['m', 'ông'] },
  superior: {
    central: ['Trung ương Đảng'],
    province: ['tỉnh', 'tỉnh ủy', 'thành ủy'],
    'above-grassroots': ['huyện ủy', 'quận ủy', 'cấp trên cơ sở'],
    grassroots: ['đảng ủy cơ sở'],
  },
  track: {
    'first-time': ['lần đầu', 'tham gia lần đầu', 'mới', 'nhân sự mới', 'lần đầu tham gia cấp ủy', 'bổ sung'],
    're-nominated': ['tái đắc cử', 'tái ứng cử', 'tái cử cấp ủy', 'nhân sự tái cử', 'đương nhiệm'],
  },
  'unit kind': {
    province: ['tỉnh', 'thành phố trực thuộc trung ương'],
    district: ['huyện', 'quận', 'thị xã', 'huyện và tương đương'],
    commune: ['xã', 'phường', 'thị trấn', 'xã, phường, thị trấn', 'xã và tương đương'],
    'provincial-police': ['công an tỉnh', 'công an thành phố'],
    'district-police': ['công an huyện', 'công an quận', 'công an thị xã'],
    'provincial-army': ['bộ chỉ huy quân sự tỉnh', 'quân sự tỉnh'],
    enterprise: ['công ty', 'tổng công ty', 'tập đoàn'],
    'public-unit': ['đơn vị sự nghiệp công lập'],
  },
};

/** The words that a template offers for the values of a vocabulary. */
export const wordsFor = (name: VocabularyName, locale: Locale): string[] =>
  vocabularies[name].map((value) => term(value)[locale]);

function wordsOf(name: VocabularyName): [string, string][] {
  return vocabularies[name].flatMap((value) => {
    const known: Readonly<Record<string, readonly string[]>> = otherWords[name] ?? {};
    const { vi, en } = term(value);
    const local = name === 'place' ? [`tỉnh ${vi}`, `thành phố ${vi}`, `tp ${vi}`, `${en} province`] : [];
    return [value, vi, en, ...(known[value] ?? []), ...local].map((word): [string, string] => [word, value]);
  });
}

const made = new Map<VocabularyName, Dictionary<string>>();

/** The dictionary of a vocabulary: its values, their words in both languages, and what else people write. */
export function vocabulary(name: VocabularyName): Dictionary<string> {
  const known = made.get(name) ?? dictionary(wordsOf(name));
  made.set(name, known);
  return known;
}

/** Words for yes and no in cells that say one of them. */
export const yesNo: Dictionary<boolean> = dictionary<boolean>([
  ...['x', 'v', 'có', 'c', 'yes', 'y', 'true', 'đúng', 'rồi', 'đã', 'đã kê khai', '1'].map(
    (word) => [word, true] as const,
  ),
  ...['không', 'k', 'ko', 'no', 'n', 'false', 'chưa', 'sai', 'chưa kê khai', '0'].map(
    (word) => [word, false] as const,
  ),
]);

/** Words that say a list is empty, such as no discipline. */
export const nothing: Dictionary<boolean> = dictionary<boolean>(
  ['không', 'không có', 'chưa có', 'chưa', 'none', 'no', 'không bị kỷ luật', 'k'].map((word) => [word, true]),
);
