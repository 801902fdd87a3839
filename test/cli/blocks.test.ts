import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/cli/screening/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhansu-blocks-'));
afterAll(() => rmSync(folder, { recursive: true }));

const records = Array.from({ length: 9000 }, (_, index) => ({ id: `P${index}` }));
const rows = `Mã,Họ và tên\n${records.map(({ id }) => `${id},Người mẫu`).join('\n')}\n`;

// Of whom little is known, there is most to say: bytes alone would not bound what a block comes to.
describe('blocks of short records', () => {
  it.each<[string, string | Buffer]>([
    ['people.ndjson', records.map((one) => JSON.stringify(one)).join('\n')],
    ['people.json', JSON.stringify(records)],
    ['people.csv', rows],
    ['utf-16.csv', Buffer.from(`\uFEFF${rows}`, 'utf16le')],
  ])('of %s are many and small, and hold each record once', async (name, contents) => {
    const file = join(folder, name);
    writeFileSync(file, contents);
    const sources = {
      files: [file],
      io: {
        stdin: (async function* () {})(),
        stdout: { write: () => true },
        stderr: { write: () => true },
        env: {},
      },
      lang: 'vi',
      body: 'committee',
      read: () => {},
    } as const;
    const ids: unknown[] = [];
    for await (const block of blocksOf(sources)) {
      expect(block.records.length).toBeLessThanOrEqual(64);
      expect(block.places).toHaveLength(block.records.length);
      for (const record of block.records) ids.push(JSON.parse(record).id);
    }
    expect(ids).toEqual(records.map(({ id }) => id));
  });
});
