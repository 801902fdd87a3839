import { describe, expect, it } from 'vitest';
import { check, describeFinding, type Locale, type NominationList, renderText } from '../../src/index.ts';
import { messages } from '../../src/report/messages.ts';
import { unpainted } from '../../src/report/style.ts';
import { nomination, nominationList, nominee, without } from '../support/list.ts';
import { waivablePack } from '../support/waivable.ts';

const man = (id: string, changes: Parameters<typeof nominee>[1] = {}) =>
  nominee(id, { sex: 'male', name: `Trần Văn ${id.toUpperCase()}`, ...changes });

const reNominated = '2020-2025/committee/criteria/age-re-nominated';

/** Enough rules for every section of a report. */
const pack = await waivablePack({ [reNominated]: ['provincial-standing-committee'] }, [
  '2020-2025/committee/criteria/age-first-time',
  reNominated,
  '2020-2025/committee/criteria/political-standards',
  '2020-2025/committee/quota/women-share',
  'charter/committee/criteria/discipline-bar',
  'charter/standing-committee/quota/one-third',
]);

/** Fails in one place, and has something for every section of a report. */
const mixed: NominationList = nominationList({
  bodies: { committee: { seats: 4, toElect: 4 } },
  nominees: [
    man('a', { birth: '1961-01-01' }),
    without(man('b'), 'discipline'),
    man('c', { attestations: [] }),
    man('d', { birth: '1960-05-05', nominations: [nomination({ track: 're-nominated' })] }),
    man('e', { birth: '1990-01-01' }),
  ],
  waivers: [
    {
      rule: reNominated,
      subject: 'd',
      authority: 'provincial-standing-committee',
      document: '12-CV/TU',
      reason: 'trường hợp đặc biệt',
    },
  ],
});

const people = [
  nominee('a', { birth: '1990-01' }),
  nominee('b'),
  nominee('c', { birth: '1968-01' }),
  man('d'),
];
const sound: NominationList = nominationList({
  bodies: { committee: { seats: 4 } },
  nominees: [...people, nominee('e')].map((person) => ({
    ...person,
    service: { kind: 'civil', servesAsLongAsMen: true },
  })),
});

const text = async (list: NominationList, locale: Locale) =>
  renderText(await check(list, { pack }), { locale });

describe.each(['vi', 'en'] as const)('a report in %s', (locale) => {
  const { decision, heading } = messages[locale];

  it.each([
    ['fails', mixed, decision.fail],
    [
      'lacks data',
      { ...sound, nominees: sound.nominees.map((person) => without(person, 'discipline')) },
      decision.incomplete,
    ],
    ['passes', sound, decision.pass],
    ['cannot be checked', nominationList({ congress: { date: '1935-03-27' } }), decision.refused],
  ])('begins with the decision when the list %s', async (_, list, word) => {
    expect((await text(list, locale)).split(/ {2}|\n/)[0]).toBe(word);
  });

  it('goes from what fails to the rest', async () => {
    const report = await text(mixed, locale);
    const { failed, missing, complete, review, targets, waived } = heading;
    const places = [failed, missing, complete, review, targets, waived].map((title) =>
      report.indexOf(`\n${title}`),
    );
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('ends with the count of the rest, on one line', async () => {
    const result = await check(mixed, { pack });
    if (result.decision === 'refused') throw new Error('the list is sound');
    const count = (outcome: string) =>
      result.findings.filter((finding) => finding.outcome === outcome).length;
    const rest = messages[locale].rest({
      satisfied: count('satisfied'),
      notApplicable: count('not-applicable'),
      considered: result.rules.length,
      rules: result.rules.length,
    });
    expect(renderText(result, { locale }).split('\n')).toContain(rest);
  });

  it('leaves out sections with nothing to say', async () => {
    const report = await text(sound, locale);
    for (const title of [heading.failed, heading.missing, heading.review, heading.waived]) {
      expect(report).not.toContain(title);
    }
  });

  it('has no colour unless asked for', async () => {
    const result = await check(mixed, { pack });
    expect(renderText(result, { locale })).not.toContain('\u001b');
    expect(renderText(result, { locale, color: true })).toContain('\u001b[31m');
  });

  it('breaks lines at the same places with colours and without', async () => {
    const result = await check(mixed, { pack });
    for (const width of [20, 40, 60]) {
      const colored = renderText(result, { locale, width, color: true });
      expect(unpainted(colored)).toBe(renderText(result, { locale, width }));
      expect(unpainted(colored)).not.toBe(colored);
    }
  });

  it('wraps at the width asked for, and loses no word', async () => {
    const result = await check(mixed, { pack });
    const words = (options: { width?: number }) => renderText(result, { locale, ...options }).split(/\s+/);
    expect(words({ width: 60 })).toEqual(words({}));
    const sentences = renderText(result, { locale, width: 60 })
      .split('\n')
      .filter((line) => line.startsWith('      '));
    expect(sentences.length).toBeGreaterThan(0);
    expect(Math.max(...sentences.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('never shows a word that has no meaning for a reader', async () => {
    for (const list of [mixed, sound]) {
      expect(await text(list, locale)).not.toMatch(/undefined|null|NaN|\[object|Infinity/);
    }
  });

  it('names people by name', async () => {
    expect(await text(mixed, locale)).toContain('Trần Văn A: ');
  });
});

it('is in Vietnamese unless asked otherwise', async () => {
  const result = await check(mixed, { pack });
  expect(renderText(result)).toBe(renderText(result, { locale: 'vi' }));
});

it('names whose records to complete first: those that leave the most findings open', async () => {
  const list = nominationList({
    nominees: [
      nominee('a'),
      without(nominee('b'), 'discipline'),
      without(without(nominee('c'), 'birth'), 'discipline'),
    ],
  });
  const lines = (await text(list, 'en')).split('\n');
  const first = lines.indexOf(`${messages.en.heading.complete}:`);
  expect(lines.slice(first + 1, first + 3).map((line) => line.split(':')[0]?.trim())).toEqual([
    '→ Nguyễn Thị c',
    '→ Nguyễn Thị b',
  ]);
});

describe('a share in words', () => {
  it.each([
    [4, 27, 'en', 'The number of women is 4 of 27 (14.8%), '],
    [4, 27, 'vi', 'Có 4 nữ, chiếm 4/27 (14,8%), '],
    [1, 7, 'en', 'is 1 of 7 (14.2%), '],
    [2, 3, 'en', 'is 2 of 3 (66.6%), '],
    [3, 20, 'en', 'is 3 of 20 (15%), '],
    [0, 9, 'en', 'There are no women (0 of 9), '],
    [0, 9, 'vi', 'Không có nữ (0/9), '],
    [299, 2000, 'en', 'is 299 of 2000 (14.9%), '],
  ] as const)('%i of %i is cut, not rounded, in %s: %s', (part, whole, locale, words) => {
    const sentence = describeFinding(
      {
        rule: 'r',
        modality: 'target',
        subject: { kind: 'list' },
        caveats: [],
        outcome: 'violated',
        evidence: [
          {
            fact: 'measure.women',
            label: { vi: 'Nữ', en: 'Women' },
            operator: 'atLeastShare',
            negated: false,
            needed: '15%',
            found: { kind: 'share', min: part, max: part, whole },
            verdict: 'not-met',
            notes: [],
          },
        ],
      },
      locale,
    );
    expect(sentence).toContain(words);
  });

  it('says what is needed, and by how many persons it falls short', async () => {
    const people = Array.from({ length: 27 }, (_, index) =>
      index < 4 ? nominee(`n${index}`) : man(`n${index}`),
    );
    const list = nominationList({ bodies: { committee: { seats: 21 } }, nominees: people });
    expect(await text(list, 'en')).toContain(
      'is 4 of 27 (14.8%), 1 person short of the target (at least 15%, that is 5 persons)',
    );
    expect(await text(list, 'vi')).toContain(
      'chiếm 4/27 (14,8%), thiếu 1 người so với chỉ tiêu (ít nhất 15%, tức 5 người)',
    );
  });
});

describe('what stands on a list', () => {
  it('moves no cursor, paints nothing and turns no text around', async () => {
    const hostile = '\u001b[31m\u009b2J\u202eA\u0007';
    const list = {
      ...mixed,
      organization: { ...mixed.organization, name: hostile },
      nominees: mixed.nominees.map((person) => ({ ...person, name: hostile + person.name })),
    };
    const text = renderText(await check(list, { pack }), { color: false });
    const refused = renderText(await check({ ...list, term: hostile } as NominationList));
    for (const output of [text, refused]) {
      expect(output.split('\n').join('')).not.toMatch(/\p{Cc}|\u202e/u);
    }
  });
});
