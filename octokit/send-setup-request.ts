import type { SetupRequest } from '../core/setup/setup-step.ts';
import type { Client } from './client.ts';
import { GithubError } from './github-error.ts';
import { believe } from './json.ts';
import type { RawRules } from './read-environments.ts';

/**
 * Sends one request of a plan. What is to be removed and is not there any more is removed.
 * @throws GithubError
 */
export async function sendSetupRequest(client: Client, request: SetupRequest): Promise<void> {
  const { method, path, body = {}, find } = request;
  const id = find === undefined ? null : await findId(client, path, find);
  if (find !== undefined && id === null) return;
  try {
    await client.rest(`${method} ${path.replace('{id}', String(id))}`, body);
  } catch (error) {
    if (method === 'DELETE' && error instanceof GithubError && error.code === 'github-not-found') return;
    throw error;
  }
}

async function findId(
  client: Client,
  path: string,
  find: NonNullable<SetupRequest['find']>,
): Promise<number | null> {
  const list = await client.rest(`GET ${path.replace(/\/\{id\}$/, '')}`, { per_page: 100 });
  if ('ruleset' in find)
    return (
      believe<readonly { readonly id: number; readonly name: string }[]>(list).find(
        ({ name }) => name === find.ruleset,
      )?.id ?? null
    );
  const { custom_deployment_protection_rules: rules = [] } = believe<RawRules>(list);
  return rules.find(({ app }) => app.id === find.ruleOfApp)?.id ?? null;
}
