import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleAction, bundleFolder } from '../../../scripts/action-bundle/bundle-action.ts';

/** The Action as a runner checks it out. */
export interface Checkout {
  /** Where its `action.yml` is. */
  readonly folder: string;
  /** What the runner starts. */
  readonly main: string;
}

let made: Promise<Checkout> | undefined;

/** Built from the sources as they are now, once per process; gone when the process ends. */
export function checkOutAction(): Promise<Checkout> {
  return (made ??= make());
}

async function make(): Promise<Checkout> {
  const { files } = await bundleAction();
  const folder = mkdtempSync(join(tmpdir(), 'tutti-action-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // `package.json` tells Node that the bundle is made of modules.
  for (const name of ['action.yml', 'package.json'])
    cpSync(join(import.meta.dirname, '../../..', name), join(folder, name));
  mkdirSync(join(folder, bundleFolder), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, bundleFolder, name), text);
  return { folder, main: join(folder, bundleFolder, 'main.js') };
}
