/** Rulesets, and what was judged by them. Parameters of rules keep GitHub's own spelling where nothing here needs another. */

export interface RequiredCheck {
  readonly context: string;
  /** Only this app's check satisfies it; `null`: any source. */
  readonly appId: number | null;
}

/** https://docs.github.com/en/rest/repos/rules#create-a-repository-ruleset */
export interface PullRequestParameters {
  readonly required_approving_review_count: number;
  readonly dismiss_stale_reviews_on_push: boolean;
  readonly require_code_owner_review: boolean;
  readonly require_last_push_approval: boolean;
  readonly required_review_thread_resolution: boolean;
  readonly allowed_merge_methods?: readonly string[];
}

export interface MergeQueueParameters {
  readonly check_response_timeout_minutes: number;
  readonly grouping_strategy: 'ALLGREEN' | 'HEADGREEN';
  readonly max_entries_to_build: number;
  readonly max_entries_to_merge: number;
  readonly merge_method: 'MERGE' | 'SQUASH' | 'REBASE';
  readonly min_entries_to_merge: number;
  readonly min_entries_to_merge_wait_minutes: number;
}

/** What GitHub's form has for a new rule. */
export const PULL_REQUEST_DEFAULTS: PullRequestParameters = {
  required_approving_review_count: 0,
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_review_thread_resolution: false,
};

export const MERGE_QUEUE_DEFAULTS: MergeQueueParameters = {
  check_response_timeout_minutes: 60,
  grouping_strategy: 'ALLGREEN',
  max_entries_to_build: 5,
  max_entries_to_merge: 5,
  merge_method: 'MERGE',
  min_entries_to_merge: 1,
  min_entries_to_merge_wait_minutes: 5,
};

/** One rule of a ruleset. What is left out has the values of GitHub's form for a new rule. */
export type RulesetRule =
  | {
      readonly type: 'required_status_checks';
      readonly requiredChecks: readonly RequiredCheck[];
      readonly strict: boolean;
      readonly doNotEnforceOnCreate?: boolean;
    }
  | { readonly type: 'required_deployments'; readonly environments: readonly string[] }
  | { readonly type: 'pull_request'; readonly parameters?: PullRequestParameters }
  /** Only stored: the queue itself reads it. */
  | { readonly type: 'merge_queue'; readonly parameters?: MergeQueueParameters }
  | { readonly type: 'update'; readonly allowsFetchAndMerge?: boolean }
  | { readonly type: 'creation' | 'deletion' | 'non_fast_forward' };

export interface BypassActor {
  readonly actorType: 'Integration' | 'OrganizationAdmin' | 'RepositoryRole' | 'Team' | 'DeployKey' | 'User';
  /** App, role, team or account; `null` for what has no id (owners of the organisation, deploy keys). */
  readonly actorId: number | null;
  /** `pull_request`: by merging one alone. `exempt`: not even recorded. */
  readonly mode: 'always' | 'pull_request' | 'exempt';
}

export type Enforcement = 'active' | 'evaluate' | 'disabled';

export interface Ruleset {
  readonly id: number;
  readonly nodeId: string;
  readonly name: string;
  readonly target: 'branch' | 'tag';
  /** `evaluate` and `disabled` hold nothing back. */
  readonly enforcement: Enforcement;
  /** Patterns of full ref names, or `~DEFAULT_BRANCH`, `~ALL`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly bypassActors: readonly BypassActor[];
  readonly rules: readonly RulesetRule[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type RuleResult = 'pass' | 'fail';

/** What one rule said of a change. */
export interface RuleEvaluation {
  readonly ruleset: Pick<Ruleset, 'id' | 'name'>;
  readonly enforcement: 'active' | 'evaluate';
  readonly type: RulesetRule['type'];
  readonly result: RuleResult;
  /** GitHub's words where it failed. */
  readonly details: string | null;
}

/** One change of a ref that rules were asked about, whether it happened or not. */
export interface RuleSuite {
  readonly id: number;
  readonly repositoryId: number;
  readonly actorId: number;
  readonly ref: string;
  /** Forty zeros where the ref was created or deleted. */
  readonly before: string;
  /** For a merge the head that was judged, until the merge commit is there. */
  after: string;
  readonly pushedAt: string;
  /** Of the active rules; `bypass` where one failed and the actor may pass. */
  readonly result: RuleResult | 'bypass';
  /** Of the rulesets that are only evaluated; `null` where there are none. */
  readonly evaluationResult: RuleResult | null;
  readonly evaluations: readonly RuleEvaluation[];
}
