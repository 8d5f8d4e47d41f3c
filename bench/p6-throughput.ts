import { type Child, startChild } from './child.ts';
import type { ProcessUsage } from './children/answer-parent.ts';
import type { AppInput, AppQuestions } from './children/app.ts';
import type { LeanInput } from './children/lean.ts';
import type { NaiveInput } from './children/naive-app.ts';
import type { StubQuestions } from './children/stub-github.ts';
import { deliverEvents } from './deliver-events.ts';
import { median, runRounds } from './measure.ts';
import type { Progress } from './progress.ts';
import { type Recording, recordGithub } from './record-github.ts';
import type { Row } from './table.ts';

/** Something that takes events and asks GitHub about each. */
interface Handler {
  readonly child: Child<Pick<AppQuestions, 'port' | 'idle' | 'usage'>>;
  /** Events per round. */
  readonly events: number;
}

interface Load {
  /** Milliseconds of CPU per evaluation. */
  readonly cpuMs: number;
  readonly perSecond: number;
  readonly rssMb: number;
}

/** Initiatives differ in their numbers, and none is asked for twice in a round: the App would see that it is the same work. */
const firstNumber = 5000;

/** P6: evaluations per second and core through the real App, with GitHub out of the way. */
export async function measureThroughput(progress: Progress, rounds: number, events: number): Promise<Row[]> {
  progress('recording what GitHub answers');
  const recording = await recordGithub();
  const stub = await startChild<StubQuestions>('stub-github.ts', recording);
  const { app, naive, lean } = await startHandlers(recording, await stub.ask('port'), events);
  try {
    progress('warming up');
    for (const handler of [app, app, naive, lean, lean]) await handle(handler, recording);
    await requireSteady(app, recording, stub);
    progress('delivering events');
    const loads = await runRounds(
      {
        app: () => handle(app, recording),
        naive: () => handle(naive, recording),
        lean: () => handle(lean, recording),
      },
      rounds,
    );
    return renderRows(middle(loads.app), middle(loads.naive), middle(loads.lean), recording.objects.length);
  } finally {
    for (const { child } of [app, naive, lean]) await child.stop();
    await stub.stop();
  }
}

async function startHandlers(recording: Recording, stubPort: number, events: number) {
  const baseUrl = `http://127.0.0.1:${String(stubPort)}`;
  const settings = { ...recording.settings, baseUrl };
  const secret = settings.webhookSecrets[0] ?? '';
  const appInput: AppInput = { settings, isRecording: false };
  const naiveInput: NaiveInput = { settings, paths: recording.objects };
  const leanInput: LeanInput = { baseUrl, secret, read: recording.request };
  return {
    app: { child: await startChild<AppQuestions>('app.ts', appInput), events },
    naive: {
      child: await startChild<AppQuestions>('naive-app.ts', naiveInput),
      events: Math.ceil(events / 10),
    },
    lean: { child: await startChild<AppQuestions>('lean.ts', leanInput), events },
  };
}

/** One round: as many events as this handler takes, each of another initiative. */
async function handle(
  { child, events }: Handler,
  { payload, settings, initiative }: Recording,
): Promise<Load> {
  const payloads = Array.from({ length: events }, (_, index) =>
    renumber(payload, initiative, firstNumber + index),
  );
  const port = await child.ask('port');
  const before: ProcessUsage = await child.ask('usage');
  const started = performance.now();
  await deliverEvents({ port, payloads, secret: settings.webhookSecrets[0] ?? '', event: 'issue_comment' });
  await child.ask('idle');
  const seconds = (performance.now() - started) / 1000;
  const after = await child.ask('usage');
  return { cpuMs: (after.cpuMs - before.cpuMs) / events, perSecond: events / seconds, rssMb: after.rssMb };
}

/** The same event about another initiative. */
function renumber(payload: string, from: number, to: number): string {
  const event = JSON.parse(payload) as { issue: Readonly<Record<string, unknown>> };
  if (event.issue['number'] !== from) throw new Error('the recorded event is about something else');
  return JSON.stringify({ ...event, issue: { ...event.issue, number: to } });
}

/** What is measured is the steady state: one read for each event and nothing else. */
async function requireSteady(app: Handler, recording: Recording, stub: Child<StubQuestions>): Promise<void> {
  const before = await stub.ask('counts');
  await handle(app, recording);
  const after = await stub.ask('counts');
  const [reads, others] = [
    after.reads - before.reads,
    after.writes + after.rest - before.writes - before.rest,
  ];
  if (reads !== app.events || others !== 0)
    throw new Error(
      `not steady: ${String(reads)} reads and ${String(others)} other requests for ${String(app.events)} events`,
    );
}

function middle(loads: readonly Load[]): Load {
  return {
    cpuMs: median(loads.map(({ cpuMs }) => cpuMs)),
    perSecond: median(loads.map(({ perSecond }) => perSecond)),
    rssMb: Math.max(...loads.map(({ rssMb }) => rssMb)),
  };
}

function renderRows(app: Load, naive: Load, lean: Load, calls: number): Row[] {
  const goal = 'P6';
  const perCore = ({ cpuMs }: Load) => 1000 / cpuMs;
  const rates = (load: Load) => `${perCore(load).toFixed(0)} (${load.perSecond.toFixed(0)} by the clock)`;
  return [
    {
      goal,
      what: 'evaluations per second and core, real App',
      aim: '≥ 1,000',
      measured: rates(app),
      floor: rates(lean),
      ratio: perCore(app) / perCore(lean),
      isMet: perCore(app) >= 1000,
    },
    {
      goal,
      what: 'CPU per evaluation',
      aim: '≤ 1.2 ms',
      measured: `${app.cpuMs.toFixed(2)} ms`,
      floor: `${lean.cpuMs.toFixed(2)} ms`,
      ratio: app.cpuMs / lean.cpuMs,
      isMet: app.cpuMs <= 1.2,
    },
    {
      goal,
      what: 'resident memory at the end',
      aim: '≤ 150 MB',
      measured: `${app.rssMb.toFixed(0)} MB`,
      floor: `${lean.rssMb.toFixed(0)} MB`,
      ratio: app.rssMb / lean.rssMb,
      isMet: app.rssMb <= 150,
    },
    {
      goal,
      what: `Probot’s client, ${String(calls)} REST calls, no judgment`,
      aim: '–',
      measured: `${rates(naive)}, ${naive.cpuMs.toFixed(1)} ms, ${naive.rssMb.toFixed(0)} MB`,
      floor: rates(lean),
      ratio: perCore(naive) / perCore(lean),
      isMet: null,
    },
  ];
}
