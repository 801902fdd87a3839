import type { Unit } from '../facts/fact.ts';
import type { Locale } from '../text.ts';
import type { Outcome, Reason } from './finding.ts';
import type { Decision } from './report.ts';

/** Data of a count of persons, seats, months, years or values. */
export interface Amount {
  readonly number: string;
  readonly unit?: Unit;
}

/** Every sentence a report is made of, by id; each catalogue words all of them. */
export interface Messages {
  readonly decision: Readonly<Record<Decision | 'refused', string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly reason: Readonly<Record<Reason, string>>;
  readonly confidence: Readonly<Record<'primary' | 'secondary', string>>;
  readonly modality: Readonly<Record<'mandatory' | 'target', string>>;
  readonly amount: (data: Amount) => string;
  readonly unknown: string;
  readonly or: string;
  /** Decimal separator of percentages. */
  readonly point: string;
  readonly needs: Readonly<Record<string, (bound: string) => string>>;
  readonly needsNot: (bound: string) => string;
  readonly persons: (count: number) => string;
  readonly short: (data: { readonly amount: string; readonly over: boolean }) => string;
  readonly missing: (fields: string) => string;
  readonly asks: (data: { readonly by: string; readonly asks: string }) => string;
  readonly attested: (data: {
    readonly by: string;
    readonly document: string;
    readonly meets: boolean;
  }) => string;
  readonly waived: (data: {
    readonly authority: string;
    readonly document: string;
    readonly reason: string;
  }) => string;
  /** After the id of a rule of a local pack. */
  readonly overrides: (id: string) => string;
  readonly counted: (names: string) => string;
  readonly uncounted: (names: string) => string;
  /** Why a rule is undetermined before its requirement is looked at. */
  readonly open: Readonly<Record<'applicability' | 'table-row', string>>;
  /** Between the ends of a range. */
  readonly to: string;
  readonly more: (count: number) => string;
  readonly heading: {
    readonly failed: string;
    readonly missing: string;
    readonly review: string;
    readonly waived: string;
    readonly targets: string;
    readonly complete: string;
    readonly issues: (count: number) => string;
  };
  readonly rest: (data: {
    readonly satisfied: number;
    readonly notApplicable: number;
    readonly rules: number;
  }) => string;
  readonly grounds: (data: { readonly rules: number; readonly primary: number }) => string;
  readonly dated: (data: { readonly number: string; readonly date: string }) => string;
  readonly source: string;
  readonly caveat: string;
  readonly congress: string;
  readonly referenceMonth: string;
  readonly rulePack: string;
  readonly list: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly summary: (counts: Readonly<Record<Outcome, number>>) => string;
}

/** Year, month and day of a date written as one number. */
const digitsOfDate = (number: string) => [number.slice(0, 4), number.slice(4, 6), number.slice(6)];

const vi: Messages = {
  decision: {
    pass: 'ĐẠT',
    fail: 'KHÔNG ĐẠT',
    incomplete: 'CHƯA ĐỦ CĂN CỨ',
    refused: 'KHÔNG KIỂM TRA ĐƯỢC',
  },
  outcome: {
    satisfied: 'đạt',
    violated: 'không đạt',
    undetermined: 'chưa xác định',
    review: 'chờ kết luận',
    'not-applicable': 'không áp dụng',
    waived: 'được miễn',
  },
  reason: {
    'not-in-effect': 'quy định không có hiệu lực vào ngày đại hội',
    'body-not-elected': 'danh sách không bầu cơ quan này',
    'nobody-concerned': 'không có nhân sự thuộc diện này',
    'does-not-apply': 'không thuộc đối tượng áp dụng',
    'no-table-row': 'không có mức quy định cho tổ chức này',
    'nobody-nominated': 'chưa có ai được giới thiệu',
    delegated: 'văn bản giao cấp khác quy định; gói quy định của địa phương có thể bổ sung',
  },
  confidence: { primary: 'nguyên văn', secondary: 'nguồn thứ cấp' },
  modality: { mandatory: 'bắt buộc', target: 'phấn đấu' },
  amount: ({ number, unit }) => {
    if (unit === 'date') return digitsOfDate(number).reverse().join('/');
    const names = {
      months: 'tháng',
      years: 'tuổi',
      days: 'ngày',
      persons: 'người',
      seats: 'người',
      terms: 'nhiệm kỳ',
    };
    return unit && unit !== 'values' ? `${number} ${names[unit]}` : number;
  },
  unknown: 'chưa rõ',
  or: ' hoặc ',
  point: ',',
  needs: {
    equal: (bound) => `cần ${bound}`,
    notEqual: (bound) => `không được là ${bound}`,
    in: (bound) => `cần ${bound}`,
    notIn: (bound) => `không được là ${bound}`,
    lessThan: (bound) => `cần dưới ${bound}`,
    lessThanInclusive: (bound) => `nhiều nhất ${bound}`,
    greaterThan: (bound) => `cần trên ${bound}`,
    greaterThanInclusive: (bound) => `cần ít nhất ${bound}`,
    atLeastShare: (bound) => `cần ít nhất ${bound}`,
    moreThanShare: (bound) => `cần trên ${bound}`,
    atMostShare: (bound) => `nhiều nhất ${bound}`,
    lessThanShare: (bound) => `cần dưới ${bound}`,
  },
  needsNot: (bound) => `không thuộc trường hợp: ${bound}`,
  persons: (count) => `${count} người`,
  short: ({ amount, over }) => (over ? `vượt ${amount}` : `thiếu ${amount}`),
  missing: (fields) => `thiếu thông tin: ${fields}`,
  asks: ({ by, asks }) => `chưa có ${asks}; cơ quan kết luận: ${by}`,
  attested: ({ by, document, meets }) =>
    `${by} kết luận ${meets ? 'đạt' : 'không đạt'}${document ? ` (${document})` : ''}`,
  waived: ({ authority, document, reason }) => `${authority} cho phép theo ${document}: ${reason}`,
  overrides: (id) => `thay cho ${id}`,
  counted: (names) => `tính: ${names}`,
  uncounted: (names) => `chưa rõ: ${names}`,
  open: {
    applicability: 'chưa rõ quy định có áp dụng không',
    'table-row': 'chưa rõ mức quy định nào áp dụng',
  },
  to: ' đến ',
  more: (count) => `và ${count} người khác`,
  heading: {
    failed: 'Không đạt',
    missing: 'Chưa xác định được, thiếu thông tin',
    review: 'Chờ kết luận của cấp có thẩm quyền',
    waived: 'Được cấp có thẩm quyền cho phép',
    targets: 'Chỉ tiêu phấn đấu chưa đạt hoặc chưa rõ',
    complete: 'Cần bổ sung trước',
    issues: (count) => `Danh sách có ${count} chỗ phải sửa:`,
  },
  rest: ({ satisfied, notApplicable, rules }) =>
    `Còn lại: ${satisfied} kết quả đạt, ${notApplicable} không áp dụng; tất cả ${rules} quy tắc đã được xét.`,
  grounds: ({ rules, primary }) =>
    `Độ tin cậy: ${primary} quy tắc dẫn được nguyên văn, ${rules - primary} quy tắc mới chỉ có nguồn thứ cấp.`,
  dated: ({ number, date }) => `${number} ${date.length === 4 ? 'năm' : 'ngày'} ${date}`,
  source: 'căn cứ',
  caveat: 'lưu ý',
  congress: 'Đại hội',
  referenceMonth: 'tháng tính tuổi',
  rulePack: 'gói quy định',
  list: 'danh sách',
  fields: {
    sex: 'giới tính',
    birth: 'ngày sinh',
    ethnicity: 'dân tộc',
    'party.admitted': 'ngày vào Đảng',
    'service.kind': 'chế độ phục vụ',
    'service.rank': 'cấp bậc hàm',
    'service.servesAsLongAsMen': 'có được công tác đến tuổi như nam không',
    'post.kind': 'loại chức vụ',
    'post.headsUnit': 'có phải người đứng đầu không',
    'post.bloc': 'khối công tác trong Công an nhân dân',
    'post.chairsCouncil': 'có phải chủ tịch hội đồng nhân dân không',
    'post.termsInARow': 'số nhiệm kỳ liên tiếp',
    localPerson: 'có phải người địa phương không',
    rotation: 'có phải cán bộ luân chuyển không',
    papers: 'hồ sơ ứng cử, đề cử',
    papersFiled: 'ngày nộp hồ sơ',
    'nominations[].steps': 'kết quả các bước giới thiệu',
    'nominations[].votes': 'kết quả bầu cử',
    discipline: 'kỷ luật',
    'discipline[].announced': 'ngày công bố kỷ luật',
    'assetDeclaration.filed': 'kê khai tài sản, thu nhập',
    congressDelegate: 'có phải đại biểu đại hội không',
    attestations: 'kết luận của cấp có thẩm quyền',
    'nominations[].track': 'diện tái cử hay lần đầu',
    'nominations[].standing': 'có phải thường trực không',
    'nominations[].fullTime': 'chuyên trách hay kiêm chức',
    'nominations[].proposedBy': 'nguồn giới thiệu',
    'organization.unitKind': 'loại đơn vị',
    'organization.superior': 'cấp ủy cấp trên trực tiếp',
    'organization.place': 'địa bàn',
    'organization.partyMembers': 'số đảng viên',
    'organization.officialMembers': 'số đảng viên chính thức',
    'congress.kind': 'hình thức đại hội',
    'congress.days': 'số ngày đại hội',
    'congress.delegates': 'số đại biểu',
    'congress.directElection': 'có bầu trực tiếp bí thư không',
    'organization.merged': 'có phải tổ chức mới hợp nhất không',
    'bodies.committee.extra': 'số cấp ủy viên tăng thêm ngoài số lượng quy định',
    'bodies.standing-committee.extra': 'số ủy viên ban thường vụ tăng thêm ngoài số lượng quy định',
    'bodies.inspection-committee.extra': 'số ủy viên ủy ban kiểm tra tăng thêm ngoài số lượng quy định',
    'bodies.delegation.extra': 'số đại biểu tăng thêm',
    'outgoing.committee.members': 'số cấp ủy viên khóa trước',
    'outgoing.committee.leaving': 'số cấp ủy viên khóa trước nghỉ hưu hoặc chuyển đi',
    'outgoing.committee.maximum': 'số lượng cấp ủy viên tối đa khóa trước',
    'bodies.committee.seats': 'số lượng cấp ủy viên',
    'bodies.standing-committee.seats': 'số lượng ủy viên ban thường vụ',
    'bodies.inspection-committee.seats': 'số lượng ủy viên ủy ban kiểm tra',
    'bodies.delegation.seats': 'số lượng đại biểu',
    'pack.referenceMonths': 'tháng tính tuổi (gói quy định không nêu cho tổ chức này)',
  },
  summary: (counts) =>
    `${counts.violated} không đạt · ${counts.undetermined} chưa xác định · ${counts.review} chờ kết luận · ${counts.waived} được miễn · ${counts.satisfied} đạt · ${counts['not-applicable']} không áp dụng`,
};

const en: Messages = {
  decision: { pass: 'PASS', fail: 'FAIL', incomplete: 'INCOMPLETE', refused: 'CANNOT CHECK' },
  outcome: {
    satisfied: 'satisfied',
    violated: 'violated',
    undetermined: 'undetermined',
    review: 'awaits review',
    'not-applicable': 'not applicable',
    waived: 'waived',
  },
  reason: {
    'not-in-effect': 'the requirement is not in effect on the day of the congress',
    'body-not-elected': 'the list does not elect this body',
    'nobody-concerned': 'nobody on the list is concerned',
    'does-not-apply': 'it does not apply here',
    'no-table-row': 'no figure is set for this organization',
    'nobody-nominated': 'nobody is nominated yet',
    delegated: 'the text leaves it to another body; a local pack can supply it',
  },
  confidence: { primary: "the instrument's own words", secondary: 'secondary source' },
  modality: { mandatory: 'mandatory', target: 'target' },
  amount: ({ number, unit }) => {
    if (unit === 'date') return digitsOfDate(number).join('-');
    const names = {
      months: 'month',
      years: 'year',
      days: 'day',
      persons: 'person',
      seats: 'seat',
      terms: 'term',
    };
    return unit && unit !== 'values' ? `${number} ${names[unit]}${number === '1' ? '' : 's'}` : number;
  },
  unknown: 'not known',
  or: ' or ',
  point: '.',
  needs: {
    equal: (bound) => `needs ${bound}`,
    notEqual: (bound) => `must not be ${bound}`,
    in: (bound) => `needs ${bound}`,
    notIn: (bound) => `must not be ${bound}`,
    lessThan: (bound) => `needs less than ${bound}`,
    lessThanInclusive: (bound) => `at most ${bound}`,
    greaterThan: (bound) => `needs more than ${bound}`,
    greaterThanInclusive: (bound) => `needs at least ${bound}`,
    atLeastShare: (bound) => `needs at least ${bound}`,
    moreThanShare: (bound) => `needs more than ${bound}`,
    atMostShare: (bound) => `at most ${bound}`,
    lessThanShare: (bound) => `needs less than ${bound}`,
  },
  needsNot: (bound) => `must not be the case: ${bound}`,
  persons: (count) => (count === 1 ? '1 person' : `${count} persons`),
  short: ({ amount, over }) => (over ? `${amount} too many` : `${amount} short`),
  missing: (fields) => `missing: ${fields}`,
  asks: ({ by, asks }) => `not on file: ${asks}; to be given by ${by}`,
  attested: ({ by, document, meets }) =>
    `${by} concluded: ${meets ? 'meets' : 'does not meet'}${document ? ` (${document})` : ''}`,
  waived: ({ authority, document, reason }) => `allowed by ${authority} in ${document}: ${reason}`,
  overrides: (id) => `instead of ${id}`,
  counted: (names) => `counted: ${names}`,
  uncounted: (names) => `not known: ${names}`,
  open: {
    applicability: 'not known whether the rule applies',
    'table-row': 'not known which figure applies',
  },
  to: ' to ',
  more: (count) => `and ${count} more`,
  heading: {
    failed: 'Violated',
    missing: 'Undetermined for want of data',
    review: 'Awaiting the word of the competent body',
    waived: 'Allowed by a competent authority',
    targets: 'Targets missed or not known',
    complete: 'Complete first',
    issues: (count) => `The list has ${count} thing${count === 1 ? '' : 's'} to mend:`,
  },
  rest: ({ satisfied, notApplicable, rules }) =>
    `The rest: ${satisfied} satisfied, ${notApplicable} not applicable; all ${rules} rules were considered.`,
  grounds: ({ rules, primary }) =>
    `Confidence: ${primary} rules cite the instrument's own words, ${rules - primary} rest on secondary sources alone.`,
  dated: ({ number, date }) => `${number} of ${date}`,
  source: 'source',
  caveat: 'note',
  congress: 'Congress',
  referenceMonth: 'age counted at',
  rulePack: 'pack',
  list: 'the list',
  fields: {
    sex: 'sex',
    birth: 'date of birth',
    ethnicity: 'ethnicity',
    'party.admitted': 'date of admission to the Party',
    'service.kind': 'kind of service',
    'service.rank': 'rank',
    'service.servesAsLongAsMen': 'whether entitled to serve as long as men',
    'post.kind': 'kind of post',
    'post.headsUnit': 'whether head of the unit',
    'post.bloc': 'bloc of the police',
    'post.chairsCouncil': "whether chair of the people's council",
    'post.termsInARow': 'terms in a row',
    localPerson: 'whether a local person',
    rotation: 'whether a rotated cadre',
    papers: 'papers of the candidacy',
    papersFiled: 'day the papers were handed in',
    'nominations[].steps': 'support at the steps of the procedure',
    'nominations[].votes': 'votes',
    discipline: 'discipline',
    'discipline[].announced': 'date the discipline was announced',
    'assetDeclaration.filed': 'declaration of assets',
    congressDelegate: 'whether a delegate to the congress',
    attestations: 'conclusion of the competent body',
    'nominations[].track': 'whether first-time or re-nominated',
    'nominations[].standing': 'whether the standing deputy',
    'nominations[].fullTime': 'whether full-time or concurrent',
    'nominations[].proposedBy': 'who proposed the person',
    'organization.unitKind': 'kind of unit',
    'organization.superior': 'directly superior committee',
    'organization.place': 'place',
    'organization.partyMembers': 'number of Party members',
    'organization.officialMembers': 'number of official Party members',
    'congress.kind': 'kind of congress',
    'congress.days': 'length of the congress in days',
    'congress.delegates': 'number of delegates',
    'congress.directElection': 'whether the secretary is elected directly',
    'organization.merged': 'whether newly merged',
    'bodies.committee.extra': 'committee seats outside the set number',
    'bodies.standing-committee.extra': 'standing-committee seats outside the set number',
    'bodies.inspection-committee.extra': 'inspection-committee seats outside the set number',
    'bodies.delegation.extra': 'delegation seats outside the set number',
    'outgoing.committee.members': 'members of the outgoing committee',
    'outgoing.committee.leaving': 'members of the outgoing committee who leave',
    'outgoing.committee.maximum': 'largest number set for the outgoing committee',
    'bodies.committee.seats': 'seats of the committee',
    'bodies.standing-committee.seats': 'seats of the standing committee',
    'bodies.inspection-committee.seats': 'seats of the inspection committee',
    'bodies.delegation.seats': 'seats of the delegation',
    'pack.referenceMonths': 'reference month (the pack names none for this organization)',
  },
  summary: (counts) =>
    `${counts.violated} violated · ${counts.undetermined} undetermined · ${counts.review} awaiting review · ${counts.waived} waived · ${counts.satisfied} satisfied · ${counts['not-applicable']} not applicable`,
};

/** The catalogues, complete in every language by their type. */
export const messages: Readonly<Record<Locale, Messages>> = { vi, en };
