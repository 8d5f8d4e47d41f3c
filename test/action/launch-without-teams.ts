import assert from 'node:assert/strict';
import { CONFIG_PATH, TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { commitFiles } from '../../sandbox/state/git.ts';
import { prepareLaunch, type ReadyLaunch } from '../attacks/ready-launch.ts';
import type { World } from '../world/world.ts';

/** The config of `acme/checkout` with people alone as owners: a team cannot be read with GITHUB_TOKEN. */
export const peopleConfig = TUTTI_CONFIG.replace(', "@acme/platform"', '');

/** Puts this config on the default branch. */
export function configure({ sandbox }: Pick<World, 'sandbox'>, config: string): void {
  const { store, acme } = sandbox;
  commitFiles(store, asUser(acme.people.adm), acme.repository, {
    branch: 'main',
    message: 'Another config',
    files: { [CONFIG_PATH]: config },
  });
}

/** A launch of which everything is there, and nobody who is known only as a member of a team. */
export async function prepareLaunchWithoutTeams(): Promise<ReadyLaunch> {
  assert.doesNotMatch(peopleConfig, /@acme\//);
  const launch = await prepareLaunch();
  configure(launch.world, peopleConfig);
  await launch.assertGreen();
  return launch;
}
