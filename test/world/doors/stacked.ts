import { findPullRequest } from '../../../sandbox/state/pull-requests.ts';
import { stackPullRequests } from '../../../sandbox/state/stacks.ts';
import { type Door, isMerged, propose, type Stage, unlessRefused } from './door.ts';

/** The upper one of two pull requests in a stack: GitHub holds it to the rules of `release/4.0`, under the stack. */
export async function stackedDoor(stage: Stage): Promise<Door> {
  const { world } = stage;
  const { store, acme } = world.sandbox;
  const lower = await propose(stage, { branch: 'lower', from: 'release/4.0', into: 'release/4.0' });
  const upper = await propose(stage, { branch: 'upper', from: 'lower', into: 'lower' });
  const pulls = [lower, upper].map(({ pull }) => findPullRequest(store, acme.repository, pull));
  stackPullRequests(store, pulls);
  // Its gate is looked at when something is heard of it.
  await world.as('wanda').editPull(upper.pull, { title: 'The upper one' });
  return {
    sha: upper.sha,
    goThrough: () =>
      unlessRefused(
        world
          .as('max')
          .request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', { pull_number: upper.pull }),
      ),
    isOut: () => isMerged(stage, upper.pull),
  };
}
