import type { InputIssue } from '../schema/input-issue.ts';

/** What each code of an `InputIssue` means, and what to do about it. */
export const inputCodes: Readonly<
  Record<InputIssue['code'], { readonly meaning: string; readonly fix: string }>
> = {
  missing: { meaning: 'A field that every list has is not there.', fix: 'Add it.' },
  invalid: { meaning: 'A value is not what the field takes.', fix: 'Write what was expected.' },
  'unknown-key': { meaning: 'A field that no list has.', fix: 'Correct its name; the nearest is suggested.' },
  duplicate: { meaning: 'An id, key or nomination that stands twice.', fix: 'Take one out.' },
  'not-json': { meaning: 'The text is not JSON.', fix: 'Mend the line and column that are named.' },
  unreadable: {
    meaning: 'The file cannot be read: it is empty, too large, protected, or of another kind.',
    fix: 'Save it as was expected.',
  },
  ambiguous: {
    meaning: 'A header or sheet that can be read in several ways.',
    fix: 'Name the sheet or column, or write the header out.',
  },
  conflict: { meaning: 'Two places of a file contradict each other.', fix: 'Correct one of them.' },
  'unknown-pack': {
    meaning: 'There is no pack of the term or id.',
    fix: 'Name one of those that there are.',
  },
  'not-in-force': {
    meaning: 'The pack does not cover the day of the congress.',
    fix: 'Correct the day, or use the pack that covers it.',
  },
  'unknown-rule': { meaning: 'A waiver or choice names no rule of the pack.', fix: 'Correct the id.' },
  'unknown-subject': { meaning: 'A waiver is for nobody on the list.', fix: 'Name the id of a nominee.' },
  'unknown-attestation': {
    meaning: 'An attestation of a kind that is nearly one that a rule asks for.',
    fix: 'Correct its `kind`.',
  },
  'not-waivable': { meaning: 'The rule allows no exception.', fix: 'Take the waiver out.' },
  'wrong-authority': {
    meaning: 'The rule allows an exception by another body.',
    fix: 'Name the body that granted it, if it may.',
  },
  'expired-waiver': {
    meaning: 'The waiver had run out by the congress.',
    fix: 'Take it out, or have it granted anew.',
  },
};
