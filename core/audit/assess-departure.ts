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
export function assessDeparture({ at, gates, approvals }: Evidence): Passage {
  const left = Date.parse(at);
  const shown = gates.filter((runs) => runs !== null);
  if (shown.some((runs) => wasGreen(runs, left))) return 'passed';
  if (shown.length < gates.length) return 'unknown';
  // A gate that stands there decides: what was said to an environment may be older than the objection.
  if (shown.flat().some((run) => stoodBy(run, left))) return 'bypassed';
  if (approvals === null) return 'unknown';
  return wasGreen(approvals.filter(isGreen), left) ? 'passed' : 'unjudged';
}

type Evidence = Pick<Departure, 'at' | 'gates' | 'approvals'>;

/**
 * What the first look said at a commit that nobody had looked at when it left: it would have said the same a moment before.
 * @returns null where there was none yet
 */
export function firstLook({ gates }: Pick<Departure, 'gates'>): 'passed' | 'bypassed' | null {
  const first = firstRun(gates);
  if (first === undefined) return null;
  const began = timeOf(first.startedAt);
  return Number.isFinite(began) && isGreenBy(first, began) ? 'passed' : 'bypassed';
}

/** Our first word on any of its commits. */
export function firstRun(gates: Departure['gates']): GateRun | undefined {
  return gates.flatMap((runs) => runs ?? []).toSorted((a, b) => a.id - b.id)[0];
}

/**
 * Initiatives that our gate was about when it left, whatever is linked since. What is pushed gets its gate once it is there:
 * then the first look says it.
 */
export function initiativesThen({
  door,
  at,
  gates,
}: Pick<Departure, 'door' | 'at' | 'gates'>): readonly number[] {
  const left = Date.parse(at);
  const stood = gates.flatMap((runs) => newestBy(runs ?? [], left) ?? []);
  const first = door === 'push' && stood.length === 0 ? firstRun(gates) : undefined;
  return [...new Set([...stood, ...(first === undefined ? [] : [first])].flatMap((run) => run.initiatives))];
}

/** GitHub's seconds are whole: what was said in the one in which it left may have been said after it. */
function wasGreen(runs: readonly GateRun[], at: number): boolean {
  return [at, at - 1000].some((moment) => {
    const newest = newestBy(runs, moment);
    return newest !== undefined && isGreenBy(newest, moment);
  });
}

/** The newest run that had been posted by then speaks; ids order runs. */
function newestBy(runs: readonly GateRun[], at: number): GateRun | undefined {
  return runs.filter((run) => stoodBy(run, at)).toSorted((a, b) => b.id - a.id)[0];
}

function stoodBy({ startedAt }: GateRun, at: number): boolean {
  return timeOf(startedAt) <= at;
}

function isGreen({ conclusion }: GateRun): boolean {
  return conclusion?.toLowerCase() === 'success';
}

function isGreenBy(run: GateRun, at: number): boolean {
  return isGreen(run) && timeOf(run.completedAt) <= at + slackMs;
}

/** What has no time has not happened. */
function timeOf(at: string | null): number {
  return at === null ? Number.POSITIVE_INFINITY : Date.parse(at);
}
