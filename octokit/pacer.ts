import type { Clock } from './clock.ts';

export interface PacerOptions {
  readonly clock: Clock;
  /**
   * Least time between two writing requests, in milliseconds. GitHub asks for a second; a server of one's own that allows
   * a shorter one is taken to allow as much more new content.
   */
  readonly intervalMs: number;
  /** Content creations per minute and per hour at one write per second; GitHub's limits are 80 and 500 (docs: rate limits for the REST API). */
  readonly perMinute?: number;
  readonly perHour?: number;
}

/** Keeps the writes of one installation polite: one after the other, spaced, within GitHub's limits on new content. */
export interface Pacer {
  /** @param creations how many issues, comments and check runs the request creates */
  run<T>(creations: number, write: () => Promise<T>): Promise<T>;
}

const minute = 60_000;

export function createPacer({ clock, intervalMs, perMinute = 60, perHour = 400 }: PacerOptions): Pacer {
  const pace = Math.max(1, 1000 / Math.max(1, intervalMs));
  let last: Promise<unknown> = Promise.resolve();
  let created: { readonly at: number; readonly count: number }[] = [];
  let lastWrite = Number.NEGATIVE_INFINITY;

  const createdSince = (time: number) =>
    created.filter(({ at }) => at > time).reduce((sum, { count }) => sum + count, 0);

  /** Milliseconds until a request with so many creations fits; a request larger than the budget goes when it is empty. */
  function waitFor(creations: number): number {
    const now = clock.now();
    created = created.filter(({ at }) => at > now - 60 * minute);
    const spacing = lastWrite + intervalMs - now;
    const overflows = [
      { span: minute, most: perMinute * pace },
      { span: 60 * minute, most: perHour * pace },
    ].map(({ span, most }) => {
      const used = createdSince(now - span);
      if (used === 0 || used + creations <= most) return 0;
      const oldest = created.find(({ at }) => at > now - span);
      return oldest === undefined ? 0 : oldest.at + span - now;
    });
    return Math.max(0, spacing, ...overflows);
  }

  async function paced<T>(creations: number, write: () => Promise<T>): Promise<T> {
    for (let wait = waitFor(creations); wait > 0; wait = waitFor(creations)) await clock.sleep(wait);
    lastWrite = clock.now();
    if (creations > 0) created.push({ at: lastWrite, count: creations });
    return write();
  }

  return {
    run(creations, write) {
      const mine = last.then(() => paced(creations, write));
      // A write that failed is its caller's matter: the next one goes on after it.
      last = mine.catch(() => null);
      return mine;
    },
  };
}
