import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that ended, or never spoke, though it is needed. */
export class ChildFailed extends Error {
  override readonly name = 'ChildFailed';
  /** What it said last. */
  readonly lastLines: readonly string[];

  constructor(message: string, lastLines: readonly string[]) {
    super(message);
    this.lastLines = lastLines;
  }
}

export interface Child {
  readonly name: string;
  /** The first thing that `find` recognises in what it writes from now on. @throws ChildFailed after the deadline, or when it ends */
  announced<T>(find: (line: string) => T | undefined): Promise<T>;
  /** What it said last, for somebody who wonders. */
  lastLines(): readonly string[];
  /** Rejects with ChildFailed when it ends without being asked to. */
  readonly failure: Promise<never>;
  /** Asks it to end, and insists after a while. */
  stop(): Promise<void>;
}

export interface ChildOptions {
  /** As a person calls it: `Tutti's App`. */
  readonly name: string;
  /** Arguments of `node`. */
  readonly args: readonly string[];
  /** Its whole environment: nothing of the caller's reaches it, except what Node needs to run. */
  readonly env: Readonly<Record<string, string>>;
  readonly deadlineMs: number;
}

const keptLines = 12;
const patienceMs = 5000;

/** Starts a Node program of this repository. */
export function startChild({ name, args, env, deadlineMs }: ChildOptions): Child {
  const child = spawn(process.execPath, args, {
    env: { ...neededEnv(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: new URL('..', import.meta.url),
    // In a process group of its own, so that Ctrl-C reaches the demo alone, which then stops its children in order.
    detached: process.platform !== 'win32',
  });
  // It is in a group of its own and would outlive us: whatever ends this process ends it too.
  const takeAlong = () => void child.kill();
  process.once('exit', takeAlong);
  child.once('close', () => process.off('exit', takeAlong));
  const lines: string[] = [];
  const listeners = new Set<(line: string) => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => {
      lines.push(line);
      lines.splice(0, lines.length - keptLines);
      for (const listen of listeners) listen(line);
    });
  }
  const lastLines = () => lines.filter((line) => line.trim() !== '');
  const tooLate = () =>
    new ChildFailed(`${name} was not ready within ${String(deadlineMs / 1000)} s.`, lastLines());
  let stopping = false;
  const ended = new Promise<string>((resolve) => {
    child.once('error', ({ message }) => resolve(message));
    child.once('close', (code, signal) => resolve(signal ?? `exit status ${String(code)}`));
  });
  const failure = ended.then((how) => {
    if (stopping) return new Promise<never>(() => {});
    throw new ChildFailed(`${name} ended early (${how}).`, lastLines());
  });
  // Whoever waits is told; where nobody does, it must not end the process as an unhandled rejection.
  failure.catch(() => {});

  return {
    name,
    failure,
    lastLines,
    announced(find) {
      // The timer alone keeps nothing alive: once the child is gone, nobody waits for it.
      const late = sleep(deadlineMs, undefined, { ref: false }).then(() => {
        throw tooLate();
      });
      return Promise.race([heard(listeners, find), failure, late]);
    },
    async stop() {
      stopping = true;
      await end(child, ended);
    },
  };
}

/** The search path, and where Windows keeps itself. */
function neededEnv(): Record<string, string> {
  const names = ['PATH', 'Path', 'SystemRoot'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function heard<T>(listeners: Set<(line: string) => void>, find: (line: string) => T | undefined): Promise<T> {
  return new Promise((resolve) => {
    const listen = (line: string) => {
      const found = find(line);
      if (found === undefined) return;
      listeners.delete(listen);
      resolve(found);
    };
    listeners.add(listen);
  });
}

async function end(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  const isOver = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  if (isOver()) return;
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await ended;
  clearTimeout(insist);
}
