import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { check, type Locale, type NominationList } from '../../src/index.ts';
import { maskReport, renderHtml } from '../../src/reports/index.ts';
import { hostileList, hostileNames, largeList, listNamed, reportOf } from './support.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Places along a bar are data, and a title is as long as the name of the organization.
    'no-inline-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
  },
});

async function mistakes(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${ruleId} ${line}: ${message}`),
  );
}

const lists: readonly (readonly [string, () => NominationList])[] = [
  ['a list that passes', () => listNamed('grassroots-cell')],
  ['a list that fails', () => listNamed('city-police-five-defects')],
  ['a list that is incomplete', () => listNamed('city-police-missing-data')],
  ['hostile names', hostileList],
  ['sixty nominees', largeList],
];

describe.each(lists)('the page of %s', (_, list) => {
  it.each(['vi', 'en'] as const)('is valid HTML in %s', { timeout: 60_000 }, async (locale) => {
    expect(await mistakes(renderHtml(await reportOf(list()), { locale }))).toEqual([]);
  });

  it('loads nothing and runs nothing', async () => {
    const html = renderHtml(await reportOf(list()));
    expect(html).toContain('content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;;');
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|embed|base|form)\b/i);
    expect(tagsOf(html)).not.toMatch(/\s(?:src|srcset|on\w+)=/i);
    expect(html).not.toMatch(/url\((?!#hatch\))|@import/);
  });
});

/** The tags alone. */
const tagsOf = (html: string) => [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag).join('');

it('is valid HTML for a list that cannot be checked', async () => {
  const result = await check({ ...hostileList(), term: '<b>x</b>' });
  expect(result.decision).toBe('refused');
  expect(await mistakes(renderHtml(result))).toEqual([]);
});

describe('a hostile name', () => {
  it('stands there as text, letter by letter', async () => {
    const html = renderHtml(await reportOf(hostileList()));
    for (const tag of ['<script', '<img', '<b>Văn', '<u>', '</title><style>'])
      expect(html).not.toContain(tag);
    const escaped = '&lt;script&gt;alert(1)&lt;/script&gt;';
    expect(html).toContain(`<bdi>${escaped}</bdi>`);
    expect(hostileNames[0]).toBe('<script>alert(1)</script>');
  });

  it('turns no direction and holds no control', async () => {
    const html = renderHtml(await reportOf(hostileList())).replaceAll('\n', '');
    expect(html).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFF]/u);
  });
});

describe.each(['vi', 'en'] as const)('in %s', (locale: Locale) => {
  it('has the decision first', async () => {
    const report = await reportOf(listNamed('city-police-five-defects'));
    const html = renderHtml(report, { locale });
    const place = (text: string) => html.indexOf(text);
    const order = [
      'class="verdict"',
      'id="total"',
      'id="failed"',
      'id="quotas"',
      'id="matrix"',
      'id="findings"',
      'id="receipt"',
    ];
    const places = order.map(place);
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(html).toContain(`<html lang="${locale}">`);
  });

  it('never shows a word that has no meaning for a reader', async () => {
    for (const [, list] of lists.slice(0, 3)) {
      expect(renderHtml(await reportOf(list()), { locale })).not.toMatch(
        /undefined|null|NaN|\[object|Infinity/,
      );
    }
  });
});

it('says what to complete first, before what is undetermined', async () => {
  const html = renderHtml(await reportOf(listNamed('city-police-missing-data')));
  expect(html.indexOf('id="complete"')).toBeGreaterThan(0);
  expect(html.indexOf('id="complete"')).toBeLessThan(html.indexOf('id="missing"'));
});

it('shows for every finding its sentence, and for every rule its sources with their confidence', async () => {
  const report = await reportOf(listNamed('city-police-five-defects'));
  const html = renderHtml(report);
  const applicable = new Set(
    report.findings.filter(({ outcome }) => outcome !== 'not-applicable').map(({ rule }) => rule),
  );
  expect(html.match(/<div class="rule" id="r\d+">/g)).toHaveLength(applicable.size);
  expect(html.match(/<div class="sources">/g)?.length).toBeGreaterThanOrEqual(applicable.size);
  for (const { id } of report.rules.filter(({ id }) => applicable.has(id))) expect(html).toContain(id);
});

it('is at most 1.5 MB for sixty nominees', async () => {
  const html = renderHtml(await reportOf(largeList()));
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(1_500_000);
});

it('is the same in every run', async () => {
  const report = await reportOf(listNamed('city-police-missing-data'));
  expect(renderHtml(maskReport(report))).toBe(renderHtml(maskReport(report)));
});
