import { type Door, hasTag, type Stage, unlessRefused } from './door.ts';

/** A tag by hand, under a rule that wants a green gate on what is tagged. */
export async function tagDoor(stage: Stage): Promise<Door> {
  const { world, sha } = stage;
  return {
    sha,
    goThrough: () =>
      unlessRefused(
        world.as('max').request('POST /repos/{owner}/{repo}/git/refs', { ref: 'refs/tags/v1.0', sha }),
      ),
    isOut: () => hasTag(stage, 'v1.0'),
  };
}
