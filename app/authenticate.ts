import type { Probot } from 'probot';
import { field, textField } from '../octokit/json.ts';
import type { TokenSource } from './connections.ts';

/**
 * Tokens through Probot, which keeps them until they expire. Narrowed to one repository wherever one is meant, so that an
 * event that mixes up two tenants reaches neither (A74).
 */
export function tokensThrough(probot: Probot): TokenSource {
  return async (installationId, repositoryId, renew) => {
    const octokit = await probot.auth();
    const narrowed = repositoryId === null ? {} : { repositoryIds: [repositoryId] };
    const answer = await octokit.auth({ type: 'installation', installationId, refresh: renew, ...narrowed });
    return mustHaveToken(answer);
  };
}

/** The App's own token, for what concerns the App itself. */
export function appTokenThrough(probot: Probot): () => Promise<string> {
  return async () => mustHaveToken(await (await probot.auth()).auth({ type: 'app' }));
}

function mustHaveToken(answer: unknown): string {
  const token = textField(answer, 'token');
  if (token === undefined) throw new Error(`no token in the answer (${typeof field(answer, 'type')})`);
  return token;
}
