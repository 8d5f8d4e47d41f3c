import { created, list } from '../../http/answer.ts';
import { type Route, reads, route, writes } from '../../http/route.ts';
import { combinedState, statusesOf, statusHistory } from '../../state/status-reads.ts';
import { createStatus } from '../../state/statuses.ts';
import { repositoryUrl, serializeRepository } from '../serialize/repository.ts';
import { serializeSimpleStatus, serializeStatus } from '../serialize/status.ts';
import { given, textIn, textOrNullIn, wordIn } from './body.ts';
import { commitNamed } from './commit-routes.ts';
import { repositoryAt, signedActor } from './place.ts';

const READ = reads('statuses');
const STATES = ['error', 'failure', 'pending', 'success'] as const;

/** https://docs.github.com/en/rest/commits/statuses */
export const statusRoutes: readonly Route[] = [
  route('POST /repos/{owner}/{repo}/statuses/{sha}', writes('statuses'), (context) => {
    const { store, body, params } = context;
    const fields = given({
      context: textIn(body, 'context'),
      description: textOrNullIn(body, 'description'),
      targetUrl: textOrNullIn(body, 'target_url'),
    });
    const input = { state: wordIn(body, 'state', STATES) ?? 'pending', ...fields };
    const status = createStatus(
      store,
      signedActor(context),
      repositoryAt(context),
      params['sha'] ?? '',
      input,
    );
    return created(serializeStatus(context, status));
  }),
  route('GET /repos/{owner}/{repo}/commits/{ref}/statuses', READ, (context) => {
    const repository = repositoryAt(context);
    const { oid } = commitNamed(repository, context.params['ref'] ?? '');
    return list(statusHistory(context.store, repository, oid).toReversed(), (status) =>
      serializeStatus(context, status),
    );
  }),
  route('GET /repos/{owner}/{repo}/commits/{ref}/status', READ, (context) => {
    const repository = repositoryAt(context);
    const { oid: sha } = commitNamed(repository, context.params['ref'] ?? '');
    const statuses = statusesOf(context.store, repository, sha);
    const url = `${repositoryUrl(context, repository)}/commits/${sha}`;
    return list(
      statuses,
      (status) => serializeSimpleStatus(context, status),
      (page) => ({
        state: combinedState(statuses),
        statuses: page,
        sha,
        total_count: statuses.length,
        repository: serializeRepository(context, repository),
        commit_url: url,
        url: `${url}/status`,
      }),
    );
  }),
];
