import { type Door, isMerged, type Stage, unlessRefused } from './door.ts';

/** A pull request into a release branch whose rule wants a green gate. */
export async function mergeDoor(stage: Stage): Promise<Door> {
  const { world, sha, pull } = stage;
  return {
    sha,
    goThrough: () =>
      unlessRefused(
        world.as('max').request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', { pull_number: pull }),
      ),
    isOut: () => isMerged(stage, pull),
  };
}
