import { meanings } from '../facts/meanings.ts';
import type { Locale, Text } from '../text.ts';
import type { ValueKind } from './column.ts';
import { wordsFor } from './vocabulary.ts';

/** The facts whose meaning explains a field that is named otherwise. */
const factOf: Readonly<Record<string, string>> = {
  sex: 'nominee.sex',
  'service.kind': 'nominee.serviceKind',
  'service.rank': 'nominee.rank',
  'service.servesAsLongAsMen': 'nominee.servesAsLongAsMen',
  'post.kind': 'nominee.postKind',
  'post.headsUnit': 'nominee.headsUnit',
  'post.bloc': 'nominee.bloc',
  'post.chairsCouncil': 'nominee.chairsCouncil',
  'post.termsInARow': 'nominee.termsInARow',
  'qualifications.scienceTechnology': 'nominee.scienceTechnology',
  formerSeat: 'nominee.formerSeat',
  'rotation.planned': 'nominee.rotationPlanned',
  'assetDeclaration.filed': 'nominee.assetDeclarationFiled',
  localPerson: 'nominee.localPerson',
  congressDelegate: 'nominee.congressDelegate',
  'nominations.role': 'nomination.role',
  'nominations.track': 'nomination.track',
  'nominations.standing': 'nomination.standing',
  'nominations.fullTime': 'nomination.fullTime',
  'nominations.proposedBy': 'nomination.proposedBy',
  'nominations.higherPost': 'nomination.higherPost',
  'nominations.planned': 'nomination.planned',
  'nominations.votes.elected': 'nomination.elected',
};

/** What no fact explains. */
const ownNotes: Readonly<Record<string, Text>> = {
  id: {
    vi: 'Mã riêng của mỗi người. Người được giới thiệu vào nhiều cơ quan có mỗi cơ quan một dòng, cùng mã; các dòng sau chỉ cần mã và phần ứng cử.',
    en: 'One for each person. Who is put forward for several bodies has a row for each, with the same id; further rows need only the id and the nomination.',
  },
  'discipline[0].kind': {
    vi: 'Ghi "Không" nếu không bị kỷ luật; để trống là chưa biết.',
    en: 'Write "không" where there is none; a blank is not known.',
  },
  'attestations[0].kind': {
    vi: 'Mã của kết luận mà gói quy định cần; ghi "Không" nếu không có kết luận nào.',
    en: 'The id of a conclusion that the rule pack asks for; write "không" where there is none.',
  },
};

const hints = {
  text: { vi: 'Chữ.', en: 'Text.' },
  date: {
    vi: '18/3/1975, 3/1975 hoặc 1975: ngày trước, tháng sau.',
    en: '18/3/1975, 3/1975 or 1975: the day before the month.',
  },
  day: { vi: '15/6/2020: ngày trước, tháng sau.', en: '15/6/2020: the day before the month.' },
  'yes-no': { vi: 'Có hoặc Không; để trống là chưa biết.', en: 'Yes or no; a blank is not known.' },
  count: { vi: 'Số nguyên.', en: 'A whole number.' },
  'out-of': { vi: 'Dạng 25/27.', en: 'As 25/27.' },
  attestation: { vi: 'Ví dụ: political-standards.', en: 'For example: political-standards.' },
  list: { vi: 'Nhiều mục cách nhau bằng dấu chấm phẩy:', en: 'Several, parted by semicolons:' },
  choice: { vi: 'Chọn trong danh sách.', en: 'Choose from the list.' },
} as const satisfies Readonly<Record<string, Text>>;

function hintFor(kind: ValueKind, locale: Locale): string {
  if (typeof kind === 'string') return hints[kind][locale];
  if (!('listOf' in kind)) return hints.choice[locale];
  return `${hints.list[locale]} ${wordsFor(kind.listOf, locale).join('; ')}.`;
}

/** What a field means and how to fill it in. */
export function noteFor(field: string, kind: ValueKind, locale: Locale): string {
  const meaning = ownNotes[field] ?? meanings[factOf[field] ?? field];
  return [...(meaning ? [meaning[locale]] : []), hintFor(kind, locale)].join('\n');
}
