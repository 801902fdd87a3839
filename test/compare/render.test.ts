import { describe, expect, it } from 'vitest';
import {
  compareLists,
  type NominationList,
  renderComparison,
  renderComparisonMarkdown,
  renderJson,
} from '../../src/index.ts';
import { nomination, nominationList, nominee, without } from '../support/list.ts';
import { waivablePack } from '../support/waivable.ts';

/** Enough rules for every part of a comparison. */
const pack = await waivablePack({}, [
  '2020-2025/committee/criteria/asset-declaration',
  '2020-2025/committee/criteria/political-standards',
  '2020-2025/committee/quota/women-share',
  '2020-2025/committee/quota/young-share',
  'charter/committee/criteria/discipline-bar',
]);
const man = (id: string, changes: Parameters<typeof nominee>[1] = {}) =>
  nominee(id, { sex: 'male', name: `Trần Văn ${id}`, ...changes });
const removal = { kind: 'removal', decided: '2020-01-01' } as const;
const bodies = { committee: { seats: 4, toElect: 4 } };

/** Something for every group, and for persons of every kind. */
const before: NominationList = nominationList({
  bodies,
  nominees: [
    nominee('A'),
    man('B', { discipline: [removal] }),
    without(man('C'), 'discipline'),
    man('D', { attestations: [] }),
    man('E', { discipline: [removal] }),
  ],
});
const after: NominationList = nominationList({
  bodies,
  nominees: [
    nominee('A', { nominations: [nomination({ role: 'secretary' })] }),
    man('B'),
    man('C', { discipline: [removal] }),
    man('D', { attestations: [] }),
    nominee('F', { name: 'Lê Thị *F*', discipline: [removal] }),
  ],
});
const comparison = await compareLists(before, after, { pack });
const refusal = await compareLists(before, { ...after, term: '2025-2030', congress: { date: '2025-06-15' } });

describe.each(['vi', 'en'] as const)('in %s', (locale) => {
  it('is the text kept beside it', async () => {
    const text = renderComparison(comparison, { locale });
    await expect(text).toMatchFileSnapshot(`../../fixtures/comparison/small.${locale}.txt`);
  });

  it('is the Markdown kept beside it', async () => {
    const text = renderComparisonMarkdown(comparison, { locale });
    await expect(text).toMatchFileSnapshot(`../../fixtures/comparison/small.${locale}.md`);
  });

  it('says why it could not be made', () => {
    for (const text of [
      renderComparison(refusal, { locale }),
      renderComparisonMarkdown(refusal, { locale }),
    ]) {
      expect(text).toContain(locale === 'vi' ? 'KHÔNG SO SÁNH ĐƯỢC' : 'CANNOT COMPARE');
      expect(text).toContain('2025-2030');
      expect(text).toContain(locale === 'vi' ? 'Danh sách sau' : 'The list after');
      expect(text).not.toContain(locale === 'vi' ? 'Danh sách trước:' : 'The list before:');
    }
  });
});

it('has something in every group', () => {
  if (comparison.decision === 'refused') throw new Error('refused');
  const { findings, people } = comparison;
  expect(Object.entries(findings).filter(([, members]) => members.length === 0)).toEqual([]);
  expect(people).toMatchObject({ joined: 1, left: 1, stayed: 4, unmoved: 1 });
});

it('speaks Vietnamese unless asked otherwise, and has colours and a width where asked for', () => {
  expect(renderComparison(comparison)).toBe(renderComparison(comparison, { locale: 'vi' }));
  expect(renderComparisonMarkdown(comparison)).toBe(renderComparisonMarkdown(comparison, { locale: 'vi' }));
  const folded = renderComparison(comparison, { width: 70 });
  expect(Math.max(...folded.split('\n').map((line) => line.length))).toBeLessThanOrEqual(70);
  expect(renderComparison(comparison, { color: true })).toContain('\u001b[');
  expect(renderComparison(comparison)).not.toContain('\u001b[');
});

it('is JSON, the same bytes for the same lists', async () => {
  expect(JSON.parse(renderJson(comparison))).toEqual(comparison);
  expect(renderJson(await compareLists(before, after, { pack }))).toBe(renderJson(comparison));
});
