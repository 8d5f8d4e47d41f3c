import { deploymentDoor } from './deployment.ts';
import type { Door, Stage } from './door.ts';
import { mergeDoor } from './merge.ts';
import { mergeQueueDoor } from './merge-queue.ts';
import { publishingJobDoor } from './publishing-job.ts';
import { pushDoor } from './push.ts';
import { releaseDoor } from './release.ts';
import { stackedDoor } from './stacked.ts';
import { tagDoor } from './tag.ts';

/** Every door that a release can leave by, in the order in which they are tried. */
export const doors: Readonly<Record<string, (stage: Stage) => Promise<Door>>> = {
  tag: tagDoor,
  release: releaseDoor,
  deployment: deploymentDoor,
  'publishing job': publishingJobDoor,
  push: pushDoor,
  'merge queue': mergeQueueDoor,
  'stacked pull request': stackedDoor,
  merge: mergeDoor,
};
