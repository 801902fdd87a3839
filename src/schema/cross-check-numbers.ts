import { type InputIssue, invalid, note } from './input-issue.ts';
import { fieldsOf, items, type Raw } from './raw.ts';
import { baseOf, voterFields } from './voters.ts';

/** What was formed from several units is merged; what is new may be formed from one. */
export function organizationIssues(organization: unknown): InputIssue[] {
  const { merged, mergedFrom } = fieldsOf(organization);
  if (merged !== false || typeof mergedFrom !== 'number' || mergedFrom < 2) return [];
  const expected = note('1, vì `merged` là false', '1, since `merged` is false');
  return [invalid(['organization', 'mergedFrom'], mergedFrom, expected)];
}

/** Those left out of the majority are among those summoned, and leave somebody. */
export function voterIssues(congress: unknown): InputIssue[] {
  const voters = fieldsOf(fieldsOf(congress)['voters']);
  const [summoned, ...deducted] = voterFields.map((field) => voters[field]);
  const absent = deducted.reduce<number>((sum, count) => sum + (typeof count === 'number' ? count : 0), 0);
  if (typeof summoned !== 'number' || absent < summoned) return [];
  const expected = note(
    `nhiều hơn ${absent}, tổng số người không tính`,
    `more than ${absent}, the sum of those not counted`,
  );
  return [invalid(['congress', 'voters', 'summoned'], summoned, expected)];
}

/** Those in favour are among those asked; a base beside the votes is the one that the congress's own numbers give. */
export function countIssues(nominees: readonly Raw[], congress: unknown): InputIssue[] {
  const voters = baseOf(fieldsOf(fieldsOf(congress)['voters'])) ?? 0;
  // Where they leave nobody to vote, that is the mistake.
  const base = voters > 0 ? voters : undefined;
  const ofNomination = (nomination: Raw, at: Path): InputIssue[] => {
    const votes = fieldsOf(nomination['votes']);
    return [
      ...inFavour(nomination['floorSupport'], 'attending', [...at, 'floorSupport']),
      ...items(nomination['steps']).flatMap((step, index) =>
        inFavour(step, 'summoned', [...at, 'steps', index]),
      ),
      ...inFavour({ base, ...votes }, 'base', [...at, 'votes']),
      ...sameBase(votes['base'], base, [...at, 'votes', 'base']),
    ];
  };
  return nominees.flatMap((nominee, index) =>
    items(nominee['nominations']).flatMap((nomination, position) =>
      ofNomination(nomination, ['nominees', index, 'nominations', position]),
    ),
  );
}

type Path = readonly (string | number)[];

function inFavour(counted: unknown, whole: string, at: Path): InputIssue[] {
  const { inFavour: found, [whole]: bound } = fieldsOf(counted);
  if (typeof found !== 'number' || typeof bound !== 'number' || found <= bound) return [];
  return [invalid([...at, 'inFavour'], found, { kind: 'at-most', bound })];
}

function sameBase(found: unknown, base: number | undefined, at: Path): InputIssue[] {
  if (base === undefined || typeof found !== 'number' || found === base) return [];
  const expected = note(
    `${base}, theo \`congress.voters\`, hoặc bỏ trống`,
    `${base}, as \`congress.voters\` gives, or nothing`,
  );
  return [invalid(at, found, expected)];
}
