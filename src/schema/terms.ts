/** The closed vocabularies of the records. English slugs in data; the words people read are in `terms.ts`. */

export const levels = ['central', 'province', 'above-grassroots', 'grassroots', 'cell'] as const;
export const sectors = ['local', 'police', 'army', 'agency', 'enterprise'] as const;
export const unitKinds = [
  'province',
  'central-agencies-bloc',
  'central-enterprises-bloc',
  'central-party-agencies',
  'government',
  'national-assembly',
  'central-front',
  'provincial-party-agencies',
  'provincial-government',
  'district',
  'commune',
  'special-zone',
  'provincial-police',
  'police-department',
  'district-police',
  'provincial-army',
  'agency',
  'enterprise',
  'public-unit',
  'grassroots-cell',
  'sub-committee',
] as const;
export const superiors = ['central', 'province', 'above-grassroots', 'grassroots'] as const;
export const congressKinds = ['delegates', 'members', 'conference'] as const;
/** How the bodies come to be: elected by the congress or meeting, or appointed by the body above. */
export const selections = ['election', 'appointment'] as const;
export const bodies = ['committee', 'standing-committee', 'inspection-committee', 'delegation'] as const;
export const roles = ['secretary', 'deputy-secretary', 'member', 'chair', 'deputy-chair'] as const;
export const tracks = ['first-time', 're-nominated'] as const;
export const proposers = ['outgoing-committee', 'delegate', 'self'] as const;
export const sexes = ['female', 'male'] as const;
export const serviceKinds = ['civil', 'police', 'army', 'army-professional', 'non-staff'] as const;
export const ranks = [
  'non-commissioned',
  'second-lieutenant',
  'lieutenant',
  'senior-lieutenant',
  'captain',
  'major',
  'lieutenant-colonel',
  'senior-lieutenant-colonel',
  'colonel',
  'major-general',
  'lieutenant-general',
  'colonel-general',
  'general',
] as const;
export const postKinds = [
  'council-chair',
  'council-deputy-chair',
  'people-committee-chair',
  'people-committee-deputy-chair',
  'front-chair',
  'front-deputy-chair',
  'inspection-committee-chair',
  'party-building-commission-head',
  'propaganda-commission-head',
  'internal-affairs-commission-head',
  'army-commander',
  'police-chief',
  'unit-head',
  'unit-deputy-head',
  'organization-commission-head',
  'organization-commission-deputy-head',
  'chief-inspector',
  'other',
] as const;
/** Blocs of the People's Public Security Forces. */
export const blocs = ['security-bloc', 'police-bloc', 'force-building-bloc'] as const;
/** Seats and posts held in the term before, as the guidance on newly established communes tells them apart. */
export const formerSeats = [
  'district-committee-or-higher',
  'commune-standing-committee',
  'commune-police-chief',
  'commune-army-commander',
  'commune-committee',
  'none',
] as const;
export const disciplineKinds = ['reprimand', 'warning', 'removal', 'expulsion'] as const;
export const papers = [
  'application',
  'nomination-form',
  'curriculum-vitae',
  'member-form',
  'asset-declaration',
  'health-certificate',
  'workplace-comments',
  'residence-comments',
  'political-conclusion',
  'degree-copies',
  'consent',
] as const;
/** Bodies that may allow an exception. */
export const authorities = [
  'politburo',
  'secretariat',
  'central-organization-commission',
  'central-inspection-commission',
  'provincial-standing-committee',
  'directly-superior-committee',
  'directly-superior-inspection-committee',
  'central-police-committee',
  'central-military-commission',
] as const;
export const conclusions = ['meets', 'does-not-meet'] as const;
export const modalities = ['mandatory', 'target'] as const;
export const confidences = ['primary', 'secondary'] as const;

/** A body that is elected or appointed. */
export type Body = (typeof bodies)[number];
/** What a person is nominated for in a body. */
export type Role = (typeof roles)[number];
/** Whether a rule binds, or says what to aim at. */
export type Modality = (typeof modalities)[number];

/** The roles a body has. */
export const rolesOf: Readonly<Record<Body, readonly Role[]>> = {
  committee: ['secretary', 'deputy-secretary', 'member'],
  'standing-committee': ['member'],
  'inspection-committee': ['chair', 'deputy-chair', 'member'],
  delegation: ['member'],
};
