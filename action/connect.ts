import { createClient } from '../octokit/client.ts';
import { systemClock } from '../octokit/clock.ts';
import { createHttpsFetch } from '../octokit/https-fetch.ts';
import { field } from '../octokit/json.ts';
import { createPacer } from '../octokit/pacer.ts';
import { createReader } from '../octokit/reader.ts';
import type { Connection } from '../reconcile/connection.ts';
import { createMemory } from '../reconcile/memory.ts';
import { ActionError } from './action-error.ts';
import type { Inputs } from './inputs.ts';
import type { Env } from './runner.ts';
import type { WorkflowEvent } from './workflow-event.ts';

/** The App "GitHub Actions", as which GITHUB_TOKEN acts (docs: checks, "GitHub Actions" is app 15368). */
const actionsApp = { id: 15_368, login: 'github-actions[bot]' };

/** GitHub asks for a second between two writes; its stand-in needs none. */
const politeMs = 1000;

export interface ConnectOptions {
  readonly inputs: Pick<Inputs, 'token' | 'app'>;
  readonly event: WorkflowEvent;
  readonly env: Env;
}

/**
 * Everything that is needed to work on the repository of this run.
 * @throws ActionError without a token, or where there is no such App
 */
export async function connect({ inputs, event, env }: ConnectOptions): Promise<Connection> {
  if (inputs.token === '')
    throw new ActionError(
      'bad-input',
      ['`token` is empty.'],
      'Leave it out for the token of the workflow, or pass an App’s token.',
    );
  const { owner, name, id } = event.repository;
  const client = createClient({
    baseUrl: event.apiUrl,
    token: () => Promise.resolve(inputs.token),
    fetch: createHttpsFetch({ env }),
  });
  const app = inputs.app === '' ? actionsApp : await readApp(client, inputs.app);
  const keeper = inputs.app === '' ? null : app.login;
  const reader = createReader({ client, owner, name, repositoryId: id, appId: app.id, keeper });
  const intervalMs = readInterval(env['TUTTI_WRITE_INTERVAL_MS'] ?? String(politeMs));
  return {
    repository: { installationId: 0, repositoryId: id ?? 0, owner, name },
    client,
    reader,
    pacer: createPacer({ clock: systemClock, intervalMs }),
    memory: createMemory(),
  };
}

/** @param text milliseconds between two writes */
function readInterval(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new ActionError(
    'bad-input',
    [`TUTTI_WRITE_INTERVAL_MS is “${text}”.`],
    'It takes a whole number of milliseconds, up to 999999; without it, a second.',
  );
}

async function readApp(client: Connection['client'], slug: string): Promise<typeof actionsApp> {
  const id = field(await client.rest('GET /apps/{app_slug}', { app_slug: slug }), 'id');
  if (typeof id === 'number') return { id, login: `${slug}[bot]` };
  throw new ActionError(
    'bad-input',
    [`There is no App “${slug}”.`],
    'Take the last part of its address, github.com/apps/….',
  );
}
