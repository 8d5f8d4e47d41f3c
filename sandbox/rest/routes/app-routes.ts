import { created, json, list, noContent } from '../../http/answer.ts';
import { ApiError } from '../../http/api-error.ts';
import { anyone, asApp, type RequestContext, type Route, route } from '../../http/route.ts';
import { findAccount } from '../../state/accounts.ts';
import type { App, Installation, Permissions, Repository } from '../../state/entities.ts';
import { NotFound } from '../../state/errors.ts';
import { reaches } from '../../state/permissions.ts';
import { serializeApp, serializeInstallation } from '../serialize/app.ts';
import { repositoryName, serializeWholeRepository } from '../serialize/repository.ts';
import { listIn, objectIn, textsIn } from './body.ts';
import { accountAt, idAt, organizationAt } from './place.ts';

const byToken = { anyOf: [], public: false, only: 'installation' } as const;

/** https://docs.github.com/en/rest/apps/apps and https://docs.github.com/en/rest/apps/installations */
export const appRoutes: readonly Route[] = [
  route('GET /app', asApp, (context) => json(readApp(context))),
  route('GET /apps/{app_slug}', anyone, (context) => {
    const app = [...context.store.apps.values()].find(({ slug }) => slug === context.params['app_slug']);
    if (app === undefined) throw new NotFound();
    return json(serializeApp(context, app));
  }),
  route('GET /app/installations', asApp, (context) =>
    list(installationsOf(context), (installation) => serializeInstallation(context, installation)),
  ),
  route('GET /app/installations/{installation_id}', asApp, (context) =>
    json(serializeInstallation(context, installationAt(context))),
  ),
  route('POST /app/installations/{installation_id}/access_tokens', asApp, (context) =>
    created(createToken(context, installationAt(context))),
  ),
  route('GET /orgs/{org}/installation', asApp, (context) =>
    json(serializeInstallation(context, installedOn(context, organizationAt(context).id))),
  ),
  route('GET /users/{username}/installation', asApp, (context) =>
    json(serializeInstallation(context, installedOn(context, accountAt(context).id))),
  ),
  route('GET /repos/{owner}/{repo}/installation', asApp, (context) =>
    json(serializeInstallation(context, installedIn(context))),
  ),
  route('GET /installation/repositories', byToken, (context) => {
    const { actor, store } = context;
    if (actor.kind !== 'app') throw new NotFound();
    const repositories = [...store.repositories.values()].filter((repository) => reaches(actor, repository));
    return list(
      repositories,
      (each) => serializeWholeRepository(context, each),
      (page) => ({
        total_count: repositories.length,
        repository_selection: actor.repositoryIds === 'all' ? 'all' : 'selected',
        repositories: page,
      }),
    );
  }),
  route('DELETE /installation/token', byToken, ({ credentials, tokens }) => {
    if (credentials.kind === 'token') tokens.revoke(credentials.token);
    return noContent();
  }),
];

function appOf({ app }: RequestContext): App {
  if (app === null) throw new NotFound();
  return app;
}

function readApp(context: RequestContext) {
  return { ...serializeApp(context, appOf(context)), installations_count: installationsOf(context).length };
}

function installationsOf(context: RequestContext): readonly Installation[] {
  const app = appOf(context);
  return [...context.store.installations.values()].filter(({ appId }) => appId === app.id);
}

function installationAt(context: RequestContext): Installation {
  const found = installationsOf(context).find(({ id }) => id === idAt(context, 'installation_id'));
  if (found === undefined) throw new NotFound();
  return found;
}

function installedOn(context: RequestContext, accountId: number): Installation {
  const found = installationsOf(context).find((installation) => installation.accountId === accountId);
  if (found === undefined) throw new NotFound();
  return found;
}

function installedIn(context: RequestContext): Installation {
  const owner = findAccount(context.store, context.params['owner'] ?? '');
  const repository = namedRepository(context, owner.id, context.params['repo'] ?? '');
  const installation = installedOn(context, owner.id);
  const { repositoryIds } = installation;
  if (repositoryIds !== 'all' && !repositoryIds.includes(repository?.id ?? 0)) throw new NotFound();
  if (repository === undefined) throw new NotFound();
  return installation;
}

function namedRepository({ store }: RequestContext, ownerId: number, name: string): Repository | undefined {
  const wanted = name.toLowerCase();
  return [...store.repositories.values()].find(
    (repository) => repository.ownerId === ownerId && repository.name.toLowerCase() === wanted,
  );
}

/**
 * A token for an hour, at most as mighty as the installation.
 * https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app
 */
function createToken(context: RequestContext, installation: Installation) {
  if (installation.suspendedAt !== null) throw new ApiError(403, 'This installation has been suspended');
  const permissions = narrowPermissions(installation, objectIn(context.body, 'permissions'));
  const repositories = narrowRepositories(context, installation);
  const narrowed = {
    permissions,
    ...(repositories === null ? {} : { repositoryIds: repositories.map(({ id }) => id) }),
  };
  const { token, expiresAt } = context.tokens.mintForInstallation(installation, narrowed);
  return {
    token,
    expires_at: expiresAt,
    permissions,
    repository_selection: repositories === null && installation.repositoryIds === 'all' ? 'all' : 'selected',
    ...(repositories === null
      ? {}
      : { repositories: repositories.map((each) => serializeWholeRepository(context, each)) }),
  };
}

function narrowPermissions(
  { permissions: granted }: Installation,
  wanted: Readonly<Record<string, unknown>> | undefined,
): Permissions {
  if (wanted === undefined) return granted;
  const entries = Object.entries(wanted).map(([name, level]) => {
    const allowed = granted[name] === 'write' || granted[name] === level;
    if (!allowed || (level !== 'read' && level !== 'write')) {
      throw new ApiError(422, 'The permissions requested are not granted to this installation.');
    }
    return [name, level] as const;
  });
  return { metadata: 'read', ...Object.fromEntries(entries) };
}

function narrowRepositories(
  context: RequestContext,
  installation: Installation,
): readonly Repository[] | null {
  const names = textsIn(context.body, 'repositories');
  const ids = listIn(context.body, 'repository_ids');
  if (names === undefined && ids === undefined) return null;
  const reachable = [...context.store.repositories.values()].filter(
    ({ id, ownerId }) =>
      ownerId === installation.accountId &&
      (installation.repositoryIds === 'all' || installation.repositoryIds.includes(id)),
  );
  const wanted = [...(names ?? []), ...(ids ?? [])];
  return wanted.map((name) => {
    const found = reachable.find(
      (each) => each.id === name || each.name === name || repositoryName(context.store, each) === name,
    );
    if (found !== undefined) return found;
    throw new ApiError(
      422,
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    );
  });
}
