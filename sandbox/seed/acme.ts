/** A small organisation with a product, its people and Tutti installed: where demos and tests begin. */

import { generateKeyPairSync } from 'node:crypto';
import { createOrganization, createUser, setOrganizationMember } from '../state/accounts.ts';
import { asUser } from '../state/actor.ts';
import { createApp, createGithubActionsApp, installApp } from '../state/apps.ts';
import { protectBranch } from '../state/branch-protection.ts';
import type { App, Installation, Organization, Person, Repository, Role, Team } from '../state/entities.ts';
import { commitFiles, createRef } from '../state/git.ts';
import { createRepository, setCollaborator } from '../state/repositories.ts';
import type { Store } from '../state/store.ts';
import { createTeam, grantTeam, setTeamMember } from '../state/teams.ts';
import { CI_WORKFLOW, CONFIG_PATH, TUTTI_CONFIG } from './tutti-config.ts';

/** Login, shown name, and the role beyond the organisation's base permission (read). */
const PEOPLE = {
  lea: ['Lea (Conductor)', 'triage'],
  vera: ['Vera (Visionary)', null],
  ana: ['Ana (Builder)', null],
  bo: ['Bo (Builder, delegate)', 'triage'],
  gus: ['Gus (Guardian)', 'triage'],
  dee: ['Dee (Dealmaker)', null],
  sam: ['Sam (Storyteller)', null],
  ada: ['Ada (Advocate)', null],
  wanda: ['Wanda (a writer)', 'write'],
  max: ['Max (a maintainer)', 'maintain'],
  adm: ['Adm (an administrator)', 'admin'],
} as const satisfies Record<string, readonly [string, Role | null]>;

export type Login = keyof typeof PEOPLE | 'olga';

const APP_PERMISSIONS = {
  issues: 'write',
  checks: 'write',
  statuses: 'write',
  contents: 'read',
  pull_requests: 'read',
  actions: 'read',
  deployments: 'write',
  merge_queues: 'read',
  security_events: 'read',
  vulnerability_alerts: 'read',
  secret_scanning_alerts: 'read',
  members: 'read',
} as const;

const APP_EVENTS = [
  'check_run',
  'check_suite',
  'code_scanning_alert',
  'create',
  'delete',
  'dependabot_alert',
  'deployment',
  'deployment_protection_rule',
  'deployment_status',
  'issue_comment',
  'issue_dependencies',
  'issues',
  'label',
  'member',
  'membership',
  'merge_group',
  'milestone',
  'pull_request',
  'push',
  'release',
  'repository',
  'repository_dispatch',
  'secret_scanning_alert',
  'status',
  'sub_issues',
  'team',
  'workflow_run',
];

export interface Acme {
  readonly organization: Organization;
  /** `acme/checkout`: public, default branch `main`. */
  readonly repository: Repository;
  /** Protected: needs `launch-gate` from Tutti's app. */
  readonly releaseBranch: string;
  readonly people: Readonly<Record<Login, Person>>;
  /** `acme/platform`: ana. */
  readonly platform: Team;
  readonly app: App;
  /** PEM, PKCS#8: signs the app's JSON Web Tokens. */
  readonly privateKey: string;
  readonly installation: Installation;
  readonly githubActions: App;
}

let keys: { readonly publicKey: string; readonly privateKey: string } | undefined;

/** Made once per process: it takes a tenth of a second, and nobody outside ever trusts it. */
function testKeys() {
  keys ??= generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return keys;
}

function createPeople(store: Store, organization: Organization): Record<Login, Person> {
  const person = (login: Login, name: string) =>
    createUser(store, { login, name, email: `${login}@acme.example` });
  const people: Record<Login, Person> = {
    lea: person('lea', PEOPLE.lea[0]),
    vera: person('vera', PEOPLE.vera[0]),
    ana: person('ana', PEOPLE.ana[0]),
    bo: person('bo', PEOPLE.bo[0]),
    gus: person('gus', PEOPLE.gus[0]),
    dee: person('dee', PEOPLE.dee[0]),
    sam: person('sam', PEOPLE.sam[0]),
    ada: person('ada', PEOPLE.ada[0]),
    wanda: person('wanda', PEOPLE.wanda[0]),
    max: person('max', PEOPLE.max[0]),
    adm: person('adm', PEOPLE.adm[0]),
    olga: person('olga', 'Olga (an outsider)'),
  };
  for (const member of Object.values(people)) {
    if (member !== people.olga) setOrganizationMember(store, organization, member);
  }
  setOrganizationMember(store, organization, people.adm, 'admin');
  return people;
}

function createCheckout(store: Store, organization: Organization, people: Record<Login, Person>): Repository {
  const adm = asUser(people.adm);
  const input = { name: 'checkout', description: 'The checkout of the Acme shop' };
  const repository = createRepository(store, adm, organization, input);
  commitFiles(store, adm, repository, {
    branch: 'main',
    message: 'First version of the checkout',
    files: {
      'README.md': '# Checkout\n\nHow customers pay.\n',
      'src/checkout.js':
        'export const total = (items) => items.reduce((sum, item) => sum + item.price, 0);\n',
      [CONFIG_PATH]: TUTTI_CONFIG,
      '.github/workflows/ci.yml': CI_WORKFLOW,
    },
  });
  for (const member of Object.values(people)) {
    const role = Object.entries(PEOPLE).find(([login]) => login === member.login)?.[1][1] ?? null;
    if (role !== null) setCollaborator(store, adm, repository, member, role);
  }
  return repository;
}

function createTutti(store: Store, organization: Organization): App {
  return createApp(store, {
    slug: 'tutti',
    name: 'Tutti',
    description: 'Keeps a product launch coherent.',
    owner: organization,
    permissions: APP_PERMISSIONS,
    events: APP_EVENTS,
    publicKey: testKeys().publicKey,
  });
}

/** Fills an empty world. */
export function createAcme(store: Store): Acme {
  const github = createOrganization(store, { login: 'github', name: 'GitHub' });
  const githubActions = createGithubActionsApp(store, github);
  const organization = createOrganization(store, { login: 'acme', name: 'Acme' });
  const people = createPeople(store, organization);
  const adm = asUser(people.adm);
  const repository = createCheckout(store, organization, people);
  const platform = createTeam(store, adm, organization, { name: 'platform' });
  setTeamMember(store, adm, platform, people.ana);
  grantTeam(store, platform, repository, 'triage');
  const app = createTutti(store, organization);
  const installation = installApp(store, adm, app, organization, { repositoryIds: [repository.id] });
  const releaseBranch = 'release/1.0';
  createRef(
    store,
    adm,
    repository,
    `refs/heads/${releaseBranch}`,
    repository.refs.get('refs/heads/main') ?? '',
  );
  protectBranch(store, adm, repository, releaseBranch, {
    requiredChecks: [{ context: 'launch-gate', appId: app.id }],
    enforceAdmins: true,
  });
  const { privateKey } = testKeys();
  return {
    organization,
    repository,
    releaseBranch,
    people,
    platform,
    app,
    privateKey,
    installation,
    githubActions,
  };
}
