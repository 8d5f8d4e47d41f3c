/**
 * One writer at a time per commit. Two evaluations may both have read before either writes; the one that comes second is
 * told that its picture is old, and reads again before it writes.
 */
export interface Locks {
  /** A mark to take before reading. */
  now(): number;
  /**
   * Runs `work` while holding all the keys.
   * @param since the mark from before reading
   * @param work told `stale` where somebody else may have written under one of the keys meanwhile; then it must not write
   */
  hold<T>(keys: readonly string[], since: number, work: (stale: boolean) => Promise<T>): Promise<T>;
}

/** Key of everything that is written on a commit: check runs belong to it, whoever asked for them. */
export function commitLock(repositoryId: number, sha: string): string {
  return `${String(repositoryId)} ${sha}`;
}

/** Key of what is written on an initiative. */
export function initiativeLock(repositoryId: number, number: number): string {
  return `${String(repositoryId)} #${String(number)}`;
}

export function createLocks(): Locks {
  const held = new Map<string, Promise<void>>();
  const released = new Map<string, number>();
  let count = 0;
  let dropped = 0;

  /** Waits in order of the keys, so that two holders cannot wait for each other. */
  async function acquire(keys: readonly string[]): Promise<(hasWritten: boolean) => void> {
    const frees: ((hasWritten: boolean) => void)[] = [];
    for (const key of keys) {
      while (held.has(key)) await held.get(key);
      const { promise, resolve } = Promise.withResolvers<void>();
      held.set(key, promise);
      frees.push((hasWritten) => {
        held.delete(key);
        if (hasWritten) mark(key);
        resolve();
      });
    }
    return (hasWritten) => {
      for (const free of frees) free(hasWritten);
    };
  }

  /** Keeps the latest ten thousand marks; a key without one may have been held as late as the newest that was dropped. */
  function mark(key: string): void {
    count += 1;
    released.delete(key);
    released.set(key, count);
    const [oldest] = released;
    if (released.size <= 10_000 || oldest === undefined) return;
    released.delete(oldest[0]);
    [, dropped] = oldest;
  }

  return {
    now: () => count,
    async hold(keys, since, work) {
      const sorted = [...new Set(keys)].toSorted();
      const free = await acquire(sorted);
      const stale = sorted.some((key) => (released.get(key) ?? dropped) > since);
      try {
        return await work(stale);
      } finally {
        // Whoever was turned away has written nothing. If it made others stale, they could turn each other away for ever.
        free(!stale);
      }
    },
  };
}
