import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { prepareLaunchWithoutTeams } from '../action/launch-without-teams.ts';
import { assertHeld, gateOf, pullEvent } from './gate-of.ts';
import { type ReadyLaunch, releaseHead } from './ready-launch.ts';

let launch: ReadyLaunch;
before(async () => {
  launch = await prepareLaunchWithoutTeams();
});
after(() => launch.world.close());

/** A check run of a job belongs to the commit: green for one of these is green for the other. */
it('A41 the commit of a held release gets no green job by another pull request, nor by a push', async () => {
  const { world, pull, initiative } = launch;
  const twin = await world.as('wanda').openPull({ head: releaseHead, base: 'main' });
  const sha = await world.headOf(pull);
  const events = [
    await pullEvent(world, twin, 'opened'),
    { name: 'push', payload: {}, ref: `refs/heads/${releaseHead}`, sha },
  ];
  for (const event of events)
    assert.equal((await gateOf(world, event)).outputs['decision'], 'allow', event.name);
  await world.as('gus').comment(initiative.number, '/hold not yet');
  await world.settled();
  for (const event of events) assertHeld(await gateOf(world, event), /^Blocked: /);
});
