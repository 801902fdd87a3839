import { describe, expect, it } from 'vitest';
import { check, definePack, type NominationList } from '../../src/index.ts';
import { createMatchers } from '../../src/matchers/index.ts';
import '../../src/vitest/index.ts';
import { unpainted } from '../../src/report/style.ts';
import { readJson } from '../support/cases.ts';

const listOf = (name: string) => readJson(`fixtures/lists/${name}.json`) as NominationList;
const passing = listOf('city-police');
const failing = listOf('city-police-five-defects');
const open = listOf('city-police-missing-data');
const age = '2020-2025/committee/criteria/age-first-time';
const third = 'charter/standing-committee/quota/one-third';
const standards = '2020-2025/committee/criteria/political-standards';
const refusedList = { term: '2020-2025' } as NominationList;

/** What a test runner would print of an expectation that does not hold. */
async function failureOf(expectation: Promise<unknown>): Promise<string> {
  const error = await expectation.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('the expectation holds');
  return unpainted(error.message);
}

describe('the matchers', () => {
  it('hold of lists, of promises of lists, of reports and of promises of reports', async () => {
    await expect(passing).toPassCheck();
    await expect(Promise.resolve(passing)).toPassCheck();
    await expect(check(passing)).toPassCheck();
    await expect(await check(failing)).not.toPassCheck();
    await expect(failing).not.toPassCheck();
  });

  it('know every decision', async () => {
    await expect(passing).toHaveDecision('pass');
    await expect(failing).toHaveDecision('fail');
    await expect(open).toHaveDecision('incomplete');
    await expect(refusedList).toHaveDecision('refused');
    await expect(passing).not.toHaveDecision('fail');
    await expect(refusedList).not.toHaveDecision('pass');
  });

  it('ask a rule of everybody, of one person by id or name, and of a body', async () => {
    await expect(failing).toViolateRule(age);
    await expect(failing).toViolateRule(age, { subject: 'Bùi Công Định' });
    await expect(failing).not.toViolateRule(age, { subject: 'ns01' });
    await expect(failing).toSatisfyRule('2020-2025/committee/quota/women-share');
    await expect(failing).toViolateRule(third, { subject: 'standing-committee' });
    await expect(passing).toSatisfyRule(third);
    await expect(passing).toSatisfyRule('2020-2025/committee/structure/congress-window', { subject: 'list' });
    await expect(open).toBeUndetermined('2020-2025/committee/quota/women-share');
    await expect(passing).not.toBeUndetermined(third);
  });

  it('take a rule as satisfied only where it says something, and nothing else', async () => {
    const silent = await check(passing);
    const rule = silent.findings.find(({ outcome }) => outcome === 'not-applicable')?.rule as typeof age;
    await expect(silent).not.toSatisfyRule(rule);
    await expect(failing).not.toSatisfyRule(age);
    await expect(failing).not.toSatisfyRule(standards);
  });

  it('do not take a waiver as satisfied or violated', async () => {
    const rule = '2020-2025/committee/structure/deputy-secretaries';
    const deputies = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
      id,
      nominations: [{ body: 'committee' as const, role: 'deputy-secretary' as const }],
    }));
    const list: NominationList = {
      term: '2020-2025',
      organization: { name: 'Tỉnh Mẫu', level: 'province', sector: 'local' },
      congress: { date: '2020-10-15' },
      bodies: { committee: { seats: 50 } },
      nominees: deputies,
      waivers: [{ rule, authority: 'politburo', document: '12-TB/TW', reason: 'x', date: '2020-09-01' }],
    };
    await expect(check({ ...list, waivers: [] })).resolves.toMatchObject({ format: 'nhansu-report/1' });
    await expect(list).not.toSatisfyRule(rule);
    await expect(list).not.toViolateRule(rule);
    await expect({ ...list, waivers: [] }).toViolateRule(rule);
  });

  it('check against a pack of ones own', async () => {
    const pack = definePack({
      id: 'my-committee',
      title: { vi: 'Mẫu', en: 'Sample' },
      version: '1.0.0',
      effective: { from: '2020-01-01', to: null },
      rules: [
        {
          id: 'my-committee/committee/structure/size',
          title: { vi: 'Số lượng', en: 'Size' },
          subject: 'committee',
          modality: 'mandatory',
          source: [{ instrument: '35-CT/TW-2019', clause: 'mục 2', confidence: 'secondary' }],
          effective: { from: '2020-01-01', to: null },
          require: { all: [{ fact: 'committee.seats', operator: 'lessThanInclusive', value: 10 }] },
        },
      ],
    });
    await expect(passing).toViolateRule('my-committee/committee/structure/size', { pack });
    await expect(passing).not.toPassCheck({ pack });
  });

  it.each<[string, () => Promise<unknown>, string]>([
    [
      'a list that cannot be checked',
      () => expect(refusedList).not.toPassCheck(),
      'the list cannot be checked',
    ],
    ['the same of a rule', () => expect(refusedList).not.toViolateRule(age), 'organization: missing'],
    [
      'a rule that there is not',
      () => expect(passing).not.toViolateRule('x/committee/quota/y'),
      'no rule `x/',
    ],
    [
      'a mistyped rule',
      () => expect(passing).not.toViolateRule('2020-2025/committee/quota/woman-share' as typeof age),
      'did you mean `2020-2025/committee/quota/women-share`?',
    ],
    [
      'somebody who is not on the list',
      () => expect(failing).not.toViolateRule(age, { subject: 'Bùi Công Đinh' }),
      'nobody `Bùi Công Đinh` on the list; did you mean `Bùi Công Định`?',
    ],
    [
      'a pack for a report',
      async () => expect(await check(passing)).toPassCheck({ pack: '2020-2025' }),
      'a report is checked already',
    ],
    [
      'a decision that there is not',
      () => expect(passing).not.toHaveDecision('passed' as 'pass'),
      'no decision `passed`; did you mean `pass`?',
    ],
    [
      'a pack that there is not',
      () => expect(passing).not.toPassCheck({ pack: '2021' }),
      'no such rule pack',
    ],
  ])('do not answer with or without `not`: %s', async (_, ask, says) => {
    expect(await failureOf(ask())).toContain(says);
  });
});

describe('what a failure tells', () => {
  it('of a rule about persons', async () => {
    expect(
      await failureOf(expect(failing).toSatisfyRule(age, { subject: 'Bùi Công Định' })),
    ).toMatchInlineSnapshot(`
      "expect(list).toSatisfyRule('2020-2025/committee/criteria/age-first-time', { subject: 'Bùi Công Định' })

      decision: FAIL

      ✗ Age on joining a committee for the first time [mandatory] 2020-2025/committee/criteria/age-first-time
        ns09: violated. The service left is 59 months, 1 month short of the requirement (at least 60 months); service age 58, reached in 2025-05 under the table Highest service age in the police, row: male, senior lieutenant colonel (37/2018/QH14).
          found: the service left is 59 months
          needed: at least 60 months
          short by: 1 month
          source: 35-CT/TW of 2019-05-30, Phụ lục 2, mục 1 [secondary source]; 26-HD/BTCTW of 2019-10-18, độ tuổi lần đầu tham gia cấp ủy (nguồn không nêu số mục) [secondary source]"
    `);
  });

  it('of a rule about a body, in Vietnamese', async () => {
    expect(await failureOf(expect(failing).toSatisfyRule(third, { locale: 'vi' }))).toMatchInlineSnapshot(`
      "expect(list).toSatisfyRule('charter/standing-committee/quota/one-third')

      kết luận: KHÔNG ĐẠT

      ✗ Ban thường vụ không quá một phần ba cấp ủy [bắt buộc] charter/standing-committee/quota/one-third
        ban thường vụ: không đạt. Số lượng ban thường vụ so với cấp ủy là 10/27 (37%), vượt 1 người so với quy định (không quá 1/3, tức 9 người).
          thấy: số lượng ban thường vụ so với cấp ủy là 10/27 (37%)
          cần: không quá 1/3, tức 9 người
          vượt: 1 người
          căn cứ: 29-QĐ/TW ngày 25/07/2016, mục 12 [nguyên văn]"
    `);
  });

  it('of who counted, and what is missing', async () => {
    const rule = '2020-2025/committee/quota/women-share';
    expect(await failureOf(expect(open).toSatisfyRule(rule))).toMatchInlineSnapshot(`
      "expect(list).toSatisfyRule('2020-2025/committee/quota/women-share')

      decision: INCOMPLETE

      ✗ Share of women in the committee [target] 2020-2025/committee/quota/women-share
        committee: undetermined. The number of women on the list for the committee may be 2 to 5 of 30, and the target is at least 15%, that is 5 persons; namely ns21, ns27; not on record: sex (ns05, ns14, ns24).
          found: the number of women on the list for the committee may be 2 to 5 of 30
          needed: at least 15%, that is 5 persons
          counted: ns21, ns27
          not known: ns05, ns14, ns24
          missing: ns05: sex; ns14: sex; ns24: sex
          source: 35-CT/TW of 2019-05-30, cơ cấu cấp ủy (nguồn không nêu số mục) [secondary source]; 01-TT/ĐUCA of 2019-09-19, quán triệt Chỉ thị 35-CT/TW trong Công an nhân dân (chưa có nội dung về chỉ tiêu này) [secondary source]"
    `);
  });

  it('of a whole list, the gravest first, and no more than can be read', async () => {
    const text = await failureOf(expect(failing).toPassCheck());
    expect(text.split('\n').filter((line) => line.startsWith('✗'))).toHaveLength(5);
    const unknown = [{ id: 'a', nominations: [{ body: 'committee' as const, role: 'member' as const }] }];
    const many = await failureOf(expect({ ...failing, nominees: unknown }).toPassCheck());
    expect(many).toMatch(/\n… and \d+ more$/);
    expect(many.split('\n').filter((line) => line.startsWith('✗'))).toHaveLength(10);
    expect(text).toMatch(/^expect\(list\)\.toPassCheck\(\)\n\ndecision: FAIL\n\n✗ /);
  });

  it('says once what is to be said of several', async () => {
    const nobody = (id: string) => ({
      id,
      nominations: [{ body: 'committee' as const, role: 'member' as const }],
    });
    const list = { ...failing, nominees: ['a', 'b'].map(nobody) };
    const text = await failureOf(expect(list).toSatisfyRule(age));
    expect(text).toContain('\n  a, b: undetermined. ');
    expect(text.match(/missing:/g)).toHaveLength(1);
  });

  it('of what should not be', async () => {
    expect(await failureOf(expect(failing).not.toViolateRule(third))).toMatchInlineSnapshot(`
      "expect(list).not.toViolateRule('charter/standing-committee/quota/one-third')

      decision: FAIL

      ✗ The standing committee is at most a third of the committee [mandatory] charter/standing-committee/quota/one-third
        standing committee: violated. The standing committee as a share of the committee is 10/27 (37%), 1 person over the requirement (at most 1/3, that is 9 persons).
          found: the standing committee as a share of the committee is 10/27 (37%)
          needed: at most 1/3, that is 9 persons
          over by: 1 person
          source: 29-QĐ/TW of 2016-07-25, mục 12 [the instrument's own words]"
    `);
  });

  it('of a decision', async () => {
    expect(await failureOf(expect(failing).toHaveDecision('pass'))).toContain("toHaveDecision('pass')");
    expect(await failureOf(expect(refusedList).toHaveDecision('pass'))).toContain('organization: missing');
  });

  it('holds no names, and masked no value of a record', async () => {
    const text = await failureOf(expect(failing).toPassCheck());
    for (const { name = '' } of failing.nominees) expect(text).not.toContain(name);
    expect(text).toContain('59 months');
    const masked = await failureOf(expect(failing).toPassCheck({ mask: true }));
    expect(masked).not.toContain('59 months');
    for (const { id } of failing.nominees) expect(masked).not.toContain(` ${id}:`);
  });

  it('masked, holds no value of a list that is refused', async () => {
    const secret = { ...passing, term: 'Nguyễn Bí Mật' } as unknown as NominationList;
    const told = await failureOf(expect(secret).toHaveDecision('pass', { mask: true }));
    expect(told).not.toContain('Bí Mật');
    expect(await failureOf(expect(secret).toPassCheck({ mask: true }))).not.toContain('Bí Mật');
    expect(await failureOf(expect(secret).toPassCheck())).toContain('Bí Mật');
  });

  it('has the colours of the runner', async () => {
    const paint = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const utils = { RECEIVED_COLOR: paint('bad'), DIM_COLOR: paint('dim') };
    const { pass, message } = await createMatchers().toSatisfyRule.call({ utils }, failing, third);
    expect(pass).toBe(false);
    expect(message()).toContain('<bad>✗</bad>');
    expect(message()).toContain('<dim>found:</dim>');
  });

  it('takes over what all calls have in common', async () => {
    const { toPassCheck } = createMatchers({ locale: 'vi', skip: ['age-first-time'] });
    const { message } = await toPassCheck.call(undefined, failing);
    expect(message()).toContain('căn cứ:');
    expect(message()).not.toContain('age-first-time');
    expect((await toPassCheck.call(undefined, failing, { locale: 'en' })).message()).toContain('source:');
    // What is in common for lists does not keep a report away.
    expect((await toPassCheck.call(undefined, await check(failing))).message()).toContain('age-first-time');
  });
});
