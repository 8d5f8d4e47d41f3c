/**
 * Runs the Action as GitHub's runner does: the bundle, built from the sources as they are, in a process of its own with a
 * clean environment, inputs by the rules of `action.yml`, and files to write into. What it wrote is read back as the runner
 * reads it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { checkOutAction } from './harness/checkout.ts';
import { parseFileCommand } from './harness/parse-file-command.ts';
import { parseLog } from './harness/parse-log.ts';
import { inputVariables, readManifest } from './harness/read-manifest.ts';

/** What happened, as the runner tells it to a step. */
export interface StepEvent {
  /** `pull_request` */
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** `refs/heads/main` unless given. */
  readonly ref?: string;
  readonly sha?: string;
}

export interface Step {
  /** The `with:` of the step. */
  readonly with: Readonly<Record<string, string>>;
  readonly event: StepEvent;
  /** What `github.token` is. */
  readonly token: string;
  /** REST root of GitHub. */
  readonly apiUrl: string;
  /** `acme/checkout` */
  readonly repository: string;
  readonly repositoryId?: number;
  /** Environment variables beside, or instead of, those of the runner. */
  readonly env?: Readonly<Record<string, string>>;
  /** The checkout that the step works in, `GITHUB_WORKSPACE`; an empty folder unless given. */
  readonly workspace?: string;
  /** Arguments of Node, for what is measured. */
  readonly execArgv?: readonly string[];
  /** Another program in place of the Action, to compare it with. */
  readonly main?: string;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
}

export interface StepResult {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Whether the runner would go on with the job. */
  readonly succeeded: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly path: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** What it asked to hide. */
  readonly masked: readonly string[];
  /** What people see, commands left out. */
  readonly log: readonly string[];
  /** Everything that it printed, to either stream. */
  readonly printed: string;
  /** When it was started, in milliseconds since the epoch, and for how long it ran. */
  readonly startedAt: number;
  readonly milliseconds: number;
}

export interface RunningStep {
  readonly result: Promise<StepResult>;
  /** As the runner does it to a cancelled job: SIGINT, later SIGTERM. */
  kill(signal: NodeJS.Signals): void;
}

const files = ['OUTPUT', 'ENV', 'STATE', 'PATH', 'STEP_SUMMARY'] as const;

/** Runs one step to its end. */
export async function runStep(step: Step): Promise<StepResult> {
  return (await startStep(step)).result;
}

/** The same, for a step that is to be disturbed. */
export async function startStep(step: Step): Promise<RunningStep> {
  const { folder, main } = await checkOutAction();
  const home = mkdtempSync(join(tmpdir(), 'tutti-runner-'));
  for (const name of files) writeFileSync(join(home, name), '');
  writeFileSync(join(home, 'event.json'), JSON.stringify(step.event.payload));
  mkdirSync(join(home, 'work'));
  const startedAt = performance.timeOrigin + performance.now();
  const child = spawn(process.execPath, [...(step.execArgv ?? []), step.main ?? main], {
    cwd: step.workspace ?? join(home, 'work'),
    env: environmentOf(step, home, folder),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit').then(() => performance.timeOrigin + performance.now() - startedAt);
  const ended = once(child, 'close');
  const printed = Promise.all([text(child.stdout), text(child.stderr)]);
  async function collect(): Promise<StepResult> {
    const [stdout, stderr] = await printed;
    await ended;
    const { exitCode, signalCode: signal } = child;
    try {
      const result = readResult(home, { exitCode, signal, stdout, stderr });
      return { ...result, startedAt, milliseconds: await exited };
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }
  return { result: collect(), kill: (signal) => void child.kill(signal) };
}

/** Variables as documented (docs: variables reference), and nothing of this process but the path. */
function environmentOf(step: Step, home: string, folder: string): Record<string, string> {
  const { name, ref = 'refs/heads/main', sha = '' } = step.event;
  const github: Record<string, string> = {
    action_path: folder,
    actor: 'wanda',
    api_url: step.apiUrl,
    event_name: name,
    event_path: join(home, 'event.json'),
    graphql_url: `${step.apiUrl.replace(/\/v3$/, '')}/graphql`,
    job: 'launch',
    ref,
    ref_name: ref.replace(/^refs\/[^/]+\//, ''),
    repository: step.repository,
    repository_id: step.repositoryId === undefined ? '' : String(step.repositoryId),
    run_attempt: '1',
    run_id: '4711',
    run_number: '1',
    server_url: 'https://github.com',
    sha,
    workflow: 'Launch',
    workspace: step.workspace ?? join(home, 'work'),
  };
  const variables = Object.entries(github).map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, value]);
  const written = files.map((file) => [`GITHUB_${file}`, join(home, file)]);
  const contexts = { github: { ...github, token: step.token } };
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: home,
    ...Object.fromEntries([...variables, ...written]),
    ...inputVariables(readManifest(join(folder, 'action.yml')), step.with, contexts),
    // GitHub is asked to wait a second between two writes; its stand-in needs none.
    TUTTI_WRITE_INTERVAL_MS: '0',
    ...step.env,
  };
}

interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

function readResult(
  home: string,
  { exitCode, signal, stdout, stderr }: Ended,
): Omit<StepResult, 'startedAt' | 'milliseconds'> {
  const read = (name: (typeof files)[number]) => readFileSync(join(home, name), 'utf8');
  const { commands, lines } = parseLog(stdout);
  const annotations = commands.flatMap(({ name, properties, message }): Annotation[] => {
    if (name !== 'error' && name !== 'warning' && name !== 'notice') return [];
    const line = properties['line'] === undefined ? undefined : Number(properties['line']);
    return [{ level: name, title: properties['title'] ?? '', message, file: properties['file'], line }];
  });
  return {
    exitCode,
    signal,
    succeeded: exitCode === 0,
    outputs: parseFileCommand(read('OUTPUT')),
    env: parseFileCommand(read('ENV')),
    state: parseFileCommand(read('STATE')),
    path: read('PATH'),
    summary: read('STEP_SUMMARY'),
    annotations,
    masked: commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message),
    log: [...lines, ...stderr.split('\n').filter((line) => line !== '')],
    printed: stdout + stderr,
  };
}
