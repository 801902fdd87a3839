import fc from 'fast-check';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { renderSarif } from '../../src/reports/index.ts';
import { formattedMessage, plainMessage } from '../../src/reports/sarif-text.ts';
import { nominationList, nominee } from '../support/list.ts';
import { reportOf } from './support.ts';

// An embedded link of a plain message, as SARIF 2.1.0 has it: §3.11.6.
const link = /\[(?:[^\\[\]]|\\[\\[\]])*\]\([^)]*\)/;

/** What a reader who knows links and placeholders shows. */
function shown(message: string): string {
  expect(message).not.toMatch(link);
  // §3.11.5: two braces stand for one, and none is left to begin or end a placeholder.
  expect(message.replace(/([{}])\1/g, '')).not.toMatch(/[{}]/);
  // Without a bracket escaped, no reader takes backslashes away.
  const bare = message.includes('\\]') ? message.replace(/\\([\\[\]])/g, '$1') : message;
  return bare.replace(/([{}])\1/g, '$1');
}

describe('a plain message', () => {
  it.each([
    ['A [x](1) {0}', 'A \\[x\\](1) {{0}}'],
    ['\\[a](https://evil.example)', '\\\\\\[a\\](https://evil.example)'],
    ['[nguyên văn]; C:\\a', '[nguyên văn]; C:\\a'],
    ['{{0}}', '{{{{0}}}}'],
  ])('writes %j so that it comes out as it is', (text, message) => {
    expect(plainMessage(text)).toBe(message);
    expect(shown(message)).toBe(text);
  });

  it('does so with any text', () => {
    const pieces = fc.array(fc.constantFrom(...'[](){}\\01x '.split(''), '](', '[x](1)', '{0}'));
    fc.assert(
      fc.property(pieces, (all) => {
        const text = all.join('');
        // A bracket that the text itself escapes can only be told from ours where a link is.
        fc.pre(text.includes('](') || !text.includes('\\]'));
        expect(shown(plainMessage(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

it('a formatted message doubles braces alone', () => {
  expect(formattedMessage('**a** {0} [x](<https://x.example>)')).toBe('**a** {{0}} [x](<https://x.example>)');
});

describe('a log', () => {
  const name = 'A [x](1) {0}';

  it('shows a name with a link and a placeholder as it is', async () => {
    const list = nominationList({ nominees: [nominee('a', { name, birth: '1961-01-01', sex: 'male' })] });
    const report = await reportOf(list);
    const [run] = (JSON.parse(renderSarif(report, { all: true })) as Log).runs;
    const messages = (run?.results ?? []).map(({ message }) => message.text ?? '');
    expect(messages.filter((text) => shown(text).startsWith(`${name}: `)).length).toBeGreaterThan(0);
    expect(messages.filter((text) => text.includes(name))).toEqual([]);
  });

  it('shows what was found in a list that cannot be checked as it is', async () => {
    const result = await check(nominationList({ term: name }));
    const [run] = (JSON.parse(renderSarif(result)) as Log).runs;
    const [notification] = run?.invocations?.[0]?.toolExecutionNotifications ?? [];
    expect(shown(notification?.message.text ?? '')).toContain(name);
  });

  it('shows a rule of a local pack as it is', async () => {
    const report = await reportOf(nominationList({}));
    const [first, ...rest] = report.rules;
    if (!first) throw new Error('INVARIANT: a report has rules');
    const title = { vi: name, en: name };
    const [run] = (JSON.parse(renderSarif({ ...report, rules: [{ ...first, title }, ...rest] })) as Log).runs;
    const [rule] = run?.tool.driver.rules ?? [];
    expect(shown(rule?.shortDescription?.text ?? '')).toBe(name);
    expect(shown(rule?.fullDescription?.text ?? '')).toContain(name);
    expect(rule?.help?.markdown).toContain('**A \\[x\\](1) {{0}}**');
  });
});
