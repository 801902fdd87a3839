import { describe, expect, it } from 'vitest';
import { version } from '../../src/version.ts';
import { nhansu, passing } from './support.ts';

describe('help and version', () => {
  it.each([[['--help']], [['check', '--help']], [['help', 'check']]])(
    '%j goes to standard output',
    async (argv) => {
      const { code, stdout, stderr } = await nhansu(argv);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('Usage: nhansu');
      expect(stdout).toContain('exit code');
    },
  );

  it('fits a narrow terminal, descriptions below where two columns do not fit', async () => {
    const help = async (columns: number) => {
      const { stdout } = await nhansu(['check', '--help'], { isTTY: true, columns });
      expect(stdout.split('\n').filter((line) => line.length > columns)).toEqual([]);
      return stdout;
    };
    expect(await help(60)).toContain('\n  --with <file>            JSON kèm theo bảng');
    expect(await help(40)).toContain('\n  --with <file>\n    JSON kèm theo bảng');
    expect(await help(28)).toContain('(exit code): 0 đạt');
  });

  it('--version is the package version', async () => {
    expect(await nhansu(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('help goes to standard error when nothing is asked', async () => {
    const { code, stdout, stderr } = await nhansu([]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('Usage: nhansu');
  });
});

describe('a mistaken command line', () => {
  it.each<[argv: string[], says: string]>([
    [
      ['chek', passing],
      'không có lệnh "chek"; cần: check, rules, explain, plan, diff, compare, screen, merge, template, new, lint, test, schema, completion, help — có phải "check"?',
    ],
    [['check', passing, '--fromat', 'json'], 'không có tùy chọn --fromat — có phải "--format"?'],
    [['check', passing, '--fromat=json'], 'không có tùy chọn --fromat=json — có phải "--format"?'],
    [
      ['help', 'chek'],
      'không có lệnh "chek"; cần: check, rules, explain, plan, diff, compare, screen, merge, template, new, lint, test, schema, completion, help — có phải "check"?',
    ],
    [['check', passing, '--form', 'json'], 'không có tùy chọn --form — có phải "--format"?'],
    [['--verson'], 'không có tùy chọn --verson — có phải "--version"?'],
    [
      ['check', passing, '--format', 'jsn'],
      '--format: thấy "jsn"; cần một trong: text, json, markdown, html, junit, sarif, github, xlsx — có phải "json"?',
    ],
    [['check', passing, '--lang', 'eng'], '--lang: thấy "eng"; cần một trong: vi, en — có phải "en"?'],
    [['check'], 'thiếu tên tệp danh sách; dùng - để đọc từ đầu vào chuẩn'],
    [['check', passing, '--output'], 'tùy chọn --output thiếu giá trị'],
  ])('%j is told in Vietnamese', async (argv, says) => {
    const stderr = `nhansu: ${says}\nnhansu: Xem cách dùng: nhansu --help\n`;
    expect(await nhansu(argv)).toEqual({ code: 3, stdout: '', stderr });
  });

  it.each<[argv: string[], says: string]>([
    [
      ['chek'],
      'no command "chek"; expected: check, rules, explain, plan, diff, compare, screen, merge, template, new, lint, test, schema, completion, help — did you mean "check"?',
    ],
    [['check', passing, '--fromat'], 'no option --fromat — did you mean "--format"?'],
    [
      ['check', passing, '--format', 'pdf'],
      '--format: found "pdf"; expected one of: text, json, markdown, html, junit, sarif, github, xlsx',
    ],
    [['check'], 'the file of the list is missing; use - to read standard input'],
    [
      ['check', passing, '--output', passing],
      `${passing} is read here; expected another file for the result`,
    ],
  ])('%j is told in English when asked to', async (argv, says) => {
    const stderr = `nhansu: ${says}\nnhansu: For usage: nhansu --help\n`;
    expect(await nhansu([...argv, '--lang', 'en'])).toEqual({ code: 3, stdout: '', stderr });
  });
});
