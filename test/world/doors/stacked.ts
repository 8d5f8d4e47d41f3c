import { type Door, isMerged, propose, type Stage, unlessRefused } from './door.ts';

/** The upper one of two pull requests in a stack: GitHub holds it to the rules of `release/4.0`, under the stack. */
export async function stackedDoor(stage: Stage): Promise<Door> {
  const { world } = stage;
  const lower = await propose(stage, { branch: 'lower', from: 'release/4.0', into: 'release/4.0' });
  const upper = await propose(stage, { branch: 'upper', from: 'lower', into: 'lower' });
  const pulls = { pull_requests: [lower.pull, upper.pull] };
  await world.as('wanda').request('POST /repos/{owner}/{repo}/stacks', pulls);
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
