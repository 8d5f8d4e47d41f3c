import { setTimeout as sleep } from 'node:timers/promises';

/** Something that must become visible, and how one can tell. */
export interface Effect<Seen> {
  /** What must be so, in words: `the gate is green`. */
  readonly expected: string;
  /** Looks, every time anew. */
  readonly read: () => Promise<Seen>;
  readonly holds: (seen: Seen) => boolean;
  /** What was seen instead, in words. */
  readonly describe: (seen: Seen) => string;
}

export interface Patience {
  /** In milliseconds. */
  readonly deadlineMs: number;
  /** Ends the waiting early, with its reason. */
  readonly signal: AbortSignal;
}

/** An effect that did not come. */
export class EffectMissing extends Error {
  override readonly name = 'EffectMissing';
  readonly expected: string;
  readonly seen: string;

  constructor(expected: string, seen: string) {
    super(`Expected ${expected}; seen: ${seen}`);
    this.expected = expected;
    this.seen = seen;
  }
}

const intervalMs = 25;

/** Looks until it is so. @throws EffectMissing when the deadline has passed */
export async function awaitEffect<Seen>(
  { expected, read, holds, describe }: Effect<Seen>,
  { deadlineMs, signal }: Patience,
): Promise<Seen> {
  const end = performance.now() + deadlineMs;
  for (;;) {
    const seen = await read();
    if (holds(seen)) return seen;
    if (performance.now() >= end) throw new EffectMissing(expected, describe(seen));
    await sleep(intervalMs, undefined, { signal });
  }
}
