import type { Clock } from '../octokit/clock.ts';
import { GithubError } from '../octokit/github-error.ts';

/** Work to be done, by key. An implementation may keep it in a database; this one keeps it in the process. */
export interface Queue<Item> {
  /** Adds work. Work of the same key that has not begun yet is the same work; what has begun is done once more. */
  add(item: Item): void;
  /** Resolves once there is nothing left to do, retries included. */
  idle(): Promise<void>;
  /** Takes no more work, finishes what has begun, and resolves. What is left is found again by the sweep at start. */
  drain(): Promise<void>;
  /** Keys that failed too often. They are tried again when they are added again. */
  parked(): readonly string[];
}

export interface QueueOptions<Item> {
  readonly keyOf: (item: Item) => string;
  readonly run: (item: Item) => Promise<void>;
  readonly clock: Clock;
  /** Milliseconds for which new work waits before it begins, so that what comes in a burst is one piece of work; 0 unless given. */
  readonly gatherMs?: (item: Item) => number;
  /** How many keys are worked on at once. */
  readonly concurrency?: number;
  /** Tries per key before it is parked. Waiting for a rate limit is not a try. */
  readonly tries?: number;
  readonly onFailure?: (key: string, error: unknown, outcome: 'retry' | 'parked') => void;
  /** The last thing that is done for work that failed too often, before it counts as done. Must not throw. */
  readonly onParked?: (item: Item, error: unknown) => Promise<void>;
}

interface Entry<Item> {
  item: Item;
  /** Added again since it began. */
  again: boolean;
  failures: number;
}

const firstDelayMs = 1000;
const longestDelayMs = 60_000;

/** A queue in this process: coalesces, serialises per key, retries with backoff, and never drops a key. */
export function createQueue<Item>(options: QueueOptions<Item>): Queue<Item> {
  const { keyOf, run, clock, concurrency = 8, tries = 5, gatherMs = () => 0, onFailure, onParked } = options;
  const entries = new Map<string, Entry<Item>>();
  /** Keys that could begin at once; the others are running or waiting for their next try. */
  const ready = new Set<string>();
  const parked = new Set<string>();
  let running = 0;
  let draining = false;
  let watchers: (() => void)[] = [];

  function settle(): void {
    const done = draining ? running === 0 : entries.size === 0;
    if (!done) return;
    for (const watcher of watchers) watcher();
    watchers = [];
  }

  function pump(): void {
    for (const key of ready) {
      if (running >= concurrency || draining) break;
      ready.delete(key);
      const entry = entries.get(key);
      if (entry !== undefined) void work(key, entry);
    }
    settle();
  }

  async function work(key: string, entry: Entry<Item>): Promise<void> {
    entry.again = false;
    running += 1;
    try {
      await run(entry.item);
      entry.failures = 0;
      if (entry.again) ready.add(key);
      else entries.delete(key);
    } catch (error) {
      await fail(key, entry, error);
    }
    running -= 1;
    pump();
  }

  async function fail(key: string, entry: Entry<Item>, error: unknown): Promise<void> {
    const limited = error instanceof GithubError && error.code === 'github-rate-limited';
    entry.failures += limited ? 0 : 1;
    if (entry.failures >= tries) return park(key, entry, error);
    onFailure?.(key, error, 'retry');
    const backoff = Math.min(firstDelayMs * 2 ** Math.max(0, entry.failures - 1), longestDelayMs);
    const asked = error instanceof GithubError ? (error.retryAfterMs ?? 0) : 0;
    void wake(key, Math.max(asked, backoff * (1 + clock.random())));
  }

  async function park(key: string, entry: Entry<Item>, error: unknown): Promise<void> {
    onFailure?.(key, error, 'parked');
    await onParked?.(entry.item, error);
    if (!entry.again) {
      parked.add(key);
      entries.delete(key);
      return;
    }
    // What was asked for again, during the last try or since, is not lost and not parked: it begins anew.
    entry.failures = 0;
    ready.add(key);
  }

  async function wake(key: string, delay: number): Promise<void> {
    await clock.sleep(delay);
    ready.add(key);
    pump();
  }

  const quiet = () => new Promise<void>((resolve) => watchers.push(resolve));

  return {
    add(item) {
      const key = keyOf(item);
      parked.delete(key);
      const known = entries.get(key);
      if (known === undefined) {
        entries.set(key, { item, again: false, failures: 0 });
        const delay = gatherMs(item);
        if (delay > 0) void wake(key, delay);
        else ready.add(key);
      } else Object.assign(known, { item, again: true });
      pump();
    },
    async idle() {
      const waiting = quiet();
      settle();
      await waiting;
    },
    async drain() {
      draining = true;
      const waiting = quiet();
      settle();
      await waiting;
    },
    parked: () => [...parked],
  };
}
