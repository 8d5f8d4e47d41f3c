/** Knows when nothing is going on any more. */
export interface Idle {
  during(work: Promise<unknown>): Promise<void>;
  wait(): Promise<null>;
}

export function createIdle(): Idle {
  const going = new Set<Promise<unknown>>();
  return {
    async during(work) {
      going.add(work);
      await work;
      going.delete(work);
    },
    async wait() {
      while (going.size > 0) await Promise.all(going);
      return null;
    },
  };
}
