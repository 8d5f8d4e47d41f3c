import { createOrganization, setOrganizationMember } from '../../sandbox/state/accounts.ts';
import { asUser, type SignedActor } from '../../sandbox/state/actor.ts';
import { installApp } from '../../sandbox/state/apps.ts';
import type { Installation, Repository } from '../../sandbox/state/entities.ts';
import { commitFiles } from '../../sandbox/state/git.ts';
import { createRepository } from '../../sandbox/state/repositories.ts';
import type { World } from '../world/world.ts';

/** `globex/shop`, public, whose owner has the same App: another installation of it. */
export interface SecondTenant {
  readonly owner: SignedActor;
  readonly repository: Repository;
  readonly installation: Installation;
  /** SHA of its default branch. */
  readonly sha: string;
}

export async function addSecondTenant(world: World, config: string): Promise<SecondTenant> {
  const { store, acme } = world.sandbox;
  const owner = asUser(acme.people.olga);
  const globex = createOrganization(store, { login: 'globex', name: 'Globex' });
  setOrganizationMember(store, globex, acme.people.olga, 'admin');
  const repository = createRepository(store, owner, globex, { name: 'shop' });
  const files = { '.github/tutti.yml': config };
  const { oid: sha } = commitFiles(store, owner, repository, { branch: 'main', message: 'Begin', files });
  const installation = installApp(store, owner, acme.app, globex);
  await world.settled();
  return { owner, repository, installation, sha };
}
