import { workflowsThatRun } from '../facts.ts';
import { type Examination, fine, found, named } from '../finding.ts';
import { isEnough } from '../needs.ts';

const why =
  'The queue waits for the check on its own commits until it gives up, and takes the pull request out.';

/** A merge queue asks for the gate on commits of its own. */
export const mergeQueue: Examination = {
  code: 'merge-queue',
  examine(facts) {
    const { github, app } = facts;
    if (!github.known || !github.value.branches.known) return [];
    const queued = github.value.branches.value
      .filter(({ isRelease, rules }) => isRelease && rules.includes('merge_queue'))
      .map(({ name }) => name);
    if (queued.length === 0) return [];
    if (app !== '') {
      const read = github.value.app;
      if (read?.known !== true) return [];
      const { events, permissions } = read.value;
      if (events.includes('merge_group') && isEnough(permissions['merge_queues'], 'read'))
        return fine('The App hears of merge groups.');
      return found('broken', {
        what: `${named(queued)} has a merge queue, and the App \`${app}\` does not hear of merge groups.`,
        why,
        fix: 'Give the App `merge_queues: read` and the event `merge_group`, or leave out the queue.',
      });
    }
    const keepers = workflowsThatRun(facts, 'sync');
    const deaf = keepers.filter(({ events }) => events?.includes('merge_group') !== true);
    if (deaf.length === 0)
      return keepers.length === 0 ? [] : fine('The workflow that keeps the gate runs for merge groups.');
    const paths = deaf.map(({ path }) => path);
    return found(
      'broken',
      {
        what: `${named(queued)} has a merge queue, and ${named(paths)} does not run on \`merge_group\`.`,
        why,
        fix: `Add \`merge_group:\` under \`on:\` in ${named(paths)}.`,
      },
      { file: paths[0] ?? '' },
    );
  },
};
