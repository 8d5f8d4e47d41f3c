import type { Departure } from '../core/audit/departure.ts';
import type { InitiativeVerdict } from '../core/verdict/verdict.ts';
import type { Applied } from '../octokit/apply-changes.ts';
import type { DeploymentReview } from '../octokit/review-deployment.ts';
import type { RepositoryTarget } from './target.ts';

/** What a look at one target found and did. */
export interface Reconciled {
  readonly applied: readonly Applied[];
  /** What turned out to need a look as well. */
  readonly next: readonly RepositoryTarget[];
  /** On the initiatives that were looked at. */
  readonly verdicts: readonly InitiativeVerdict[];
  /** What was answered to deployments that wait for us. */
  readonly reviews: readonly DeploymentReview[];
  /** Why a report from outside was refused; null where none was. */
  readonly refusedReport: string | null;
  /** What was found to have left past the gate. */
  readonly bypasses: readonly Departure[];
  /** Why something was left out; null where nothing was. Everything else was done, and the look has to be repeated. */
  readonly failure: unknown;
}

export const nothing: Reconciled = {
  applied: [],
  next: [],
  verdicts: [],
  reviews: [],
  refusedReport: null,
  bypasses: [],
  failure: null,
};
