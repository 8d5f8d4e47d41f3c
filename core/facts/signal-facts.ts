/**
 * What was read for signals that checks and statuses of the commit do not answer. One entry per rule, under the rule's own
 * text (its canonical JSON), so that a rule that was signed long ago is answered by what was read for just that rule.
 * What a rule needs and is not here was not read: the signal is unknown.
 */

import type { Actor } from './actor.ts';

/** By the canonical JSON of the rule. */
export type SignalFactsByRule = ReadonlyMap<string, SignalFacts>;

export type SignalFacts =
  | { readonly kind: 'workflow-run'; readonly runs: readonly WorkflowRunFacts[] }
  | { readonly kind: 'deployment'; readonly deployments: readonly DeploymentFacts[] }
  | {
      readonly kind: 'code-scanning';
      /** Analyses of exactly this commit, of the rule's tool. */
      readonly analyses: readonly AnalysisFacts[];
      readonly alerts: readonly AlertFacts[];
    }
  | { readonly kind: 'dependabot'; readonly alerts: readonly AlertFacts[] }
  | { readonly kind: 'secret-scanning'; readonly alerts: readonly AlertFacts[] }
  | { readonly kind: 'report'; readonly annotations: readonly AnnotationFacts[] }
  | {
      readonly kind: 'file';
      /** What stands at the path; null: nothing. `unsigned`: there is no signature yet to look at it by. */
      readonly found: FileFacts | null | 'unsigned';
    }
  | { readonly kind: 'release-asset'; readonly assets: readonly AssetFacts[] }
  | {
      readonly kind: 'issues';
      /** Open issues that have all the labels; null where the initiative is in no milestone, and it had to be. */
      readonly open: readonly IssueRefFacts[] | null;
    }
  | { readonly kind: 'work-items'; readonly items: readonly IssueRefFacts[] }
  /** It could not be read, or not to its end: nothing may be concluded. `why` is a clause for people. */
  | { readonly kind: 'unreadable'; readonly why: string };

/** A run of a workflow as its check suite shows it, jobs or none. */
export interface WorkflowRunFacts {
  readonly suiteId: number;
  readonly runId: number;
  /** Path of the workflow file, with its repository before it where that is another one. */
  readonly path: string;
  readonly event: string;
  readonly branch: string | null;
  /** GitHub's words, in any case; `conclusion` is null until completed. */
  readonly status: string;
  readonly conclusion: string | null;
  /** Check runs in its suite: a run that has completed without one says nothing. */
  readonly jobs: number;
  readonly url: string;
  readonly createdAt: string;
}

export interface DeploymentFacts {
  readonly id: number;
  readonly environment: string;
  readonly creator: Actor | null;
  /** The newest status of it; null where there is none yet. */
  readonly status: {
    readonly state: string;
    readonly creator: Actor | null;
    readonly createdAt: string;
  } | null;
  readonly url: string | null;
  readonly createdAt: string;
}

export interface AnalysisFacts {
  readonly id: number;
  readonly tool: string;
  readonly category: string | null;
  /** GitHub's own words about what went wrong; empty where nothing did. */
  readonly error: string;
  readonly createdAt: string;
}

export interface AlertFacts {
  readonly number: number;
  readonly url: string;
  /** GitHub's word: `open`, `dismissed`, `fixed`, `auto_dismissed`, `resolved`. */
  readonly state: string;
  /** GitHub's word, lower case; null where it names none. */
  readonly severity: string | null;
  /** A word of what it is: a rule, a package, a type of secret. */
  readonly what: string;
  /** `runtime`, `development`; null where GitHub does not say. Of Dependabot only. */
  readonly scope: string | null;
}

/** What the Action's `signal` wrote at the job that reported. */
export interface AnnotationFacts {
  readonly checkRunId: number;
  readonly title: string | null;
  readonly message: string;
}

export interface FileFacts {
  /** Object id: two texts with one id are the same text. */
  readonly oid: string;
  readonly kind: 'file' | 'folder' | 'other';
  /** Bytes of a file; null for a folder. */
  readonly size: number | null;
}

export interface AssetFacts {
  readonly name: string;
  readonly uploader: Actor | null;
  /** GitHub's word: `uploaded` or `open`. */
  readonly state: string;
  readonly createdAt: string;
  readonly url: string;
  /** Tag of the release that has it. */
  readonly tag: string;
}

export interface IssueRefFacts {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly state: 'OPEN' | 'CLOSED';
  readonly stateReason: string | null;
}
