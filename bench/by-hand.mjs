// The same rules as a programmer writes them, one function each: the floor, and the reference for all others.
const generals = ['major-general', 'lieutenant-general', 'colonel-general', 'general'];
const juniors = ['second-lieutenant', 'lieutenant', 'senior-lieutenant', 'captain'];
const barring = ['warning', 'removal', 'expulsion'];
const leading = ['secretary', 'deputy-secretary'];
const senior = ['major', 'lieutenant-colonel', 'senior-lieutenant-colonel', 'colonel'];
const excluded = ['force-building-bloc'];

/** Each rule as a function of a record. */
export const byHand = [
  (p) => p.age <= 55 && p.monthsOfServiceLeft >= 30,
  (p) => (p.sex === 'female' && p.ageInMonths < 660) || (p.sex === 'male' && p.ageInMonths < 720),
  (p) => p.partySeniority >= 36 && p.politicalStandards === 'meets',
  (p) => p.serviceKind === 'police' && generals.includes(p.rank),
  (p) => !barring.includes(p.disciplineInForce),
  (p) => p.assetDeclarationFiled === true && p.congressDelegate === true,
  (p) => p.politicalStandards === 'meets' && p.disciplineInForce !== 'expulsion',
  (p) => p.termsInARow < 3 || p.localPerson === false,
  (p) => p.birthMonth >= 196503 && p.birthMonth < 198012,
  (p) => (leading.includes(p.committeeRole) && p.headsUnit === true) || p.committeeRole === 'member',
  (p) => p.age > 30 && p.age < 60,
  (p) => p.ageBand === 'under-40' || p.partySeniority >= 120 || p.headsUnit === true,
  (p) => !(p.sex === 'male' && p.ageInMonths > 740),
  (p) => !juniors.includes(p.rank) && p.monthsOfServiceLeft >= 48,
  (p) =>
    (p.serviceKind === 'civil' && p.ageInMonths <= 744) ||
    (p.serviceKind !== 'civil' && p.ageInMonths <= 720),
  (p) => p.onStandingCommittee === true && p.partySeniority >= 60 && p.disciplineInForce === 'none',
  (p) => p.bloc === 'security-bloc' || p.bloc === 'police-bloc' || p.bloc === 'force-building-bloc',
  (p) => p.termsInARow <= 2 && p.termsInARow > 0,
  (p) => p.birthMonth >= 197001 || (p.ethnicMinority === true && p.birthMonth >= 196801),
  (p) => !(p.disciplineInForce === 'removal' || p.disciplineInForce === 'expulsion'),
  (p) => p.congressDelegate === true && (p.localPerson === true || p.headsUnit === true),
  (p) => p.age >= 35 && p.age <= 50 && p.sex === 'female',
  (p) => p.monthsOfServiceLeft < 12 || p.monthsOfServiceLeft >= 60,
  (p) => senior.includes(p.rank) && p.partySeniority >= 96,
  (p) => p.committeeRole !== 'none' && p.assetDeclarationFiled === true,
  (p) => p.politicalStandards === 'meets' || !(p.congressDelegate === true),
  (p) => !(p.ethnicMinority === true) && p.age < 58,
  (p) => (p.sex === 'female' && p.monthsOfServiceLeft >= 18) || p.monthsOfServiceLeft >= 24,
  (p) => !excluded.includes(p.bloc) && p.partySeniority > 24,
  (p) => (p.birthMonth < 197506 && p.headsUnit === true) || p.birthMonth >= 197506,
];
