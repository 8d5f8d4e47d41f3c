import { TUTTI_CONFIG } from '../../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../../sandbox/state/actor.ts';
import { addRule, ensureEnvironment } from '../../../sandbox/state/environments.ts';
import { createRuleset } from '../../../sandbox/state/rulesets.ts';
import { startWorld, type World } from '../world.ts';
import { type Door, propose, type Stage } from './door.ts';
import { doors } from './doors.ts';

/** The token of a workflow cannot see who is in a team (docs: permissions of GITHUB_TOKEN). */
export const configWithDoors = `${TUTTI_CONFIG.replace(', "@acme/platform"', '')}  environments: [production]\n`;

export interface AtDoors extends Stage {
  readonly doors: ReadonlyMap<string, Door>;
}

/** A signed initiative whose release stands at every door, each with the rule that GitHub has for it. */
export async function standAtDoors(): Promise<AtDoors> {
  const world = await startWorld();
  await world.as('adm').commit('main', { '.github/tutti.yml': configWithDoors });
  // Made before the rules are: what is asked here is what may come in.
  for (const branch of ['release/2.0', 'release/3.0', 'release/4.0'])
    await world.as('adm').commit(branch, {}, { from: 'release/1.0' });
  requireGate(world);
  await world.settled();
  const initiative = await world.openInitiative();
  await world.sign(initiative);
  const own = { branch: 'work', from: 'release/1.0', into: 'release/1.0' };
  const stage = { world, initiative, ...(await propose({ world, initiative }, own)) };
  const built = new Map<string, Door>();
  for (const [name, build] of Object.entries(doors)) built.set(name, await build(stage));
  await world.settled();
  return { ...stage, doors: built };
}

/** `launch-gate` of the App and nobody else's: on release branches, on tags, and at `production`. */
function requireGate({ sandbox: { store, acme, app } }: World): void {
  const adm = asUser(acme.people.adm);
  acme.repository.protections.clear();
  const rules = [
    {
      type: 'required_status_checks' as const,
      requiredChecks: [{ context: 'launch-gate', appId: app.id }],
      strict: false,
      doNotEnforceOnCreate: false,
    },
  ];
  for (const [target, include] of [
    ['branch', 'refs/heads/release/*'],
    ['tag', 'refs/tags/v*'],
  ] as const)
    createRuleset(store, adm, acme.repository, {
      name: `gate of each ${target}`,
      target,
      include: [include],
      rules,
    });
  addRule(store, adm, ensureEnvironment(store, acme.repository, 'production'), acme.repository, app.id);
}
