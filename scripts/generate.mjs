// Writes the files that follow from others: one module a pack, and the JSON Schemas.
import { writeFileSync } from 'node:fs';
import { writePacks } from './generate/packs.mjs';
import { importTypeScript } from './import-typescript.mjs';

writePacks();

const { jsonSchemas } = await importTypeScript('scripts/generate/json-schemas.ts');
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(`schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
