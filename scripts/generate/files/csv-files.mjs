import { nominee, people, to, vn } from './people.mjs';
import { csv, utf16, windows1258 } from './text.mjs';

const { an, binh, chau } = people;
const member = to('committee');
const head = ['TT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Dân tộc', 'BCH'];
const row = (p, index) => [index + 1, p.name, p.sex === 'male' ? 'Nam' : 'Nữ', vn(p.birth), p.ethnicity, 'x'];
const rows = [head, ...[an, binh, chau].map(row)];
const list = {
  nominees: ['an', 'binh', 'chau'].map((key, index) =>
    nominee(index + 1, key, ['name', 'sex', 'birth', 'ethnicity'], member),
  ),
};
const plain = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Csv files in the encodings and dialects that spreadsheets write. */
export const csvFiles = {
  'commas.csv': { make: () => csv(rows), list, notes: ['day-first D3'] },
  'semicolons-with-mark.csv': {
    make: () =>
      `\uFEFF${csv([['DANH SÁCH NHÂN SỰ, NHIỆM KỲ 2020-2025'], ...rows.map((cells) => [...cells, cells === head ? 'Chức vụ' : 'Huyện ủy viên, Phó ban;\n"kiêm nhiệm"'])], ';', '\n')}`,
    list: {
      nominees: list.nominees.map(({ nominations, ...rest }) => ({
        ...rest,
        post: { title: 'Huyện ủy viên, Phó ban; "kiêm nhiệm"' },
        nominations,
      })),
    },
    notes: ['text-not-read A1', 'day-first D4'],
  },
  'separator-line.csv': { make: () => `sep=;\r\n${csv(rows, ';')}`, list, notes: ['day-first D3'] },
  'tabs-utf-16le.csv': {
    make: () => utf16(csv(rows, '\t'), 'le'),
    list,
    notes: ['encoding', 'day-first D3'],
  },
  'utf-16be.csv': { make: () => utf16(csv(rows, ';'), 'be'), list, notes: ['encoding', 'day-first D3'] },
  'windows-1258.csv': { make: () => windows1258(csv(rows, ';')), list, notes: ['encoding', 'day-first D3'] },
  'without-marks.csv': {
    make: () => plain(csv(rows)),
    list: {
      nominees: list.nominees.map((person) => ({
        ...person,
        name: plain(person.name),
        ethnicity: plain(person.ethnicity),
      })),
    },
    notes: ['read-as C3', 'day-first D3', 'read-as C4'],
  },
  'two-line-header.csv': {
    make: () =>
      csv([
        ['TT', 'Họ tên', 'Năm sinh', '', 'Dự kiến', ''],
        ['', '', 'Nam', 'Nữ', 'BCH', 'BTV'],
        [1, an.name, '1970', '', 'x', 'x'],
        [2, binh.name, '', '11/1975', 'x', ''],
      ]),
    list: {
      nominees: [
        nominee(1, 'an', ['name', 'sex'], [member, to('standing-committee')], { birth: '1970' }),
        nominee(2, 'binh', ['name', 'sex'], member, { birth: '1975-11' }),
      ],
    },
    notes: ['year-only C3'],
  },
  'starts-like-a-formula.csv': {
    make: () =>
      csv([
        ['Họ và tên', 'Ngày sinh', 'Chức vụ', 'Ghi chú', 'BCH'],
        [an.name, vn(an.birth), '=HYPERLINK("http://x.invalid","Bí thư")', '+1234', 'x'],
        [binh.name, vn(binh.birth), "@SUM(1+1)*cmd|' /C calc'!A0", '-2+3', 'x'],
      ]),
    list: {
      nominees: [
        nominee(1, 'an', ['name', 'birth'], member, {
          post: { title: '=HYPERLINK("http://x.invalid","Bí thư")' },
          remarks: '+1234',
        }),
        nominee(2, 'binh', ['name', 'birth'], member, {
          post: { title: "@SUM(1+1)*cmd|' /C calc'!A0" },
          remarks: '-2+3',
        }),
      ],
    },
    notes: ['day-first B3'],
  },
  'tcvn3-font.csv': {
    make: () => Buffer.from('TT,Hä vµ tªn,N¨m sinh\r\n1,NguyÔn V¨n An,1970\r\n', 'latin1'),
    issues: [' - unreadable'],
  },
  'decoded-wrongly.csv': {
    make: () => Buffer.from(rows.join('\r\n'), 'utf8').toString('latin1'),
    issues: [' - unreadable'],
  },
  'open-quote.csv': {
    make: () => `${csv(rows)}4,"Lê Văn Mở,Nam,1970,Kinh,x\r\n5,Lê Văn Đóng,Nam,1971,Kinh,x\r\n`,
    issues: [' A5 unreadable'],
  },
};
