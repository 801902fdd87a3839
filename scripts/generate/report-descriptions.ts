import { type Descriptions, under } from './descriptions.ts';

/** Of a report in JSON, or of a refusal. */
export const ofReport: Descriptions = {
  format: 'Version of this format; a change that breaks a reader gives a new one.',
  decision:
    '`fail` if a mandatory rule is violated; else `incomplete` if one is undetermined or awaits review; else `pass`. `refused` if the list could not be checked.',
  organization: 'The Party organization, as the list has it.',
  term: 'The term of the list.',
  nominees: 'The nominees in the order of the list, so that ids can be read.',
  counts: 'How many findings have each outcome, by modality.',
  findings: 'One rule on one subject each, sorted by rule, then subject. Every rule has at least one.',
  'findings[].rule': 'Id of the rule.',
  'findings[].modality': '`mandatory`, or `target`, which never fails a list.',
  'findings[].subject': 'What the finding is about: a nominee in one body, a body, or the list.',
  'findings[].outcome': 'How the rule stands with the subject.',
  'findings[].evidence': 'The comparisons that decided it.',
  '#evidence.fact': 'Id of the fact, or `measure.<name>` of the rule.',
  '#evidence.label': 'The name people read.',
  '#evidence.unit': 'What integers count; a `date` is 20200615, a `month` 196901.',
  '#evidence.operator': 'The comparison, as the rule has it.',
  '#evidence.negated': 'True when the rule demands that the comparison fails.',
  '#evidence.alternative': 'True when another comparison could have stood in its place.',
  '#evidence.needed': 'What the rule compares with, as written.',
  '#evidence.found':
    'What the record says: nothing, values, a range, a range of parts of a whole; `withheld` in a masked report.',
  '#evidence.verdict': 'Whether the demand is met.',
  '#evidence.neededCount': 'For a share: the number of persons or seats it comes to.',
  '#evidence.shortBy': 'Distance to the bound, where it is certainly not met.',
  '#evidence.who': 'Ids of the nominees behind a number: those who count, those who may.',
  '#evidence.notes': 'How a value came about.',
  'findings[].source': 'The source of the table row it rests on, where that is not the source of the rule.',
  'findings[].caveats': 'What a reader must know beside the outcome.',
  'findings[].attestation': 'The recorded conclusion that it rests on.',
  'findings[].open': 'What is not known.',
  'findings[].missing': 'The fields that would settle it.',
  'findings[].missing[].nominee': 'Whose record; absent for a field of the list itself.',
  'findings[].missing[].field': 'Path within that record.',
  'findings[].review': 'Which body is asked, and for what.',
  'findings[].reason': 'Why the rule says nothing here.',
  'findings[].waiver': 'The exception granted.',
  'findings[].instead': 'The outcome it stands for.',
  rules: 'Every rule of the pack, sorted by id.',
  'rules[].source': 'The clauses the rule rests on, each with its confidence.',
  'rules[].interpretation': 'Any reading that the text does not force.',
  'rules[].overrides': 'The rule of a base pack that this one stands for.',
  'rules[].outcomes': 'How many findings of the rule have each outcome.',
  unusedWaivers: 'Waivers on the list that nothing needed.',
  instruments: 'The instruments that the rules cite.',
  issues: 'Every mistake of a list that could not be checked; empty in a report.',
  'issues[].path': 'Where in the list.',
  'issues[].place': 'Where in the text, counted from 1.',
  'issues[].code': 'What kind of mistake.',
  'issues[].found': 'What stands there, shortened.',
  'issues[].expected': 'What should stand there.',
  'issues[].suggestion': 'The nearest word that would do.',
  receipt: 'What the report rests on. The same input under the same pack gives the same bytes.',
  ...under('receipt.', {
    library: 'The name and version of the software that checked.',
    pack: 'The rule pack, its version and hash, and the packs it extends.',
    dates: 'First day of the congress, and the month at which age and service are counted.',
    input: 'Hash of the list as it was read.',
    rules:
      'What was asked of the rules, where not simply all: names and patterns of those to look at, and to leave out; and how many of all were looked at.',
  }),
};

const ofParts = Object.fromEntries(Object.entries(ofReport).filter(([path]) => path.startsWith('#')));

/** Of the results of several lists in JSON. */
export const ofReports: Descriptions = {
  ...ofParts,
  format: 'Version of this format; a change that breaks a reader gives a new one.',
  decision: 'The gravest of all: `refused`, else `fail`, else `incomplete`, else `pass`.',
  counts: 'How many lists have each decision.',
  lists: 'What was named, in the order in which it was checked.',
  'lists[].file':
    'As it was named or found; `-` is standard input; a pattern that matched nothing is here too.',
  'lists[].report': 'The report, or why there is none: see report.schema.json.',
  ...under('lists[].report.', ofReport),
};
