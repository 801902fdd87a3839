import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { printable } from '../../src/report/printable.ts';
import { renderAnnotations } from '../../src/reports/index.ts';
import { hostileList, hostileNames, listNamed, reportOf } from './support.ts';

interface Command {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads workflow commands as the runner does. */
function read(text: string): Command[] {
  expect(text.endsWith('\n')).toBe(true);
  return text
    .slice(0, -1)
    .split(/\r\n|\n|\r/)
    .map((line) => {
      const [, level = '', listed = '', message = ''] = /^::(\w+) ([^:]*)::(.*)$/.exec(line) ?? [];
      expect(['error', 'warning', 'notice']).toContain(level);
      const properties = listed.split(',').map((property) => {
        const [name = '', value = ''] = property.split(/=(.*)/s);
        return [name, decode(value)] as const;
      });
      return { level, properties: Object.fromEntries(properties), message: decode(message) };
    });
}

const decode = (text: string) =>
  text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');

const levels = (commands: readonly Command[]) => commands.map(({ level }) => level);

it.each([
  ['city-police', 'notice', 'ĐẠT'],
  ['city-police-five-defects', 'error', 'KHÔNG ĐẠT'],
  ['city-police-missing-data', 'warning', 'CHƯA ĐỦ CĂN CỨ'],
])('%s begins with the decision', async (name, level, title) => {
  const [first] = read(renderAnnotations(await reportOf(listNamed(name))));
  expect(first).toMatchObject({ level, properties: { title } });
});

it('has what is violated as errors, what is open as warnings, and targets as notices', async () => {
  expect(levels(read(renderAnnotations(await reportOf(listNamed('city-police-five-defects')))))).toEqual([
    'error',
    ...Array.from({ length: 5 }, () => 'error'),
  ]);
  const commands = read(renderAnnotations(await reportOf(listNamed('city-police-missing-data'))));
  expect(levels(commands).filter((level) => level === 'error')).toEqual([]);
  expect(levels(commands).filter((level) => level === 'notice')).toHaveLength(2);
});

it('names all of whom the same is to be said in one annotation', async () => {
  const commands = read(renderAnnotations(await reportOf(listNamed('city-police-missing-data'))));
  expect(commands.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^Bùi Công Định, Âu Dương Bảo: chưa rõ thời gian công tác còn lại/),
  );
});

it('points to the file, and to the place of the first person', async () => {
  const commands = read(
    renderAnnotations(await reportOf(listNamed('city-police-five-defects')), {
      file: 'danh sách: a,b%.json',
      locate: (path) => (path === 'nominees[8]' ? { line: 403, column: 5 } : { cell: 'C7' }),
    }),
  );
  expect(commands[0]?.properties).toEqual({ file: 'danh sách: a,b%.json', title: 'KHÔNG ĐẠT' });
  expect(commands[1]?.properties).toMatchObject({ line: '403', col: '5' });
  expect(commands[2]?.message).toMatch(/ \(C7\)$/);
});

describe('a hostile name', () => {
  it('gives no command of its own, and stands there as it is', async () => {
    const commands = read(renderAnnotations(await reportOf(hostileList()), { all: true }));
    const said = commands.map(({ message }) => message).join('\n');
    for (const name of hostileNames) expect(said).toContain(printable(name));
  });
});

it('tells every mistake of a list that cannot be checked, with its place', async () => {
  const result = await check({ ...hostileList(), nominees: [{ id: '' }] as never });
  if (result.decision !== 'refused') throw new Error('the list is not sound');
  const [first, ...rest] = result.issues;
  const placed = { ...result, issues: [{ ...first, place: { line: 4, column: 2 } }, ...rest] as const };
  const commands = read(renderAnnotations(placed, { file: 'a.json' }));
  expect(commands).toHaveLength(result.issues.length);
  expect(new Set(levels(commands))).toEqual(new Set(['error']));
  expect(commands[0]?.properties).toMatchObject({ file: 'a.json', line: '4', col: '2' });
});
