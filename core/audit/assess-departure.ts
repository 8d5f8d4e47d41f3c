import type { Departure, GateRun } from './departure.ts';

/**
 * `passed`: a green gate of ours let it out. `bypassed`: none did. `unjudged`: we had not looked at its commit yet, so that
 * there is nothing to go past. `unknown`: not all of our gates were shown.
 */
export type Passage = 'passed' | 'bypassed' | 'unjudged' | 'unknown';

/** GitHub's times are whole seconds, and a check run is written in another breath than what it lets out. */
const slackMs = 5000;

/**
 * Whether something left while our gate on it was green. What the gate says later proves nothing: an objection afterwards
 * makes no bypass of it, and readiness afterwards takes none back.
 */
export function assessDeparture({ door, at, gates }: Departure): Passage {
  const shown = gates.filter((runs) => runs !== null);
  if (shown.some((runs) => wasGreen(runs, Date.parse(at)))) return 'passed';
  if (shown.length < gates.length) return 'unknown';
  // Only a pull request cannot be merged unjudged: its gate is there before it can be green.
  const runs = shown.flat();
  if (door === 'merge') return 'bypassed';
  if (runs.length === 0) return 'unjudged';
  return wasGreenAtFirstLook(runs, Date.parse(at)) ? 'passed' : 'bypassed';
}

/** The newest run that had been posted by then speaks; ids order runs. */
function wasGreen(runs: readonly GateRun[], at: number): boolean {
  const [newest] = runs.filter(({ startedAt }) => timeOf(startedAt) <= at).toSorted((a, b) => b.id - a.id);
  return newest !== undefined && isGreenBy(newest, at);
}

/** Nobody had looked when it left: what the first look said is what would have been said then. */
function wasGreenAtFirstLook(runs: readonly GateRun[], at: number): boolean {
  const [first] = runs.toSorted((a, b) => a.id - b.id);
  const began = timeOf(first?.startedAt ?? null);
  return first !== undefined && began > at && Number.isFinite(began) && isGreenBy(first, began);
}

function isGreenBy({ conclusion, completedAt }: GateRun, at: number): boolean {
  return conclusion?.toLowerCase() === 'success' && timeOf(completedAt) <= at + slackMs;
}

/** What has no time has not happened. */
function timeOf(at: string | null): number {
  return at === null ? Number.POSITIVE_INFINITY : Date.parse(at);
}
