import { isBuiltin } from 'node:module';
import { basename, join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { renderLicenses } from './render-licenses.ts';

const root = join(import.meta.dirname, '../..');

/** Where the bundle is committed, from the root of the repository. */
export const bundleFolder = 'action/dist';

export interface Bundle {
  /** Text of each file by its name. */
  readonly files: ReadonlyMap<string, string>;
  /** What is in them, and how large it is. */
  readonly metafile: Metafile;
}

/** Their modules do nothing by being loaded: what is not used of them, an HTTP client among it, is left out. */
const sideEffectFree: Plugin = {
  name: 'side-effect-free',
  setup(bundle) {
    bundle.onResolve({ filter: /^@actions\/|^@octokit\/|^tunnel$|^undici$/ }, async (args) => {
      if (args.pluginData === sideEffectFree) return undefined;
      const { kind, importer, resolveDir, path } = args;
      const found = await bundle.resolve(path, { kind, importer, resolveDir, pluginData: sideEffectFree });
      return { ...found, sideEffects: false };
    });
  },
};

/**
 * fast-xml-parser's decoder of entities brings no text of its license, and is not needed: whoever parses XML here passes a
 * decoder that puts nothing in. Without one, the parser fails.
 */
const withoutEntities: Plugin = {
  name: 'without-entities',
  setup(bundle) {
    bundle.onResolve({ filter: /^@nodable\/entities$/ }, ({ path }) => ({
      path,
      namespace: 'without-entities',
    }));
    bundle.onLoad({ filter: /.*/, namespace: 'without-entities' }, () => ({
      contents: [
        'export const XML = {}, CURRENCY = {}, COMMON_HTML = {}, ENTITY_ACTION = {};',
        "export class EntityDecoder { constructor() { throw new Error('Entities are not bundled.'); } }",
      ].join('\n'),
    }));
  },
};

/**
 * Node's own modules are taken, not imported: an import reads all their exports, and some of these load half of Node when
 * they are read. `WebSocket` of `node:http` loads the platform's other HTTP client, `ReadStream` of `node:fs` all streams,
 * `webcrypto` of `node:crypto` a second cryptography (Node 24, `lib/internal/bootstrap/realm.js`, `syncExports`): 20 ms of
 * a start of 150.
 */
const takenBuiltins: Plugin = {
  name: 'taken-builtins',
  setup(bundle) {
    bundle.onResolve({ filter: /^[a-z:/]+$/ }, ({ path }) =>
      isBuiltin(path) ? { path, namespace: 'builtin', sideEffects: false } : undefined,
    );
    bundle.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};

/** The Action and all that it needs, byte for byte the same each time. Nothing is written. */
export async function bundleAction(): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: 'action/main.ts', cli: 'action/cli.ts' },
    outdir: bundleFolder,
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    legalComments: 'linked',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    write: false,
    // For Node this package names CommonJS, which is bundled whole; of its modules only what is used is.
    alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
    plugins: [sideEffectFree, withoutEntities, takenBuiltins],
  });
  const files = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  return { files: files.set('licenses.txt', renderLicenses(root, metafile)), metafile };
}
