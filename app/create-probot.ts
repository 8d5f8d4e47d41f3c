import { Probot } from 'probot';
import type { Settings } from './read-settings.ts';

/** Probot routes what we have verified ourselves, and keeps the tokens. Its own client is not used: see `createClient`. */
export function createProbot({ appId, privateKey, webhookSecrets, baseUrl }: Settings): Probot {
  const [secret = ''] = webhookSecrets;
  const request = { fetch: fetchFrom(baseUrl) };
  return new Probot({ appId, privateKey, secret, baseUrl, request, logLevel: 'fatal', logFormat: 'json' });
}

const publicGithub = 'https://api.github.com';

/**
 * Probot 14.3.2 gives `baseUrl` to its client and forgets it for its authentication, which then asks the public GitHub for
 * tokens of an Enterprise Server (probot, `getProbotOctokitWithDefaults`: `authOptions.request`).
 */
function fetchFrom(baseUrl: string): typeof globalThis.fetch {
  return (url, init) => {
    const misled = typeof url === 'string' && url.startsWith(`${publicGithub}/`);
    return fetch(misled ? `${baseUrl}${url.slice(publicGithub.length)}` : url, init);
  };
}
