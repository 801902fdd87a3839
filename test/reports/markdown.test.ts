import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { plain } from '../../src/report/markdown-text.ts';
import { printable } from '../../src/report/printable.ts';
import { renderMarkdown } from '../../src/reports/index.ts';
import { hostileList, hostileNames, listNamed, reportOf } from './support.ts';

const toHtml = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What a reader sees of HTML, and which tags made it. */
function seen(html: string): { readonly text: string; readonly tags: readonly string[] } {
  const tags = [...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag ?? '');
  const text = html
    .replace(/<!--[\s\S]*?-->|<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '');
  return { text: text.trim(), tags: [...new Set(tags)] };
}

const squeezed = (text: string) => printable(text).trim();

describe('plain text', () => {
  it.each(hostileNames)('shows %j as it is, and nothing comes of it', (name) => {
    for (const before of ['', '- ✗ ', '# ', '1. ']) {
      const { text, tags } = seen(toHtml(`${before}${plain(name)}`));
      expect(text.replace(/^✗ /, '')).toBe(squeezed(name));
      expect(tags.filter((tag) => !['p', 'ul', 'ol', 'li', 'h1'].includes(tag))).toEqual([]);
    }
  });

  it('is so for any text', { timeout: 60_000 }, () => {
    const text = fc.string({ unit: 'grapheme' }).map((inner) => `x${inner}x`);
    const pieces = fc
      .array(fc.constantFrom(...'*_`[]()<>#|~!&@:/\\.-+=$ {}\'"1aw'.split(''), 'www.', 'http://'))
      .map((all) => `x${all.join('')}x`);
    fc.assert(
      fc.property(fc.oneof(text, pieces), (name) => {
        const { text: shown, tags } = seen(toHtml(plain(name)));
        expect({ shown, tags }).toEqual({ shown: squeezed(name), tags: ['p'] });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['@admin', '@<!-- -->admin'],
    ['#12', '\\#<!-- -->12'],
    ['xem #12', 'xem #<!-- -->12'],
    ['https://evil.example', 'https:<!-- -->//evil.example'],
    [':tada:', ':<!-- -->tada:'],
  ])('keeps GitHub from making something of %s', (text, written) => {
    expect(plain(text)).toBe(written);
  });

  it.each(['Đảng bộ A (35-CT/TW)', 'Nguyễn Văn A: 4/27 (14,8%)', 'tháng 05/2025.'])(
    'leaves %s alone',
    (text) => {
      expect(plain(text)).toBe(text);
    },
  );
});

describe('a report', () => {
  it('has links to sources alone, whatever the names', async () => {
    const html = toHtml(renderMarkdown(await reportOf(hostileList())));
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !/^https?:/.test(href) || href.includes('evil'))).toEqual([]);
    const known = [
      'h1',
      'h2',
      'h3',
      'p',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'ol',
      'ul',
      'li',
      'strong',
      'em',
      'code',
      'a',
      'blockquote',
    ];
    expect(seen(html).tags.filter((tag) => !known.includes(tag))).toEqual([]);
  });

  it('names everybody of whom something is to be said', async () => {
    const report = await reportOf(hostileList());
    const { text } = seen(toHtml(renderMarkdown(report)));
    const unmet = report.findings.filter(({ outcome }) =>
      ['violated', 'undetermined', 'review'].includes(outcome),
    );
    const ids = new Set(unmet.map(({ subject }) => (subject.kind === 'nominee' ? subject.nominee : '')));
    const names = report.nominees.flatMap(({ id, name = '' }) => (ids.has(id) ? [name] : []));
    expect(names).toHaveLength(15);
    for (const name of names) expect(text).toContain(squeezed(name));
  });

  it('has the decision first, then what to complete, and the counts as a table', async () => {
    const report = await reportOf(listNamed('city-police-missing-data'));
    const markdown = renderMarkdown(report);
    expect(markdown).toMatch(/^# \? CHƯA ĐỦ CĂN CỨ: /);
    expect(toHtml(markdown)).toContain('<td align="right">138</td>');
    expect(markdown.indexOf('## Cần bổ sung trước')).toBeLessThan(markdown.indexOf('## Chưa xác định được'));
  });

  it('has the confidence of every source', async () => {
    const markdown = renderMarkdown(await reportOf(listNamed('city-police-five-defects')), { locale: 'en' });
    expect(markdown).toContain("· *the instrument's own words* ·");
    expect(markdown).toContain('· *secondary source* ·');
  });

  it('has each caveat of a rule as a paragraph of its own', async () => {
    const report = await reportOf(listNamed('city-police-five-defects'));
    const caveats = ['một', 'hai'].map((text) => ({ vi: text, en: text }));
    const findings = report.findings.map((finding) =>
      finding.outcome === 'violated' ? { ...finding, caveats } : finding,
    );
    expect(toHtml(renderMarkdown({ ...report, findings }))).toContain(
      '<blockquote>\n<p>Lưu ý: một</p>\n<p>Lưu ý: hai</p>\n</blockquote>',
    );
  });

  it('tells every mistake of a list that cannot be checked', async () => {
    const result = await check({ ...hostileList(), nominees: [{ id: '' }] as never });
    const html = toHtml(renderMarkdown(result));
    expect(html.match(/<li>/g)).toHaveLength(result.issues.length);
    expect(html).toContain('KHÔNG KIỂM TRA ĐƯỢC');
  });
});
