import { type Door, headOfBranch, type Stage, unlessRefused } from './door.ts';

/** A push to a release branch, `release/2.0`, of a commit that was judged elsewhere. */
export async function pushDoor(stage: Stage): Promise<Door> {
  const { world, sha } = stage;
  return {
    sha,
    goThrough: () =>
      unlessRefused(
        world
          .as('max')
          .request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ref: 'heads/release/2.0', sha }),
      ),
    isOut: async () => (await headOfBranch(stage, 'release/2.0')) === sha,
  };
}
