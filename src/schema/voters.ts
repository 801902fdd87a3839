/** Those summoned to a members' congress, and those whom Regulation 190-QĐ/TW, Article 30, leaves out of the majority. */
export const voterFields = ['summoned', 'elsewhere', 'exemptAbsent', 'suspended', 'absentExcused'] as const;

/** Those summoned less those left out; `undefined` where a number is not on record. */
export function baseOf(voters: Readonly<Record<string, unknown>>): number | undefined {
  const [summoned = Number.NaN, ...others] = voterFields.map((field) => {
    const number = voters[field];
    return typeof number === 'number' ? number : Number.NaN;
  });
  const base = others.reduce((rest, absent) => rest - absent, summoned);
  return Number.isNaN(base) ? undefined : base;
}
