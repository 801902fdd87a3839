/** Facts that every list settles: the fields they read are required, or count as none where they are absent. */
const alwaysKnown =
  /^(organization\.(level|sector)|congress\.date|nomination\.role|nominee\.(committeeRole|onStandingCommittee|rotated)|[a-z-]+\.(elected|nominated))$/;

/** Whether a list may leave the fact open; a measure may be open where what it counts is. */
export const mayBeMissing = (fact: string): boolean => !alwaysKnown.test(fact);
