import { getPackFiles, packIds } from '../../packs/shipped.ts';

/** What may stand in the place of a word. */
export interface Candidates {
  readonly words?: readonly string[];
  /** Files with one of these endings, and folders; files of any name where there is no ending. */
  readonly files?: readonly string[];
  /** Whether several words may be joined by commas. */
  readonly joined?: boolean;
}

const lists: Candidates = { files: ['.json', '.xlsx', '.csv'] };
const json: Candidates = { files: ['.json'] };
const folders: Candidates = { files: ['/'] };

/** What an argument or an option takes, by its name, where it is not one of several words. */
const kinds: Readonly<Record<string, () => Candidates | Promise<Candidates>>> = {
  files: () => lists,
  before: () => lists,
  after: () => lists,
  from: packNames,
  to: packNames,
  pack: packNames,
  place: () => folders,
  rule: ruleNames,
  '--pack': packNames,
  '--only': async () => ({ ...(await ruleNames()), joined: true }),
  '--skip': async () => ({ ...(await ruleNames()), joined: true }),
  '--cases': () => folders,
  '--config': () => json,
  '--with': () => json,
  '--waivers': () => json,
  '--output': () => ({ files: [] }),
  '--out': () => ({ files: ['.xlsx'] }),
};

/** What the argument or option of that name takes. */
export async function candidatesFor(name: string): Promise<Candidates> {
  return (await kinds[name]?.()) ?? {};
}

function packNames(): Candidates {
  return { words: packIds, ...folders };
}

/** The ids of all shipped rules, and their ends; read off the paths, since building the packs takes a second. */
async function ruleNames(): Promise<Candidates> {
  const files = await Promise.all(packIds.map(getPackFiles));
  const paths = files.flatMap((pack) => Object.keys(pack ?? {}));
  const isRule = (path: string) => path.split('/').length === 4;
  const ids = [...new Set(paths.filter(isRule))].map((path) => path.replace(/\.json$/, ''));
  return { words: [...ids, ...new Set(ids.map((id) => id.replace(/.*\//, '')))] };
}
