/** What each property means, by path: `[]` stands for the items of an array, `*` for any key, `#name` for what is under `$defs`. */
export type Descriptions = Readonly<Record<string, string>>;

/** The descriptions of what stands below a key. */
export const under = (prefix: string, descriptions: Descriptions): Descriptions =>
  Object.fromEntries(Object.entries(descriptions).map(([key, text]) => [prefix + key, text]));

const schemaLink: Descriptions = { $schema: 'Where the JSON Schema of this file is, for editors.' };

const attestation: Descriptions = {
  kind: 'The judgement asked for, as named by a review rule, e.g. `political-standards`.',
  by: 'The body that concluded.',
  conclusion: 'What it concluded.',
  document: 'Number of the document that holds the conclusion.',
  date: 'Date of the conclusion.',
};

/** Of a rule's cases. */
export const ofCases: Descriptions = {
  ...schemaLink,
  rule: 'The id of the rule.',
  modality: 'The modality of the rule when the cases were written.',
  cases: 'Small lists, and what the rule says of each.',
  ...under('cases[].', {
    name: 'What the case shows, as a plain sentence.',
    list: 'Put over the least list there can be; `null` takes a field away.',
    nominees: 'One record each; their ids are n1, n2, … in order.',
    'nominees[].times': 'As many equal records.',
    'nominees[].nomination': 'Put over a nomination as a member of the body that the rule is about.',
    subject: 'The nominee whose finding is meant; n1 where left out.',
    expect: 'The outcome.',
    missing: 'All fields asked for: `n1 birth`, or `bodies.committee.seats` for one of the list.',
    reason: 'Why the rule says nothing.',
    shortBy: 'How far the one comparison that is not met falls short.',
    caveats: 'How many caveats the finding carries.',
  }),
  equivalents: 'Changes of the rule that no list can show.',
  'equivalents[].change': 'The change as `nhansu test --mutate` writes it.',
  'equivalents[].reason': 'Why no list can show it.',
};

/** Of a nomination list. */
export const ofNominationList: Descriptions = {
  ...schemaLink,
  term: 'The term, which is also the id of its rule pack, e.g. `2020-2025`.',
  organization: 'The Party organization that holds the congress.',
  ...under('organization.', {
    name: 'Name of the organization.',
    level: 'Level of the organization; `cell` is a cell or section under a grassroots committee.',
    sector: 'Local, police, army, agencies and public units, or enterprises.',
    unitKind: 'Kind of unit that the organization leads.',
    superior: 'Level of the committee it stands directly under.',
    place: 'Province or city under the Centre it lies in.',
    partyMembers: 'Party members in all, probationary ones included.',
    officialMembers: 'Official members (đảng viên chính thức) alone.',
    merged: 'Whether it was newly set up, or formed by merging others, in the term.',
    mergedFrom: 'Units of the same level it was formed from; 1 when it was not merged.',
    subordinates: 'Organizations directly under it.',
    'subordinates.committees': 'Organizations with a committee directly under it.',
    'subordinates.cells': 'Cells directly under it.',
  }),
  congress: 'The congress or conference at which the bodies are elected.',
  'congress.date': 'First day. It decides which texts are in force.',
  'congress.kind': "Delegates' congress, members' congress, or conference.",
  'congress.selection':
    'Whether the bodies are elected on this occasion or appointed by the body above; a list that does not say is asked, unless its pack assumes one.',
  'congress.voters': "Of a members' congress: whom a majority is counted on.",
  'congress.voters.summoned': 'Official members summoned.',
  'congress.voters.elsewhere': 'Of them, temporarily registered with another organization.',
  'congress.voters.exemptAbsent': 'Of them, exempt from activities and not present.',
  'congress.voters.suspended': 'Of them, suspended, prosecuted or detained.',
  'congress.voters.absentExcused': 'Of them, absent throughout for a reason that the committee accepts.',
  'congress.days': 'Length in whole days, the preparatory session apart.',
  'congress.delegates': 'Official delegates, those by right included.',
  'congress.directElection': 'Whether the congress elects the secretary directly (a pilot).',
  bodies: 'Every body elected on this occasion; a body left out is not elected.',
  'bodies.committee': 'The committee (cấp ủy).',
  'bodies.standing-committee': 'The standing committee (ban thường vụ).',
  'bodies.inspection-committee': 'The inspection committee (ủy ban kiểm tra).',
  'bodies.delegation': 'The delegation to the congress of the level above (đoàn đại biểu).',
  'bodies.*.seats': 'Members the body is to have.',
  'bodies.*.toElect': 'Members to elect on this occasion; left out when it equals `seats`.',
  'bodies.*.extra':
    'Of the seats, those added outside the set number, e.g. for cadres rotated under the central plan; `0` for none.',
  outgoing: 'What the outgoing bodies were, for renewal and reduction.',
  'outgoing.committee': 'The outgoing committee (cấp ủy).',
  'outgoing.standing-committee': 'The outgoing standing committee (ban thường vụ).',
  'outgoing.inspection-committee': 'The outgoing inspection committee (ủy ban kiểm tra).',
  'outgoing.*.members': 'Members the outgoing body had.',
  'outgoing.*.leaving': 'Of them, those who reach retirement or leave.',
  'outgoing.*.maximum': 'The largest number set for the outgoing body in its term.',
  'outgoing.*.setFor2015': 'The number set for the body in the term 2015–2020.',
  nominees: 'Everybody nominated, each person once.',
  ...under('nominees[].', {
    id: 'Id of the person, unique on the list; findings and waivers name it.',
    name: 'Name of the person.',
    sex: 'Sex as recorded.',
    birth: 'Date of birth: `1975-03-18`, `1975-03` or `1975`, as far as recorded.',
    ethnicity: 'Ethnicity as recorded, e.g. `Kinh`.',
    party: 'Party membership.',
    'party.admitted': 'Date of admission to the Party.',
    'party.official': 'Date of official membership.',
    service: 'The service that sets the retirement age.',
    'service.kind': 'The law that sets the retirement age; `non-staff` is part-time staff and pensioners.',
    'service.rank': 'Rank held now.',
    'service.servesAsLongAsMen': 'A woman entitled to serve as long as a man.',
    'service.ground': 'The legal ground of that entitlement.',
    post: 'Post held now.',
    'post.title': 'Title of the post.',
    'post.kind': 'Kind of post.',
    'post.headsUnit': 'Whether the person heads the unit.',
    'post.chairsCouncil': "Whether the person chairs the people's council of the same level.",
    'post.termsInARow': 'Terms in a row in this post at this place, the coming one included.',
    'post.since': 'Since when this post, or one equal to it, has been held.',
    formerSeat: 'The seat or post held in the term before.',
    rotation: 'The rotation (luân chuyển) that the nomination rests on; left out where it rests on none.',
    'rotation.date': 'When the person was rotated.',
    'rotation.planned': 'Whether the person was in the personnel plan (quy hoạch) then.',
    localPerson: 'Whether the person is from the locality that the organization leads.',
    papers: 'Papers of the candidacy on file; an empty list says there are none.',
    papersFiled: 'The day the papers were handed in.',
    'post.bloc': 'In the police: the bloc the person serves in.',
    qualifications: 'Qualifications as recorded.',
    'qualifications.professional': 'Professional qualification.',
    'qualifications.politicalTheory': 'Qualification in political theory.',
    'qualifications.scienceTechnology': 'Whether qualified in science and technology.',
    discipline: 'All measures on record; an empty list says there are none.',
    'discipline[].kind': 'The measure.',
    'discipline[].decided': 'Date of the decision.',
    'discipline[].announced': 'Date on which the decision was announced.',
    assetDeclaration: 'Declaration of assets and income.',
    'assetDeclaration.filed': 'Whether it is on file.',
    'assetDeclaration.date': 'Date of the declaration.',
    congressDelegate: "An official delegate, or a member attending a members' congress.",
    attestations: 'Conclusions of competent bodies about the person.',
    ...under('attestations[].', attestation),
    nominations: 'What the person is nominated to, each body once.',
    'nominations[].body': 'The body.',
    'nominations[].role': 'The role in the body.',
    'nominations[].track': 'First-time, or re-nominated (incumbent), in that body.',
    'nominations[].standing': 'For a deputy: the standing one (thường trực).',
    'nominations[].fullTime': 'Full-time in this body (chuyên trách); `false` is concurrent (kiêm chức).',
    'nominations[].proposedBy': 'Who proposed the person.',
    'nominations[].higherPost':
      'Whether the post is higher than the one held now; a member re-nominated as a member holds none higher.',
    'nominations[].planned': 'Whether planned (quy hoạch) for the post, or for one equal to it or higher.',
    'nominations[].floorSupport':
      'Agreement to put on the list a person whom the convening committee did not put forward.',
    'nominations[].floorSupport.inFavour': 'Persons attending who agree.',
    'nominations[].floorSupport.attending': 'Persons attending.',
    'nominations[].steps': 'Support at the steps of the five-step procedure.',
    'nominations[].steps[].step': 'Which step, 1 to 5.',
    'nominations[].steps[].summoned': 'Persons summoned to the step.',
    'nominations[].steps[].inFavour': 'Persons in favour.',
    'nominations[].votes': 'The result of the election; left out before the vote.',
    'nominations[].votes.inFavour': 'Votes in favour.',
    'nominations[].votes.base':
      'The number on which a majority is counted; left out where `congress.voters` says it.',
    'nominations[].votes.elected': 'Whether the person is declared elected.',
    remarks: 'Remarks, for readers alone.',
  }),
  attestations: 'Conclusions about the list or a body as a whole.',
  ...under('attestations[].', attestation),
  waivers: 'Exceptions granted by a competent authority.',
  ...under('waivers[].', {
    rule: 'Id of the rule.',
    subject: "A nominee's id; left out for a rule about a body or the list.",
    authority: 'Who granted it.',
    document: 'Number of the document.',
    reason: 'Why.',
    date: 'Date of the document.',
    expires: 'Last day on which the waiver holds.',
  }),
};

const bilingual = (path: string, text: string): Descriptions => ({
  [path]: text,
  [`${path}.vi`]: 'In Vietnamese.',
  [`${path}.en`]: 'In English.',
});

const source: Descriptions = {
  source: 'Where the requirement stands; one entry per instrument.',
  ...under('source[].', {
    instrument: 'Id of the instrument in `rules/instruments.json`.',
    clause: 'The clause, as the instrument numbers it.',
    quote: "The instrument's own words, where they were seen.",
    confidence: "`primary`: the instrument's own words; `secondary`: an official or press report of them.",
    url: 'Where the source was read; absent where it has no address.',
  }),
};

const effective = (text: string): Descriptions => ({
  effective: text,
  'effective.from': 'First day in force.',
  'effective.to': 'First day no longer in force; `null` while it is.',
});

const review: Descriptions = {
  attestation: 'The `kind` of the attestation that settles it.',
  ...bilingual('by', 'The competent body.'),
  ...bilingual('asks', 'What it is to have concluded.'),
};

const overBody: Descriptions = {
  of: 'The body whose nominees are meant; `list` is everybody.',
  where: 'Which of them.',
  fact: 'The fact that is measured.',
};

/** Of a rule. */
export const ofRule: Descriptions = {
  ...schemaLink,
  id: "The rule's path without `.json`.",
  ...bilingual('title', 'What the rule is called.'),
  subject: 'Whom or what a finding is about.',
  for: 'For rules about nominees: the nominations it looks at.',
  'for.body': 'Nominated to this body.',
  'for.role': 'In one of these roles.',
  'for.track': 'On this track.',
  modality: '`mandatory` or `target`, from the verb of the text.',
  ...source,
  ...effective('When the requirement is in force: from the first day, before the last.'),
  appliesWhen: 'Where the rule applies; everywhere when left out.',
  table: 'Values that differ by level, place or date.',
  'table.rows': 'Of these at most one may hold; where none does, the rule does not apply.',
  ...under('table.rows[].', {
    when: 'When the row holds.',
    values: 'Values for the conditions\' `{ "param": … }`; `null` is no bound.',
    unavailable: "The figure was not found: the competent body's word is asked for instead.",
    ...under('unavailable.', review),
    review: "What this row asks is a judgement: the competent body's word is asked for.",
    ...under('review.', review),
    ...source,
  }),
  measures: 'Numbers over the nominees of a body, for `measure.<name>` in `require`.',
  ...under('measures.*.', {
    ...bilingual('label', 'What the number is called.'),
    count: 'How many nominees.',
    share: "What part of the body's nominees.",
    distinct: 'How many different values of a fact.',
    least: 'The smallest value of a fact.',
    greatest: 'The largest value of a fact.',
    ...under('*.', overBody),
  }),
  require: 'What must hold: true means satisfied. Exactly one of this, `review` and `delegated`.',
  review: 'A judgement that a competent body must have recorded.',
  ...under('review.', review),
  delegated: 'The text leaves it to a body to set the requirement; a local pack may fill it.',
  ...bilingual('delegated.to', 'The body that sets it.'),
  ...bilingual('delegated.asks', 'What that body sets.'),
  overrides: 'In a pack that extends another: id of the rule there that this one fills or makes stricter.',
  waiver: 'The exceptions that may be allowed; none when left out.',
  'waiver.by': 'Who may allow one.',
  caveats: 'What a reader must know beside the outcome.',
  'caveats[].when': 'Where it is to be told; everywhere when left out.',
  ...bilingual('caveats[].text', 'What is to be told.'),
  interpretation: 'Any reading that the text does not force, and what other sources say.',
};

/** Of `pack.json`. */
export const ofPack: Descriptions = {
  ...schemaLink,
  id: "The folder's path below `rules/`.",
  ...bilingual('title', 'What the pack is called.'),
  version: 'Semantic version of its meaning: a change that can change a verdict is at least minor.',
  ...effective('Congresses whose first day lies in this range.'),
  extends: 'Id of the pack whose rules hold too.',
  referenceMonths: 'The month at which age and service are counted, by level and sector.',
  ...under('referenceMonths[].', {
    when: 'When the row holds.',
    values: 'What it sets.',
    'values.month': 'A month such as `2020-06`.',
    ...source,
  }),
  bareYear: 'The day to assume where a record holds the year of birth alone.',
  'bareYear.assume': 'Month and day, such as `01-01`.',
  ...under('bareYear.', source),
  selection: 'How the bodies come to be where a list does not say; absent where that must be asked.',
  'selection.assume': 'Elected by the congress or meeting, or appointed from above.',
  ...under('selection.', source),
  textNotFound:
    'Requirements of the term before for which no text of this term was found, as paths below the pack: `committee/quota/women-share`.',
  lint: 'Findings of `nhansu lint` that are meant to be so.',
  'lint[].code': 'The code of the finding.',
  'lint[].rule': 'The rule, as a path below the pack.',
  'lint[].reason': 'Why it is meant to be so.',
  interpretation: 'Any reading that the texts do not force.',
};

/** Of a legal table. */
export const ofTable: Descriptions = {
  ...schemaLink,
  id: "The table's path without `.json`.",
  ...bilingual('title', 'What the table is called.'),
  interpretation: 'Any reading that the text does not force.',
  versions: 'The table as it stood at different times.',
  ...under('versions[].', {
    ...effective('When this version is in force.'),
    ...source,
    rows: 'Of these at most one may hold.',
    'rows[].when': 'When the row holds.',
    'rows[].values': 'What the row sets, e.g. `ageInMonths`.',
    ...under('rows[].', source),
  }),
};

/** Of `instruments.json`. */
export const ofInstruments: Descriptions = under('[].', {
  id: 'Number and year, since numbers recur: `35-CT/TW-2019`.',
  number: 'Number of the instrument.',
  ...bilingual('issuer', 'Who issued it.'),
  ...bilingual('title', 'What it is called.'),
  date: 'Date of signature.',
  from: 'First day in force, where it is not the date of signature.',
  until: 'First day no longer in force.',
  replacedBy: 'Id of the instrument that replaced it.',
});

/** Of `nhansu.config.json`. */
export const ofConfig: Descriptions = {
  ...schemaLink,
  files:
    'The lists that `nhansu check` checks where it is given none; paths and patterns such as `lists/*.xlsx`.',
  pack: 'Id of a shipped pack, or the folder of a local one.',
  lang: 'Language of messages and reports.',
  reports:
    'The reports that `nhansu check` writes; those without a place go to standard output, which takes one.',
  'reports[].format': 'Its form.',
  'reports[].output': 'The file to write it to; `{name}` stands for the name of the list.',
  mask: 'Whether to leave out what tells who is meant; by default as the form needs it.',
  all: 'Whether junit, sarif and github have what does not fail as well.',
  with: 'JSON file with what sheets do not hold: organization, congress, bodies.',
  sheet: 'The sheet to read of a workbook.',
  columns: 'What columns fill, by letter or header: `{ "C": "birth" }`.',
  body: 'The body that all persons of a sheet are nominated for.',
  only: 'The rules to look at: ids, their ends, or patterns.',
  skip: 'The rules to leave out: ids, their ends, or patterns.',
  waivers: 'JSON file with waivers that are added to those of the lists.',
  allowIncomplete: 'Whether a list that is incomplete gives exit code 0.',
};
