import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { check, type Locale, type NominationList } from '../../src/index.ts';
import { citedClauses } from '../../src/report/citation.ts';
import { messages } from '../../src/report/messages.ts';
import { printable } from '../../src/report/printable.ts';
import { clauseOf, namesIn } from '../../src/report/sentence.ts';
import { maskReport, renderHtml } from '../../src/reports/index.ts';
import { quotasOf } from '../../src/reports/quota.ts';
import { hostileList, hostileNames, hostileWaivers, largeList, listNamed, reportOf } from './support.ts';

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

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a reader sees of a piece of the page. */
const textOf = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&(#39|\w+);/g, (entity, name: string) => entities[name] ?? entity);

/** The tags alone. */
const tagsOf = (html: string) => [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag).join('');

it('says what an empty place among the criteria means', async () => {
  expect(renderHtml(await reportOf(listNamed('city-police-five-defects')))).toContain(
    '<li><span class="blank" aria-hidden="true"></span> không xét</li>',
  );
});

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
    const named = new Set([...html.matchAll(/<bdi>([^<]*)<\/bdi>/g)].map(([, name = '']) => textOf(name)));
    for (const name of hostileNames) expect(named).toContain(printable(name));
  });

  it('of a document stands there as text too, whether it was needed or not', async () => {
    const report = await reportOf(hostileList());
    expect(report.counts.mandatory.waived).toBe(1);
    expect(report.unusedWaivers).toHaveLength(1);
    const text = textOf(renderHtml(report));
    for (const { document } of Object.values(hostileWaivers)) expect(text).toContain(document);
    expect(text).toContain(hostileWaivers.used.reason);
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

it.each(['vi', 'en'] as const)(
  'shows for every finding its sentence, and for every rule its sources with their confidence: %s',
  async (locale) => {
    const report = await reportOf(listNamed('city-police-five-defects'));
    const applicable = report.findings.filter(({ outcome }) => outcome !== 'not-applicable');
    const [, ...parts] = renderHtml(report, { locale }).split(/<div class="rule" id="r\d+">/);
    const rules = report.rules.filter(({ id }) => applicable.some(({ rule }) => rule === id));
    expect(parts).toHaveLength(rules.length);
    for (const [index, { id, source }] of rules.entries()) {
      const part = parts[index]?.split('</details>')[0] ?? '';
      const text = textOf(part);
      expect(text).toContain(id);
      const own = applicable.filter(({ rule }) => rule === id);
      for (const finding of own) {
        const { subject } = finding;
        if (subject.kind === 'nominee') expect(text).toContain(namesIn(report)(subject.nominee));
        expect(text.toLowerCase()).toContain(`${clauseOf(finding, locale, namesIn(report))}.`.toLowerCase());
      }
      const sources = own.flatMap((finding) => finding.source ?? source);
      for (const { name, clause, confidence } of citedClauses(sources, report.instruments, locale)) {
        expect(text).toContain(`${name}, ${clause} ${messages[locale].confidence[confidence]}`);
      }
    }
  },
);

it('shows every number that is held against a bound as a bar with its rule', async () => {
  const report = await reportOf(listNamed('city-police-five-defects'));
  const quotas = report.findings.flatMap((finding) => quotasOf(finding).map(() => finding.rule));
  const [, ...items] = renderHtml(report).split('<li class="quota ');
  expect(quotas.length).toBeGreaterThan(5);
  expect(items).toHaveLength(quotas.length);
  for (const [index, rule] of quotas.entries()) {
    const title = report.rules.find(({ id }) => id === rule)?.title.vi;
    expect(textOf(items[index] ?? '')).toContain(title);
    expect(items[index]).toContain('<div class="bar" aria-hidden="true"><svg ');
  }
});

it('is at most 1.5 MB for sixty nominees', async () => {
  const html = renderHtml(await reportOf(largeList()));
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(1_500_000);
});

it('is the same in every run', async () => {
  const run = async () => renderHtml(await reportOf(structuredClone(hostileList())));
  expect(await run()).toBe(await run());
  const masked = async () => renderHtml(maskReport(await reportOf(listNamed('city-police-missing-data'))));
  expect(await masked()).toBe(await masked());
});
