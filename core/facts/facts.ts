/**
 * What was read of one initiative, in one moment: plain values, no judgment. `octokit/` builds it,
 * every decision of `core/` is a function of it. Times are GitHub's own, ISO 8601 in UTC.
 */

import type { Actor, AppRef } from './actor.ts';
import type { SignalFactsByRule } from './signal-facts.ts';

export type { Actor, AppRef };

/** One issue comment with what tells whether it is still the words of its author. */
export interface CommentFacts {
  /** Numeric id: it orders everything within one issue. */
  readonly id: number;
  readonly nodeId: string;
  readonly url: string;
  readonly body: string;
  /** `null` where GitHub no longer names an author (a deleted account). */
  readonly author: Actor | null;
  /** Written by the App or token that read these facts. */
  readonly isOurs: boolean;
  readonly createdAt: string;
  /** `null` until the first edit. Any value means: not the author's first words. */
  readonly lastEditedAt: string | null;
  readonly editor: Actor | null;
  readonly createdViaEmail: boolean;
  readonly isMinimized: boolean;
  /** The app that posted it in the author's name, `null` if none, `undefined` where it was not looked up. */
  readonly via: AppRef | null | undefined;
  /**
   * Earlier versions, oldest first, only for edited comments by people; `null` inside means: wiped from history.
   * `undefined`: not looked up (the comment was never edited).
   */
  readonly revisions: readonly (string | null)[] | undefined;
  /** Reactions that we gave to it. */
  readonly ourReactions: readonly string[];
}

/** The timeline events that integrity depends on. `at` is GitHub's time of the event. */
export type TimelineFacts =
  | {
      readonly kind: 'comment-deleted';
      readonly at: string;
      readonly actor: Actor | null;
      readonly author: Actor | null;
    }
  | {
      readonly kind: 'parent-added' | 'parent-removed';
      readonly at: string;
      readonly actor: Actor | null;
      readonly parentId: string | null;
    }
  | { readonly kind: 'transferred'; readonly at: string; readonly actor: Actor | null }
  | { readonly kind: 'locked' | 'unlocked'; readonly at: string; readonly actor: Actor | null };

export interface IssueFacts {
  readonly nodeId: string;
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly isOurs: boolean;
  readonly author: Actor | null;
  readonly createdAt: string;
  readonly lastEditedAt: string | null;
  readonly state: 'OPEN' | 'CLOSED';
  readonly stateReason: 'COMPLETED' | 'NOT_PLANNED' | 'DUPLICATE' | 'REOPENED' | null;
  readonly locked: boolean;
  /** Node id of the repository it lives in now. */
  readonly repositoryId: string;
  readonly parentId: string | null;
  readonly labels: readonly string[];
  readonly assignees: readonly Actor[];
  readonly comments: readonly CommentFacts[];
  readonly timeline: readonly TimelineFacts[];
}

/** A check run on one commit, somebody's or ours. `conclusion` is null until completed. */
export interface CheckFacts {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly app: AppRef | null;
  readonly suiteId: number;
  /** When GitHub made the suite; null where it does not say. The run's own times are what its reporter gave. */
  readonly suiteCreatedAt: string | null;
  /** For GitHub Actions: path of the workflow file, its event, and the run's id and attempt. */
  readonly workflow: { readonly path: string; readonly event: string; readonly runId: number } | null;
  readonly url: string;
  /**
   * Of GitHub Actions: `job`, where a run of this repository really has a job with this check and this conclusion; `fork`, where
   * the run is about the head of a fork (A57); `posted`, where there is no such job: anybody who may write checks can post one
   * that joins a suite of Actions (A54). Absent where it was not looked up.
   */
  readonly maker?: 'job' | 'fork' | 'posted';
}

/** Our own check run, with what is needed to tell whether it already says what we would write. */
export interface OwnCheckFacts {
  readonly id: number;
  readonly nodeId: string;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly externalId: string | null;
  /** When it was posted, by GitHub's clock: we give no time of our own. */
  readonly startedAt: string | null;
  /** When it got its conclusion, by the same clock; null until then. */
  readonly completedAt: string | null;
}

export interface StatusFacts {
  readonly context: string;
  /** GitHub's StatusState: ERROR, EXPECTED, FAILURE, PENDING, SUCCESS. */
  readonly state: string;
  readonly creator: Actor | null;
  readonly url: string | null;
  readonly createdAt: string;
}

/** A commit that a release depends on, with everything that was reported on exactly this SHA. */
export interface CommitFacts {
  readonly sha: string;
  readonly checks: readonly CheckFacts[];
  readonly statuses: readonly StatusFacts[];
  readonly ours: readonly OwnCheckFacts[];
}

/** Something that wants to be released: a pull request into a release branch, or the head of such a branch. */
export interface CandidateFacts {
  /** A group of the merge queue is a push too, and waits for nobody: its verdict is final. A tag names what is released. */
  readonly kind: 'pull-request' | 'push' | 'merge-group' | 'tag';
  /** Pull request number; `null` for a push. */
  readonly number: number | null;
  readonly url: string;
  readonly title: string;
  /** Branch name without `refs/heads/`; of a tag its name without `refs/tags/`. */
  readonly baseRef: string;
  /** False for a fork: its results never satisfy a release. */
  readonly sameRepository: boolean;
  /** Numbers of the initiatives it is linked to in this repository, and how each was found. */
  readonly links: readonly {
    readonly initiative: number;
    readonly by: 'closing-keyword' | 'initiative-line' | 'milestone' | 'trailer' | 'target-release';
    /** What it was derived from: a pull request (`#31`) or a commit; absent where the candidate itself names it. */
    readonly through?: string;
  }[];
  /** Where all since the release before was looked at: where that ended. Of a pull request it is only what that brings. */
  readonly countedFrom?: CountedFrom;
  /** What is part of it but belongs to no initiative: for a push, its commits without a link. */
  readonly unlinkedCommits: readonly string[];
  /** Of a group of the merge queue: the heads of its pull requests. Absent elsewhere, and where one is not known. */
  readonly heads?: readonly string[];
  /**
   * Workflow files that it changes: what such a file reports about the change that altered it proves nothing. `unknown`
   * where the list of files could not be read whole.
   */
  readonly changedWorkflows: readonly string[] | 'unknown';
  /** Other open pull requests whose head is the same commit, as far as GitHub names them. */
  readonly sharedWith: readonly number[];
  /** Whether it changes `.github/tutti.yml`; `unknown` where the list of files could not be read whole. */
  readonly touchesConfig: boolean | 'unknown';
  readonly commit: CommitFacts;
  /** Read at this commit, for the rules that look at more than its checks and statuses. */
  readonly signals: SignalFactsByRule;
}

/** Where the release before ended, so that the count of what a release contains begins there. */
export interface CountedFrom {
  /** The tag, or `release.since`; null where the whole history was counted, because nothing ends it. */
  readonly name: string | null;
  readonly sha: string | null;
  /** Newer release tags that end nothing, because no green gate of ours stands on their commits; a few of them. */
  readonly passedOver: readonly string[];
}

/** A team that the config names as owner: its active members (child teams included), or that it cannot be read. */
export type TeamFacts =
  | { readonly state: 'readable'; readonly memberIds: readonly number[] }
  | { readonly state: 'unreadable' };

/** The config file as found at the default branch's commit. */
export type ConfigFacts =
  | { readonly state: 'present'; readonly text: string; readonly oid: string }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly why: string };

/** A list that was not read to its end: everything that depends on it is unknown. */
export interface IncompleteFacts {
  /** What, in words a reader understands: `comments of #13`. */
  readonly what: string;
  readonly seen: number;
  readonly total: number;
}

export interface Facts {
  /** GitHub's clock when it answered. */
  readonly readAt: string;
  readonly repository: {
    readonly nodeId: string;
    readonly owner: string;
    readonly name: string;
    readonly url: string;
    readonly defaultBranch: string;
    /** SHA at which the config was read. */
    readonly configCommit: string;
    /** Label names that exist, as far as we need them. */
    readonly labels: readonly { readonly name: string; readonly nodeId: string }[];
  };
  /** Who reads and writes: our own identity. */
  readonly viewer: { readonly appId: number; readonly login: string };
  readonly config: ConfigFacts;
  readonly initiative: IssueFacts;
  /** Number of the milestone that it is in; null: in none. */
  readonly milestone: number | null;
  /** Whether a comment is pinned on the initiative; GitHub keeps one at most. */
  readonly hasPinnedComment: boolean;
  /** Every sub-issue of the initiative in GitHub's order, persona or not. */
  readonly subIssues: readonly IssueFacts[];
  /** Pinned sub-issues that are no longer below the initiative, looked up by node id; `null`: gone. */
  readonly strays: ReadonlyMap<string, IssueFacts | null>;
  /** Issues named by `/needs #n`, by number; `null`: not found. */
  readonly referenced: ReadonlyMap<
    number,
    { readonly state: string; readonly stateReason: string | null } | null
  >;
  /** Teams named as owners, by `org/slug` in lower case. */
  readonly teams: ReadonlyMap<string, TeamFacts>;
  readonly candidates: readonly CandidateFacts[];
  /** Read for rules that look at the initiative or the repository, whatever is released. */
  readonly signals: SignalFactsByRule;
  readonly incomplete: readonly IncompleteFacts[];
}
