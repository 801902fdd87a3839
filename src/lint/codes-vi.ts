import { unwritten } from '../scaffold/to-write.ts';
import type { CodeWords } from './codes.ts';
import type { LintCode } from './finding.ts';

/** Every code in Vietnamese. */
export const codesVi: Readonly<Record<LintCode, CodeWords>> = {
  schema: {
    meaning: 'Một khóa hay giá trị mà định dạng không có, hoặc còn thiếu.',
    fix: 'Viết điều được yêu cầu; đặt `$schema` thì trình soạn thảo cho thấy chỗ đó nhận gì.',
  },
  'missing-file': {
    meaning: 'Không đọc được một tệp hay một gói được nêu tên, hoặc lúc nào cũng phải có.',
    fix: 'Thêm tệp đó, hoặc nêu một gói có thật.',
  },
  'not-json': {
    meaning: 'Tệp không phải JSON, hoặc một khóa đứng hai lần trong tệp.',
    fix: 'Sửa dòng được chỉ ra.',
  },
  'stray-file': {
    meaning: 'Tệp nằm ở chỗ không thể có quy tắc.',
    fix: 'Chuyển về `<body>/{structure,quota,criteria}/<slug>.json`, hoặc đưa ra khỏi gói.',
  },
  'cyclic-extends': { meaning: 'Gói dựa trên chính nó.', fix: 'Cắt vòng ở `extends`.' },
  'id-path': {
    meaning: 'Mã không phải là đường dẫn của tệp.',
    fix: 'Viết hai chỗ như nhau; mã của gói là thư mục của gói, mã của gói địa phương bắt đầu bằng `local/`.',
  },
  'duplicate-id': {
    meaning: 'Hai quy tắc, bảng, văn bản hoặc gói có cùng một mã.',
    fix: 'Đổi tên một cái, hoặc bỏ đi.',
  },
  subject: {
    meaning: '`subject`, `for` và thư mục không khớp nhau.',
    fix: 'Để `subject` là `nominee` cùng `for.body`, là `list`, hoặc là tổ chức của thư mục.',
  },
  'require-or-review': {
    meaning: 'Một quy tắc chỉ nói đúng một điều: cần gì, cần kết luận của ai, hoặc giao cho ai.',
    fix: 'Giữ một trong `require`, `review` và `delegated`.',
  },
  'empty-condition': {
    meaning: '`all` hoặc `any` để trống, tức là lúc nào cũng đúng.',
    fix: 'Viết điều cần đúng, hoặc bỏ điều kiện đi.',
  },
  'ambiguous-condition': {
    meaning: 'Một nút có nhiều hơn một trong `all`, `any` và `not`; máy luật sẽ bỏ hết, chỉ giữ một.',
    fix: 'Lồng chúng vào nhau.',
  },
  'condition-key': {
    meaning: 'Khóa mà điều kiện không có, như `path` hay `priority`, hoặc còn thiếu khóa.',
    fix: 'Phép so sánh có `fact`, `operator` và `value`, nút có một trong `all`, `any`, `not`.',
  },
  'unknown-fact': {
    meaning: 'Không có dữ kiện nào mang mã này.',
    fix: 'Dùng mã được gợi ý, hoặc tra: `facts` của thư viện, `schema/rule.schema.json` trong trình soạn thảo.',
  },
  'fact-scope': {
    meaning: 'Dữ kiện về một người ở chỗ không nói đến người nào.',
    fix: 'Đếm người bằng một phép đo, hoặc để quy tắc nói về nhân sự.',
  },
  'unknown-operator': { meaning: 'Không có phép so sánh này.', fix: 'Dùng một phép hợp với dữ kiện.' },
  'operator-type': {
    meaning: 'Phép so sánh không hợp với loại dữ kiện.',
    fix: 'Dùng một phép được nêu: từ so bằng `equal` và `in`, tỷ lệ so bằng `atLeastShare` và các phép cùng họ.',
  },
  'value-type': {
    meaning: 'Giá trị không đúng loại của dữ kiện, như số viết thành chữ.',
    fix: 'Viết số nguyên, đúng hoặc sai, tỷ lệ như `"15%"`, hoặc một từ trong bộ từ.',
  },
  'unknown-param': {
    meaning: 'Tham số mà không dòng nào của bảng cho, hoặc không chỗ nào dùng.',
    fix: 'Cho ở mọi dòng, hoặc bỏ đi.',
  },
  measure: {
    meaning: 'Phép đo không có, không được dùng, hoặc của tổ chức khác với quy tắc.',
    fix: 'Định nghĩa dưới `measures` bằng một trong `count`, `share`, `distinct`, `least`, `greatest`.',
  },
  'table-row': {
    meaning: 'Một dòng của bảng nói quá nhiều hoặc quá ít.',
    fix: 'Mỗi dòng có `when` và một trong `values`, `review`, `unavailable`, giá trị như nhau ở mọi dòng.',
  },
  'table-overlap': {
    meaning: 'Hai dòng của bảng có thể cùng đúng.',
    fix: 'Thu hẹp một dòng, để trường hợp nào cũng nhiều nhất một dòng đúng.',
  },
  'unknown-instrument': {
    meaning: 'Văn bản được dẫn không có trong danh mục văn bản.',
    fix: 'Thêm vào `instruments.json` cùng số, cơ quan ban hành và ngày; mã là số và năm.',
  },
  citation: {
    meaning: 'Ngày hay số của văn bản, hoặc tháng hay ngày để tính, không đúng dạng.',
    fix: 'Viết số cùng năm, ngày như `2020-06-15`, tháng như `2020-06`.',
  },
  period: {
    meaning: 'Thời gian kết thúc trước khi bắt đầu, hoặc bắt đầu trước khi văn bản được ký.',
    fix: 'Sửa `effective`: không bắt đầu sớm hơn văn bản, và `to` là ngày đầu tiên không còn áp dụng.',
  },
  'text-found': {
    meaning: 'Một yêu cầu được ghi là chưa tìm thấy văn bản, nhưng đã có quy tắc cho nó.',
    fix: 'Bỏ khỏi `textNotFound`.',
  },
  'quota-contradiction': {
    meaning: 'Không danh sách nào đạt được cả hai yêu cầu.',
    fix: 'Sửa một trong hai con số, hoặc khi nào thì áp dụng.',
  },
  'override-unknown': {
    meaning: 'Quy tắc bị thay không có trong gói nền, hoặc đã bị thay rồi.',
    fix: 'Nêu một quy tắc của gói nền, hoặc quy tắc nay đứng thay nó.',
  },
  'override-subject': {
    meaning: 'Quy tắc thay một quy tắc nói về điều khác.',
    fix: 'Giữ `subject` và `for` của quy tắc bị thay.',
  },
  'override-looser': {
    meaning: 'Quy tắc nới lỏng một quy tắc bắt buộc của gói nền.',
    fix: 'Yêu cầu ít nhất bằng gói nền, trong mọi trường hợp mà gói nền yêu cầu.',
  },
  'negative-on-missing': {
    meaning:
      'Phép so sánh nói dữ kiện *không* là gì, trong khi hồ sơ có thể không cho biết nó là gì. Ở đây khi ấy là chưa rõ, nhưng ở máy luật khác thì thành đúng, và người đọc cũng hiểu vậy.',
    fix: 'Nêu các giá trị muốn nói (`in`, `equal`), hoặc cho phép trong `pack.json` cùng lý do.',
  },
  'constant-condition': {
    meaning: 'Điều kiện không bao giờ đúng, hoặc không bao giờ sai.',
    fix: 'Sửa giá trị hoặc phép so sánh, hoặc bỏ đi.',
  },
  'constant-requirement': {
    meaning: 'Mọi trường hợp thuộc quy tắc đều đạt, hoặc không trường hợp nào đạt.',
    fix: 'Xem `appliesWhen`, `for` và bảng bên cạnh `require`: một trong đó đã nói điều này.',
  },
  'never-applies': {
    meaning: 'Quy tắc không bao giờ nói gì: không còn ai thuộc quy tắc, hoặc không có ngày nào áp dụng.',
    fix: 'Sửa `appliesWhen`, `for` hoặc `effective`, hoặc bỏ quy tắc.',
  },
  'shadowed-rule': {
    meaning:
      'Ở mọi chỗ quy tắc này áp dụng, một quy tắc khác đã yêu cầu ngang hoặc hơn, nên quy tắc này không nói thêm gì.',
    fix: 'Bỏ một trong hai, hoặc ghi trong `appliesWhen` mỗi quy tắc dành cho đâu.',
  },
  'unreachable-row': {
    meaning: 'Dòng của bảng không bao giờ đúng ở nơi và vào lúc quy tắc áp dụng.',
    fix: 'Sửa `when`, hoặc bỏ dòng đó.',
  },
  'threshold-without-source': {
    meaning: 'Con số không dựa vào điều khoản nào, hoặc dựa vào câu chữ nêu con số khác.',
    fix: 'Dẫn điều khoản đặt ra con số, ngay ở dòng nếu dòng đặt ra nó, và trích câu có con số đó.',
  },
  'modality-verb': {
    meaning:
      'Mức độ ràng buộc không theo động từ trong câu được trích: *phải, không quá* là bắt buộc, *phấn đấu, cơ bản* là phấn đấu.',
    fix: 'Lấy mức độ theo động từ, hoặc trích câu mà nó dựa vào.',
  },
  'one-language': {
    meaning: 'Một câu cho người đọc chưa có đủ hai thứ tiếng.',
    fix: 'Viết `vi` bằng tiếng Việt có dấu, và `en` bằng tiếng Anh.',
  },
  placeholder: { meaning: `Câu chưa viết, như \`${unwritten}\`.`, fix: 'Viết câu đó.' },
  'no-cases': { meaning: 'Quy tắc không có ví dụ.', fix: 'Viết ví dụ, hoặc để `nhansu new rule` bắt đầu.' },
  'missing-outcome': {
    meaning: 'Ví dụ của quy tắc chưa cho thấy một kết quả mà quy tắc có thể có.',
    fix: 'Thêm một ví dụ cho kết quả đó.',
  },
  'case-rule': {
    meaning: 'Ví dụ của một quy tắc mà gói không có.',
    fix: 'Sửa `rule`, hoặc bỏ tệp đó; tệp cho quy tắc của gói khác mang tên là mã của quy tắc đó.',
  },
  'case-twice': { meaning: 'Hai tệp chứa ví dụ của cùng một quy tắc.', fix: 'Gộp vào một tệp.' },
  'case-modality': {
    meaning: 'Mức độ ràng buộc của quy tắc khác với lúc viết ví dụ.',
    fix: 'Xem lại các ví dụ, rồi sửa `modality`.',
  },
  'case-name': { meaning: 'Hai ví dụ của một quy tắc trùng tên.', fix: 'Ghi rõ mỗi ví dụ cho thấy điều gì.' },
  'case-list': { meaning: 'Ví dụ không phải là danh sách nhân sự hợp lệ.', fix: 'Sửa các trường được nêu.' },
  equivalent: {
    meaning:
      'Một thay đổi được ghi là không danh sách nào cho thấy, nhưng có ví dụ phát hiện, hoặc không phải thay đổi nào được thử.',
    fix: 'Bỏ khỏi `equivalents`.',
  },
  'unused-allowance': {
    meaning: 'Trong `pack.json` cho phép một điều không hề thấy.',
    fix: 'Bỏ khỏi `lint`.',
  },
};
