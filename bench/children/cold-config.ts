/** Validates the reference config once in a process that has loaded nothing, then often. Prints what that took. */
import { readFileSync } from 'node:fs';
import type * as Generated from '../../schemas/generated/validate-config.ts';
import { referenceConfig } from '../reference-initiative.ts';

export interface ColdConfig {
  /** Import, and the first time. */
  readonly coldMs: number;
  /** Once more, the mean of many. */
  readonly warmMs: number;
}

type Check = () => boolean;

/** The config as YAML gives it, parsed by the parent: YAML is the same for all schema validators; and the validator without its types. */
const [wanted = '', configJson = '', stripped = ''] = process.argv.slice(2);
const schemaFile = new URL('../../schemas/config.schema.json', import.meta.url);

const ways: Readonly<Record<string, () => Promise<Check>>> = {
  async whole() {
    const { parseConfig } = await import('../../core/config/parse-config.ts');
    return () => parseConfig(referenceConfig).config !== null;
  },
  async validator() {
    const { validateConfigFile } = await import('../../schemas/generated/validate-config.ts');
    const value: unknown = JSON.parse(configJson);
    return () => validateConfigFile(value);
  },
  async stripped() {
    const { validateConfigFile } = (await import(stripped)) as typeof Generated;
    const value: unknown = JSON.parse(configJson);
    return () => validateConfigFile(value);
  },
  async ajv() {
    const { Ajv2020 } = await import('ajv/dist/2020.js');
    const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object;
    const validate = new Ajv2020({ allErrors: true, verbose: true, strict: false }).compile(schema);
    const value: unknown = JSON.parse(configJson);
    return () => validate(value);
  },
  json() {
    return Promise.resolve(() => typeof JSON.parse(configJson) === 'object');
  },
};

const repeats = 200;
const way = ways[wanted];
if (way === undefined) throw new Error(`one of ${Object.keys(ways).join(', ')} is needed`);
const started = performance.now();
const check = await way();
if (!check()) throw new Error('the reference config is not valid');
const coldMs = performance.now() - started;
for (let time = 0; time < repeats; time += 1) check();
const warmed = performance.now();
for (let time = 0; time < repeats; time += 1) check();
const result: ColdConfig = { coldMs, warmMs: (performance.now() - warmed) / repeats };
console.log(JSON.stringify(result));
