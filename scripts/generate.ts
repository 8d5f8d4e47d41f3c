/**
 * Makes what follows from schemas, registries and measurements: types, validators, reference tables, the page of reasons.
 * `--check` writes nothing and fails with the name of each file that differs.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Results, renderResults } from '../bench/table.ts';
import { renderReasonsReference } from '../core/reasons/render-reference.ts';
import { buildTypes } from './generate/build-types.ts';
import { buildValidators } from './generate/build-validators.ts';
import { insertReference } from './generate/insert-reference.ts';
import type { JsonSchema } from './generate/json-schema.ts';
import { renderManifest } from './generate/render-manifest.ts';
import { renderTables } from './generate/render-tables.ts';
import { formTemplates, renderTemplates, workflowTemplates } from './generate/render-templates.ts';

const FORMATS = [
  { name: 'config', page: 'configuration', explains: true, validated: { validateConfigFile: '' } },
  { name: 'verdict', page: 'verdict', explains: false, validated: { validateVerdict: '' } },
  {
    name: 'receipt',
    page: 'receipt',
    explains: false,
    validated: { validateReceipt: 'Receipt', validateScopeReceipt: 'ScopeReceipt' },
  },
  { name: 'report', page: 'report', explains: false, validated: { validateSentReport: '' } },
] as const;

const read = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

/** Every generated file with the text it should have. */
async function generate(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const { name, page, explains, validated } of FORMATS) {
    const schema: JsonSchema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
    const reference = `docs/reference/${page}.md`;
    files.set(`schemas/generated/${name}.ts`, await buildTypes(schema, name));
    files.set(`schemas/generated/validate-${name}.ts`, buildValidators(schema, name, validated, explains));
    files.set(reference, insertReference(read(reference) ?? '', renderTables(schema), reference));
  }
  const action = 'docs/reference/action.md';
  files.set(
    action,
    insertReference(read(action) ?? '', renderManifest(readFileSync('action.yml', 'utf8')), action),
  );
  const performance = 'docs/reference/performance.md';
  const results: Results = JSON.parse(readFileSync('bench/results.json', 'utf8'));
  files.set(performance, insertReference(read(performance) ?? '', renderResults(results), performance));
  files.set('docs/reference/reasons.md', renderReasonsReference());
  files.set('action/init/generated/templates.ts', renderTemplates(workflowTemplates));
  files.set('core/setup/generated/initiative-form.ts', renderTemplates(formTemplates));
  return files;
}

const stale = [...(await generate())].filter(([path, text]) => read(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale)
    console.error(`${path} differs from what it is generated from: run \`npm run generate\`.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
}
