import * as nhansu from '../dist/index.js';
import { choosing, two } from './random.mjs';
import { conditions } from './rules.mjs';

const ranks = ['lieutenant', 'captain', 'major', 'lieutenant-colonel', 'colonel'];
const roles = ['member', 'member', 'deputy-secretary', 'secretary'];
const disciplines = [[], [], [], ['reprimand'], ['warning'], ['removal']];

/** A list of invented nominees, of each of whom everything is known that the rules ask for. */
export function listOf(count, seed = 1) {
  const { below, one } = choosing(seed);
  const yes = () => one([true, false]);
  const nominees = Array.from({ length: count }, (_, index) => {
    const year = 1962 + below(34);
    return {
      id: `P${index}`,
      sex: one(['female', 'male']),
      birth: `${year}-${two(1 + below(12))}-${two(1 + below(28))}`,
      ethnicity: one(['Kinh', 'Kinh', 'Thái']),
      party: { admitted: `${year + 20 + below(8)}-${two(1 + below(12))}-03` },
      service: { kind: one(['civil', 'police']), rank: one(ranks), servesAsLongAsMen: false },
      post: {
        headsUnit: yes(),
        bloc: one(['security-bloc', 'police-bloc', 'force-building-bloc']),
        termsInARow: 1 + below(4),
      },
      discipline: one(disciplines).map((kind) => ({ kind, decided: '2025-05-04', announced: '2025-05-05' })),
      assetDeclaration: { filed: one([true, true, false]) },
      congressDelegate: yes(),
      localPerson: yes(),
      attestations: [
        {
          kind: 'political-standards',
          by: 'Ban Thường vụ',
          conclusion: one(['meets', 'meets', 'does-not-meet']),
        },
      ],
      nominations: [
        { body: 'committee', role: one(roles) },
        ...(yes() ? [{ body: 'standing-committee', role: 'member' }] : []),
      ],
    };
  });
  return {
    term: '2025-2030',
    organization: { name: 'Đảng bộ Mẫu', level: 'province', sector: 'local' },
    congress: { date: '2025-10-01' },
    bodies: { committee: {}, 'standing-committee': {} },
    nominees,
  };
}

const source = [{ instrument: '45-CT/TW-2025', clause: '1', confidence: 'primary' }];
const effective = { from: '2025-06-01', to: '2031-01-01' };

/** The rules as a pack of their own. */
export const pack = nhansu.definePack({
  id: 'thirty-rules',
  title: { vi: 'Ba mươi quy tắc mẫu', en: 'Thirty invented rules' },
  version: '0.1.0',
  effective,
  referenceMonths: [{ when: { 'organization.level': 'province' }, values: { month: '2025-10' }, source }],
  rules: conditions.map((require, index) => ({
    id: `thirty-rules/committee/criteria/rule-${two(index)}`,
    title: { vi: `Quy tắc ${index}`, en: `Rule ${index}` },
    subject: 'nominee',
    for: { body: 'committee' },
    modality: 'mandatory',
    source,
    effective,
    require,
  })),
});
