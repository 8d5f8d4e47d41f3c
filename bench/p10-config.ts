import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import type { ColdConfig } from './children/cold-config.ts';
import { measureRounds } from './measure.ts';
import type { Progress } from './progress.ts';
import { referenceConfig } from './reference-initiative.ts';
import type { Row } from './table.ts';

const run = promisify(execFile);
const configJson = JSON.stringify(parse(referenceConfig));
/** What a bundle would hold. */
const strippedValidator = join(tmpdir(), `tutti-bench-${String(process.pid)}.mjs`);

/** P10: what it costs to validate a config in a process that has just begun, and in one that has done it before. */
export async function measureConfig(progress: Progress, rounds: number): Promise<Row[]> {
  progress('validating configs in fresh processes');
  const source = readFileSync(new URL('../schemas/generated/validate-config.ts', import.meta.url), 'utf8');
  writeFileSync(strippedValidator, stripTypeScriptTypes(source));
  try {
    return renderRows(await measureCold(rounds), await measureWarm());
  } finally {
    rmSync(strippedValidator);
  }
}

function measureCold(rounds: number) {
  return measureRounds(
    {
      whole: async () => (await inFreshProcess('whole')).coldMs,
      stripped: async () => (await inFreshProcess('stripped')).coldMs,
      validator: async () => (await inFreshProcess('validator')).coldMs,
      ajv: async () => (await inFreshProcess('ajv')).coldMs,
      json: async () => (await inFreshProcess('json')).coldMs,
    },
    rounds,
  );
}

function measureWarm() {
  return measureRounds(
    {
      whole: async () => (await inFreshProcess('whole')).warmMs,
      json: async () => (await inFreshProcess('json')).warmMs,
    },
    3,
  );
}

interface Warm {
  readonly whole: number;
  readonly json: number;
}

/** All in milliseconds. */
function renderRows(
  cold: Warm & Readonly<Record<'stripped' | 'validator' | 'ajv', number>>,
  warm: Warm,
): Row[] {
  const row = (what: string, aim: string, value: number, floor: number, isMet: boolean | null): Row => ({
    goal: 'P10',
    what,
    aim,
    measured: renderMs(value),
    floor: renderMs(floor),
    ratio: value / floor,
    isMet,
  });
  return [
    row(
      'schema validation cold: generated, as JavaScript',
      '≤ 3 ms',
      cold.stripped,
      cold.json,
      cold.stripped <= 3,
    ),
    row('the same as TypeScript, which Node strips first', '–', cold.validator, cold.json, null),
    row('the same with ajv at run time', '–', cold.ajv, cold.json, null),
    row('the whole cold: YAML, schema, rules, from TypeScript', '–', cold.whole, cold.json, null),
    row('the whole warm', '–', warm.whole, warm.json, null),
  ];
}

function renderMs(value: number): string {
  return `${value.toFixed(value < 0.1 ? 4 : 2)} ms`;
}

async function inFreshProcess(way: string): Promise<ColdConfig> {
  const file = new URL('children/cold-config.ts', import.meta.url).pathname;
  const { stdout } = await run(process.execPath, [file, way, configJson, strippedValidator]);
  return JSON.parse(stdout) as ColdConfig;
}
