import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** The licenses of all packages of which a bundle holds something, in the order of their names. */
export function renderLicenses(root: string, { outputs }: Pick<Metafile, 'outputs'>): string {
  const used = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? (folderOf(path) ?? []) : [],
    ),
  );
  return [...new Set(used)]
    .toSorted()
    .map((folder) => renderPackage(join(root, folder)))
    .join('\n');
}

/** `node_modules/@actions/core` of a file in it; null for a file of our own. */
function folderOf(path: string): string | null {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null;
}

function renderPackage(folder: string): string {
  const { name, version, license }: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:[.-]|$)/i.test(entry));
  if (file === undefined) throw new Error(`${String(name)} brings no license text: it must not be bundled`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `${String(name)} ${String(version)} (${String(license)})\n\n${text}\n`;
}
