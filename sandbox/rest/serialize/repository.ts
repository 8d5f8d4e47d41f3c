import type { Repository } from '../../state/entities.ts';
import { mustGet } from '../../state/store.ts';
import { serializeOrganization, serializeUser } from './account.ts';
import type { View } from './view.ts';

/** The address of a repository in the API, from which those of everything in it are made. */
export function repositoryUrl({ store, urls }: View, repository: Repository): string {
  return `${urls.api}/repos/${repositoryName(store, repository)}`;
}

export function repositoryPage({ store, urls }: View, repository: Repository): string {
  return `${urls.html}/${repositoryName(store, repository)}`;
}

export function repositoryName(store: View['store'], repository: Repository): string {
  return `${mustGet(store.accounts, repository.ownerId, 'account').login}/${repository.name}`;
}

/** `minimal-repository`: the form inside other objects and in lists of repositories. */
export function serializeRepository(view: View, repository: Repository) {
  const page = repositoryPage(view, repository);
  return {
    id: repository.id,
    node_id: repository.nodeId,
    name: repository.name,
    full_name: repositoryName(view.store, repository),
    private: repository.private,
    owner: serializeUser(view, repository.ownerId),
    html_url: page,
    description: repository.description,
    fork: repository.parentId !== null,
    ...links(repositoryUrl(view, repository)),
    created_at: repository.createdAt,
    updated_at: repository.updatedAt,
    pushed_at: repository.pushedAt,
    git_url: `${page.replace('https:', 'git:')}.git`,
    ssh_url: `${page.replace('https://', 'git@').replace('/', ':')}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    default_branch: repository.defaultBranch,
    visibility: repository.private ? 'private' : 'public',
    archived: repository.archived,
    disabled: false,
  };
}

/** Every `…_url` that GitHub's schemas require of a repository. */
function links(url: string) {
  return {
    url,
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
  };
}

/** `repository`, which is also what webhooks and pull requests carry. */
export function serializeWholeRepository(view: View, repository: Repository) {
  let openIssues = 0;
  for (const issue of view.store.issues.values()) {
    if (issue.repositoryId === repository.id && issue.state === 'open') openIssues += 1;
  }
  return {
    ...serializeRepository(view, repository),
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    size: 0,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: openIssues,
    open_issues_count: openIssues,
    has_issues: repository.hasIssues,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    is_template: false,
    allow_forking: true,
    web_commit_signoff_required: false,
  };
}

/** `full-repository`: the answer to reading one repository. */
export function serializeFullRepository(view: View, repository: Repository) {
  const owner = mustGet(view.store.accounts, repository.ownerId, 'account');
  return {
    ...serializeWholeRepository(view, repository),
    ...(owner.kind === 'Organization' ? { organization: serializeUser(view, owner.id) } : {}),
    network_count: 0,
    subscribers_count: 0,
  };
}

/** The repository of a webhook: `repository-webhooks` still has what the API has dropped. */
export function serializeWebhookRepository(view: View, repository: Repository) {
  return { ...serializeWholeRepository(view, repository), has_downloads: true };
}

/** The organisation of a webhook, where the repository belongs to one. */
export function organizationOf(view: View, ownerId: number) {
  const owner = mustGet(view.store.accounts, ownerId, 'account');
  return owner.kind === 'Organization' ? { organization: serializeOrganization(view, owner) } : {};
}
