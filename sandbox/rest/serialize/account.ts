import { accountById } from '../../state/accounts.ts';
import type { Account, Organization } from '../../state/entities.ts';
import { AVATARS } from '../urls.ts';
import type { View } from './view.ts';

/** Whom GitHub names where an account was deleted. https://github.com/ghost */
const GHOST = { id: 10137, nodeId: 'MDQ6VXNlcjEwMTM3', login: 'ghost', kind: 'User' } as const;

/** `simple-user`: the form of every user inside another object. */
export function serializeUser(view: View, id: number) {
  return userFields(view, accountById(view.store, id) ?? GHOST);
}

function userFields({ urls }: View, account: Pick<Account, 'id' | 'nodeId' | 'login' | 'kind'>) {
  const login = encodeURIComponent(account.login);
  const url = `${urls.api}/users/${login}`;
  const page = account.kind === 'Bot' ? `apps/${account.login.replace('[bot]', '')}` : account.login;
  return {
    login: account.login,
    id: account.id,
    node_id: account.nodeId,
    avatar_url: avatarUrl(account.id),
    gravatar_id: '',
    url,
    html_url: `${urls.html}/${page}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.kind,
    user_view_type: 'public',
    site_admin: false,
  };
}

export function avatarUrl(id: number): string {
  return `${AVATARS}/u/${id}?v=4`;
}

/** `public-user`: a profile. */
export function serializeProfile(view: View, account: Account) {
  const repositories = [...view.store.repositories.values()].filter(({ ownerId }) => ownerId === account.id);
  return {
    ...userFields(view, account),
    name: account.name,
    company: null,
    blog: '',
    location: null,
    email: account.email,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: repositories.filter((repository) => !repository.private).length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: account.createdAt,
    updated_at: account.createdAt,
  };
}

/** `organization-simple` */
export function serializeOrganization({ urls }: View, organization: Account) {
  const url = `${urls.api}/orgs/${organization.login}`;
  return {
    login: organization.login,
    id: organization.id,
    node_id: organization.nodeId,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: avatarUrl(organization.id),
    description: null,
  };
}

/** `organization-full` */
export function serializeFullOrganization(view: View, organization: Organization) {
  const repositories = [...view.store.repositories.values()].filter(
    ({ ownerId }) => ownerId === organization.id,
  );
  return {
    ...serializeOrganization(view, organization),
    name: organization.name ?? organization.login,
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: repositories.filter((repository) => !repository.private).length,
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: `${view.urls.html}/${organization.login}`,
    type: 'Organization',
    created_at: organization.createdAt,
    updated_at: organization.createdAt,
    archived_at: null,
    default_repository_permission: organization.basePermission,
  };
}

/** `plan` of `organization-full`: the room that it has is of no account here. */
export function serializePlan({ plan }: Organization) {
  return { name: plan, space: 976562499, private_repos: 9999 };
}
