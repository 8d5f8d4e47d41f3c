import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { runStep, type Step } from '../test/action/runner-harness.ts';
import { requireSuccess } from './action-stage.ts';
import { measureRounds } from './measure.ts';
import type { Progress } from './progress.ts';
import { referenceConfig } from './reference-initiative.ts';
import type { Row } from './table.ts';

const run = promisify(execFile);

/** Validates a config in a process that has just begun, as a bundle, and prints the milliseconds of it. */
const cold = `
const text = process.env.BENCH_CONFIG;
const started = performance.now();
const { parseConfig } = await import('./core/config/parse-config.ts');
if (parseConfig(text).config === null) throw new Error('the reference config is not valid');
console.log(performance.now() - started);
`;

/** P10 for the bundle: the whole of a config, cold, and the command that does nothing else. */
export async function measureColdBundle(progress: Progress, rounds: number): Promise<Row[]> {
  progress('validating configs from the bundle');
  const folder = mkdtempSync(join(tmpdir(), 'tutti-cold-'));
  try {
    const program = await bundleCold(folder);
    const workspace = join(folder, 'workspace');
    mkdirSync(join(workspace, '.github'), { recursive: true });
    writeFileSync(join(workspace, '.github/tutti.yml'), referenceConfig);
    const nothing = join(folder, 'nothing.mjs');
    writeFileSync(nothing, '0');
    const step: Step = {
      with: { command: 'validate' },
      event: { name: 'push', payload: {} },
      token: '',
      apiUrl: 'http://127.0.0.1:9',
      repository: 'acme/checkout',
      workspace,
    };
    const env = { ...process.env, BENCH_CONFIG: referenceConfig };
    const took = await measureRounds(
      {
        cold: async () => Number((await run(process.execPath, [program], { env })).stdout),
        validate: async () => requireSuccess(await runStep(step)).milliseconds,
        nothing: async () => (await runStep({ ...step, main: nothing })).milliseconds,
      },
      rounds,
    );
    return [
      row('the whole cold, from a bundle', took.cold, null),
      row('Action: validate, from start to exit', took.validate, took.nothing),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundleCold(folder: string): Promise<string> {
  const program = join(folder, 'cold.mjs');
  await build({
    stdin: { contents: cold, resolveDir: join(import.meta.dirname, '..'), sourcefile: 'cold.mjs' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    entryNames: 'cold',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    alias: { yaml: join(import.meta.dirname, '../node_modules/yaml/browser/dist/index.js') },
  });
  return program;
}

function row(what: string, ms: number, floor: number | null): Row {
  return {
    goal: 'P10',
    what,
    aim: '–',
    measured: `${ms.toFixed(1)} ms`,
    floor: floor === null ? null : `${floor.toFixed(1)} ms`,
    ratio: floor === null ? null : ms / floor,
    isMet: null,
  };
}
