import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import 'nhansu/vitest';

test.each(readdirSync('lists'))('%s passes', async (file) => {
  await expect(JSON.parse(readFileSync(`lists/${file}`, 'utf8'))).toPassCheck();
});
