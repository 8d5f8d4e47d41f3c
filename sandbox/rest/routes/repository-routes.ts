import { json, list, noContent } from '../../http/answer.ts';
import { guarded, type RequestContext, type Route, reads, route } from '../../http/route.ts';
import { accountById } from '../../state/accounts.ts';
import { canBeAssigned } from '../../state/assignees.ts';
import type { AccessLevel, Account } from '../../state/entities.ts';
import { Forbidden, NotFound } from '../../state/errors.ts';
import { atLeast, roleOf } from '../../state/permissions.ts';
import { serializeUser } from '../serialize/account.ts';
import { serializeFullRepository } from '../serialize/repository.ts';
import { accountAt, repositoryAt } from './place.ts';

/** https://docs.github.com/en/rest/repos/repos and https://docs.github.com/en/rest/collaborators/collaborators */
export const repositoryRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}', reads('metadata'), (context) =>
    json(serializeFullRepository(context, repositoryAt(context))),
  ),
  route('GET /repos/{owner}/{repo}/assignees', reads('metadata'), (context) => {
    const repository = repositoryAt(context);
    const able = people(context).filter((account) => canBeAssigned(context.store, repository, account));
    return list(able, (account) => serializeUser(context, account.id));
  }),
  route('GET /repos/{owner}/{repo}/collaborators', guarded('metadata'), (context) => {
    requirePush(context);
    const able = people(context).filter((account) => levelOf(context, account) !== 'none');
    return list(able, (account) => serializeCollaborator(context, account));
  }),
  route('GET /repos/{owner}/{repo}/collaborators/{username}', guarded('metadata'), (context) => {
    requirePush(context);
    if (levelOf(context, accountAt(context)) === 'none') throw new NotFound();
    return noContent();
  }),
  route('GET /repos/{owner}/{repo}/collaborators/{username}/permission', guarded('metadata'), (context) => {
    requirePush(context);
    const user = serializeCollaborator(context, accountAt(context));
    return json({ permission: legacyPermission(user.role_name), role_name: user.role_name, user });
  }),
];

function people({ store }: RequestContext): readonly Account[] {
  return [...store.accounts.keys()]
    .map((id) => accountById(store, id))
    .filter((account) => account !== null && account.kind === 'User')
    .filter((account) => account !== null);
}

/** In a public repository everybody has at least `read`. */
function levelOf(context: RequestContext, account: Account): AccessLevel {
  const repository = repositoryAt(context);
  const level = roleOf(context.store, repository, account);
  return level === 'none' && !repository.private && account.kind === 'User' ? 'read' : level;
}

/** Whom a repository was opened to is for those to see who can push. */
function requirePush(context: RequestContext): void {
  const { actor } = context;
  if (actor.kind !== 'user' || atLeast(levelOf(context, actor.account), 'write')) return;
  throw new Forbidden('Must have push access to view repository collaborators.');
}

function serializeCollaborator(context: RequestContext, account: Account) {
  const level = levelOf(context, account);
  return {
    ...serializeUser(context, account.id),
    permissions: {
      pull: atLeast(level, 'read'),
      triage: atLeast(level, 'triage'),
      push: atLeast(level, 'write'),
      maintain: atLeast(level, 'maintain'),
      admin: atLeast(level, 'admin'),
    },
    role_name: level,
  };
}

/** "The `maintain` role is mapped to `write` and the `triage` role is mapped to `read`." */
function legacyPermission(level: string): string {
  if (level === 'maintain') return 'write';
  return level === 'triage' ? 'read' : level;
}
