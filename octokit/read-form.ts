import type { FormFacts } from '../core/setup/door-facts.ts';
import { formPath, setupBranch } from '../core/setup/plan-form.ts';
import type { Client } from './client.ts';
import { GithubError } from './github-error.ts';
import { believe } from './json.ts';
import type { Place } from './read-branch-rules.ts';

/** Whether there is an issue form, and how far its proposal has come. Contents and pull requests: read. @throws GithubError */
export async function readForm(client: Client, place: Place): Promise<FormFacts> {
  const contents = 'GET /repos/{owner}/{repo}/contents/{path}';
  const branch = { ref: setupBranch };
  if (await exists(() => client.rest(contents, { ...place, path: formPath })))
    return { isThere: true, hasBranch: false, isOnBranch: false, pull: null };
  const [hasBranch, isOnBranch, pulls] = await Promise.all([
    exists(() =>
      client.rest('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...place, ref: `heads/${setupBranch}` }),
    ),
    exists(() => client.rest(contents, { ...place, path: formPath, ...branch })),
    client.rest('GET /repos/{owner}/{repo}/pulls', {
      ...place,
      state: 'open',
      head: `${place.owner}:${setupBranch}`,
    }),
  ]);
  const [pull] = believe<readonly { readonly number: number }[]>(pulls);
  return { isThere: false, hasBranch, isOnBranch, pull: pull?.number ?? null };
}

async function exists(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask();
    return true;
  } catch (error) {
    if (error instanceof GithubError && error.code === 'github-not-found') return false;
    throw error;
  }
}
