/**
 * The circles of imports among modules as a metafile of esbuild lists them, sources or outputs, each as a path. Types are
 * not there, and a dynamic import waits for nobody.
 */
export function cyclesIn(modules) {
  const importsOf = (file) =>
    (modules[file]?.imports ?? [])
      .filter(({ kind, external }) => kind === 'import-statement' && !external)
      .map(({ path }) => path);
  const cycles = [];
  const done = new Set();
  const visit = (file, path) => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const next of importsOf(file)) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of Object.keys(modules)) visit(file, []);
  return cycles;
}
