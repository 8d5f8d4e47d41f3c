import type { Scene } from './scene.ts';
import { addUp } from './turns/add-up.ts';
import {
  anaWithdraws,
  ciReports,
  mergeIsRefused,
  openRelease,
  ownersDeclare,
  type Release,
  wrongOwnerDeclares,
} from './turns/produce.ts';
import {
  concernResolved,
  type Initiative,
  leaSigns,
  openInitiative,
  outsiderCommits,
  ownersCommit,
} from './turns/select.ts';
import { gusHolds, holdReleased, releaseBranchIsGreen, releaseIsMerged } from './turns/ship.ts';
import { doorsAreOpen, doorsAreShut } from './turns/two-more-doors.ts';

/** What is there at the end, to look at. */
export interface Ending {
  readonly initiative: Initiative;
  readonly release: Release;
  /** SHA of the release branch. */
  readonly merged: string;
}

/** A launch, turn by turn: from the form to the green release branch. @throws TurnFailed */
export async function playStory(scene: Scene): Promise<Ending> {
  const { turn } = scene;

  const initiative = await turn('Vera has an idea: she opens an initiative', () => openInitiative(scene));
  await turn('An outsider wants to commit for the Builder', () => outsiderCommits(scene, initiative));
  await turn('The owners commit, and one has a concern', () => ownersCommit(scene, initiative));
  await turn('The concern is resolved', () => concernResolved(scene, initiative));
  await turn('Lea signs: from here on everybody builds the same thing', () => leaSigns(scene, initiative));

  const release = await turn('Wanda asks for the release', () => openRelease(scene, initiative));
  await turn('The release is tried too early', () => mergeIsRefused(scene, release));
  await turn('A wrong owner declares', () => wrongOwnerDeclares(scene, initiative));
  await turn('Every owner declares what is done', () => ownersDeclare(scene, initiative, release));
  await turn('Ana takes one back', () => anaWithdraws(scene, initiative, release));
  await turn('CI is green, and Ana’s no still stands', () => ciReports(scene, initiative, release));

  await turn('Gus holds the launch, Ana has repaired', () => gusHolds(scene, initiative, release));
  await turn('The hold is released: everything is green', () => holdReleased(scene, initiative, release));
  const merged = await turn('The release is merged', () => releaseIsMerged(scene, release));
  await turn('The release branch gets its own green check', () => releaseBranchIsGreen(scene, merged));

  const run = await turn('Two more doors: a tag and a deployment are held', () =>
    doorsAreShut(scene, initiative, merged),
  );
  await turn('Both go through once everybody is ready again', () =>
    doorsAreOpen(scene, initiative, { sha: merged, run }),
  );

  await turn('What it took', () => addUp(scene));

  return { initiative, release, merged };
}
