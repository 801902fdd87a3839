/** Numbers from 0 to 1, the same in every run. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ranks = ['lieutenant', 'captain', 'major', 'lieutenant-colonel', 'colonel', 'major-general'];
const bandOf = (age) => (age < 40 ? 'under-40' : age <= 50 ? '40-to-50' : 'over-50');

/** Invented records, flat, as every engine takes them. */
export function recordsOf(count, seed = 1) {
  const next = random(seed);
  const below = (most) => Math.floor(next() * most);
  const one = (...values) => values[below(values.length)];
  return Array.from({ length: count }, () => {
    const ageInMonths = 360 + below(400);
    const age = Math.floor(ageInMonths / 12);
    return {
      sex: one('female', 'male'),
      age,
      ageInMonths,
      ageBand: bandOf(age),
      birthMonth: (2025 - age) * 100 + 1 + below(12),
      serviceKind: one('civil', 'police', 'army'),
      rank: one(...ranks),
      monthsOfServiceLeft: below(200),
      partySeniority: below(300),
      headsUnit: one(true, false),
      bloc: one('security-bloc', 'police-bloc', 'force-building-bloc'),
      disciplineInForce: one('none', 'none', 'none', 'reprimand', 'warning', 'removal'),
      assetDeclarationFiled: one(true, true, false),
      congressDelegate: one(true, false),
      politicalStandards: one('meets', 'meets', 'does-not-meet'),
      localPerson: one(true, false),
      ethnicMinority: one(true, false, false),
      termsInARow: 1 + below(4),
      committeeRole: one('none', 'member', 'member', 'deputy-secretary', 'secretary'),
      onStandingCommittee: one(true, false),
    };
  });
}
