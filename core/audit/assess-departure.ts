import type { Departure, GateRun } from './departure.ts';

/**
 * `passed`: a green gate of ours let it out. `bypassed`: none did. `unjudged`: we had not looked at its commit when it left, so
 * that it is not known whether there was anything to go past. `unknown`: not all of our gates were shown.
 */
export type Passage = 'passed' | 'bypassed' | 'unjudged' | 'unknown';

/** GitHub's times are whole seconds, and a check run is written in another breath than what it lets out. */
const slackMs = 5000;

/**
 * Whether something left while our gate on it was green. What the gate says later proves nothing: an objection afterwards
 * makes no bypass of it, and readiness afterwards takes none back.
 */
export function assessDeparture({ at, gates }: Pick<Departure, 'at' | 'gates'>): Passage {
  const left = Date.parse(at);
  const shown = gates.filter((runs) => runs !== null);
  if (shown.some((runs) => wasGreen(runs, left))) return 'passed';
  if (shown.length < gates.length) return 'unknown';
  return shown.flat().some(({ startedAt }) => timeOf(startedAt) <= left) ? 'bypassed' : 'unjudged';
}

/**
 * What the first look said at a commit that nobody had looked at when it left: it would have said the same a moment before.
 * @returns null where there was none yet
 */
export function firstLook({ gates }: Pick<Departure, 'gates'>): 'passed' | 'bypassed' | null {
  const [first] = gates.flatMap((runs) => runs ?? []).toSorted((a, b) => a.id - b.id);
  if (first === undefined) return null;
  const began = timeOf(first.startedAt);
  return Number.isFinite(began) && isGreenBy(first, began) ? 'passed' : 'bypassed';
}

/** The newest run that had been posted by then speaks; ids order runs. */
function wasGreen(runs: readonly GateRun[], at: number): boolean {
  const [newest] = runs.filter(({ startedAt }) => timeOf(startedAt) <= at).toSorted((a, b) => b.id - a.id);
  return newest !== undefined && isGreenBy(newest, at);
}

function isGreenBy({ conclusion, completedAt }: GateRun, at: number): boolean {
  return conclusion?.toLowerCase() === 'success' && timeOf(completedAt) <= at + slackMs;
}

/** What has no time has not happened. */
function timeOf(at: string | null): number {
  return at === null ? Number.POSITIVE_INFINITY : Date.parse(at);
}
