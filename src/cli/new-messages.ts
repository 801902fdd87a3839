import { unwritten } from '../scaffold/to-write.ts';
import type { Locale } from '../text.ts';

/** What `nhansu new` says. */
export interface NewMessages {
  readonly wrote: (file: string) => string;
  readonly exists: (file: string) => string;
  readonly noBase: (packs: string) => string;
  readonly noPack: string;
  /** An option that the other thing takes. */
  readonly notOf: (option: string, other: string) => string;
  readonly noInstrument: (file: string) => string;
  readonly unknownInstrument: (found: string) => string;
  /** A text that comes into effect when the pack does not apply any more. */
  readonly tooLate: (data: {
    readonly instrument: string;
    readonly from: string;
    readonly to: string;
  }) => string;
  readonly badName: (found: string) => string;
  readonly badPlace: (data: {
    readonly place: string;
    readonly found: string;
    readonly values: string;
  }) => string;
  readonly nextRule: (folder: string) => string;
  readonly nextTest: (data: { readonly folder: string; readonly cases: string | undefined }) => string;
}

const withCases = (folder: string, cases: string | undefined) =>
  `${folder}${cases === undefined ? '' : ` --cases ${cases}`}`;

const vi: NewMessages = {
  wrote: (file) => `đã ghi ${file}`,
  exists: (file) => `đã có ${file}; không ghi đè`,
  noBase: (packs) => `thiếu --extends, gói mà gói mới dựa trên: ${packs}`,
  noPack: 'thiếu --pack, thư mục của gói; tạo gói: nhansu new pack <thư mục> --extends <mã>',
  notOf: (option, other) => `${option} chỉ dùng với nhansu new ${other}`,
  noInstrument: (file) => `${file} chưa có văn bản nào; thêm vào đó, hoặc chỉ ra bằng --instrument`,
  unknownInstrument: (found) =>
    `--instrument: thấy "${found}"; cần mã của một văn bản trong instruments.json của gói hoặc của gói nền`,
  tooLate: ({ instrument, from, to }) =>
    `văn bản ${instrument} có từ ${from}, nhưng gói chỉ áp dụng đến trước ${to}`,
  badName: (found) =>
    `thấy "${found}"; cần tên gồm chữ thường không dấu, số và gạch nối, như two-young-women`,
  badPlace: ({ place, found, values }) =>
    `${place}: thấy "${found}"; cần một trong: ${values}, như committee/quota/two-young-women`,
  nextRule: (folder) => `Tiếp theo: nhansu new rule committee/quota/ten-quy-tac --pack ${folder}`,
  nextTest: ({ folder, cases }) =>
    `Tiếp theo: thay các chỗ ${unwritten} và con số mẫu, rồi chạy nhansu lint ${withCases(folder, cases)} và nhansu test ${withCases(folder, cases)} --mutate`,
};

const en: NewMessages = {
  wrote: (file) => `wrote ${file}`,
  exists: (file) => `${file} is there already, and is not written over`,
  noBase: (packs) => `--extends is missing, the pack that the new one is laid over: ${packs}`,
  noPack: '--pack is missing, the folder of the pack; to begin one: nhansu new pack <folder> --extends <id>',
  notOf: (option, other) => `${option} goes with nhansu new ${other} alone`,
  noInstrument: (file) => `${file} holds no text yet; add it there, or name one with --instrument`,
  unknownInstrument: (found) =>
    `--instrument: found "${found}"; expected the key of a text in instruments.json of the pack or of the pack below`,
  tooLate: ({ instrument, from, to }) =>
    `the text ${instrument} is of ${from}, but the pack applies before ${to} only`,
  badName: (found) => `found "${found}"; expected small letters, digits and hyphens, such as two-young-women`,
  badPlace: ({ place, found, values }) =>
    `${place}: found "${found}"; expected one of: ${values}, such as committee/quota/two-young-women`,
  nextRule: (folder) => `Next: nhansu new rule committee/quota/name-of-the-rule --pack ${folder}`,
  nextTest: ({ folder, cases }) =>
    `Next: replace what says ${unwritten} and the sample figures, then run nhansu lint ${withCases(folder, cases)} and nhansu test ${withCases(folder, cases)} --mutate`,
};

/** The messages, complete in every language by their type. */
export const newMessages: Readonly<Record<Locale, NewMessages>> = { vi, en };
