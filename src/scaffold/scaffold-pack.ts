import type { Period } from '../dates/period.ts';
import type { Instrument, PackManifest } from '../schema/rule.ts';
import { toWrite, unwritten } from './to-write.ts';

/** What a local pack is begun from. */
export interface PackSeed {
  /** What follows `local/` in its id. */
  readonly name: string;
  /** The shipped pack that it is laid over. */
  readonly base: string;
  /** When that pack is in force. */
  readonly effective: Period;
}

/** A pack without rules, and one text for its rules to cite, both to be filled in. */
export interface PackScaffold {
  readonly manifest: PackManifest;
  readonly instruments: readonly Instrument[];
}

/** Begins a local pack that is in force as long as its base. */
export function scaffoldPack({ name, base, effective }: PackSeed): PackScaffold {
  const number = `01-${unwritten}`;
  return {
    manifest: {
      id: `local/${name}`,
      title: toWrite('tên gói quy định', 'title of the pack'),
      version: '0.1.0',
      extends: base,
      effective,
    },
    instruments: [
      {
        id: `${number}-${effective.from.slice(0, 4)}`,
        number,
        issuer: toWrite('cơ quan ban hành', 'who issued it'),
        title: toWrite('tên văn bản', 'title of the text'),
        date: effective.from,
      },
    ],
  };
}
