import { fileURLToPath } from 'node:url';

/** What json-rules-engine uses and the library does not need, with what stands in for it in the bundle. */
const stubs = {
  'jsonpath-plus': 'no-json-path.ts',
  eventemitter2: 'no-events.ts',
  'hash-it': 'no-hash.ts',
  clone: 'no-clone.ts',
  './debug': 'no-debug.ts',
  './engine-default-operator-decorators': 'no-decorators.ts',
  './operator-decorator': 'no-decorator.ts',
};

/** Bundles json-rules-engine without the parts it is not used for. */
export const engineStubs = {
  name: 'engine-stubs',
  setup(build) {
    build.onResolve(
      {
        filter:
          /^(jsonpath-plus|eventemitter2|hash-it|clone|\.\/(debug|engine-default-operator-decorators|operator-decorator))$/,
      },
      ({ path, importer }) => {
        if (!/[\\/]json-rules-engine[\\/]/.test(importer)) return undefined;
        return { path: fileURLToPath(new URL(`../src/evaluate/unused/${stubs[path]}`, import.meta.url)) };
      },
    );
  },
};
