import * as nhansu from '../dist/index.js';

const facts = [
  'sex',
  'ethnicMinority',
  'ageBand',
  'headsUnit',
  'localPerson',
  'politicalStandards',
  'serviceKind',
  'assetDeclarationFiled',
];
const wanted = { sex: 'female', ageBand: 'under-40', politicalStandards: 'meets', serviceKind: 'police' };
const effective = { from: '2019-05-30', to: '2026-01-01' };

/** Forty quotas, laid over the Charter. */
export const fortyQuotas = nhansu.extendPack('charter', {
  id: 'forty-quotas',
  title: { vi: 'Bốn mươi cơ cấu mẫu', en: 'Forty invented quotas' },
  version: '0.1.0',
  effective,
  rules: Array.from({ length: 40 }, (_, index) => {
    const fact = facts[index % facts.length];
    const words = { vi: `Cơ cấu ${index}`, en: `Quota ${index}` };
    const where = { all: [{ fact: `nominee.${fact}`, operator: 'equal', value: wanted[fact] ?? true }] };
    return {
      id: `forty-quotas/committee/quota/quota-${index}`,
      title: words,
      subject: 'committee',
      modality: 'target',
      source: [{ instrument: '35-CT/TW-2019', clause: '1', confidence: 'primary' }],
      effective,
      measures: { part: { label: words, share: { of: 'committee', where } } },
      require: { all: [{ fact: 'measure.part', operator: 'atLeastShare', value: `${index + 1}%` }] },
    };
  }),
});
