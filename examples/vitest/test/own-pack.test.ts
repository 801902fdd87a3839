import { extendPack, type NominationList } from 'nhansu';
import { createMatchers } from 'nhansu/vitest';
import { expect, test } from 'vitest';

const pack = extendPack('2020-2025', {
  id: 'local/sample-province',
  title: { vi: 'Tỉnh Mẫu', en: 'Sample Province' },
  version: '1.0.0',
  effective: { from: '2020-02-01', to: '2026-01-01' },
  instruments: [
    {
      id: '07-HD/TU-2020',
      number: '07-HD/TU',
      issuer: { vi: 'Ban Thường vụ Tỉnh ủy Mẫu', en: 'Standing committee of Sample Province' },
      title: { vi: 'Hướng dẫn nhân sự', en: 'Guidance on personnel' },
      date: '2020-01-20',
    },
  ],
  rules: [
    {
      id: 'local/sample-province/committee/structure/size',
      title: { vi: 'Số lượng cấp ủy viên', en: 'Number of members' },
      subject: 'committee',
      modality: 'mandatory',
      source: [{ instrument: '07-HD/TU-2020', clause: 'mục 2', confidence: 'primary' }],
      effective: { from: '2020-02-01', to: null },
      require: { all: [{ fact: 'committee.seats', operator: 'lessThanInclusive', value: 37 }] },
    },
  ],
});

// What every call would say again is said once.
expect.extend(createMatchers({ pack }));

const list = (seats: number): NominationList => ({
  term: '2020-2025',
  organization: { name: 'Huyện Mẫu', level: 'above-grassroots', sector: 'local', unitKind: 'district' },
  congress: { date: '2020-06-15' },
  bodies: { committee: { seats } },
  nominees: [],
});

test('37 seats are as many as may be', async () => {
  await expect(list(37)).toSatisfyRule('local/sample-province/committee/structure/size');
  await expect(list(38)).toViolateRule('local/sample-province/committee/structure/size');
});
