import type { Departure } from '../core/audit/departure.ts';
import { noWatch, type Watch } from '../core/audit/watch.ts';
import type { CandidateFacts } from '../core/facts/facts.ts';
import { createLru, type Lru } from '../octokit/lru.ts';
import { createSeenInMilestones, type SeenInMilestones } from './seen-in-milestones.ts';
import type { Target } from './target.ts';
import { createWaitingRuns, type WaitingRuns } from './waiting-runs.ts';

const mostCandidates = 5000;
const mostBypassed = 100;

/** A candidate as it was read last, as far as later events need it. */
export interface Remembered {
  /** Number of the pull request; null for the head of a release branch, and for a group of the merge queue. */
  readonly pull: number | null;
  readonly baseRef: string;
  readonly isGroup: boolean;
  readonly url: string;
  readonly sha: string;
  readonly initiatives: readonly number[];
}

/**
 * What the last reads showed about what belongs together, so that an event leads straight to the initiatives it touches.
 * Hints only: whoever follows one checks that it still holds.
 */
export interface Memory {
  /** Pull requests of which something said that they are stacked. */
  readonly stacked: Lru<number, true>;
  /** Branches whose head is not ready, and what they have left behind is judged anew. */
  readonly leftBehind: Set<string>;
  /** Commits that were overridden and have been looked at since, with how the override stood. */
  readonly overridesSeen: Set<string>;
  /** What left and is dealt with, by its key. */
  readonly audited: Lru<string, 'passed' | 'bypassed'>;
  /** Keys of what is known to have left past the gate: the log has told of it, and nothing takes it back. */
  readonly told: Set<string>;
  /** The newest of it, tags apart, to be put on the record again where somebody takes it off. */
  readonly bypassed: Lru<string, Departure>;
  /** Forgets what went past the gate, tags apart, which cost more: its record may have been deleted. */
  forgetBypasses(): void;
  /** Since when we have seen the config ask for our gate, door by door. */
  watch: Watch;
  /** When all that had left was last looked at, by GitHub's clock, ISO 8601; null before the first look. */
  auditedAt: string | null;
  /** The same of what was pushed. */
  pushesAt: string | null;
  /** Names of the newest release tags at the last look; null before the first. */
  tags: ReadonlySet<string> | null;
  /** Workflow runs that wait for us at an environment. */
  readonly runs: WaitingRuns;
  readonly milestones: SeenInMilestones;
  learn(candidates: readonly CandidateFacts[]): void;
  /** A pull request that is released no more: closed, merged, or aimed elsewhere. */
  forget(pull: number): void;
  /** A group that the merge queue has merged or given up. */
  forgetGroup(sha: string): void;
  /** Initiatives that a pull request was linked to. */
  initiativesOf(pull: number): readonly number[];
  /** Pull requests whose head this commit was. */
  pullsOf(sha: string): readonly number[];
  /** What was last seen to hang on this target. */
  candidatesOf(target: Target): readonly Remembered[];
}

export function createMemory(): Memory {
  const candidates = createLru<string, Remembered>(mostCandidates);
  const audited = createLru<string, 'passed' | 'bypassed'>(mostCandidates);
  // Asked for at every evaluation, so it is not looked for among all of them.
  const keysBySha = createLru<string, ReadonlySet<string>>(mostCandidates);
  const ofCommit = (sha: string) =>
    [...(keysBySha.get(sha) ?? [])]
      .flatMap((key) => candidates.get(key) ?? [])
      .filter((candidate) => candidate.sha === sha);
  return {
    stacked: createLru(mostCandidates),
    audited,
    told: new Set(),
    leftBehind: new Set(),
    bypassed: createLru(mostBypassed),
    overridesSeen: new Set(),
    forgetBypasses() {
      for (const [key, passage] of audited.entries())
        if (passage === 'bypassed' && !key.startsWith('tag ')) audited.delete(key);
    },
    watch: noWatch,
    auditedAt: null,
    pushesAt: null,
    tags: null,
    runs: createWaitingRuns(),
    milestones: createSeenInMilestones(),
    learn(read) {
      for (const { kind, number, baseRef, url, links, commit } of read) {
        // What is tagged is out, and stands in our own gate run.
        if (kind === 'tag') continue;
        const { sha } = commit;
        const initiatives = [...new Set(links.map(({ initiative }) => initiative))];
        const isGroup = kind === 'merge-group';
        const key = keyOf({ isGroup, number, baseRef, sha });
        candidates.set(key, { pull: number, baseRef, isGroup, url, sha, initiatives });
        keysBySha.set(sha, new Set(keysBySha.get(sha)).add(key));
      }
    },
    forget: (pull) => candidates.delete(pullKey(pull)),
    forgetGroup: (sha) => candidates.delete(groupKey(sha)),
    initiativesOf: (pull) => candidates.get(pullKey(pull))?.initiatives ?? [],
    pullsOf: (sha) => ofCommit(sha).flatMap(({ pull }) => pull ?? []),
    candidatesOf: (target) =>
      target.kind === 'commit'
        ? ofCommit(target.sha)
        : candidates.values().filter((one) => hangsOn(one, target)),
  };
}

// No branch is named so: git refuses a colon in a ref (git check-ref-format).
const pullKey = (pull: number) => `pull: ${String(pull)}`;
const groupKey = (sha: string) => `group: ${sha}`;

function keyOf({
  isGroup,
  number,
  baseRef,
  sha,
}: Pick<CandidateFacts, 'number' | 'baseRef'> & { readonly isGroup: boolean; readonly sha: string }): string {
  if (isGroup) return groupKey(sha);
  return number === null ? baseRef : pullKey(number);
}

function hangsOn({ pull, baseRef, isGroup, sha, initiatives }: Remembered, target: Target): boolean {
  switch (target.kind) {
    case 'initiative':
      return initiatives.includes(target.number);
    case 'pull':
      return pull === target.number;
    case 'push':
      return pull === null && !isGroup && baseRef === target.branch;
    case 'commit':
    case 'regate':
    case 'group':
      return sha === target.sha;
    case 'milestone':
    case 'signals':
    case 'report':
    case 'tag':
    case 'audit':
    case 'run':
      return false;
    case 'repository':
      return true;
    case 'installation':
    case 'everything':
      return false;
  }
}
