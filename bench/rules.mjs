// Thirty rules in our grammar, 72 comparisons, of facts that the vocabulary has: numbers, dates, words, yes and no.
const leaf = (operator) => (fact, value) => ({ fact: `nominee.${fact}`, operator, value });
const is = leaf('equal');
const isNot = leaf('notEqual');
const among = leaf('in');
const notAmong = leaf('notIn');
const below = leaf('lessThan');
const atMost = leaf('lessThanInclusive');
const above = leaf('greaterThan');
const atLeast = leaf('greaterThanInclusive');
const all = (...parts) => ({ all: parts });
const any = (...parts) => ({ any: parts });
const not = (part) => ({ not: part });

const generals = ['major-general', 'lieutenant-general', 'colonel-general', 'general'];
const juniors = ['second-lieutenant', 'lieutenant', 'senior-lieutenant', 'captain'];

/** The condition of each rule. */
export const conditions = [
  all(atMost('age', 55), atLeast('monthsOfServiceLeft', 30)),
  any(all(is('sex', 'female'), below('ageInMonths', 660)), all(is('sex', 'male'), below('ageInMonths', 720))),
  all(atLeast('partySeniority', 36), is('politicalStandards', 'meets')),
  all(is('serviceKind', 'police'), among('rank', generals)),
  not(among('disciplineInForce', ['warning', 'removal', 'expulsion'])),
  all(is('assetDeclarationFiled', true), is('congressDelegate', true)),
  all(is('politicalStandards', 'meets'), isNot('disciplineInForce', 'expulsion')),
  any(below('termsInARow', 3), is('localPerson', false)),
  all(atLeast('birthMonth', 196503), below('birthMonth', 198012)),
  any(
    all(among('committeeRole', ['secretary', 'deputy-secretary']), is('headsUnit', true)),
    is('committeeRole', 'member'),
  ),
  all(above('age', 30), below('age', 60)),
  any(is('ageBand', 'under-40'), atLeast('partySeniority', 120), is('headsUnit', true)),
  not(all(is('sex', 'male'), above('ageInMonths', 740))),
  all(notAmong('rank', juniors), atLeast('monthsOfServiceLeft', 48)),
  any(
    all(is('serviceKind', 'civil'), atMost('ageInMonths', 744)),
    all(isNot('serviceKind', 'civil'), atMost('ageInMonths', 720)),
  ),
  all(is('onStandingCommittee', true), atLeast('partySeniority', 60), is('disciplineInForce', 'none')),
  any(is('bloc', 'security-bloc'), is('bloc', 'police-bloc'), is('bloc', 'force-building-bloc')),
  all(atMost('termsInARow', 2), above('termsInARow', 0)),
  any(atLeast('birthMonth', 197001), all(is('ethnicMinority', true), atLeast('birthMonth', 196801))),
  not(any(is('disciplineInForce', 'removal'), is('disciplineInForce', 'expulsion'))),
  all(is('congressDelegate', true), any(is('localPerson', true), is('headsUnit', true))),
  all(atLeast('age', 35), atMost('age', 50), is('sex', 'female')),
  any(below('monthsOfServiceLeft', 12), atLeast('monthsOfServiceLeft', 60)),
  all(
    among('rank', ['major', 'lieutenant-colonel', 'senior-lieutenant-colonel', 'colonel']),
    atLeast('partySeniority', 96),
  ),
  all(isNot('committeeRole', 'none'), is('assetDeclarationFiled', true)),
  any(is('politicalStandards', 'meets'), not(is('congressDelegate', true))),
  all(not(is('ethnicMinority', true)), below('age', 58)),
  any(all(is('sex', 'female'), atLeast('monthsOfServiceLeft', 18)), atLeast('monthsOfServiceLeft', 24)),
  all(notAmong('bloc', ['force-building-bloc']), above('partySeniority', 24)),
  any(all(below('birthMonth', 197506), is('headsUnit', true)), atLeast('birthMonth', 197506)),
];

const count = (item) =>
  'fact' in item ? 1 : (item.all ?? item.any ?? [item.not]).reduce((sum, part) => sum + count(part), 0);

/** How many comparisons all rules hold. */
export const comparisons = conditions.reduce((sum, condition) => sum + count(condition), 0);
