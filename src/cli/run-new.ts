import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseFile } from '../packs/load-rule.ts';
import { PackError } from '../packs/pack-error.ts';
import { readFolder } from '../packs/read-folder.ts';
import { getPack, packIds } from '../packs/shipped.ts';
import { scaffoldPack } from '../scaffold/scaffold-pack.ts';
import { type RuleKind, ruleKinds, scaffoldRule } from '../scaffold/scaffold-rule.ts';
import { toWrite } from '../scaffold/to-write.ts';
import { instrumentsSchema, packSchema } from '../schema/rule.ts';
import { type Body, bodies } from '../schema/terms.ts';
import type { Locale } from '../text.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { CliIo } from './io.ts';
import type { CliMessages } from './messages.ts';
import type { NewRequest, things } from './new.ts';
import { newMessages } from './new-messages.ts';
import { isFolder } from './pack-option.ts';
import { schemaFor } from './schema-for.ts';
import { hint, UsageError } from './usage.ts';
import { json, writeTo } from './write-out.ts';

/** The options that each thing takes; what another takes would be lost. */
const optionsOf = {
  pack: ['extends'],
  rule: ['pack', 'cases', 'modality', 'instrument', 'clause'],
} as const satisfies Record<(typeof things)[number], readonly (keyof NewRequest)[]>;

/** Writes the files that a pack or a rule begins with; gives the exit code. Nothing is written over. */
export async function runNew(request: NewRequest, io: CliIo, words: CliMessages): Promise<ExitCode> {
  const said = newMessages[request.lang];
  const other = request.thing === 'pack' ? 'rule' : 'pack';
  const lost = optionsOf[other].find((option) => request[option] !== undefined);
  if (lost !== undefined) throw new UsageError(said.notOf(`--${lost}`, other));
  const { files, next } = request.thing === 'pack' ? await newPack(request) : await newRule(request, words);
  for (const file of Object.keys(files)) if (existsSync(file)) throw new UsageError(said.exists(file));
  for (const [file, contents] of Object.entries(files)) {
    const code = await writeTo(file, json(contents), exitCodes.pass, io, words);
    if (code !== exitCodes.pass) return code;
    io.stdout.write(`${said.wrote(file)}\n`);
  }
  io.stdout.write(`${next}\n`);
  return exitCodes.pass;
}

interface Beginning {
  readonly files: Readonly<Record<string, object>>;
  /** What to do then. */
  readonly next: string;
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

async function newPack({ place, lang, ...options }: NewRequest): Promise<Beginning> {
  const said = newMessages[lang];
  const base = options.extends;
  if (base === undefined) throw new UsageError(said.noBase(packIds.join(', ')));
  const name = basename(resolve(place));
  if (!slug.test(name)) throw new UsageError(said.badName(name));
  const { effective } = (await getPack(base)) ?? {};
  if (!effective) throw new Error(`INVARIANT: ${base} is shipped`);
  const manifest = join(place, 'pack.json');
  const instruments = join(place, 'instruments.json');
  const pack = scaffoldPack({ name, base, effective });
  return {
    files: {
      [manifest]: { $schema: schemaFor(manifest, 'pack'), ...pack.manifest },
      [instruments]: pack.instruments,
    },
    next: said.nextRule(place),
  };
}

async function newRule(request: NewRequest, words: CliMessages): Promise<Beginning> {
  const { place, pack: folder, lang, modality = 'mandatory' } = request;
  const said = newMessages[lang];
  if (folder === undefined) throw new UsageError(said.noPack);
  if (!(await isFolder(folder))) throw new UsageError(words.noFolder(folder));
  // A folder of cases is made where there is none; a file in its place would leave a rule without cases.
  const { cases: beside } = request;
  if (beside !== undefined && existsSync(beside) && !(await isFolder(beside)))
    throw new UsageError(words.noFolder(beside));
  const [body, kind] = placeOf(place, lang, words);
  const { id, effective, instruments } = await readHead(folder);
  const [first] = instruments.own;
  const instrument = request.instrument ?? first?.id;
  if (instrument === undefined) throw new UsageError(said.noInstrument(join(folder, 'instruments.json')));
  const citable = [...instruments.own, ...instruments.below];
  const signed = citable.find((one) => one.id === instrument);
  if (!signed) {
    const keys = citable.map((one) => one.id);
    throw new UsageError(said.unknownInstrument(instrument) + hint(instrument, keys, words));
  }
  // A text of which the month or the year alone is known is taken from its first day.
  const begins = `${signed.from ?? signed.date}-01-01`.slice(0, effective.from.length);
  const from = begins > effective.from ? begins : effective.from;
  if (effective.to !== null && from >= effective.to)
    throw new UsageError(said.tooLate({ instrument, from, to: effective.to }));
  const { rule, cases } = scaffoldRule({
    id: `${id}/${place}`,
    body,
    kind,
    modality,
    instrument,
    clause: request.clause ?? toWrite('điều, khoản', 'clause').vi,
    from,
  });
  const ruleFile = join(folder, `${place}.json`);
  const caseFile =
    request.cases === undefined
      ? join(folder, 'cases', `${place}.json`)
      : join(request.cases, `${rule.id}.json`);
  return {
    files: {
      [ruleFile]: { $schema: schemaFor(ruleFile, 'rule'), ...rule },
      [caseFile]: { $schema: schemaFor(caseFile, 'cases'), ...cases },
    },
    next: said.nextTest({ folder, cases: request.cases }),
  };
}

function placeOf(place: string, lang: Locale, words: CliMessages): readonly [Body, RuleKind] {
  const said = newMessages[lang];
  const [body = '', kind = '', name = '', ...more] = place.split('/');
  const known = bodies.find((one) => one === body);
  if (!known)
    throw new UsageError(
      said.badPlace({ place, found: body, values: bodies.join(', ') }) + hint(body, bodies, words),
    );
  const folder = ruleKinds.find((one) => one === kind);
  if (!folder)
    throw new UsageError(
      said.badPlace({ place, found: kind, values: ruleKinds.join(', ') }) + hint(kind, ruleKinds, words),
    );
  if (!slug.test(name) || more.length > 0) throw new UsageError(said.badName([name, ...more].join('/')));
  return [known, folder];
}

/** What a rule takes over from its pack: mistakes in rules and cases are for `lint` to tell. */
async function readHead(folder: string) {
  const { id, files, issues } = await readFolder(folder);
  const mistakes = issues.filter(({ file }) => /(^|\/)(pack|instruments)\.json$/.test(file));
  const manifest = parseFile('pack.json', files[`${id}/pack.json`], packSchema, mistakes);
  const textsIn = (file: string) =>
    files[file] === undefined ? [] : (parseFile(file, files[file], instrumentsSchema, mistakes) ?? []);
  const instruments = { own: textsIn(`${id}/instruments.json`), below: textsIn('instruments.json') };
  if (!manifest || mistakes.length > 0) throw new PackError(id, mistakes);
  return { ...manifest, instruments };
}
