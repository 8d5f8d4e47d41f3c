import { tokensThrough } from '../../app/authenticate.ts';
import { createProbot } from '../../app/create-probot.ts';
import { createClient } from '../../octokit/client.ts';
import { createReader, type Reader } from '../../octokit/reader.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { createPerson, type Person } from '../world/person.ts';
import type { Login } from '../world/world.ts';

/** GitHub's stand-in and the adapter, without an App: what is read and written, and at what price. */
export interface AdapterWorld {
  readonly sandbox: Sandbox;
  as(login: Login): Person;
  /** A reader that remembers nothing yet. `fetch` stands between it and GitHub. */
  reader(options?: { readonly page?: number; readonly fetch?: typeof globalThis.fetch }): Reader;
  /** GraphQL requests and points so far. */
  spent(): { readonly requests: number; readonly points: number };
  close(): Promise<void>;
}

export async function startAdapterWorld(): Promise<AdapterWorld> {
  let ahead = 0;
  const sandbox = await startSandbox({
    seed: 'acme',
    clock: { now: () => new Date(Date.now() + ahead * 1000) },
  });
  const { id: appId, privateKey, webhookSecret, installationId } = sandbox.app;
  const settings = {
    appId,
    privateKey,
    webhookSecrets: [webhookSecret],
    port: 0,
    baseUrl: sandbox.url,
    writeIntervalMs: 0,
  };
  const token = tokensThrough(createProbot(settings));
  const { repository } = sandbox.acme;
  return {
    sandbox,
    as: (login) =>
      createPerson({ login, url: sandbox.url, token: sandbox.tokenOf(login), tick: () => (ahead += 1) }),
    reader: ({ page = 100, fetch = globalThis.fetch } = {}) => {
      const client = createClient({
        baseUrl: sandbox.url,
        token: (renew) => token(installationId, repository.id, renew),
        fetch,
      });
      return createReader({
        client,
        owner: 'acme',
        name: 'checkout',
        repositoryId: repository.id,
        appId,
        page,
      });
    },
    spent: () => {
      const { graphqlRequests, graphqlPoints } = sandbox.usage();
      return { requests: graphqlRequests, points: graphqlPoints };
    },
    close: () => sandbox.close(),
  };
}
