import type { Unit } from '../facts/fact.ts';
import type { Locale } from '../text.ts';
import type { Outcome } from './finding.ts';
import type { Decision, UnusedWaiver } from './report.ts';

/** Data of a count of persons, seats, months, years or values. */
interface Amount {
  readonly number: string;
  readonly unit?: Unit;
}

/** Every sentence a report is made of, by id; each catalogue words all of them. */
export interface Messages {
  readonly decision: Readonly<Record<Decision | 'refused', string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly confidence: Readonly<Record<'primary' | 'secondary', string>>;
  readonly modality: Readonly<Record<'mandatory' | 'target', string>>;
  readonly amount: (data: Amount) => string;
  /** Why a waiver was not needed. */
  readonly unused: Readonly<Record<UnusedWaiver['outcome'], (document: string) => string>>;
  /** After the id of a rule of a local pack. */
  readonly overrides: (id: string) => string;
  readonly heading: {
    readonly failed: string;
    readonly missing: string;
    readonly review: string;
    readonly waived: string;
    readonly unused: string;
    readonly targets: string;
    readonly complete: string;
    readonly issues: (count: number) => string;
  };
  /** Beside the decision, where rules were left out: it is no decision on the whole. */
  readonly partly: (data: { readonly considered: number; readonly rules: number }) => string;
  readonly rest: (data: {
    readonly satisfied: number;
    readonly notApplicable: number;
    readonly considered: number;
    readonly rules: number;
  }) => string;
  readonly grounds: (data: { readonly rules: number; readonly primary: number }) => string;
  readonly dated: (data: { readonly number: string; readonly date: string }) => string;
  /** What the texts leave to others, so that nobody has checked it. */
  readonly delegated: (titles: string) => string;
  readonly source: string;
  readonly caveat: string;
  readonly congress: string;
  readonly referenceMonth: string;
  readonly rulePack: string;
  readonly list: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly summary: (counts: Readonly<Record<Outcome, number>>) => string;
}

/** Year, month and, of a date, day, written as one number. */
const digitsOfDate = (number: string) =>
  [number.slice(0, 4), number.slice(4, 6), number.slice(6)].filter((digits) => digits !== '');

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
  confidence: { primary: 'nguyên văn', secondary: 'nguồn thứ cấp' },
  modality: { mandatory: 'bắt buộc', target: 'phấn đấu' },
  amount: ({ number, unit }) => {
    if (unit === 'date' || unit === 'month') return digitsOfDate(number).reverse().join('/');
    const names = {
      months: 'tháng',
      years: 'tuổi',
      days: 'ngày',
      persons: 'người',
      seats: 'người',
      terms: 'nhiệm kỳ',
      units: 'đơn vị',
    };
    return unit && unit !== 'values' ? `${number} ${names[unit]}` : number;
  },
  unused: {
    satisfied: (document) => `quy định đã đạt, không cần ${document}`,
    'not-applicable': (document) => `quy định không áp dụng, không cần ${document}`,
  },
  overrides: (id) => `thay cho ${id}`,
  heading: {
    failed: 'Không đạt',
    missing: 'Chưa xác định được, thiếu thông tin',
    review: 'Chờ kết luận của cấp có thẩm quyền',
    waived: 'Được cấp có thẩm quyền cho phép',
    unused: 'Văn bản cho phép không cần dùng đến',
    targets: 'Chỉ tiêu phấn đấu chưa đạt hoặc chưa rõ',
    complete: 'Cần bổ sung trước',
    issues: (count) => `Danh sách có ${count} chỗ phải sửa:`,
  },
  partly: ({ considered, rules }) => `chỉ xét ${considered} trên ${rules} quy tắc`,
  rest: ({ satisfied, notApplicable, considered, rules }) => {
    const looked =
      considered < rules
        ? `chỉ ${considered} trên ${rules} quy tắc được xét, theo yêu cầu`
        : `tất cả ${rules} quy tắc đã được xét`;
    return `Còn lại: ${satisfied} kết quả đạt, ${notApplicable} không áp dụng; ${looked}.`;
  },
  grounds: ({ rules, primary }) =>
    `Độ tin cậy: ${primary} quy tắc dẫn được nguyên văn, ${rules - primary} quy tắc mới chỉ có nguồn thứ cấp.`,
  dated: ({ number, date }) => `${number} ${date.length === 4 ? 'năm' : 'ngày'} ${date}`,
  delegated: (titles) => `Văn bản giao cấp khác quy định, chưa kiểm tra: ${titles}.`,
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
    'service.servesAsLongAsMen': 'việc có được công tác đến tuổi như nam hay không',
    'service.ground': 'căn cứ được công tác đến tuổi cao hơn',
    'post.kind': 'loại chức vụ',
    'post.headsUnit': 'việc có phải là người đứng đầu hay không',
    'post.bloc': 'khối công tác trong Công an nhân dân',
    'post.chairsCouncil': 'việc có phải là chủ tịch hội đồng nhân dân hay không',
    'post.termsInARow': 'số nhiệm kỳ liên tiếp',
    localPerson: 'việc có phải là người địa phương hay không',
    papers: 'hồ sơ ứng cử, đề cử',
    papersFiled: 'ngày nộp hồ sơ',
    'nominations[].steps': 'kết quả các bước giới thiệu',
    'nominations[].votes': 'kết quả bầu cử',
    'nominations[].votes.base': 'số người làm căn cứ tính quá bán',
    'nominations[].votes.elected': 'việc có trúng cử hay không',
    discipline: 'kỷ luật',
    'discipline[].announced': 'ngày công bố kỷ luật',
    'assetDeclaration.filed': 'kê khai tài sản, thu nhập',
    congressDelegate: 'việc có phải là đại biểu đại hội hay không',
    attestations: 'kết luận của cấp có thẩm quyền',
    'nominations[].track': 'diện tái cử hay lần đầu',
    'nominations[].standing': 'việc có phải là cấp phó thường trực hay không',
    'nominations[].fullTime': 'việc chuyên trách hay kiêm chức',
    'nominations[].proposedBy': 'nguồn giới thiệu',
    'organization.unitKind': 'loại đơn vị',
    'organization.superior': 'cấp ủy cấp trên trực tiếp',
    'organization.place': 'địa bàn',
    'organization.partyMembers': 'số đảng viên',
    'organization.officialMembers': 'số đảng viên chính thức',
    'congress.kind': 'hình thức đại hội',
    'congress.days': 'số ngày đại hội',
    'congress.delegates': 'số đại biểu',
    'congress.directElection': 'việc có bầu trực tiếp bí thư hay không',
    'organization.merged': 'việc có phải là tổ chức mới thành lập, hợp nhất, sáp nhập hay không',
    'organization.mergedFrom': 'số đơn vị đã hợp nhất, sáp nhập thành tổ chức này',
    'congress.selection': 'việc bầu cử hay chỉ định',
    'congress.voters.summoned': 'số đảng viên chính thức được triệu tập',
    'congress.voters.elsewhere': 'số đảng viên chuyển sinh hoạt tạm thời',
    'congress.voters.exemptAbsent': 'số đảng viên được miễn sinh hoạt không dự',
    'congress.voters.suspended': 'số đảng viên bị đình chỉ sinh hoạt, bị khởi tố, tạm giam',
    'congress.voters.absentExcused': 'số đảng viên vắng mặt suốt thời gian đại hội có lý do được chấp nhận',
    'nominations[].higherPost': 'việc có phải là chức vụ cao hơn chức vụ đang giữ hay không',
    'nominations[].planned': 'việc có được quy hoạch hay không',
    'nominations[].floorSupport': 'số người dự đồng ý đưa vào danh sách',
    'post.since': 'thời điểm giữ chức vụ hiện tại',
    formerSeat: 'chức danh nhiệm kỳ trước',
    'qualifications.scienceTechnology': 'việc có trình độ khoa học, công nghệ hay không',
    'rotation.date': 'thời điểm luân chuyển',
    'rotation.planned': 'việc có được quy hoạch khi luân chuyển hay không',
    'bodies.committee.extra': 'số cấp ủy viên tăng thêm ngoài số lượng quy định',
    'bodies.standing-committee.extra': 'số ủy viên ban thường vụ tăng thêm ngoài số lượng quy định',
    'bodies.inspection-committee.extra': 'số ủy viên ủy ban kiểm tra tăng thêm ngoài số lượng quy định',
    'bodies.delegation.extra': 'số đại biểu tăng thêm',
    'outgoing.committee.members': 'số cấp ủy viên khóa trước',
    'outgoing.committee.leaving': 'số cấp ủy viên khóa trước nghỉ hưu hoặc chuyển đi',
    'outgoing.committee.maximum': 'số lượng cấp ủy viên tối đa khóa trước',
    'outgoing.committee.setFor2015': 'số lượng cấp ủy viên quy định cho nhiệm kỳ 2015–2020',
    'outgoing.standing-committee.members': 'số ủy viên ban thường vụ khóa trước',
    'outgoing.standing-committee.leaving': 'số ủy viên ban thường vụ khóa trước nghỉ hưu hoặc chuyển đi',
    'outgoing.standing-committee.setFor2015':
      'số lượng ủy viên ban thường vụ quy định cho nhiệm kỳ 2015–2020',
    'bodies.committee.seats': 'số lượng cấp ủy viên',
    'bodies.standing-committee.seats': 'số lượng ủy viên ban thường vụ',
    'bodies.inspection-committee.seats': 'số lượng ủy viên ủy ban kiểm tra',
    'bodies.delegation.seats': 'số lượng đại biểu',
    'discipline[].decided': 'ngày quyết định kỷ luật',
    'congress.date': 'ngày đại hội',
    'organization.level': 'cấp của tổ chức đảng',
    'organization.sector': 'khối của tổ chức đảng',
    'bodies.committee': 'việc có bầu cấp ủy hay không',
    'bodies.standing-committee': 'việc có bầu ban thường vụ hay không',
    'bodies.inspection-committee': 'việc có bầu ủy ban kiểm tra hay không',
    'bodies.delegation': 'việc có bầu đoàn đại biểu hay không',
    'pack.referenceMonths': 'tháng tính tuổi (gói quy định không nêu cho tổ chức này)',
    'pack.tables': 'bảng hạn tuổi có hiệu lực vào tháng tính tuổi',
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
  confidence: { primary: "the instrument's own words", secondary: 'secondary source' },
  modality: { mandatory: 'mandatory', target: 'target' },
  amount: ({ number, unit }) => {
    if (unit === 'date' || unit === 'month') return digitsOfDate(number).join('-');
    const names = {
      months: 'month',
      years: 'year',
      days: 'day',
      persons: 'person',
      seats: 'seat',
      terms: 'term',
      units: 'unit',
    };
    return unit && unit !== 'values' ? `${number} ${names[unit]}${number === '1' ? '' : 's'}` : number;
  },
  unused: {
    satisfied: (document) => `the requirement is met without ${document}`,
    'not-applicable': (document) => `the rule does not apply, with or without ${document}`,
  },
  overrides: (id) => `instead of ${id}`,
  heading: {
    failed: 'Violated',
    missing: 'Undetermined for want of data',
    review: 'Awaiting the word of the competent body',
    waived: 'Allowed by a competent authority',
    unused: 'Waivers that were not needed',
    targets: 'Targets missed or not known',
    complete: 'Complete first',
    issues: (count) => `The list has ${count} thing${count === 1 ? '' : 's'} to mend:`,
  },
  partly: ({ considered, rules }) => `only ${considered} of ${rules} rules considered`,
  rest: ({ satisfied, notApplicable, considered, rules }) => {
    const looked =
      considered < rules
        ? `only ${considered} of ${rules} rules considered, as asked`
        : `all ${rules} rules were considered`;
    return `The rest: ${satisfied} satisfied, ${notApplicable} not applicable; ${looked}.`;
  },
  grounds: ({ rules, primary }) =>
    `Confidence: ${primary} rules cite the instrument's own words, ${rules - primary} rest on secondary sources alone.`,
  dated: ({ number, date }) => `${number} of ${date}`,
  delegated: (titles) => `Left to another body by the texts, not checked: ${titles}.`,
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
    'service.ground': 'legal ground for serving to a higher age',
    'post.kind': 'kind of post',
    'post.headsUnit': 'whether head of the unit',
    'post.bloc': 'bloc of the police',
    'post.chairsCouncil': "whether chair of the people's council",
    'post.termsInARow': 'terms in a row',
    localPerson: 'whether a local person',
    papers: 'papers of the candidacy',
    papersFiled: 'day the papers were handed in',
    'nominations[].steps': 'support at the steps of the procedure',
    'nominations[].votes': 'votes',
    'nominations[].votes.base': 'number on which a majority is counted',
    'nominations[].votes.elected': 'whether elected',
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
    'organization.merged': 'whether newly set up or merged',
    'organization.mergedFrom': 'number of units merged into it',
    'congress.selection': 'whether elected or appointed',
    'congress.voters.summoned': 'official members summoned',
    'congress.voters.elsewhere': 'members registered elsewhere for the time being',
    'congress.voters.exemptAbsent': 'exempt members who are absent',
    'congress.voters.suspended': 'members suspended, prosecuted or detained',
    'congress.voters.absentExcused': 'members absent throughout for an accepted reason',
    'nominations[].higherPost': 'whether the post is higher than the one held',
    'nominations[].planned': 'whether planned for the post',
    'nominations[].floorSupport': 'support for putting the person on the list',
    'post.since': 'since when the present post has been held',
    formerSeat: 'seat held in the term before',
    'qualifications.scienceTechnology': 'whether qualified in science and technology',
    'rotation.date': 'date of the rotation',
    'rotation.planned': 'whether planned when rotated',
    'bodies.committee.extra': 'committee seats outside the set number',
    'bodies.standing-committee.extra': 'standing-committee seats outside the set number',
    'bodies.inspection-committee.extra': 'inspection-committee seats outside the set number',
    'bodies.delegation.extra': 'delegation seats outside the set number',
    'outgoing.committee.members': 'members of the outgoing committee',
    'outgoing.committee.leaving': 'members of the outgoing committee who leave',
    'outgoing.committee.maximum': 'largest number set for the outgoing committee',
    'outgoing.committee.setFor2015': 'number of committee members set for 2015–2020',
    'outgoing.standing-committee.members': 'members of the outgoing standing committee',
    'outgoing.standing-committee.leaving': 'members of the outgoing standing committee who leave',
    'outgoing.standing-committee.setFor2015': 'number of standing-committee members set for 2015–2020',
    'bodies.committee.seats': 'seats of the committee',
    'bodies.standing-committee.seats': 'seats of the standing committee',
    'bodies.inspection-committee.seats': 'seats of the inspection committee',
    'bodies.delegation.seats': 'seats of the delegation',
    'discipline[].decided': 'date the discipline was decided',
    'congress.date': 'date of the congress',
    'organization.level': 'level of the organization',
    'organization.sector': 'sector of the organization',
    'bodies.committee': 'whether the committee is elected',
    'bodies.standing-committee': 'whether the standing committee is elected',
    'bodies.inspection-committee': 'whether the inspection committee is elected',
    'bodies.delegation': 'whether the delegation is elected',
    'pack.referenceMonths': 'reference month (the pack names none for this organization)',
    'pack.tables': 'service-age table in force at the reference month',
  },
  summary: (counts) =>
    `${counts.violated} violated · ${counts.undetermined} undetermined · ${counts.review} awaiting review · ${counts.waived} waived · ${counts.satisfied} satisfied · ${counts['not-applicable']} not applicable`,
};

/** The catalogues, complete in every language by their type. */
export const messages: Readonly<Record<Locale, Messages>> = { vi, en };
