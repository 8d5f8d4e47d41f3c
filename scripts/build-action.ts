/**
 * Bundles the Action into `action/dist/`. `--check` writes nothing and fails where what is committed differs.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleAction, bundleFolder } from './action-bundle/bundle-action.ts';

function committed(): Map<string, string> {
  const names = readdirSync(bundleFolder);
  return new Map(names.map((name) => [name, readFileSync(join(bundleFolder, name), 'utf8')]));
}

const { files } = await bundleAction();
if (process.argv.includes('--check')) {
  const present = committed();
  const stale = [...new Set([...files.keys(), ...present.keys()])].filter(
    (name) => files.get(name) !== present.get(name),
  );
  for (const name of stale)
    console.error(`${bundleFolder}/${name} differs from what it is built from: run \`npm run build\`.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  rmSync(bundleFolder, { recursive: true, force: true });
  mkdirSync(bundleFolder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(bundleFolder, name), text);
  for (const [name, text] of files) console.log(`${String(Buffer.byteLength(text)).padStart(8)}  ${name}`);
}
