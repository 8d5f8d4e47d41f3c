/** Whether a pull request may be merged, and merging it. https://docs.github.com/en/rest/pulls/pulls#merge-a-pull-request */

import type { SignedActor } from './actor.ts';
import { bypasses } from './branch-protection.ts';
import type { Commit, Repository } from './entities.ts';
import { Conflict, NotMergeable, RuleViolations } from './errors.ts';
import { commitAt, moveRef, signatureOf } from './git.ts';
import { writeCommit } from './git-objects.ts';
import { markMerged } from './head-updates.ts';
import { isAncestor, mergeBase } from './history.ts';
import { repositoryOf } from './issue-access.ts';
import type { PullRequest } from './issue-entities.ts';
import { markClosed } from './issues.ts';
import { requirePermission } from './permissions.ts';
import { closingIssues, issueOfPullRequest } from './pull-requests.ts';
import {
  describeBlockers,
  evaluateChecks,
  evaluateRequiredChecks,
  protectionOf,
  type RequiredCheckResult,
} from './required-checks.ts';
import { requireRules, ruleViolations } from './rule-enforcement.ts';
import type { RefChange } from './rule-violations.ts';
import type { RuleSuite } from './ruleset-entities.ts';
import { stackPlaceOf } from './stacks.ts';
import { mustGet, type Store, timestamp } from './store.ts';

/** The files of both sides, or `null` where both changed one path differently. */
export function mergeFiles(
  repository: Repository,
  base: string,
  head: string,
): ReadonlyMap<string, string> | null {
  const common = mergeBase(repository, base, head);
  const empty = new Map<string, string>();
  const origin = common === undefined ? empty : commitAt(repository, common).files;
  const [ours, theirs] = [commitAt(repository, base).files, commitAt(repository, head).files];
  const merged = new Map(ours);
  for (const path of new Set([...origin.keys(), ...theirs.keys()])) {
    const [was, mine, their] = [origin.get(path), ours.get(path), theirs.get(path)];
    if (their === was || their === mine) continue;
    if (mine !== was) return null;
    if (their === undefined) merged.delete(path);
    else merged.set(path, their);
  }
  return merged;
}

export interface MergeEvaluation {
  /** No conflict between the two sides. */
  readonly mergeable: boolean;
  /** As GitHub names it: https://docs.github.com/en/graphql/reference/enums#mergestatestatus */
  readonly state: 'clean' | 'blocked' | 'behind' | 'dirty' | 'draft';
  readonly requiredChecks: readonly RequiredCheckResult[];
  /** GitHub's words for what stands in the way. */
  readonly message: string | null;
}

/**
 * Whose rules a pull request is held to: those of its base and, in a stack, those of the branch under the whole stack
 * (changelog of 2026-10-06: stacked pull requests).
 */
function ruledBy(store: Store, pullRequest: PullRequest): { readonly ref: string; readonly sha: string } {
  const { baseRef: ref, baseSha: sha } = pullRequest;
  return stackPlaceOf(store, pullRequest)?.base ?? { ref, sha };
}

/** A merge as rulesets see it. */
function mergeChange(store: Store, pullRequest: PullRequest): RefChange {
  const { ref, sha } = ruledBy(store, pullRequest);
  return {
    ref: `refs/heads/${ref}`,
    before: sha,
    after: pullRequest.headSha,
    forced: false,
    via: 'pull_request',
  };
}

/** As somebody would find it who may bypass nothing. */
export function evaluateMerge(store: Store, pullRequest: PullRequest): MergeEvaluation {
  const repository = repositoryOf(store, pullRequest);
  const { baseSha, headSha } = pullRequest;
  const mergeable = mergeFiles(repository, baseSha, headSha) !== null;
  const { ref } = ruledBy(store, pullRequest);
  const requiredChecks = evaluateRequiredChecks(store, repository, ref, headSha);
  const verdict = (state: MergeEvaluation['state'], message: string | null) => ({
    mergeable,
    state,
    requiredChecks,
    message,
  });
  if (pullRequest.draft) return verdict('draft', 'Pull Request is still a draft');
  if (!mergeable) return verdict('dirty', 'Pull Request is not mergeable');
  const blockers = describeBlockers(requiredChecks);
  if (blockers !== null) return verdict('blocked', blockers);
  if (isBehind(store, pullRequest)) return verdict('behind', BEHIND);
  const [violation] = ruleViolations(store, repository, mergeChange(store, pullRequest));
  if (violation !== undefined) return verdict(violation === BEHIND ? 'behind' : 'blocked', violation);
  return verdict('clean', null);
}

const BEHIND = 'Head branch is out of date. Review and try the merge again.';

/** Whether branch protection wants the newest commit of the base in the head, and it is not there. */
function isBehind(store: Store, pullRequest: PullRequest): boolean {
  const repository = repositoryOf(store, pullRequest);
  const { baseRef, baseSha, headSha } = pullRequest;
  const strict = protectionOf(store, repository, baseRef)?.strict === true;
  return strict && !isAncestor(repository, baseSha, headSha);
}

function requireOpen(store: Store, pullRequest: PullRequest, expectedSha: string | undefined): void {
  const open = issueOfPullRequest(store, pullRequest).state === 'open';
  if (!open) throw new NotMergeable('Pull Request is not mergeable');
  if (expectedSha !== undefined && expectedSha !== pullRequest.headSha) {
    throw new Conflict('Head branch was modified. Review and try the merge again.');
  }
  const { state, message } = evaluateMerge(store, pullRequest);
  if (message !== null && (state === 'draft' || state === 'dirty')) throw new NotMergeable(message);
}

/** What branch protection and rulesets say to this actor, each with its own ways around. @throws NotMergeable */
function requireAllowed(store: Store, actor: SignedActor, pullRequest: PullRequest): RuleSuite | null {
  const repository = repositoryOf(store, pullRequest);
  const protection = protectionOf(store, repository, ruledBy(store, pullRequest).ref);
  if (protection && !bypasses(store, actor, repository, protection)) {
    const checks = evaluateChecks(store, repository, pullRequest.headSha, protection.requiredChecks);
    const message = describeBlockers(checks) ?? (isBehind(store, pullRequest) ? BEHIND : null);
    if (message !== null) throw new NotMergeable(message);
  }
  try {
    return requireRules(store, actor, repository, mergeChange(store, pullRequest));
  } catch (error) {
    throw error instanceof RuleViolations ? new NotMergeable(error.message) : error;
  }
}

/**
 * A merge commit on the base. Issues named by closing keywords are closed where the base is the default branch.
 * @throws NotMergeable while a required check has not passed, or with a conflict; Conflict where the head moved
 */
export function mergePullRequest(
  store: Store,
  actor: SignedActor,
  pullRequest: PullRequest,
  options: { readonly sha?: string; readonly title?: string; readonly message?: string } = {},
): Commit {
  const repository = repositoryOf(store, pullRequest);
  requirePermission(store, actor, repository, { app: ['contents'], level: 'write', role: 'write' });
  requireOpen(store, pullRequest, options.sha);
  const suite = requireAllowed(store, actor, pullRequest);
  const issue = issueOfPullRequest(store, pullRequest);
  const owner = mustGet(
    store.accounts,
    mustGet(store.repositories, pullRequest.headRepositoryId, 'repository').ownerId,
    'account',
  );
  const title =
    options.title ?? `Merge pull request #${pullRequest.number} from ${owner.login}/${pullRequest.headRef}`;
  const commit = writeCommit(repository.git, {
    files: mergeFiles(repository, pullRequest.baseSha, pullRequest.headSha) ?? new Map(),
    parents: [pullRequest.baseSha, pullRequest.headSha],
    message: `${title}\n\n${options.message ?? issue.title}`,
    author: signatureOf(store, actor.account),
    committer: { name: 'GitHub', email: 'noreply@github.com', date: timestamp(store), accountId: null },
  });
  if (suite !== null) suite.after = commit.oid;
  finishMerge(store, actor, pullRequest, commit.oid, () =>
    moveRef(store, actor, repository, {
      ref: `refs/heads/${pullRequest.baseRef}`,
      after: commit.oid,
      forced: false,
      by: 'pr_merge',
    }),
  );
  return commit;
}

/** Marks it merged, lets the branch move, and closes what it names. */
export function finishMerge(
  store: Store,
  actor: SignedActor,
  pullRequest: PullRequest,
  oid: string,
  move: () => void,
): void {
  const closing = closingIssues(store, pullRequest);
  markMerged(store, actor, pullRequest, oid);
  move();
  for (const named of closing) {
    if (named.state === 'open') markClosed(store, actor, named, 'completed', pullRequest.id);
  }
}
