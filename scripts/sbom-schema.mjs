import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const folder = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
const schema = (name) => JSON.parse(readFileSync(`${folder}/${name}.SNAPSHOT.schema.json`, 'utf8'));

/** What the schema of CycloneDX 1.5 has against a bill of materials; empty where there is nothing. */
export function mistakesIn(bom) {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  const isSound = ajv.compile(schema('bom-1.5'));
  return isSound(bom) ? '' : ajv.errorsText(isSound.errors);
}
