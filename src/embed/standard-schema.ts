import type { PackId } from '../packs/generated/ids.ts';
import type { Pack } from '../packs/pack.ts';
import type { Nominee } from '../schema/nominee.ts';
import { type NomineeIssue, nomineeIssues, type ValidatorOptions } from './nominee-issues.ts';

/** What a validation comes to, as Standard Schema has it. */
export type SchemaResult =
  | {
      /** The record, its text in Unicode NFC. */
      readonly value: Nominee;
      /** Absent where the record is sound. */
      readonly issues?: undefined;
    }
  | {
      /** Everything that is wrong with the record. */
      readonly issues: readonly NomineeIssue[];
    };

/** A schema of Standard Schema, version 1, for a nominee. */
export interface NomineeSchema {
  /** What whoever validates with it calls. */
  readonly '~standard': {
    /** Of Standard Schema. */
    readonly version: 1;
    /** Who made the schema. */
    readonly vendor: 'nhansu';
    /** Validates any value; never rejects for what it is. */
    readonly validate: (value: unknown) => Promise<SchemaResult>;
    /** For type inference alone; absent at run time. */
    readonly types?: {
      /** What goes in. */
      readonly input: Nominee;
      /** What comes out. */
      readonly output: Nominee;
    };
  };
}

/** For what a record is validated, the pack apart. */
export type SchemaOptions = Omit<ValidatorOptions, 'pack'>;

/**
 * A schema by which form libraries, tRPC and whatever else takes [Standard Schema](https://standardschema.dev) validates a
 * nominee: its shape, and the mandatory rules of the pack about persons. Issues have the path of the field at fault and a
 * sentence. Targets are no issues, and what is not known is none unless `complete` asks for it.
 *
 * Without organization and congress only what holds whatever they are is an issue; give them wherever they are known.
 * The value that comes out is the record, its text in Unicode NFC; `id` is `nominee` where there was none.
 */
export function toStandardSchema(
  pack: PackId | Pack | Promise<Pack>,
  options: SchemaOptions = {},
): NomineeSchema {
  return {
    '~standard': {
      version: 1,
      vendor: 'nhansu',
      validate: async (value) => {
        const { nominee, issues } = await nomineeIssues(value, { ...options, pack });
        return nominee && issues.length === 0 ? { value: nominee } : { issues };
      },
    },
  };
}

/** What a check of zod 4 is given. */
export interface ZodPayload {
  /** The value that is checked. */
  readonly value: unknown;
  /** Where issues are noted. */
  readonly issues: {
    /** Notes an issue. */
    push(issue: {
      readonly code: 'custom';
      readonly input: unknown;
      readonly message: string;
      readonly path: PropertyKey[];
    }): unknown;
  };
}

/**
 * The same as a check of zod 4, classic or mini: `schema.check(toZodCheck('2025-2030', context))`, with `parseAsync`.
 */
export function toZodCheck(
  pack: PackId | Pack | Promise<Pack>,
  options: SchemaOptions = {},
): (payload: ZodPayload) => Promise<void> {
  return async ({ value, issues: noted }) => {
    const { issues } = await nomineeIssues(value, { ...options, pack });
    for (const { message, path } of issues)
      noted.push({ code: 'custom', input: value, message, path: [...path] });
  };
}
