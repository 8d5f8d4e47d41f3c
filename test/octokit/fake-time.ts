import type { Clock } from '../../octokit/clock.ts';

/** A clock that only moves when somebody sleeps, and remembers for how long. */
export function createFakeClock(start = 1_800_000_000_000): Clock & { readonly slept: number[] } {
  let time = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    random: () => 0,
    sleep(milliseconds) {
      slept.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
  };
}
