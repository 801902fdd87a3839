import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What an ES module imports by paths of its own, dynamic imports apart: those wait for nobody. */
const importsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;'"]*["'](\.[^'"]+)["']/gm)].map(
    ([, path]) => join(dirname(file), path),
  );

/** The circles of imports among the modules of a folder, each as a path. */
export function cyclesIn(folder) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name));
  const cycles = [];
  const done = new Set();
  const visit = (file, path) => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const next of importsOf(file)) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return cycles;
}
