import type { StandardSchemaV1 } from '@standard-schema/spec';
import { initTRPC } from '@trpc/server';
import { describe, expect, it } from 'vitest';
import * as zod from 'zod';
import * as mini from 'zod/mini';
import { getPack, type Nominee, type NomineeInput, toStandardSchema, toZodCheck } from '../../src/index.ts';
import { policeContext } from '../support/form.ts';

const { pack: _, ...place } = policeContext;
const context = { ...place, locale: 'en' } as const;

const nominee = {
  id: 'a',
  name: 'Nguyễn Văn A'.normalize('NFD'),
  sex: 'male',
  birth: '1975-04',
  service: { kind: 'police', rank: 'senior-lieutenant-colonel' },
  nominations: [{ body: 'committee', role: 'member', track: 'first-time' }],
};
const tooOld = { ...nominee, birth: '1965-01' };

const schema = toStandardSchema('2020-2025', context);
const validate = (value: unknown, one = schema) => one['~standard'].validate(value);

describe('a standard schema', () => {
  it('gives the record, in NFC', async () => {
    expect(await validate(nominee)).toEqual({ value: { ...nominee, name: 'Nguyễn Văn A' } });
  });

  it('has an issue at the field at fault, in a sentence', async () => {
    expect(await validate(tooOld)).toEqual({
      issues: [
        {
          rule: '2020-2025/committee/criteria/age-first-time',
          path: ['birth'],
          message: expect.stringContaining('short of the requirement (at least 60 months)'),
        },
      ],
    });
  });

  it('has issues of shape with their paths', async () => {
    const { issues = [] } = await validate({ ...nominee, birth: '197', service: { rank: 'boss' } });
    expect(issues.map(({ path }) => path)).toEqual([['birth'], ['service', 'rank']]);
    expect(issues[0]?.message).toContain('197');
  });

  it('speaks Vietnamese unless asked otherwise', async () => {
    const { locale: _, ...place } = context;
    const { issues = [] } = await validate(tooOld, toStandardSchema('2020-2025', place));
    expect(issues[0]?.message).toContain('so với quy định');
  });

  it('asks for what is missing only where everything is wanted', async () => {
    const { issues = [] } = await validate(
      nominee,
      toStandardSchema('2020-2025', { ...context, complete: true }),
    );
    expect(issues.map(({ path }) => path.join('.'))).toContain('discipline');
    expect(issues.every(({ rule }) => rule !== undefined)).toBe(true);
    const review = issues.find(({ rule }) => rule?.endsWith('/political-standards'));
    expect(review).toMatchObject({
      path: ['attestations'],
      message: expect.stringMatching(/^Political .+: .+\.$/),
    });
    const bar = issues.find(({ rule }) => rule?.endsWith('/discipline-bar'));
    expect(bar?.message).toMatch(/^.+: .+not on record: discipline\.$/);
  });

  it('has no field for what the context does not say', async () => {
    const { congress: _, ...place } = context;
    const { issues = [] } = await validate(
      nominee,
      toStandardSchema('2020-2025', { ...place, complete: true }),
    );
    const bar = issues.filter(({ rule }) => rule?.endsWith('/discipline-bar'));
    expect(bar).toMatchObject([{ path: [], message: expect.stringContaining('date of the congress') }]);
  });

  it('leaves out of the record what a form left blank, and takes one without an id', async () => {
    const { id: _, ...form } = {
      ...nominee,
      ethnicity: '',
      party: { admitted: null },
      discipline: [{ kind: '' }],
    };
    const result = await validate(form);
    expect(result).toEqual({ value: { ...nominee, id: 'nominee', name: 'Nguyễn Văn A' } });
  });

  it('has the path of the form, blank rows counted', async () => {
    const [nomination] = nominee.nominations;
    const leaving = { ...nomination, higherPost: true, planned: false, track: 'first-time' };
    const form = { ...nominee, nominations: [{ body: '', role: '' }, leaving] };
    const later = { ...context, congress: { date: '2025-06-15' } } as const;
    const { issues = [] } = await validate(form, toStandardSchema('2025-2030', later));
    const planning = issues.filter(({ rule }) => rule?.endsWith('/planning'));
    expect(planning.map(({ path }) => path)).toEqual([['nominations', 1, 'planned']]);
  });

  it('has a mistake of the context as an issue, since nobody can be judged there', async () => {
    const never = toStandardSchema('2020-2025', { ...context, congress: { date: '2031-01-01' } });
    expect(await validate(nominee, never)).toMatchObject({ issues: [{ path: ['congress', 'date'] }] });
  });

  it('takes a pack, or one that is being loaded', async () => {
    const pack = await getPack('2020-2025');
    if (!pack) throw new Error('INVARIANT: it is shipped');
    for (const one of [pack, Promise.resolve(pack)])
      expect((await validate(tooOld, toStandardSchema(one, context))).issues).toHaveLength(1);
  });

  it('needs no context for the shape', async () => {
    const anywhere = toStandardSchema('2020-2025');
    expect(await validate(nominee, anywhere)).toMatchObject({ value: { id: 'a' } });
    expect((await validate({}, anywhere)).issues).toHaveLength(1);
    expect((await validate('x', anywhere)).issues).toHaveLength(1);
  });
});

it('is the input of a procedure of tRPC', async () => {
  const t = initTRPC.create();
  const router = t.router({
    save: t.procedure.input(schema).mutation(({ input }) => input.name),
  });
  const caller = t.createCallerFactory(router)({});
  expect(await caller.save(nominee as Nominee)).toBe('Nguyễn Văn A');
  await expect(caller.save(tooOld as Nominee)).rejects.toThrow('short of the requirement');
});

describe('a check of zod', () => {
  const place = { ...context };

  it('refines a schema of classic zod', async () => {
    const refined = zod.looseObject({ birth: zod.string() }).check(toZodCheck('2020-2025', place));
    expect((await refined.safeParseAsync(nominee)).success).toBe(true);
    const { error } = await refined.safeParseAsync(tooOld);
    expect(error?.issues).toMatchObject([{ code: 'custom', path: ['birth'] }]);
  });

  it('refines a schema of zod/mini', async () => {
    const refined = mini.looseObject({ birth: mini.string() }).check(toZodCheck('2020-2025', place));
    const { error } = await refined.safeParseAsync(tooOld);
    expect(error?.issues[0]?.message).toContain('short of the requirement');
  });
});

it('is of the type that the standard asks for', () => {
  const typed: StandardSchemaV1<NomineeInput, Nominee> = schema;
  expect(typed['~standard'].vendor).toBe('nhansu');
});
