import type { NominationList } from 'nhansu';
import { expect, test } from 'vitest';
import 'nhansu/vitest';

const women = '2020-2025/committee/quota/women-share';

/** A district that puts forward so many women and men. */
const district = (female: number, male: number): NominationList => ({
  term: '2020-2025',
  organization: { name: 'Huyện Mẫu', level: 'above-grassroots', sector: 'local', unitKind: 'district' },
  congress: { date: '2020-06-15' },
  bodies: { committee: { seats: female + male } },
  nominees: Array.from({ length: female + male }, (_, index) => ({
    id: `n${index + 1}`,
    sex: index < female ? 'female' : 'male',
    nominations: [{ body: 'committee', role: 'member' }],
  })),
});

test('three women of twenty are enough', async () => {
  await expect(district(3, 17)).toSatisfyRule(women);
});

test('two women of twenty are not', async () => {
  await expect(district(2, 18)).toViolateRule(women, { subject: 'committee' });
});

test('who gives no track is asked for it', async () => {
  await expect(district(3, 17)).toBeUndetermined('2020-2025/committee/criteria/age-first-time', {
    subject: 'n1',
  });
});

test('a list without its organization is refused', async () => {
  await expect({ term: '2020-2025' }).toHaveDecision('refused');
});

test('a mistyped id does not compile, and is told when it runs', async () => {
  // @ts-expect-error woman for women
  const asked = expect(district(2, 18)).toSatisfyRule('2020-2025/committee/quota/woman-share');
  await expect(asked).rejects.toThrow('did you mean');
});

test.fails('this is what a failure tells', async () => {
  await expect(district(2, 18)).toSatisfyRule(women);
});
