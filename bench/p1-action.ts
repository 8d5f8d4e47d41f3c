import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep, type Step } from '../test/action/runner-harness.ts';
import { requireSuccess, startActionStage } from './action-stage.ts';
import { buildRivals, type Rivals } from './build-rivals.ts';
import { type Child, startChild } from './child.ts';
import type { ReplayQuestions } from './children/replay-github.ts';
import { median, runRounds } from './measure.ts';
import type { Progress } from './progress.ts';
import { type Exchange, recordStep } from './record-step.ts';
import type { Row } from './table.ts';

/** One run of one program. */
interface Run {
  /** From its start to its end, in milliseconds. */
  readonly exitMs: number;
  /** To its first request; NaN where it makes none. */
  readonly firstMs: number;
  /** Of all its threads. */
  readonly cpuMs: number;
  /** Peak of resident memory, in megabytes. */
  readonly peakMb: number;
  readonly requests: number;
}

type Name = 'nothing' | 'plain' | 'usual' | 'gate' | 'sync';

/** P1: what a step costs from start to exit, beside an empty process, the same by hand, and the usual packages. */
export async function measureAction(progress: Progress, rounds: number): Promise<Row[]> {
  progress('recording what GitHub tells a step');
  const recorded = await record();
  const rivals = await buildRivals();
  const githubs = {
    gate: await startChild<ReplayQuestions>('replay-github.ts', recorded.gate.exchanges),
    sync: await startChild<ReplayQuestions>('replay-github.ts', recorded.sync.exchanges),
  };
  try {
    progress(`running steps, ${String(rounds)} rounds`);
    const contenders = await prepare(githubs, rivals, recorded);
    // The first runs load everything into the file cache.
    await runRounds(contenders, 2);
    const runs = await runRounds(contenders, rounds);
    return renderRows(runs);
  } finally {
    rivals.remove();
    await Promise.all([githubs.gate.stop(), githubs.sync.stop()]);
  }
}

interface Recorded {
  readonly step: Step;
  readonly exchanges: readonly Exchange[];
}

/** A gate that lets a release go, and a sync that answers a declaration. */
async function record(): Promise<Readonly<Record<'gate' | 'sync', Recorded>>> {
  const stage = await startActionStage();
  try {
    const gate = stage.step('gate', await stage.pullEvent());
    const builder = stage.played.issueOf('builder');
    const gateExchanges = await recordStep(gate);
    const event = await stage.comment('ana', builder, '/met builder-a: shown once more');
    const sync = stage.step('sync', event);
    return {
      gate: { step: gate, exchanges: gateExchanges },
      sync: { step: sync, exchanges: await recordStep(sync) },
    };
  } finally {
    await stage.close();
  }
}

const usageFile = join(tmpdir(), `tutti-bench-usage-${String(process.pid)}.json`);
/** Tells at the end what the process has used, the same way for all. */
const tellUsage = `data:text/javascript,${encodeURIComponent(
  'process.on("exit",()=>process.getBuiltinModule("node:fs").writeFileSync(process.env.BENCH_USAGE,JSON.stringify(process.resourceUsage())))',
)}`;

async function prepare(
  githubs: Readonly<Record<'gate' | 'sync', Child<ReplayQuestions>>>,
  rivals: Rivals,
  { gate, sync }: Readonly<Record<'gate' | 'sync', Recorded>>,
): Promise<Readonly<Record<Name, () => Promise<Run>>>> {
  const urls = { gate: await urlOf(githubs.gate), sync: await urlOf(githubs.sync) };
  const graphql = sync.exchanges.filter(({ path }) => path === '/graphql');
  const env = {
    BENCH_USAGE: usageFile,
    BENCH_READ: graphql[0]?.body ?? '',
    BENCH_WRITE: graphql.at(-1)?.body ?? '',
  };
  const run = (name: 'gate' | 'sync', step: Step, main?: string) => () =>
    measureRun(githubs[name], {
      ...step,
      apiUrl: urls[name],
      env,
      execArgv: ['--import', tellUsage],
      ...(main !== undefined && { main }),
    });
  return {
    nothing: run('sync', sync.step, rivals.nothing),
    plain: run('sync', sync.step, rivals.plain),
    usual: run('sync', sync.step, rivals.usual),
    gate: run('gate', gate.step),
    sync: run('sync', sync.step),
  };
}

async function urlOf(github: Child<ReplayQuestions>): Promise<string> {
  return `http://127.0.0.1:${String(await github.ask('port'))}`;
}

async function measureRun(github: Child<ReplayQuestions>, step: Step): Promise<Run> {
  await github.ask('seen');
  const { startedAt, milliseconds } = requireSuccess(await runStep(step));
  const { requests, firstAt } = await github.ask('seen');
  const used = JSON.parse(readFileSync(usageFile, 'utf8')) as NodeJS.ResourceUsage;
  rmSync(usageFile);
  return {
    exitMs: milliseconds,
    firstMs: firstAt === null ? Number.NaN : firstAt - startedAt,
    cpuMs: (used.userCPUTime + used.systemCPUTime) / 1000,
    peakMb: used.maxRSS / 1000,
    requests,
  };
}

const words: Readonly<Record<Name, string>> = {
  sync: 'Action: sync answers a declaration',
  gate: 'Action: gate of a pull request',
  usual: 'the usual packages, one read and one write, no judgment',
  plain: 'one read and one write by hand, no judgment',
  nothing: 'an empty process',
};

/** Goals: 0.70 of the usual packages, and 1.5 of what is made by hand. */
const mostOfUsual = 0.7;
const mostOfPlain = 1.5;

function renderRows(runs: Readonly<Record<Name, readonly Run[]>>): Row[] {
  const of = (name: Name, what: keyof Run) => median(runs[name].map((run) => run[what]));
  const plain = of('plain', 'exitMs');
  const limit = Math.min(mostOfUsual * of('usual', 'exitMs'), mostOfPlain * plain);
  const names: readonly Name[] = ['sync', 'gate', 'usual', 'plain', 'nothing'];
  return names.map((name): Row => {
    const exit = of(name, 'exitMs');
    const isOurs = name === 'sync' || name === 'gate';
    const first = of(name, 'firstMs');
    const asked = Number.isNaN(first) ? '' : `, first request after ${first.toFixed(0)}`;
    return {
      goal: 'P1',
      what: words[name],
      aim: isOurs ? '≤ 0.70 × usual, ≤ 1.5 × by hand' : '–',
      measured: `${exit.toFixed(0)} ms (${(exit / of('usual', 'exitMs')).toFixed(2)} × usual)${asked}; ${of(name, 'cpuMs').toFixed(0)} ms CPU, ${of(name, 'peakMb').toFixed(0)} MB, ${String(of(name, 'requests'))} requests`,
      floor: `${plain.toFixed(0)} ms`,
      ratio: exit / plain,
      isMet: isOurs ? exit <= limit : null,
    };
  });
}
