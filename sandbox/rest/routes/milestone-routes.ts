import { created, json, list, noContent } from '../../http/answer.ts';
import { type RequestContext, type Route, reads, route, writes } from '../../http/route.ts';
import {
  createMilestone,
  deleteMilestone,
  findMilestone,
  milestonesOf,
  updateMilestone,
} from '../../state/milestones.ts';
import { serializeMilestone } from '../serialize/milestone.ts';
import { given, textIn, textOrNullIn, wordIn } from './body.ts';
import { idAt, repositoryAt, signedActor } from './place.ts';

const READ = reads('issues', 'pull_requests');
const WRITE = writes('issues', 'pull_requests');

/** https://docs.github.com/en/rest/issues/milestones */
export const milestoneRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/milestones', READ, (context) => {
    const state = context.query['state'] ?? 'open';
    const all = milestonesOf(context.store, repositoryAt(context));
    const matching = state === 'all' ? all : all.filter((milestone) => milestone.state === state);
    return list(matching, (milestone) => serializeMilestone(context, milestone));
  }),
  route('POST /repos/{owner}/{repo}/milestones', WRITE, (context) => {
    const input = { ...fieldsIn(context), title: textIn(context.body, 'title') ?? '' };
    const milestone = createMilestone(context.store, signedActor(context), repositoryAt(context), input);
    return created(serializeMilestone(context, milestone));
  }),
  route('GET /repos/{owner}/{repo}/milestones/{milestone_number}', READ, (context) =>
    json(serializeMilestone(context, milestoneAt(context))),
  ),
  route('PATCH /repos/{owner}/{repo}/milestones/{milestone_number}', WRITE, (context) => {
    const milestone = updateMilestone(
      context.store,
      signedActor(context),
      milestoneAt(context),
      fieldsIn(context),
    );
    return json(serializeMilestone(context, milestone));
  }),
  route('DELETE /repos/{owner}/{repo}/milestones/{milestone_number}', WRITE, (context) => {
    deleteMilestone(context.store, signedActor(context), milestoneAt(context));
    return noContent();
  }),
];

function milestoneAt(context: RequestContext) {
  return findMilestone(context.store, repositoryAt(context), idAt(context, 'milestone_number'));
}

function fieldsIn({ body }: RequestContext) {
  return given({
    title: textIn(body, 'title'),
    description: textOrNullIn(body, 'description'),
    dueOn: textOrNullIn(body, 'due_on'),
    state: wordIn(body, 'state', ['open', 'closed'] as const),
  });
}
