/** What has to be written so that GitHub says what the verdict says. Data only; `octokit/apply-changes.ts` carries it out. */

export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
}

export type CheckState =
  | { readonly status: 'in_progress'; readonly conclusion: null }
  | { readonly status: 'completed'; readonly conclusion: 'success' | 'failure' };

export type Change =
  | {
      readonly kind: 'create-label';
      readonly name: string;
      readonly color: string;
      readonly description: string;
    }
  | {
      readonly kind: 'create-sub-issue';
      readonly parentId: string;
      /** Null: it is nobody's place, but work that follows from what happened. */
      readonly persona: string | null;
      readonly title: string;
      readonly body: string;
      readonly labels: readonly string[];
      /** Logins; GitHub refuses those who cannot be assigned, which must not stop the rest. */
      readonly assignees: readonly string[];
    }
  | { readonly kind: 'update-issue-body'; readonly issueId: string; readonly body: string }
  | {
      readonly kind: 'add-labels' | 'remove-labels';
      readonly issueId: string;
      readonly labels: readonly string[];
    }
  /** `key` says why it is written (`convergence`, `receipt:123`, `scope:2`, `reply:123`): a natural key, for resuming. */
  | { readonly kind: 'create-comment'; readonly issueId: string; readonly key: string; readonly body: string }
  | {
      readonly kind: 'update-comment';
      readonly commentId: string;
      readonly key: string;
      readonly body: string;
    }
  | { readonly kind: 'delete-comment'; readonly commentId: string; readonly key: string }
  | { readonly kind: 'pin-comment'; readonly commentId: string }
  | {
      readonly kind: 'add-reaction';
      readonly subjectId: string;
      readonly content: 'THUMBS_UP' | 'EYES' | 'CONFUSED' | 'ROCKET';
    }
  | {
      readonly kind: 'create-check-run';
      readonly sha: string;
      readonly name: string;
      readonly state: CheckState;
      readonly output: CheckOutput;
      readonly externalId: string;
      readonly detailsUrl: string;
    }
  | {
      readonly kind: 'update-check-run';
      readonly checkRunId: string;
      /** When it got the conclusion that it keeps, so that new words do not make it younger; null where it gets one now. */
      readonly completedAt: string | null;
      readonly name: string;
      readonly state: CheckState;
      readonly output: CheckOutput;
      readonly externalId: string;
      readonly detailsUrl: string;
    };
