/**
 * Bundles the Action into `action/dist/`, byte for byte the same each time. `--check` writes nothing and fails where what is
 * committed differs.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const OUT = 'action/dist';

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

async function bundle(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: { main: 'action/main.ts' },
    outdir: OUT,
    bundle: true,
    splitting: true,
    minify: true,
    legalComments: 'linked',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    write: false,
    // Some packages are CommonJS and ask for `require`.
    banner: {
      js: "import{createRequire as tuttiRequire}from'node:module';const require=tuttiRequire(import.meta.url);",
    },
    plugins: [sideEffectFree],
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}

function committed(): Map<string, string> {
  return new Map(readdirSync(OUT).map((name) => [name, readFileSync(join(OUT, name), 'utf8')]));
}

const wanted = await bundle();
if (process.argv.includes('--check')) {
  const present = committed();
  const stale = [...new Set([...wanted.keys(), ...present.keys()])].filter(
    (name) => wanted.get(name) !== present.get(name),
  );
  for (const name of stale)
    console.error(`${OUT}/${name} differs from what it is built from: run \`npm run build\`.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const [name, text] of wanted) writeFileSync(join(OUT, name), text);
  for (const [name, text] of wanted) console.log(`${String(Buffer.byteLength(text)).padStart(8)}  ${name}`);
}
