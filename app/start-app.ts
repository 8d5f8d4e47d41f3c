import { once } from 'node:events';
import type { Probot } from 'probot';
import { createClient } from '../octokit/client.ts';
import { type Clock, systemClock } from '../octokit/clock.ts';
import { createHttpsFetch } from '../octokit/https-fetch.ts';
import { believe } from '../octokit/json.ts';
import { readAppLogin } from '../octokit/read-installation.ts';
import { repositoryOf, toWebhookEvent } from '../reconcile/event.ts';
import { createLocks } from '../reconcile/locks.ts';
import { markUnknown } from '../reconcile/mark-unknown.ts';
import { rememberFromWebhook } from '../reconcile/remember-from-webhook.ts';
import { type Target, targetKey } from '../reconcile/target.ts';
import { findTargets, type OwnIdentity } from '../reconcile/targets.ts';
import { appTokenThrough, tokensThrough } from './authenticate.ts';
import { createConnections } from './connections.ts';
import { createProbot } from './create-probot.ts';
import { errorFields, type Log } from './log.ts';
import { createQueue } from './queue.ts';
import type { Settings } from './read-settings.ts';
import { createScheduler, type Scheduler } from './scheduler.ts';
import { createAppServer } from './server.ts';
import { work } from './worker.ts';

export interface AppDependencies {
  readonly log: Log;
  readonly clock?: Clock;
  readonly scheduler?: Scheduler;
  /** How long events about one commit are gathered, in milliseconds. */
  readonly gatherMs?: number;
  /** How GitHub is reached. */
  readonly fetch?: typeof globalThis.fetch;
}

export interface RunningApp {
  readonly port: number;
  /** Resolves once there is nothing left to do. What is scheduled for later does not count. */
  idle(): Promise<void>;
  /** Looks at everything that is open, as it does at start and every hour. */
  sweep(): void;
  /** Takes no more, finishes what has begun, and stops. */
  stop(): Promise<void>;
}

/** GitHub's replicas may lag behind an event: what was read right after it is read again a little later (R12). */
const settlingMs = [30_000, 300_000] as const;
const sweepMs = 3_600_000;

/** CI reports its jobs in bursts, and every report leads to the same read. Nobody waits for a fifth of a second. */
const burstMs = 200;

/** A tag and its release, and what a deployment says on its way, come in bursts too; reports on a branch as on a commit. */
const bursts: ReadonlySet<Target['kind']> = new Set(['commit', 'push', 'group', 'tag', 'run', 'audit']);

/** Starts the App: who we are, the queue and its worker, the sweep, and the door for webhooks. */
export async function startApp(settings: Settings, dependencies: AppDependencies): Promise<RunningApp> {
  const { log, clock = systemClock, scheduler = createScheduler(), gatherMs = burstMs } = dependencies;
  const { fetch = createHttpsFetch({ env: process.env }) } = dependencies;
  const { baseUrl } = settings;
  const probot = createProbot(settings);
  const token = tokensThrough(probot);
  const appClient = createClient({ baseUrl, clock, fetch, token: appTokenThrough(probot) });
  const own: OwnIdentity = { appId: settings.appId, login: await readAppLogin(appClient) };
  const connect = createConnections({ ...settings, clock, fetch, token });
  const installationClient = (id: number) =>
    createClient({ baseUrl, clock, fetch, token: (renew) => token(id, null, renew) });

  const queue = createQueue<Target>({
    keyOf: targetKey,
    run: (target) =>
      work(
        { connect, appClient, installationClient, locks, add: (next) => queue.add(next), addAt, log },
        target,
      ),
    clock,
    gatherMs: ({ kind }) => (bursts.has(kind) ? gatherMs : 0),
    onFailure: (target, error, outcome) => log('warn', outcome, { target, ...errorFields(error) }),
    onParked: async (target, error) => {
      if (!('repository' in target)) return;
      const connection = connect(target.repository);
      await markUnknown({ connection, locks, now: clock.now() }, target, error).catch((cause: unknown) => {
        log('warn', 'gate left as it is', { target: targetKey(target), ...errorFields(cause) });
      });
    },
  });
  const locks = createLocks();

  const sweep = () => queue.add({ kind: 'everything' });

  function addAt(target: Target, at: string): void {
    const left = Date.parse(at) + 1000 - clock.now();
    // Our clock may be ahead of GitHub's, which decides.
    scheduler.after(`${targetKey(target)} at ${at}`, left > 0 ? left : settlingMs[0], () =>
      queue.add(target),
    );
  }

  function take(target: Target): void {
    queue.add(target);
    for (const delay of settlingMs) {
      scheduler.after(`${targetKey(target)} +${String(delay)}`, delay, () => queue.add(target));
    }
  }

  probot.onAny(({ name, payload }) => {
    const event = toWebhookEvent(name, payload);
    const targets = findTargets(event, own);
    const repository = repositoryOf(event);
    if (targets.length > 0 && repository !== null) rememberFromWebhook(connect(repository), event);
    for (const target of targets) take(target);
  });

  let healthy = true;
  const server = createAppServer({
    secrets: settings.webhookSecrets,
    onWebhook: ({ id, name, payload }) => deliver(probot, id, name, payload),
    isHealthy: () => healthy,
    onRefused: (status, why) => log('warn', 'webhook refused', { status, why }),
  });
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  sweep();
  scheduler.every('sweep', sweepMs, sweep);
  const address = server.address();

  return {
    port: typeof address === 'object' && address !== null ? address.port : settings.port,
    idle: () => queue.idle(),
    sweep,
    async stop() {
      healthy = false;
      scheduler.stop();
      server.close();
      server.closeAllConnections();
      await queue.drain();
    },
  };
}

async function deliver(
  probot: Probot,
  id: string,
  name: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  // Any name may come; handlers are only registered for all of them.
  await probot.receive(believe<Parameters<Probot['receive']>[0]>({ id, name, payload }));
}
