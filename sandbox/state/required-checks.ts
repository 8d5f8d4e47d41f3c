/**
 * Whether the checks that a protected branch requires have passed on a commit.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks
 */

import type { CheckConclusion, CheckRun, CommitStatus } from './check-entities.ts';
import { checkRunsOf } from './check-reads.ts';
import type { BranchProtection, Repository } from './entities.ts';
import { allows } from './plans.ts';
import type { RequiredCheck } from './ruleset-entities.ts';
import { rulesFor } from './rulesets.ts';
import { statusesOf } from './status-reads.ts';
import type { Store } from './store.ts';

/** `missing` is expected and was never reported: it blocks as `pending` and `failing` do. */
export type RequiredState = 'passing' | 'pending' | 'missing' | 'failing';

export interface RequiredCheckResult extends RequiredCheck {
  readonly state: RequiredState;
}

const PASSING: ReadonlySet<CheckConclusion | null> = new Set(['success', 'neutral', 'skipped'] as const);

const ofRun = (run: CheckRun): RequiredState =>
  run.status !== 'completed' ? 'pending' : PASSING.has(run.conclusion) ? 'passing' : 'failing';

const ofStatus = ({ state }: CommitStatus): RequiredState =>
  state === 'success' ? 'passing' : state === 'pending' ? 'pending' : 'failing';

const worst = (states: readonly RequiredState[]): RequiredState =>
  (['failing', 'pending', 'passing'] as const).find((state) => states.includes(state)) ?? 'missing';

/**
 * The newest run of that name counts: of the pinned app, or of any app where nothing is pinned ("required status checks
 * do not take workflow, matrix, or event trigger types into account"). A status of the same name must pass as well; a
 * pinned check takes only those of the app's own bot.
 */
function stateOf(store: Store, repository: Repository, sha: string, required: RequiredCheck): RequiredState {
  const newest = checkRunsOf(store, repository, sha).findLast(
    (run) => run.name === required.context && (required.appId === null || run.appId === required.appId),
  );
  const botId = required.appId === null ? null : store.apps.get(required.appId)?.botId;
  const statuses = statusesOf(store, repository, sha).filter(
    (status) =>
      status.context.toLowerCase() === required.context.toLowerCase() &&
      (botId === null || status.creatorId === botId),
  );
  return worst([...(newest ? [ofRun(newest)] : []), ...statuses.map(ofStatus)]);
}

/** One result per check. */
export const evaluateChecks = (
  store: Store,
  repository: Repository,
  sha: string,
  checks: readonly RequiredCheck[],
): readonly RequiredCheckResult[] =>
  checks.map((check) => {
    const { context, appId } = check;
    return { context, appId, state: stateOf(store, repository, sha, check) };
  });

/** What branch protection requires of that branch; `undefined` where nothing protects it, or the plan has no protection. */
export const protectionOf = (
  store: Store,
  repository: Repository,
  branch: string,
): BranchProtection | undefined =>
  allows(store, repository, 'branch_protection') ? repository.protections.get(branch) : undefined;

/** What is required of the branch: by its protection, then by rulesets; empty where nothing is. */
export function requiredChecksOf(
  store: Store,
  repository: Repository,
  branch: string,
): readonly RequiredCheck[] {
  const classic = protectionOf(store, repository, branch)?.requiredChecks ?? [];
  const rules = allows(store, repository, 'rulesets') ? rulesFor(repository, branch) : [];
  const ruled = rules.flatMap(({ rule }) =>
    rule.type === 'required_status_checks' ? rule.requiredChecks : [],
  );
  return [...classic, ...ruled];
}

/** One result per required check of the branch. */
export const evaluateRequiredChecks = (
  store: Store,
  repository: Repository,
  branch: string,
  sha: string,
): readonly RequiredCheckResult[] =>
  evaluateChecks(store, repository, sha, requiredChecksOf(store, repository, branch));

const WORDS = {
  passing: 'passing',
  pending: 'in progress',
  missing: 'expected',
  failing: 'failing',
} as const;

/** GitHub's words for what still stands in the way; `null` if nothing does. */
export function describeBlockers(results: readonly RequiredCheckResult[]): string | null {
  const open = results.filter((result) => result.state !== 'passing');
  const [first] = open;
  if (!first) return null;
  if (open.length === 1) return `Required status check "${first.context}" is ${WORDS[first.state]}.`;
  const states = new Set(open.map((result) => result.state));
  const word = states.size === 1 ? WORDS[first.state] : 'expected';
  return `${open.length} of ${results.length} required status checks are ${word}.`;
}
