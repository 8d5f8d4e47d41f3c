/** Questions that every operation on an issue asks first. */

import type { Actor, SignedActor } from './actor.ts';
import type { Repository } from './entities.ts';
import { Forbidden, Gone, Moved, NotFound, Unprocessable } from './errors.ts';
import type { Issue, PullRequest } from './issue-entities.ts';
import { may, type Need, requirePermission, requireRead } from './permissions.ts';
import { mustGet, type Store } from './store.ts';

export const repositoryOf = (store: Store, of: { readonly repositoryId: number }): Repository =>
  mustGet(store.repositories, of.repositoryId, 'repository');

export const pullRequestOf = (store: Store, issue: Issue): PullRequest | undefined =>
  issue.pullRequestId === null ? undefined : store.pullRequests.get(issue.pullRequestId);

/**
 * An issue or pull request by its number.
 * @throws NotFound, Gone for a deleted one, Moved for a transferred one
 */
export function findIssue(store: Store, repository: Repository, number: number): Issue {
  const id = store.numbers.get(`${repository.id}#${number}`);
  if (id === 'gone') throw new Gone('This issue was deleted');
  const issue = id === undefined ? undefined : store.issues.get(id);
  if (!issue) throw new NotFound();
  if (issue.repositoryId !== repository.id) throw new Moved(issue.id);
  return issue;
}

/** Issues (and pull requests) of a repository, oldest first. */
export const issuesOf = (store: Store, repository: Repository): readonly Issue[] =>
  [...store.issues.values()].filter((issue) => issue.repositoryId === repository.id);

/** Pull requests answer to either permission. https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
const issuePermissions = (issue: Issue): readonly string[] =>
  issue.pullRequestId === null ? ['issues'] : ['pull_requests', 'issues'];

const needFor = (issue: Issue, role: Need['role']): Need => ({
  app: issuePermissions(issue),
  level: 'write',
  role,
});

/** @throws Forbidden below that role; authors are not considered. */
export function requireRole(store: Store, actor: SignedActor, issue: Issue, role: Need['role']): void {
  requirePermission(store, actor, repositoryOf(store, issue), needFor(issue, role));
}

export const hasRole = (store: Store, actor: Actor, issue: Issue, role: Need['role']): boolean =>
  may(store, actor, repositoryOf(store, issue), needFor(issue, role));

/**
 * May the actor take part in the conversation at all? Whoever can read may, on a locked issue only writers.
 * https://docs.github.com/en/communities/moderating-comments-and-conversations/locking-conversations
 */
export function requireParticipation(store: Store, actor: SignedActor, issue: Issue, locked: string): void {
  const repository = repositoryOf(store, issue);
  requireRead(store, actor, repository);
  if (repository.archived) throw new Forbidden('Repository was archived so is read-only.');
  if (actor.kind === 'app') requireRole(store, actor, issue, 'read');
  else if (issue.locked && !hasRole(store, actor, issue, 'write')) throw new Forbidden(locked);
}

/** An author changes an own issue or comment; anybody else needs the role. An app is held to its permission even for its own. */
export function requireAuthorOr(
  store: Store,
  actor: SignedActor,
  subject: { readonly authorId: number },
  issue: Issue,
  role: Need['role'],
): void {
  requireRead(store, actor, repositoryOf(store, issue));
  const own = subject.authorId === actor.account.id;
  if (own && actor.kind === 'user') return;
  requireRole(store, actor, issue, role);
}

/** The limit GitHub names in its error: "body is too long (maximum is 65536 characters)". */
const MAX_BODY = 65_536;

/** @throws Unprocessable */
export function requireBody(resource: 'Issue' | 'IssueComment' | 'PullRequest', body: string): void {
  if (body.length <= MAX_BODY) return;
  const message = `body is too long (maximum is ${MAX_BODY} characters)`;
  throw new Unprocessable('Validation Failed', [{ resource, code: 'unprocessable', field: 'data', message }]);
}
