import { serializeSimpleCommit } from '../../rest/serialize/commit.ts';
import { repositoryPage, serializeWebhookRepository } from '../../rest/serialize/repository.ts';
import type { View } from '../../rest/serialize/view.ts';
import { peel } from '../../state/annotated-tags.ts';
import type { DomainEvent } from '../../state/domain-events.ts';
import type { Commit, Repository } from '../../state/entities.ts';
import { changedFiles, commitsBetween } from '../../state/history.ts';

const NOTHING = '0'.repeat(40);
/** GitHub lists at most 2,048 commits. https://docs.github.com/en/webhooks/webhook-events-and-payloads#push */
const MOST_COMMITS = 2_048;

export function pushFields(
  view: View,
  event: Extract<DomainEvent, { name: 'push' }>,
): Record<string, unknown> {
  const { repository, ref, before, after, actor } = event;
  const page = repositoryPage(view, repository);
  // An annotated tag is pushed as itself, and its commits are told.
  const [from, to] = [peel(repository, before), peel(repository, after)];
  const head = repository.git.commits.get(to);
  const known = repository.git.commits.has(from) && head !== undefined;
  const commits = known ? commitsBetween(repository, from, to).slice(-MOST_COMMITS) : [];
  const range = known ? `${before.slice(0, 12)}...${after.slice(0, 12)}` : after.slice(0, 12);
  return {
    ref,
    before,
    after,
    base_ref: null,
    created: before === NOTHING,
    deleted: after === NOTHING,
    forced: event.forced,
    compare: `${page}/compare/${range}`,
    commits: commits.map((commit) => pushedCommit(view, repository, commit)),
    head_commit: head === undefined ? null : pushedCommit(view, repository, head),
    pusher: { name: actor.account.login, email: actor.account.email },
    repository: pushRepository(view, repository),
  };
}

function pushedCommit(view: View, repository: Repository, commit: Commit) {
  const files = changedFiles(repository, commit.parents[0], commit.oid);
  const paths = (status: string) => files.filter((file) => file.status === status).map((file) => file.path);
  return {
    ...serializeSimpleCommit(commit),
    distinct: true,
    url: `${repositoryPage(view, repository)}/commit/${commit.oid}`,
    added: paths('added'),
    modified: paths('modified'),
    removed: paths('removed'),
  };
}

/** A push alone gives times in seconds since 1970, and the default branch a second time. */
function pushRepository(view: View, repository: Repository) {
  return {
    ...serializeWebhookRepository(view, repository),
    created_at: Math.floor(Date.parse(repository.createdAt) / 1000),
    pushed_at: Math.floor(Date.parse(repository.pushedAt) / 1000),
    stargazers: 0,
    master_branch: repository.defaultBranch,
  };
}
