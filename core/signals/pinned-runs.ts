import type { CandidateFacts, CheckFacts } from '../facts/facts.ts';
import { isRewritten, trustedEvents } from './trusted-events.ts';

/** Whose check runs of a name count. */
export interface Pin {
  readonly name: string;
  /** Slug or numeric id. */
  readonly app: string;
  /** Path of the workflow file; null for an app other than GitHub Actions. */
  readonly workflow: string | null;
}

export interface PinnedRuns {
  /** Those that speak now; all of them must be good. */
  readonly newest: readonly CheckFacts[];
  /** Sources of the same name that the pin leaves out. */
  readonly ignored: readonly string[];
}

/**
 * The check runs of exactly this name, from the pinned app (and workflow file), on exactly this SHA. Newest is decided by
 * numeric id, never by the times a caller can set (A55). GitHub: "Required status checks do not take workflow, matrix, or
 * event trigger types into account", hence the pin (docs: troubleshooting required status checks).
 */
export function pinnedRuns(pin: Pin, candidate: CandidateFacts): PinnedRuns {
  const named = candidate.commit.checks.filter(({ name }) => name === pin.name);
  const pinned = named.filter((run) => isPinned(run, pin, candidate));
  const ignored = named.filter((run) => !pinned.includes(run)).map(sourceOf);
  return { newest: newestOf(pinned, pin), ignored: [...new Set(ignored)] };
}

function isPinned({ app, workflow }: CheckFacts, pin: Pin, candidate: CandidateFacts): boolean {
  if (app?.slug !== pin.app && String(app?.id) !== pin.app) return false;
  if (pin.workflow === null) return true;
  if (workflow?.path !== pin.workflow || !trustedEvents[candidate.kind].has(workflow.event)) return false;
  return candidate.sameRepository && !isRewritten(pin.workflow, candidate);
}

/**
 * Of the newest suite only. Under a workflow every run of that name must be good (a matrix can give one name twice);
 * any other app reports a name anew by posting it again, and the newest one stands.
 */
function newestOf(runs: readonly CheckFacts[], pin: Pin): readonly CheckFacts[] {
  const byId = runs.toSorted((a, b) => b.suiteId - a.suiteId || b.id - a.id);
  if (pin.workflow === null) return runs.toSorted((a, b) => b.id - a.id).slice(0, 1);
  return byId.filter(({ suiteId }) => suiteId === byId[0]?.suiteId);
}

function sourceOf({ app, workflow }: CheckFacts): string {
  return [app?.slug ?? 'an unnamed app', workflow?.path, workflow?.event].filter(Boolean).join(', ');
}
