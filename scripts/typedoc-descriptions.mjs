// Types that follow from schemas get the words that the JSON Schemas have for their fields: these are written once.
import { Comment, Converter, ReflectionKind } from 'typedoc';
import { importTypeScript } from './import-typescript.mjs';

const { ofNominationList, ofRule, ofPack, ofTable, ofInstruments, ofCases } = await importTypeScript(
  'scripts/generate/descriptions.ts',
);
const { ofReport } = await importTypeScript('scripts/generate/report-descriptions.ts');

/** Paths without what only arrays and records have. */
const plainly = (descriptions) =>
  Object.entries(descriptions).map(([path, text]) => [
    path.replaceAll('[]', '').replace(/^\./, '').replaceAll('.*', ''),
    text,
  ]);

const below = (prefix, descriptions) =>
  plainly(descriptions).flatMap(([path, text]) =>
    path.startsWith(`${prefix}.`) ? [[path.slice(prefix.length + 1), text]] : [],
  );

const at = (prefix, descriptions) => plainly(descriptions).map(([path, text]) => [`${prefix}.${path}`, text]);

const person = below('nominees', ofNominationList);

/** The words for the fields of a type, by its name. */
const roots = {
  NominationList: plainly(ofNominationList),
  Nominee: person,
  Nomination: below('nominees.nominations', ofNominationList),
  Discipline: below('nominees.discipline', ofNominationList),
  Attestation: below('nominees.attestations', ofNominationList),
  Organization: below('organization', ofNominationList),
  Congress: below('congress', ofNominationList),
  Waiver: below('waivers', ofNominationList),
  Rule: plainly(ofRule),
  RuleDefinition: plainly(ofRule),
  Source: below('source', ofRule),
  Review: below('review', ofRule),
  Measure: below('measures', ofRule),
  PackManifest: plainly(ofPack),
  PackDefinition: [...plainly(ofPack), ...at('instruments', ofInstruments), ...at('tables', ofTable)],
  LegalTable: plainly(ofTable),
  Instrument: plainly(ofInstruments),
  Pack: [
    ...plainly(ofPack),
    ...at('instruments', ofInstruments),
    ...at('tables', ofTable),
    ...at('rules', ofRule),
  ],
  CaseFile: plainly(ofCases),
  Case: below('cases', ofCases),
  Report: plainly(ofReport),
  Refusal: plainly(ofReport),
  RuleSummary: below('rules', ofReport),
  Receipt: below('receipt', ofReport),
  Evidence: plainly(ofReport).flatMap(([path, text]) =>
    path.startsWith('#evidence.') ? [[path.slice(10), text]] : [],
  ),
  Finding: below('findings', ofReport),
  // Of unions in one line, which have no room for words in the code.
  Found: Object.entries({
    values: 'One value, or several that it may be.',
    min: 'The least that it may be.',
    max: 'The most that it may be; equal to `min` where it is known.',
    whole: 'What it is a part of.',
  }),
  Expected: Object.entries({
    type: 'Name of a JSON type.',
    values: 'The words that would do.',
    keys: 'The keys that there are.',
    bound: 'The number, inclusive.',
    vi: 'In Vietnamese.',
    en: 'In English.',
  }),
  EngineConditions: Object.entries({ all: 'All of these hold.', any: 'At least one of these holds.' }),
  EngineItem: [['value', 'What it is compared with; a share as `{ part, whole }`.']],
  Condition: Object.entries({
    all: 'All of these hold.',
    any: 'At least one of these holds.',
    not: 'This does not hold.',
  }),
  ConditionDefinition: Object.entries({
    all: 'All of these hold.',
    any: 'At least one of these holds.',
    not: 'This does not hold.',
  }),
  Operand: [['param', 'The name of a value that each row of the table gives.']],
  Allowed: Object.entries({ not: 'Any value but these.', min: 'At least.', max: 'At most, inclusive.' }),
  Subject: [['nominee', 'Id of the nominee.']],
  EngineRun: [['subject.nominee', 'Id of the nominee.']],
  EngineRule: Object.entries({
    'event.params.rule': 'Id of the rule.',
    'event.params.modality': 'Whether it binds.',
    'event.params.title': 'What it is called.',
  }),
  NomineeSchema: ['input', 'output'].flatMap((side) =>
    at(`~standard.types.${side}`, Object.fromEntries(person)),
  ),
  SchemaResult: [['value', 'The record, its text in Unicode NFC.']],
  ParseResult: [['ok', 'Whether the list is sound.']],
  InputIssue: Object.entries({ 'place.line': 'From 1.', 'place.column': 'From 1.' }),
  ComparisonRefusal: Object.entries({
    'issues.before': 'What is wrong with the earlier draft.',
    'issues.after': 'What is wrong with the later draft.',
  }),
  DiffRow: Object.entries({ status: 'How the requirement changed.', to: 'In the second pack.' }),
  RequirementChange: [['written.to', 'In the second pack.']],
  RowDefinition: [['when', 'When it holds: each fact has one of the values.']],
  ReportsDocument: [['lists.report', 'The report of the list.']],
  Period: [['to', 'The first day no longer in it; `null` for no end.']],
  Share: [['part', 'How many of the whole.']],
  CellPlace: [['sheet', 'The name of the sheet.']],
  CodeWords: Object.entries({ meaning: 'What it means.', fix: 'What to do about it.' }),
};

/** What is the same wherever it stands. */
const common = new Map([
  ['input', 'What goes in.'],
  ['output', 'What comes out.'],
  ['values', 'What it may be.'],
  ['counted', 'Ids of those who count.'],
  ['file', 'As it was named.'],
  ['before', 'In the earlier draft.'],
  ['hash', 'SHA-256 in hexadecimal, as `sha256:…`.'],
  [
    'referenceMonth',
    'The month at which age and service are counted, `2020-06`; `null` where none or several are possible.',
  ],
]);

/** What a field means wherever it stands, where its last two names tell. */
const anywhere = new Map();
for (const words of Object.values(roots))
  for (const [path, text] of words) anywhere.set(path.split('.').slice(-2).join('.'), text);
for (const [path, text] of person) anywhere.set(path, text);

function pathOf(reflection) {
  const names = [];
  let root = reflection;
  while (root.parent && !root.parent.kindOf(ReflectionKind.Module | ReflectionKind.Project)) {
    if (root.name !== '__type' && !root.kindOf(ReflectionKind.IndexSignature)) names.unshift(root.name);
    root = root.parent;
  }
  return { root: root.name, names };
}

function wordsFor(reflection) {
  const { root, names } = pathOf(reflection);
  const words = new Map(roots[root] ?? []);
  const last = names.length - 1;
  const withoutKey = [...names.slice(0, last - 1), names[last]];
  return (
    words.get(names.join('.')) ??
    words.get(withoutKey.join('.')) ??
    anywhere.get(names.slice(-2).join('.')) ??
    anywhere.get(withoutKey.slice(-2).join('.')) ??
    common.get(names[last])
  );
}

/** Called by TypeDoc. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Property)) {
      if (reflection.hasComment()) continue;
      const text = wordsFor(reflection);
      if (text) reflection.comment = new Comment([{ kind: 'text', text }]);
    }
  });
}
