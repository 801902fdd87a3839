// Writes invented persons as NDJSON: `node bench/people.mjs 1000000 > people.ndjson`. The same number gives the same bytes.
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { choosing, two } from './random.mjs';

const ranks = ['captain', 'major', 'lieutenant-colonel', 'senior-lieutenant-colonel', 'colonel'];
const posts = ['police-chief', 'army-commander', 'people-committee-chair', 'front-chair'];

/** Invented persons, most of them with all that is asked, some with gaps. */
export function* people(count, seed = 7) {
  const { next, below, one } = choosing(seed);
  const given = (field, value, share = 0.97) => (next() < share ? { [field]: value } : {});
  for (let index = 1; index <= count; index++) {
    const year = 1964 + below(32);
    const police = next() < 0.4;
    yield {
      id: `P${String(index).padStart(7, '0')}`,
      ...given('sex', one(['female', 'male', 'male'])),
      ...given('birth', `${year}-${two(1 + below(12))}-${two(1 + below(28))}`),
      ...given('ethnicity', one(['Kinh', 'Kinh', 'Kinh', 'Thái', 'Mường'])),
      party: { admitted: `${year + 22}-0${1 + below(9)}-03`, official: `${year + 23}-0${1 + below(9)}-03` },
      service: police
        ? { kind: 'police', ...given('rank', one(ranks)), servesAsLongAsMen: false }
        : { kind: 'civil', servesAsLongAsMen: false },
      post: {
        ...given('kind', one(posts), 0.3),
        headsUnit: next() < 0.2,
        bloc: one(['security-bloc', 'police-bloc', 'force-building-bloc']),
        chairsCouncil: false,
        termsInARow: 1 + below(3),
        since: `${2016 + below(9)}-0${1 + below(9)}`,
      },
      formerSeat: 'none',
      discipline:
        next() < 0.98 ? [] : [{ kind: 'reprimand', decided: '2018-05-04', announced: '2018-05-05' }],
      assetDeclaration: { filed: next() < 0.99 },
      localPerson: next() < 0.7,
      congressDelegate: next() < 0.9,
      attestations: ['political-standards', 'exclusion-criteria'].map((kind) => ({
        kind,
        by: 'Ban Thường vụ',
        conclusion: 'meets',
      })),
      nominations: [
        {
          body: 'committee',
          role: 'member',
          planned: next() < 0.95,
          standing: false,
          higherPost: false,
          proposedBy: 'outgoing-committee',
          floorSupport: { inFavour: 60 + below(40), attending: 100 },
        },
      ],
    };
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  let text = '';
  for (const person of people(Number(process.argv[2] ?? 1000))) {
    text += `${JSON.stringify(person)}\n`;
    if (text.length < 1 << 16) continue;
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    text = '';
  }
  process.stdout.write(text);
}
