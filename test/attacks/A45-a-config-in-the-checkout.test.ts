import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { runStep } from '../action/runner-harness.ts';
import { permissionsOf, stepOn } from '../action/sandbox-step.ts';
import { startWorld } from '../world/world.ts';
import { assertHeld, pullEvent } from './gate-of.ts';

/** What a job has checked out is what its pull request says: the gate reads the config from the default branch. */
const lax = [
  `${TUTTI_CONFIG}mode: observe\n`,
  TUTTI_CONFIG.replace('branches: ["release/**"]', 'branches: ["nothing/**"]'),
  'version: 1\npersonas:\n  builder: { owners: ["@wanda"] }\n',
];

it('A45: a config in the checkout changes nothing about the gate', async (test) => {
  const world = await startWorld();
  test.after(() => world.close());
  // A workflow's token cannot read who is in a team.
  const config = TUTTI_CONFIG.replace(', "@acme/platform"', '');
  await world.as('adm').commit('main', { '.github/tutti.yml': config });
  await world.settled();
  const initiative = await world.openInitiative();
  const pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
  await world.sign(initiative);
  const event = await pullEvent(world, pull, 'synchronize');
  for (const loose of lax) {
    const workspace = mkdtempSync(join(tmpdir(), 'tutti-checkout-'));
    test.after(() => rmSync(workspace, { recursive: true }));
    mkdirSync(join(workspace, '.github'));
    writeFileSync(join(workspace, '.github', 'tutti.yml'), loose);
    const inputs = { command: 'gate', app: 'tutti' };
    const step = stepOn(world.sandbox, permissionsOf.gate, { with: inputs, event });
    assertHeld(await runStep({ ...step, workspace }), /has not declared/);
  }
});
