import { json } from '../../http/answer.ts';
import { ApiError } from '../../http/api-error.ts';
import { anyone, type RequestContext, type Route, route } from '../../http/route.ts';
import { accountById } from '../../state/accounts.ts';
import { NotFound } from '../../state/errors.ts';
import { serializeProfile } from '../serialize/account.ts';
import { accountAt, idAt } from './place.ts';

/** https://docs.github.com/en/rest/users/users and https://docs.github.com/en/rest/rate-limit/rate-limit */
export const userRoutes: readonly Route[] = [
  route('GET /rate_limit', anyone, (context) => {
    const { core, graphql } = context.rateLimits();
    return json({ resources: { core, graphql, search: { ...core, limit: 30, used: 0, remaining: 30 } } });
  }),
  route('GET /user', { anyOf: [], public: false, only: 'user' }, (context) => json(readOwnProfile(context))),
  route('GET /user/{account_id}', anyone, (context) => {
    const account = accountById(context.store, idAt(context, 'account_id'));
    if (account === null) throw new NotFound();
    return json(serializeProfile(context, account));
  }),
  route('GET /users/{username}', anyone, (context) => json(serializeProfile(context, accountAt(context)))),
];

function readOwnProfile(context: RequestContext) {
  const { actor } = context;
  if (actor.kind !== 'user') throw new ApiError(403, 'Resource not accessible by integration');
  return serializeProfile(context, actor.account);
}
