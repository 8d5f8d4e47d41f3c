import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { executeGraphql } from './graphql/execute-graphql.ts';
import { createHttpApp } from './http/http-app.ts';
import { createRateLimits } from './http/rate-limits.ts';
import type { AppSettings } from './http/render-app-env.ts';
import { createRequestLog, type LoggedRequest, type Usage, type Violation } from './http/request-log.ts';
import { createRouter } from './http/router.ts';
import type { SandboxParts } from './http/sandbox-parts.ts';
import { createTokens, type InstallationToken } from './http/tokens.ts';
import { createOracle } from './oracle/oracle.ts';
import { routes } from './rest/routes.ts';
import { HTML } from './rest/urls.ts';
import { type Acme, createAcme } from './seed/acme.ts';
import { createOrganization } from './state/accounts.ts';
import { createGithubActionsApp } from './state/apps.ts';
import type { Permissions, Repository } from './state/entities.ts';
import { watchMergeQueues } from './state/merge-queue.ts';
import { type Clock, createStore, type Store } from './state/store.ts';
import { createDeliveries, type Deliveries, type WebhookTarget } from './webhooks/deliveries.ts';
import { sendWebhooks } from './webhooks/send-webhooks.ts';

export interface SandboxOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** `acme`: a small organisation with a product. `empty`: GitHub's own accounts alone. */
  readonly seed?: 'acme' | 'empty';
  /** Where Tutti's App listens. Without it webhooks are made and checked, but not sent. */
  readonly webhookUrl?: string;
  readonly webhookSecret?: string;
  readonly clock?: Clock;
}

/** A GitHub that runs on this machine, and what a test wants to know about it. */
export interface Sandbox {
  /** Of the API in GitHub's layout; `${url}/api/v3` is that of GitHub Enterprise Server. */
  readonly url: string;
  /** The world itself: another one after each reset. */
  readonly store: Store;
  /** Who and what the seed made. @throws Error with `seed: 'empty'` */
  readonly acme: Acme;
  /** Tutti's App, as its settings would name it. @throws Error with `seed: 'empty'` */
  readonly app: AppSettings;
  readonly deliveries: Deliveries;
  /** A person's token. */
  tokenOf(login: string): string;
  /** What a workflow of the repository would get as GITHUB_TOKEN. */
  githubToken(repository: Repository, permissions: Permissions, workflowRunId?: number): InstallationToken;
  requests(): readonly LoggedRequest[];
  usage(): Usage;
  /** Everything the sandbox sent that GitHub would not send; must stay empty. */
  violations(): readonly Violation[];
  reset(): void;
  close(): Promise<void>;
}

interface World extends SandboxParts {
  readonly acme: Acme | null;
}

const WEBHOOK_SECRET = 'sandbox-webhook-secret-of-forty-two-letters';

/** Starts a sandbox on loopback. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const secret = options.webhookSecret ?? WEBHOOK_SECRET;
  const target = options.webhookUrl === undefined ? null : { url: options.webhookUrl, secret };
  const address = { url: '' };
  let world = createWorld(options, address, target);
  const reset = () => {
    world.deliveries.clear();
    world = createWorld(options, address, target);
  };
  const app = createHttpApp(
    { parts: () => world, reset, app: () => (world.acme === null ? null : settingsOf(world.acme, secret)) },
    executeGraphql,
  );
  const { server, port } = await listen(app.fetch, options.port ?? 0);
  address.url = `http://127.0.0.1:${port}`;
  const acme = () => {
    if (world.acme === null) throw new Error('an empty sandbox has no acme');
    return world.acme;
  };

  return {
    url: address.url,
    get store() {
      return world.store;
    },
    get acme() {
      return acme();
    },
    get app() {
      return settingsOf(acme(), secret);
    },
    get deliveries() {
      return world.deliveries;
    },
    tokenOf: (login) => `person-${login}`,
    githubToken: (repository, permissions, runId) =>
      world.tokens.mintForWorkflow(repository, permissions, runId),
    requests: () => world.log.requests,
    usage: () => world.log.usage(),
    violations: () => world.log.violations,
    reset,
    close: () => close(server),
  };
}

function settingsOf({ app, installation, privateKey }: Acme, webhookSecret: string): AppSettings {
  return { id: app.id, privateKey, webhookSecret, installationId: installation.id };
}

/** A world from its beginning. What the seed does is past: no webhook tells of it. */
function createWorld(
  { seed, clock }: SandboxOptions,
  address: { readonly url: string },
  target: WebhookTarget | null,
): World {
  const store = createStore(clock === undefined ? {} : { clock });
  const acme = seed === 'empty' ? null : createAcme(store);
  if (acme === null)
    createGithubActionsApp(store, createOrganization(store, { login: 'github', name: 'GitHub' }));
  const oracle = createOracle();
  const deliveries = createDeliveries(store);
  const log = createRequestLog();
  if (acme !== null && target !== null) deliveries.setTarget(acme.app.id, target);
  const urls = {
    get api() {
      return address.url;
    },
    html: HTML,
  };
  sendWebhooks(
    { store, urls },
    { oracle, deliveries, report: (violation) => log.violations.push(violation) },
  );
  watchMergeQueues(store);
  const router = createRouter(routes, oracle);
  const tokens = createTokens(store);
  return { store, oracle, router, tokens, rateLimits: createRateLimits(store), deliveries, log, acme };
}

type Server = ReturnType<typeof serve>;

function listen(fetch: (request: Request) => Response | Promise<Response>, port: number) {
  return new Promise<{ server: Server; port: number }>((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (info: AddressInfo) => {
      resolve({ server, port: info.port });
    });
    server.once('error', reject);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close(() => resolve());
  });
}
