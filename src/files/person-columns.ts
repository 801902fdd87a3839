import { type Column, repeated, type ValueKind } from './column.ts';

type Row = readonly [path: string, value: ValueKind, vi: string, en: string, aliases: readonly string[]];

/** The words with a number behind each; the first may do without. */
function numbered(words: readonly string[], index: number): string[] {
  const all = words.map((word) => `${word} ${index + 1}`);
  return index === 0 ? [...words, ...all] : all;
}

function repeating(list: string, rows: readonly Row[]): Row[] {
  return Array.from({ length: repeated.read }, (_, index) =>
    rows.map(([path, value, vi, en, aliases]): Row => {
      const [ownVi = vi, ownEn = en] = numbered([vi, en], index);
      return [`${list}[${index}].${path}`, value, ownVi, ownEn, numbered(aliases, index)];
    }),
  ).flat();
}

const rows: readonly Row[] = [
  ['id', 'text', 'Mã', 'Id', ['mã số', 'mã nhân sự', 'mã cán bộ', 'số hiệu']],
  [
    'name',
    'text',
    'Họ và tên',
    'Full name',
    [
      'họ tên',
      'họ và tên khai sinh',
      'họ, chữ đệm và tên',
      'họ tên khai sinh',
      'họ và tên nhân sự',
      'tên',
      'name',
      'họ và tên đồng chí',
      'đồng chí',
    ],
  ],
  ['sex', { oneOf: 'sex' }, 'Giới tính', 'Sex', ['giới', 'nam, nữ', 'nam hay nữ', 'gender', 'phái']],
  [
    'birth',
    'date',
    'Ngày sinh',
    'Date of birth',
    [
      'năm sinh',
      'ngày, tháng, năm sinh',
      'ngày tháng năm sinh',
      'sinh ngày',
      'ngày, tháng sinh',
      'tháng, năm sinh',
      'birth',
      'birth date',
      'born',
      'ngày năm sinh',
    ],
  ],
  ['ethnicity', 'text', 'Dân tộc', 'Ethnicity', ['thành phần dân tộc', 'ethnic group']],
  [
    'party.admitted',
    'date',
    'Ngày vào Đảng',
    'Admitted to the Party',
    [
      'ngày kết nạp',
      'ngày kết nạp đảng',
      'kết nạp đảng',
      'vào đảng',
      'ngày vào đảng dự bị',
      'ngày vào đảng kết nạp',
      'ngày vào đảng ngày kết nạp',
      'ngày vào đảng csvn',
      'ngày, tháng, năm vào đảng',
      'ngày tháng năm vào đảng',
      'năm vào đảng',
      'ngày vào đảng cộng sản việt nam',
      'date of admission',
    ],
  ],
  [
    'party.official',
    'date',
    'Ngày chính thức',
    'Official member since',
    [
      'ngày vào đảng chính thức',
      'ngày vào đảng ngày chính thức',
      'ngày công nhận chính thức',
      'chính thức',
      'ngày công nhận đảng viên chính thức',
      'ngày chuyển đảng chính thức',
    ],
  ],
  [
    'service.kind',
    { oneOf: 'service kind' },
    'Chế độ phục vụ',
    'Kind of service',
    ['đối tượng phục vụ', 'diện phục vụ'],
  ],
  [
    'service.rank',
    { oneOf: 'rank' },
    'Cấp bậc hàm',
    'Rank',
    ['cấp bậc', 'quân hàm', 'cấp hàm', 'hàm', 'cấp bậc quân hàm'],
  ],
  [
    'service.servesAsLongAsMen',
    'yes-no',
    'Nữ được phục vụ đến hạn tuổi như nam',
    'Woman who serves as long as men',
    ['kéo dài tuổi phục vụ như nam', 'hạn tuổi như nam'],
  ],
  [
    'service.ground',
    'text',
    'Căn cứ của hạn tuổi như nam',
    'Ground for serving as long as men',
    ['căn cứ kéo dài tuổi phục vụ'],
  ],
  [
    'post.title',
    'text',
    'Chức vụ',
    'Post',
    [
      'chức vụ, đơn vị công tác',
      'chức vụ, đơn vị',
      'chức vụ hiện nay',
      'chức vụ, nơi công tác',
      'chức vụ và đơn vị công tác',
      'chức vụ công tác',
      'chức vụ chính quyền',
      'chức vụ đảng, chính quyền',
      'chức vụ, cơ quan công tác',
      'chức vụ, đơn vị công tác hiện nay',
      'position',
      'chức danh',
    ],
  ],
  ['post.kind', { oneOf: 'post kind' }, 'Loại chức vụ', 'Kind of post', ['nhóm chức vụ']],
  [
    'post.headsUnit',
    'yes-no',
    'Thủ trưởng đơn vị',
    'Heads the unit',
    ['là thủ trưởng đơn vị', 'người đứng đầu đơn vị', 'người đứng đầu', 'cấp trưởng'],
  ],
  ['post.bloc', { oneOf: 'bloc' }, 'Khối', 'Bloc', ['khối công tác', 'khối lực lượng']],
  [
    'post.chairsCouncil',
    'yes-no',
    'Chủ tịch HĐND cùng cấp',
    "Chairs the people's council",
    ['đồng thời là chủ tịch hđnd', 'kiêm chủ tịch hđnd', 'chủ tịch hội đồng nhân dân cùng cấp'],
  ],
  [
    'post.termsInARow',
    'count',
    'Số nhiệm kỳ liên tục',
    'Terms in a row',
    ['số nhiệm kỳ liên tiếp', 'số nhiệm kỳ giữ chức vụ liên tục'],
  ],
  [
    'post.since',
    'date',
    'Giữ chức vụ từ',
    'In post since',
    [
      'ngày bổ nhiệm',
      'thời điểm giữ chức vụ',
      'thời gian giữ chức vụ',
      'ngày giữ chức vụ',
      'bổ nhiệm từ',
      'bổ nhiệm',
    ],
  ],
  [
    'qualifications.professional',
    'text',
    'Trình độ chuyên môn',
    'Professional qualification',
    [
      'chuyên môn',
      'trình độ chuyên môn nghiệp vụ',
      'chuyên môn, nghiệp vụ',
      'trình độ chuyên môn, nghiệp vụ',
      'học vấn, chuyên môn',
      'trình độ',
    ],
  ],
  [
    'qualifications.politicalTheory',
    'text',
    'Lý luận chính trị',
    'Political theory',
    ['trình độ lý luận chính trị', 'trình độ llct', 'llct', 'trình độ chính trị', 'lý luận ct', 'trình độ'],
  ],
  [
    'qualifications.scienceTechnology',
    'yes-no',
    'Trình độ khoa học, công nghệ',
    'Qualified in science and technology',
    ['chuyên môn khoa học công nghệ', 'có trình độ khoa học, công nghệ', 'khoa học, công nghệ'],
  ],
  [
    'formerSeat',
    { oneOf: 'former seat' },
    'Chức danh nhiệm kỳ trước',
    'Seat in the term before',
    ['đã tham gia cấp ủy nhiệm kỳ trước', 'chức danh khóa trước'],
  ],
  [
    'rotation.date',
    'date',
    'Ngày luân chuyển',
    'Date of rotation',
    ['luân chuyển từ', 'thời điểm luân chuyển'],
  ],
  [
    'rotation.planned',
    'yes-no',
    'Luân chuyển theo quy hoạch',
    'Rotation was planned',
    ['luân chuyển theo kế hoạch', 'quy hoạch khi luân chuyển'],
  ],
  ...repeating('discipline', [
    [
      'kind',
      { oneOrNone: 'discipline kind' },
      'Hình thức kỷ luật',
      'Disciplinary measure',
      ['kỷ luật', 'kỷ luật đảng'],
    ],
    [
      'decided',
      'date',
      'Ngày quyết định kỷ luật',
      'Discipline decided',
      ['ngày kỷ luật', 'ngày ra quyết định kỷ luật'],
    ],
    [
      'announced',
      'date',
      'Ngày công bố kỷ luật',
      'Discipline announced',
      ['ngày công bố quyết định kỷ luật'],
    ],
  ]),
  [
    'assetDeclaration.filed',
    'yes-no',
    'Đã kê khai tài sản, thu nhập',
    'Assets declared',
    [
      'kê khai tài sản',
      'kê khai tài sản, thu nhập',
      'bản kê khai tài sản',
      'kê khai ts, tn',
      'kê khai tài sản thu nhập',
    ],
  ],
  [
    'assetDeclaration.date',
    'date',
    'Ngày kê khai tài sản',
    'Assets declared on',
    ['ngày kê khai tài sản, thu nhập'],
  ],
  ['localPerson', 'yes-no', 'Người địa phương', 'Local person', ['là người địa phương']],
  [
    'papers',
    { listOf: 'paper' },
    'Hồ sơ ứng cử',
    'Papers on file',
    ['hồ sơ', 'hồ sơ đã nộp', 'thành phần hồ sơ'],
  ],
  ['papersFiled', 'day', 'Ngày nộp hồ sơ', 'Papers handed in', ['ngày nộp hồ sơ ứng cử']],
  [
    'congressDelegate',
    'yes-no',
    'Đại biểu đại hội',
    'Delegate to the congress',
    ['là đại biểu đại hội', 'đại biểu dự đại hội', 'đại biểu chính thức', 'là đại biểu'],
  ],
  ...repeating('attestations', [
    ['kind', 'attestation', 'Nội dung kết luận', 'Attestation', ['loại kết luận', 'kết luận về']],
    ['by', 'text', 'Cơ quan kết luận', 'Attested by', ['cấp kết luận', 'cơ quan ra kết luận']],
    ['conclusion', { oneOf: 'conclusion' }, 'Kết luận', 'Conclusion', ['kết luận của cấp có thẩm quyền']],
    [
      'document',
      'text',
      'Văn bản kết luận',
      'Document of the conclusion',
      ['số văn bản kết luận', 'số kết luận'],
    ],
    ['date', 'date', 'Ngày kết luận', 'Date of the conclusion', ['ngày ra kết luận']],
  ]),
  ['remarks', 'text', 'Ghi chú', 'Remarks', ['ghi chú khác', 'note', 'notes', 'lưu ý']],
];

const isShown = (path: string) => Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0) < repeated.shown;

/** Columns about the person, whatever the nomination. */
export const personColumns: readonly Column[] = rows.map(([path, value, vi, en, aliases]) => ({
  field: path,
  target: { to: 'person', path },
  value,
  title: { vi, en },
  aliases,
  ...(!isShown(path) && { onlyRead: true }),
}));
