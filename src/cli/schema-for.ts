import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The schema of a file, as an editor finds it from there where the library is installed, or is going to be. */
export function schemaFor(file: string, name: string): string {
  const schema = join('node_modules/nhansu/schema', `${name}.schema.json`);
  const project = foldersAbove(resolve('.')).find((folder) => existsSync(join(folder, schema)));
  return relative(dirname(resolve(file)), resolve(project ?? '.', schema))
    .split(sep)
    .join('/');
}

/** The folder and those that it lies in. */
function foldersAbove(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersAbove(above)];
}
