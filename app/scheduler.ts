/** Later work, by key: a second request for the same key takes the place of the first. */
export interface Scheduler {
  after(key: string, milliseconds: number, work: () => void): void;
  every(key: string, milliseconds: number, work: () => void): void;
  stop(): void;
}

/** With the machine's timers; none of them keeps the process alive. */
export function createScheduler(): Scheduler {
  const timers = new Map<string, NodeJS.Timeout>();
  const set = (key: string, timer: NodeJS.Timeout) => {
    clearTimeout(timers.get(key));
    timers.set(key, timer.unref());
  };
  return {
    after(key, milliseconds, work) {
      const timer = setTimeout(() => {
        timers.delete(key);
        work();
      }, milliseconds);
      set(key, timer);
    },
    every: (key, milliseconds, work) => set(key, setInterval(work, milliseconds)),
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
