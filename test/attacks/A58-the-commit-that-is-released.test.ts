import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { believe } from '../../octokit/json.ts';
import { prepareLaunchWithoutTeams } from '../action/launch-without-teams.ts';
import type { StepEvent } from '../action/runner-harness.ts';
import { assertHeld, gateOf, pullEvent } from './gate-of.ts';
import type { ReadyLaunch } from './ready-launch.ts';

const manual: StepEvent = { name: 'workflow_dispatch', payload: {} };
const refs = '/repos/{owner}/{repo}/git/refs';

async function headOfMain(): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
  const main = await launch.world.as('adm').request(route, { ref: 'heads/main' });
  return believe<{ readonly object: { readonly sha: string } }>(main).object.sha;
}

let launch: ReadyLaunch;
before(async () => {
  launch = await prepareLaunchWithoutTeams();
});
after(() => launch.world.close());

describe('A58 a run is about one commit, and GitHub by now about another', () => {
  it('a push to a release branch that is rewound, or gone, before the job asks', async () => {
    const { world } = launch;
    const adm = world.as('adm');
    const sha = await world.as('wanda').commit('release/9.0', { 'src/x.js': '// unready\n' });
    const push: StepEvent = { name: 'push', payload: {}, ref: 'refs/heads/release/9.0', sha };
    const onMain = await headOfMain();
    await adm.request(`PATCH ${refs}/{ref}`, { ref: 'heads/release/9.0', sha: onMain, force: true });
    assertHeld(await gateOf(world, push), /release\/9\.0 does not hold [0-9a-f]{7} any more/);
    await adm.request(`DELETE ${refs}/{ref}`, { ref: 'heads/release/9.0' });
    assertHeld(await gateOf(world, push), /release\/9\.0 does not hold [0-9a-f]{7} any more/);
  });

  it('a release branch that was just made from the default branch still brings nothing', async () => {
    const { world } = launch;
    const adm = world.as('adm');
    const sha = await headOfMain();
    await adm.request(`POST ${refs}`, { ref: 'refs/heads/release/8.0', sha });
    const push: StepEvent = { name: 'push', payload: {}, ref: 'refs/heads/release/8.0', sha };
    const result = await gateOf(world, push);
    assert.equal(result.outputs['decision'], 'allow', result.printed);
  });

  it('a pull request event that does not say at which commit', async () => {
    const event = await pullEvent(launch.world, launch.pull, 'synchronize');
    const pull_request = { ...believe<object>(event.payload['pull_request']), head: {} };
    assertHeld(await gateOf(launch.world, { ...event, payload: { pull_request } }), /names no commit/);
  });
});

describe('A58 one name for a branch and a tag', () => {
  it('judges what is meant, with all that it brings, or asks which', async () => {
    const { world } = launch;
    const adm = world.as('adm');
    const trailer = `Initiative: #${String(launch.initiative.number)}`;
    const ready = await world
      .as('wanda')
      .commit('ready', { 'src/r.js': '//\n' }, { message: `R\n\n${trailer}` });
    // Two commits: what is below the newest one belongs to nothing.
    await world.as('wanda').commit('v3', { 'src/u.js': '//\n' }, { message: 'Unlinked' });
    const unready = await world
      .as('wanda')
      .commit('v3', { 'src/v.js': '//\n' }, { message: `V\n\n${trailer}` });
    await adm.request(`POST ${refs}`, { ref: 'refs/tags/v3', sha: ready });
    assertHeld(await gateOf(world, manual, 'v3'), /“v3” is a branch and a tag.*\n.*refs\/tags\/v3/);
    const branch = await gateOf(world, manual, 'refs/heads/v3');
    assert.match(branch.outputs['reasons'] ?? '', /^unlinked: /m);
    assert.equal(JSON.parse(branch.outputs['verdict'] ?? '{}').sha, unready);
    const tag = await gateOf(world, manual, 'refs/tags/v3');
    assert.doesNotMatch(tag.outputs['reasons'] ?? '', /^unlinked: /m);
    assert.equal(JSON.parse(tag.outputs['verdict'] ?? '{}').sha, ready);
  });

  it('takes no expression for a name', async () => {
    const names = [
      'HEAD',
      'HEAD:README.md',
      'main^',
      'main~1',
      'main@{0}',
      'main..ready',
      ':/Change',
      ' main x',
    ];
    for (const name of names) assertHeld(await gateOf(launch.world, manual, name), /There is no commit “/);
  });
});

it('A58 a merged pull request was not judged by being gone', async () => {
  const { world, pull } = launch;
  const { merged, message } = await world.as('adm').merge(pull);
  assert.ok(merged, message);
  await world.settled();
  const event = await pullEvent(world, pull, 'closed');
  assertHeld(await gateOf(world, event), /was merged into release\/1\.0.*`ref`/);
});
