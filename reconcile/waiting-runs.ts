import { createLru } from '../octokit/lru.ts';

/** A workflow run that was last seen waiting at an environment with our rule. */
export interface WaitingRunMemory {
  readonly runId: number;
  /** Null until it was read. */
  readonly sha: string | null;
  readonly initiatives: readonly number[];
  /** Environments of which an event said that they ask us. */
  readonly asked: ReadonlySet<string>;
  /** What we said last, by environment and attempt, and how often we have said something. */
  readonly said: ReadonlyMap<string, { readonly comment: string; readonly count: number }>;
}

/**
 * The runs that wait for us. GitHub does not show what we have reported to a deployment: remembering it keeps us from
 * saying the same twice. An App that has just started says it once more, and finds the runs again by its sweep.
 */
export interface WaitingRuns {
  get(runId: number): WaitingRunMemory;
  learn(run: WaitingRunMemory): void;
  forget(runId: number): void;
  /** Runs that hang on this initiative, or of which it is not known yet on which. */
  ofInitiative(number: number): readonly number[];
  ofCommit(sha: string): readonly number[];
}

const mostRuns = 500;

export function createWaitingRuns(): WaitingRuns {
  const runs = createLru<number, WaitingRunMemory>(mostRuns);
  return {
    get: (runId) => runs.get(runId) ?? nothingKnown(runId),
    learn: (run) => runs.set(run.runId, run),
    forget: (runId) => runs.delete(runId),
    ofInitiative: (number) =>
      runs
        .values()
        .filter(({ sha, initiatives }) => sha === null || initiatives.includes(number))
        .map(({ runId }) => runId),
    ofCommit: (sha) =>
      runs
        .values()
        .filter((run) => run.sha === sha)
        .map(({ runId }) => runId),
  };
}

function nothingKnown(runId: number): WaitingRunMemory {
  return { runId, sha: null, initiatives: [], asked: new Set(), said: new Map() };
}
