import { type Door, hasTag, type Stage, unlessRefused } from './door.ts';

/** A release that brings its tag along: the rule for tags holds it. */
export async function releaseDoor(stage: Stage): Promise<Door> {
  const { world, sha } = stage;
  const release = { tag_name: 'v1.0.1', target_commitish: sha };
  return {
    sha,
    goThrough: () => unlessRefused(world.as('max').request('POST /repos/{owner}/{repo}/releases', release)),
    isOut: () => hasTag(stage, 'v1.0.1'),
  };
}
