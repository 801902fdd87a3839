// Types that follow from schemas get the words that the JSON Schemas have for their fields: these are written once.
import { Comment, Converter, ReflectionKind } from 'typedoc';
import { importTypeScript } from './import-typescript.mjs';

const { ofNominationList, ofRule, ofPack, ofTable, ofInstruments, ofCases } = await importTypeScript(
  'scripts/generate/descriptions.ts',
);

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

const nodes = { all: 'All of these hold.', any: 'At least one of these holds.', not: 'This does not hold.' };

/** The words for the fields of a type, by its name: of schemas, then of unions in one line, which have no room for words in the code. */
const roots = {
  NominationList: plainly(ofNominationList),
  Nominee: below('nominees', ofNominationList),
  Nomination: below('nominees.nominations', ofNominationList),
  Discipline: below('nominees.discipline', ofNominationList),
  Attestation: below('nominees.attestations', ofNominationList),
  Organization: below('organization', ofNominationList),
  Congress: below('congress', ofNominationList),
  Waiver: below('waivers', ofNominationList),
  Rule: plainly(ofRule),
  RuleDefinition: plainly(ofRule),
  RowDefinition: below('table.rows', ofRule),
  TableRow: below('table.rows', ofRule),
  Source: below('source', ofRule),
  Review: below('review', ofRule),
  Measure: below('measures', ofRule),
  PackManifest: plainly(ofPack),
  Pack: plainly(ofPack),
  LegalTable: plainly(ofTable),
  Instrument: plainly(ofInstruments),
  CaseFile: plainly(ofCases),
  Case: below('cases', ofCases),
  Condition: Object.entries(nodes),
  ConditionDefinition: Object.entries(nodes),
  EngineConditions: Object.entries(nodes),
  Operand: [['param', 'The name of a value that each row of the table gives.']],
  Allowed: Object.entries({ not: 'Any value but these.', min: 'At least.', max: 'At most, inclusive.' }),
  Expected: Object.entries({
    kind: 'What kind of value would do.',
    type: 'Name of a JSON type.',
    values: 'The words that would do.',
    keys: 'The keys that there are.',
    bound: 'The number, inclusive.',
    vi: 'In Vietnamese.',
    en: 'In English.',
  }),
  EngineItem: Object.entries({
    fact: 'Id of the fact.',
    operator: 'The comparison, with `everyFact:` before it.',
    value: 'What it is compared with; a share as `{ part, whole }`.',
  }),
  EngineRule: Object.entries({
    'event.params.rule': 'Id of the rule.',
    'event.params.modality': 'Whether it binds.',
    'event.params.title': 'What it is called.',
    'event.params.source': 'Where it stands.',
  }),
  PlannedOrganization: [['name', 'Name of the organization, where it is known.']],
};

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
  return words.get(names.join('.')) ?? words.get(withoutKey.join('.'));
}

/** Called by TypeDoc. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    // What an interface has from its schema is its own.
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Interface)) {
      if (!reflection.extendedTypes?.some((type) => type.package === 'zod')) continue;
      delete reflection.extendedTypes;
      delete reflection.typeHierarchy;
    }
    // What is taken apart where it comes in has no name in the code.
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Parameter))
      if (reflection.name === '__namedParameters') reflection.name = 'options';
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Property)) {
      if (reflection.inheritedFrom?.name.startsWith('z.infer.')) delete reflection.inheritedFrom;
      if (reflection.hasComment()) continue;
      const text = wordsFor(reflection);
      if (text) reflection.comment = new Comment([{ kind: 'text', text }]);
    }
  });
}
