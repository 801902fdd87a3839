/** What reading asks of the file system of Node.js. */
export interface NodeFiles {
  createReadStream(file: string): AsyncIterable<Uint8Array | string>;
  readonly promises: {
    stat(path: string): Promise<{ readonly size: number }>;
    readdir(path: string, options: { readonly recursive: true }): Promise<string[]>;
  };
}

interface Runtime {
  readonly process?: { getBuiltinModule?(name: 'node:fs'): NodeFiles };
}

/** Asked for at run time, since a bundler for browsers has no such module to offer. */
export function nodeFiles(): NodeFiles {
  const found = (globalThis as Runtime).process?.getBuiltinModule?.('node:fs');
  if (found) return found;
  throw new Error('files are read on Node.js 20.16 or later alone; elsewhere pass what they hold');
}
