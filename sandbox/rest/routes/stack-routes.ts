import { created, json, list } from '../../http/answer.ts';
import { type Route, reads, route, writes } from '../../http/route.ts';
import { createStack, findStack, pullRequestsIn, stacksOf } from '../../state/stacks.ts';
import { serializeMinimalStack, serializeWholeStack } from '../serialize/stack.ts';
import { listIn } from './body.ts';
import { idAt, repositoryAt, signedActor } from './place.ts';

const READ = reads('pull_requests');

/** https://docs.github.com/en/rest/pulls/stacks */
export const stackRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/stacks', READ, (context) => {
    const { store, query } = context;
    const of = query['pull_request'];
    const stacks = stacksOf(store, repositoryAt(context)).filter(
      (stack) => of === undefined || pullRequestsIn(store, stack).some(({ number }) => number === Number(of)),
    );
    return list(stacks, (stack) => serializeMinimalStack(context, stack));
  }),
  route('POST /repos/{owner}/{repo}/stacks', writes('pull_requests'), (context) => {
    const numbers = (listIn(context.body, 'pull_requests') ?? []).map(Number);
    const stack = createStack(context.store, signedActor(context), repositoryAt(context), numbers);
    return created(serializeWholeStack(context, stack));
  }),
  route('GET /repos/{owner}/{repo}/stacks/{stack_number}', READ, (context) =>
    json(
      serializeWholeStack(
        context,
        findStack(context.store, repositoryAt(context), idAt(context, 'stack_number')),
      ),
    ),
  ),
];
