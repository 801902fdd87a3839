// Writes the files that follow from others: one module a pack, the JSON Schemas, the licences of what is bundled,
// and the pages about the rules.
import { writeFiles } from './generate/files.mjs';
import { writeNotices } from './generate/notices.mjs';
import { writePacks } from './generate/packs.mjs';
import { write } from './generate/write.mjs';
import { importTypeScript } from './import-typescript.mjs';

await writePacks();
await writeFiles();

const { jsonSchemas } = await importTypeScript('scripts/generate/json-schemas.ts');
for (const [name, schema] of Object.entries(jsonSchemas())) {
  write(`schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
// After the schemas, since the bundle whose licences it reads holds them.
await writeNotices();

const { pages } = await importTypeScript('scripts/generate/pages.ts');
for (const [path, text] of Object.entries(pages())) write(path, text);
