/**
 * Makes `sandbox/oracle/slices/github-openapi.json` from GitHub's published OpenAPI description.
 * Run it after a change of `sandbox/oracle/used-operations.ts`: `node scripts/make-github-slice.ts`.
 * It downloads 29 MB from the npm registry into a temporary folder and removes it again.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { USED_OPERATIONS, USED_WEBHOOKS } from '../sandbox/oracle/used-operations.ts';
import { cutSlice, type Slice } from './github-slice/cut-slice.ts';
import { asObject } from './github-slice/json.ts';

const PACKAGE = '@octokit/openapi';
const VERSION = '23.0.2';
const SOURCE = 'generated/api.github.com.json';
const API_VERSION = '2026-03-10';
const TARGET = new URL('../sandbox/oracle/slices/github-openapi.json', import.meta.url);

function readDescription(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'github-openapi-'));
  try {
    const packed = ['pack', `${PACKAGE}@${VERSION}`, '--silent', '--pack-destination', folder];
    const archive = execFileSync('npm', packed, { encoding: 'utf8' }).trim();
    execFileSync('tar', ['-xzf', join(folder, archive), '-C', folder, `package/${SOURCE}`]);
    return readFileSync(join(folder, 'package', SOURCE));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One line per operation, webhook and schema, so that a difference can be read. */
function print(provenance: object, slice: Slice): string {
  const sections = Object.entries({
    operations: slice.operations,
    webhooks: slice.webhooks,
    schemas: slice.schemas,
  });
  const lines = sections.map(([name, entries]) => {
    const rows = Object.entries(entries).map(
      ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
    );
    return `${JSON.stringify(name)}:{\n${rows.join(',\n')}\n}`;
  });
  return `{\n"provenance":${JSON.stringify(provenance)},\n${lines.join(',\n')}\n}\n`;
}

const source = readDescription();
const slice = cutSlice(asObject(JSON.parse(source.toString('utf8')), SOURCE), {
  operations: USED_OPERATIONS,
  webhooks: USED_WEBHOOKS,
  version: API_VERSION,
});
const provenance = {
  package: PACKAGE,
  version: VERSION,
  file: SOURCE,
  licence: 'MIT',
  sha256: createHash('sha256').update(source).digest('hex'),
  apiVersion: API_VERSION,
  madeBy: 'scripts/make-github-slice.ts',
};
const text = print(provenance, slice);
writeFileSync(TARGET, text);
console.log(
  `${USED_OPERATIONS.length} operations, ${USED_WEBHOOKS.length} webhooks, ` +
    `${Object.keys(slice.schemas).length} schemas: ${Math.round(text.length / 1024)} KiB`,
);
