import { ciOnPush, gatedConfig, worldWithDoor } from '../world/deploying.ts';
import type { AppOptions, OpenInitiative, World } from '../world/world.ts';

/** A commit of which everything is there to deploy it to `production`, which asks Tutti's App. */
export interface ReadyDeployment {
  readonly world: World;
  readonly initiative: OpenInitiative;
  readonly sha: string;
  /** Gus takes his word back. */
  readonly object: () => Promise<void>;
  /** And gives it again. */
  readonly withdraw: () => Promise<void>;
}

/** Opened, signed, declared, tested. */
export async function prepareDeployment(options: AppOptions = {}): Promise<ReadyDeployment> {
  const world = await worldWithDoor(gatedConfig, options);
  const initiative = await world.openInitiative();
  await world.sign(initiative);
  await world.declareAll(initiative);
  const message = `Ship\n\nInitiative: #${String(initiative.number)}`;
  const sha = await world
    .as('wanda')
    .commit('deployed', { 'src/d.js': '//\n' }, { from: 'release/1.0', message });
  await ciOnPush(world, sha, 'success');
  const guardian = async (text: string) => {
    await world.as('gus').comment(initiative.issueOf('guardian'), text);
    await world.settled();
  };
  return {
    world,
    initiative,
    sha,
    object: () => guardian('/unmet runbook it is out of date'),
    withdraw: () => guardian('/met runbook: rewritten'),
  };
}
