import type { OperatorName } from '../evaluate/operators.ts';
import type { Unit } from '../facts/fact.ts';
import type { Modality } from '../schema/terms.ts';
import type { Text } from '../text.ts';
import type { Finding, Open, Reason } from './finding.ts';

/** How a comparison stands, and by how much it is not met where that can be said. */
type Standing = 'met' | 'not-met' | 'unknown';

interface Asked {
  readonly standard: string;
  readonly bounds: string;
}

/** A number of persons with one trait, of a whole where a share is asked for. */
interface Persons {
  readonly label: string;
  /** `4`, or `2 đến 5`. */
  readonly number: string;
  readonly certain: boolean;
  readonly none: boolean;
  /** `4/27 (14,8%)`; absent where only the number counts. */
  readonly share?: { readonly of: number; readonly percent: string };
}

/** The clauses that sentences about findings are made of; each catalogue words all of them. */
export interface SentenceWords {
  /** The label of a fact, as what a clause is about. */
  readonly subject: (label: string) => string;
  readonly is: (subject: string, value: string) => string;
  readonly mayBe: (subject: string, value: string) => string;
  readonly notKnown: (subject: string) => string;
  /** What a masked report does not say. */
  readonly withheld: (subject: string) => string;
  readonly whether: (yes: string, no: string) => string;
  readonly persons: (data: Persons) => string;
  /** A number that follows a subject, which may name its unit already. */
  readonly number: (data: {
    readonly subject: string;
    readonly number: string;
    readonly unit: Unit | undefined;
  }) => string;
  /** Service that is over, by so many months, now or when rotated; or that may be, and may last so many months at the most. */
  readonly overdue: (data: { readonly months: string; readonly onRotation: boolean }) => string;
  readonly perhapsOverdue: (subject: string, months: string) => string;
  /** Fewer nominees than seats, on the list or as prepared, by so many or one of several numbers. */
  readonly fewer: (data: {
    readonly by: string;
    readonly most: number;
    readonly certain: boolean;
    readonly prepared: boolean;
    readonly whole: number;
  }) => string;
  /** Nothing of the kind: no surplus, no role. */
  readonly absent: (subject: string) => string;
  readonly filedLate: string;
  /** A committee that grows, by so many. */
  readonly larger: (data: { readonly by: number; readonly whole: number }) => string;
  readonly either: (values: readonly string[]) => string;
  readonly range: (from: string, to: string) => string;
  readonly people: (data: {
    readonly count: string;
    readonly side: 'at-least' | 'at-most' | 'exactly';
  }) => string;
  /** So many persons, or votes. */
  readonly heads: (count: number, votes: boolean) => string;
  readonly bound: Readonly<Record<OperatorName, (bound: string) => string>>;
  readonly day: Readonly<Record<OperatorName, (day: string) => string>>;
  /** What the comparison is with: a requirement, or a target. */
  readonly standard: Readonly<Record<Modality, string>>;
  /** How the value stands to what is asked for. */
  readonly stands: Readonly<Record<Standing, (data: Asked) => string>>;
  readonly between: (from: string, to: string) => string;
  readonly off: (data: Asked & { readonly amount: string; readonly over: boolean }) => string;
  /** What is met, or not, where no distance can be told. */
  readonly right: Readonly<Record<Modality, string>>;
  readonly wrong: Readonly<Record<Modality, string>>;
  readonly and: string;
  readonly counted: (names: string) => string;
  readonly uncounted: (names: string) => string;
  readonly more: (count: number) => string;
  readonly missing: (fields: string) => string;
  readonly open: Readonly<Record<Exclude<Open, 'requirement'>, string>>;
  readonly asks: (data: { readonly by: string; readonly asks: string }) => string;
  readonly attested: (data: {
    readonly by: string;
    readonly document: string;
    readonly meets: boolean;
  }) => string;
  readonly waived: (data: {
    readonly instead: Extract<Finding, { outcome: 'waived' }>['instead'];
    readonly because: string;
    readonly authority: string;
    readonly document: string;
    readonly reason: string;
  }) => string;
  readonly reason: Readonly<Record<Reason, string>>;
  /** Decimal separator of percentages. */
  readonly point: string;
}

const text = (vi: string, en: string): Text => ({ vi, en });

/** Names that say more than the label of the fact, which stands alone in a table. */
export const fullNames: Readonly<Record<string, Text>> = {
  'organization.level': text('Cấp của tổ chức đảng', 'Level of the organization'),
  'organization.sector': text('Khối của tổ chức đảng', 'Sector of the organization'),
  'nomination.track': text('Diện tham gia', 'Track'),
};
