import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Ended {
  readonly status: number | null;
  /** Everything it wrote, in order, on both of its outputs. */
  readonly text: string;
}

/** A demo that runs as a process of its own, without a terminal. */
export interface RunningDemo {
  readonly ended: Promise<Ended>;
  /** Resolves when a line like this one has been written. @throws Error where it ends without */
  line(pattern: RegExp): Promise<string>;
  /** What it has written so far. */
  text(): string;
  signal(name: NodeJS.Signals): void;
}

/** @param args flags of the demo */
export function runDemo(...args: readonly string[]): RunningDemo {
  const child = spawn(process.execPath, ['demo/main.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const waiting: { pattern: RegExp; resolve: (line: string) => void; reject: (error: Error) => void }[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => {
      lines.push(line);
      for (const { pattern, resolve } of waiting) if (pattern.test(line)) resolve(line);
    });
  const text = () => `${lines.join('\n')}\n`;
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (status) => {
      for (const { pattern, reject } of waiting)
        reject(new Error(`no line like ${String(pattern)} in\n${text()}`));
      resolve({ status, text: text() });
    });
  });
  return {
    ended,
    text,
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const known = lines.find((line) => pattern.test(line));
        if (known === undefined) waiting.push({ pattern, resolve, reject });
        else resolve(known);
      }),
    signal: (name) => void child.kill(name),
  };
}
