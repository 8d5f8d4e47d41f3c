/** What is reported on a commit. */

/** https://docs.github.com/en/rest/checks/runs: the first three may be set by apps, the rest by GitHub alone. */
export type CheckStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
export type CheckConclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'
  | 'stale'
  | 'startup_failure';

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckOutput {
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
  readonly annotations: readonly CheckAnnotation[];
}

export interface CheckAction {
  readonly label: string;
  readonly description: string;
  readonly identifier: string;
}

export interface CheckRun {
  readonly kind: 'CheckRun';
  readonly id: number;
  readonly nodeId: string;
  readonly repositoryId: number;
  readonly suiteId: number;
  readonly appId: number;
  readonly headSha: string;
  /** Made by GitHub Actions for a job of a run, and not by somebody with a token. */
  readonly isJob: boolean;
  /** GitHub's own time, whatever the caller says about `startedAt`. */
  readonly createdAt: string;
  name: string;
  status: CheckStatus;
  conclusion: CheckConclusion | null;
  /** Caller-supplied. */
  startedAt: string | null;
  /** Caller-supplied. */
  completedAt: string | null;
  detailsUrl: string | null;
  externalId: string | null;
  output: CheckOutput;
  actions: readonly CheckAction[];
}

/** One per app and commit; for GitHub Actions one per workflow run. Its state is derived: `suiteState`. */
export interface CheckSuite {
  readonly kind: 'CheckSuite';
  readonly id: number;
  readonly nodeId: string;
  readonly repositoryId: number;
  readonly appId: number;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly workflowRunId: number | null;
  readonly createdAt: string;
  updatedAt: string;
}

export interface WorkflowRun {
  readonly kind: 'WorkflowRun';
  readonly id: number;
  readonly nodeId: string;
  readonly repositoryId: number;
  readonly suiteId: number;
  readonly workflowId: number;
  /** Path of the workflow file: `.github/workflows/ci.yml`. */
  readonly path: string;
  readonly name: string;
  /** `push`, `pull_request`, `merge_group`, … */
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** Where the head comes from: a fork, for the pull request of one. */
  readonly headRepositoryId: number;
  readonly runNumber: number;
  runAttempt: number;
  readonly actorId: number;
  readonly createdAt: string;
  updatedAt: string;
}

export interface CommitStatus {
  readonly kind: 'StatusContext';
  readonly id: number;
  readonly nodeId: string;
  readonly repositoryId: number;
  readonly sha: string;
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creatorId: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}
