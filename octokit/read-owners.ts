import type { Config } from '../core/config/config.ts';
import { peopleOf } from '../core/config/people.ts';
import type { Client } from './client.ts';
import { GithubError } from './github-error.ts';
import { textField } from './json.ts';
import type { Place } from './read-branch-rules.ts';

/** Whether somebody whom the config names can say anything here. */
export type OwnerAccess = 'may-comment' | 'no-access' | 'no-such-user';

/** So many are asked about: nobody has more people in one config, and each costs a request. */
const mostOwners = 50;

/** By login in lower case, of everybody who is named as a person. Metadata: read. @throws GithubError */
export async function readOwners(
  client: Client,
  place: Place,
  config: Config | null,
): Promise<ReadonlyMap<string, OwnerAccess>> {
  const logins = peopleOf(config).flatMap((owner) =>
    owner.kind === 'user' ? owner.login.toLowerCase() : [],
  );
  const asked = [...new Set(logins)].slice(0, mostOwners);
  return new Map(
    await Promise.all(
      asked.map(
        async (login): Promise<[string, OwnerAccess]> => [login, await readAccess(client, place, login)],
      ),
    ),
  );
}

async function readAccess(client: Client, place: Place, login: string): Promise<OwnerAccess> {
  try {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    const answer = await client.rest(route, { ...place, username: login });
    return textField(answer, 'permission') === 'none' ? 'no-access' : 'may-comment';
  } catch (error) {
    if (error instanceof GithubError && error.code === 'github-not-found') return 'no-such-user';
    throw error;
  }
}
