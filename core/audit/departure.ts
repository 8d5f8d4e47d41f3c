/** By which door something left. */
export type Door = 'merge' | 'push' | 'tag' | 'release' | 'deployment';

/** A check run of ours on a commit that went out. Nobody else can alter it, and its times are GitHub's. */
export interface GateRun {
  readonly id: number;
  /** Null until completed; in any case. */
  readonly conclusion: string | null;
  /** ISO 8601. */
  readonly startedAt: string | null;
  /** ISO 8601; null until completed. */
  readonly completedAt: string | null;
  /** Numbers of the initiatives that it was about. */
  readonly initiatives: readonly number[];
}

/** Something that has left: a pull request that was merged, what was pushed to a release branch, a tag, a published release, a deployment. */
export interface Departure {
  readonly door: Door;
  /** What tells it from every other that leaves by this door: letters, digits, spaces and hyphens. */
  readonly id: string;
  /** What people call it: `#12 into release/1.0`, `release/1.0`, `v1.0`, `production`. */
  readonly name: string;
  /** The branch, tag or environment by which it left. */
  readonly through: string;
  readonly sha: string;
  /** When it left, by GitHub's clock, ISO 8601. Of a tag GitHub keeps no time: when we first saw it. */
  readonly at: string;
  /** Login of who did it; null where GitHub does not say for certain. */
  readonly by: string | null;
  readonly url: string;
  /**
   * Our gates that may have let it out, on each commit: of a merge on its head and on what the merge queue tested. Null where
   * not all of them were shown.
   */
  readonly gates: readonly (readonly GateRun[] | null)[];
  /** What we said to its environment, which counts where no gate of ours stood on the commit; none but to a deployment. */
  readonly approvals: readonly GateRun[] | null;
  /** Keys of departures of the very same doing: where one of them is on the record, this one is. */
  readonly along?: readonly string[];
}

/** A natural key: one of each is on the record. */
export function departureKey({ door, id }: Pick<Departure, 'door' | 'id'>): string {
  return `${door} ${id}`;
}
