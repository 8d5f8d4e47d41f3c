import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Programs to compare the Action with, each bundled into one file. */
export interface Rivals {
  /** Does nothing. */
  readonly nothing: string;
  /** One read and one write by hand. */
  readonly plain: string;
  /** The same with the packages that actions are usually made of. */
  readonly usual: string;
  /** Bytes of each. */
  readonly bytes: Readonly<Record<'plain' | 'usual', number>>;
  remove(): void;
}

const sources = {
  plain: new URL('rivals/plain-action.ts', import.meta.url).pathname,
  usual: new URL('rivals/usual-action.ts', import.meta.url).pathname,
};

export async function buildRivals(): Promise<Rivals> {
  const folder = mkdtempSync(join(tmpdir(), 'tutti-rivals-'));
  const { metafile } = await build({
    entryPoints: sources,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    banner: {
      js: "import{createRequire as benchRequire}from'node:module';const require=benchRequire(import.meta.url);",
    },
  });
  const nothing = join(folder, 'nothing.mjs');
  writeFileSync(nothing, '0');
  const bytesOf = (name: string) =>
    Object.entries(metafile.outputs).find(([path]) => path.endsWith(`/${name}.mjs`))?.[1].bytes ?? Number.NaN;
  return {
    nothing,
    plain: join(folder, 'plain.mjs'),
    usual: join(folder, 'usual.mjs'),
    bytes: { plain: bytesOf('plain'), usual: bytesOf('usual') },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
