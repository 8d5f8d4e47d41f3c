import { type Acme, createAcme, type Login } from '../../sandbox/seed/acme.ts';
import { asGithubToken, asInstallation, asUser, type SignedActor } from '../../sandbox/state/actor.ts';
import type { DomainEvent } from '../../sandbox/state/domain-events.ts';
import type { Permissions } from '../../sandbox/state/entities.ts';
import { commitFiles } from '../../sandbox/state/git.ts';
import { createIssue } from '../../sandbox/state/issues.ts';
import { createPullRequest } from '../../sandbox/state/pull-requests.ts';
import { createStore, type Store } from '../../sandbox/state/store.ts';

/** A fresh acme whose clock stands still until `tick` is called. */
export interface World {
  readonly store: Store;
  readonly acme: Acme;
  readonly as: (login: Login) => SignedActor;
  readonly tutti: SignedActor;
  readonly githubToken: (permissions: Permissions) => SignedActor;
  /** What happened since the world was made, as `issues.opened`. */
  readonly happened: () => readonly string[];
  readonly tick: (seconds?: number) => void;
}

export function createWorld(): World {
  let now = Date.parse('2026-11-21T09:00:00Z');
  const store = createStore({ clock: { now: () => new Date(now) } });
  const acme = createAcme(store);
  const events: DomainEvent[] = [];
  store.events.on((event) => events.push(event));
  return {
    store,
    acme,
    as: (login) => asUser(acme.people[login]),
    tutti: asInstallation(store, acme.installation),
    githubToken: (permissions) => asGithubToken(store, acme.repository, permissions),
    happened: () => events.map(({ name, action }) => (action === null ? name : `${name}.${action}`)),
    tick: (seconds = 1) => {
      now += seconds * 1000;
    },
  };
}

/** An issue by olga, who has no role. */
export const openIssue = ({ store, acme, as }: World, title = 'A wish') =>
  createIssue(store, as('olga'), acme.repository, { title, body: 'Please.' });

/** A pull request by wanda from a new branch; into the protected release branch unless told otherwise. */
export function openPullRequest(
  { store, acme, as }: World,
  base = 'release/1.0',
  body = '',
  head = 'feature',
) {
  const files = { [`src/${head}.js`]: 'export {};\n' };
  const commit = { branch: head, message: 'Work', files, from: base };
  commitFiles(store, as('wanda'), acme.repository, commit);
  return createPullRequest(store, as('wanda'), acme.repository, { title: 'Release it', body, head, base });
}
