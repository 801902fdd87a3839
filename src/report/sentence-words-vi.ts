import { lowerFirst } from '../text.ts';
import { listed, sameForShares } from './clause-helpers.ts';
import type { SentenceWords } from './sentence-words.ts';

/** The clauses in Vietnamese. */
export const vi: SentenceWords = {
  subject: lowerFirst,
  is: (subject, value) => `${subject} là ${value}`,
  mayBe: (subject, value) => `${subject} có thể là ${value}`,
  notKnown: (subject) => `chưa rõ ${subject}`,
  withheld: (subject) => `${subject} (đã che)`,
  whether: (yes, no) => {
    const asked = yes.replace(/^là /, 'có phải là ').replace(/^(?=đang |được )/, 'có ');
    const [otherwise = no] = /(?<=^| )(?:không|chưa)(?= )/.exec(no) ?? [];
    return `chưa rõ ${asked} hay ${otherwise}`;
  },
  persons: ({ label, number, certain, none, share }) => {
    if (/^số /i.test(label)) return `${lowerFirst(label)} ${certain ? 'là' : 'có thể là'} ${number}`;
    const part = share && `${number}/${share.of}`;
    if (none) return `không có ${lowerFirst(label)}${part ? ` (${part})` : ''}`;
    if (!certain) return `có thể có ${number} ${lowerFirst(label)}${share ? ` (trên ${share.of})` : ''}`;
    return `có ${number} ${lowerFirst(label)}${share ? `, chiếm ${part}${share.percent}` : ''}`;
  },
  number: ({ subject, number, unit }) => {
    const names = { months: 'tháng', days: 'ngày', persons: 'người', seats: 'người', terms: 'nhiệm kỳ' };
    const name = names[unit as keyof typeof names];
    return name && !subject.includes(name) ? `${number} ${name}` : number;
  },
  overdue: ({ months, onRotation }) =>
    `${onRotation ? 'khi luân chuyển ' : ''}đã quá tuổi công tác ${months}`,
  perhapsOverdue: (subject, months) => `${subject} có thể đến ${months} hoặc đã hết`,
  fewer: ({ by, certain, prepared, whole }) =>
    `${prepared ? 'số người do cấp ủy triệu tập chuẩn bị' : 'danh sách'} ${certain ? '' : 'có thể '}ít hơn ${by} người so với số lượng cần bầu (${whole})`,
  absent: (subject) => `không có ${subject}`,
  filedLate: 'hồ sơ nộp sau ngày đầu đại hội',
  larger: ({ by, whole }) => `số lượng cấp ủy viên tăng ${by} người so với mức tối đa khóa trước (${whole})`,
  either: listed(' hoặc '),
  range: (from, to) => `từ ${from} đến ${to}`,
  people: ({ count, side }) =>
    `, tức ${{ 'at-least': 'ít nhất ', 'at-most': 'nhiều nhất ', exactly: '' }[side]}${count}`,
  heads: (count, votes) => `${count} ${votes ? 'phiếu' : 'người'}`,
  bound: {
    equal: (bound) => (/^0\b/.test(bound) ? 'không có' : `đúng ${bound}`),
    notEqual: (bound) => `khác ${bound}`,
    in: (bound) => bound,
    notIn: (bound) => `khác ${bound}`,
    lessThan: (bound) => `dưới ${bound}`,
    lessThanInclusive: (bound) => (/^0\b/.test(bound) ? 'không có' : `không quá ${bound}`),
    greaterThan: (bound) => `trên ${bound}`,
    greaterThanInclusive: (bound) => `ít nhất ${bound}`,
    atLeastShare: (bound) => `ít nhất ${bound}`,
    moreThanShare: (bound) => `trên ${bound}`,
    atMostShare: (bound) => `không quá ${bound}`,
    lessThanShare: (bound) => `dưới ${bound}`,
  },
  day: {
    ...sameForShares((day) => day),
    equal: (day) => `đúng ${day}`,
    notEqual: (day) => `khác ${day}`,
    in: (day) => day,
    notIn: (day) => `khác ${day}`,
    lessThan: (day) => `trước ${day}`,
    lessThanInclusive: (day) => `chậm nhất ${day}`,
    greaterThan: (day) => `sau ${day}`,
    greaterThanInclusive: (day) => `từ ${day} trở đi`,
  },
  standard: { mandatory: 'quy định', target: 'chỉ tiêu' },
  stands: {
    met: ({ standard, bounds }) => `, đạt ${standard} (${bounds})`,
    'not-met': ({ standard, bounds }) => `, không đạt ${standard} (${bounds})`,
    unknown: ({ standard, bounds }) => `, trong khi ${standard} là ${bounds}`,
  },
  between: (from, to) => `từ ${from} đến ${to}`,
  off: ({ amount, over, standard, bounds }) =>
    `, ${over ? 'vượt' : 'thiếu'} ${amount} so với ${standard} (${bounds})`,
  right: { mandatory: ', đúng quy định', target: ', đạt chỉ tiêu' },
  wrong: { mandatory: ', trái quy định', target: ', chưa đạt chỉ tiêu' },
  and: ' và ',
  counted: (names) => `gồm ${names}`,
  uncounted: (names) => `chưa rõ với ${names}`,
  more: (count) => `và ${count} người khác`,
  missing: (fields) => `thiếu thông tin về ${fields}`,
  open: {
    applicability: 'chưa rõ quy định có áp dụng hay không',
    'table-row': 'chưa rõ áp dụng mức quy định nào',
  },
  asks: ({ by, asks }) => {
    const conclusion = /^(?:kết luận|ý kiến|xác nhận|quyết định|đánh giá) /.test(asks)
      ? asks
      : `kết luận về ${asks.replace(/^(?=đối chiếu )/, 'việc ')}`;
    return `chưa có ${conclusion}; thẩm quyền kết luận thuộc ${by}`;
  },
  attested: ({ by, document, meets }) =>
    `${by} đã kết luận ${meets ? 'đạt' : 'không đạt'} yêu cầu${document && ` (${document})`}`,
  waived: ({ instead, because, authority, document, reason }) => {
    const otherwise = {
      violated: 'không đạt',
      undetermined: 'chưa xác định được',
      review: 'phải chờ kết luận',
    };
    const found = because && `${because}; `;
    return `${found}lẽ ra ${otherwise[instead]}, nhưng ${authority} đã cho phép theo ${document}, lý do: ${reason}`;
  },
  reason: {
    'not-in-effect': 'quy định không có hiệu lực vào ngày đại hội',
    'body-not-elected': 'danh sách không bầu cơ quan này',
    'nobody-concerned': 'danh sách không có nhân sự thuộc diện này',
    'does-not-apply': 'không thuộc đối tượng áp dụng',
    'no-table-row': 'không có mức quy định cho tổ chức này',
    'nobody-nominated': 'chưa có ai được giới thiệu',
    delegated: 'văn bản giao cấp khác quy định; gói quy định của địa phương có thể bổ sung',
    'left-out': 'không xét, theo yêu cầu của người kiểm tra',
  },
  point: ',',
};
