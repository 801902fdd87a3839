const list = require('../cell.json');

test('the cell passes', async () => {
  await expect(list).toPassCheck();
});

test('nhansu/vitest gives the same matchers where modules are required', async () => {
  expect(Object.keys(require('nhansu/vitest').matchers)).toContain('toPassCheck');
});

test('a list without seats is refused, and says why', async () => {
  const asked = expect({ term: '2020-2025' }).toPassCheck();
  await expect(asked).rejects.toThrow('the list cannot be checked');
});

test('a failure tells found, needed and source', async () => {
  const asked = expect(list).toViolateRule('2020-2025/committee/criteria/asset-declaration');
  await expect(asked).rejects.toThrow(/source:/);
});
