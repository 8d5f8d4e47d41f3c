import { Hono } from 'hono';
import { findAccount } from '../state/accounts.ts';
import { asUser } from '../state/actor.ts';
import { findPullRequest } from '../state/pull-requests.ts';
import { findRepository } from '../state/repositories.ts';
import { stackPullRequests } from '../state/stacks.ts';
import type { SandboxParts } from './sandbox-parts.ts';

/** `/_sandbox/stacks`: puts `pulls` of a `repository` on each other, the lowest first. */
export function createStackControl(parts: () => SandboxParts): Hono {
  const control = new Hono();
  control.post('/', async (context) => {
    const { repository, pulls }: Readonly<Record<string, unknown>> = await context.req.json();
    const [owner = '', name = ''] = typeof repository === 'string' ? repository.split('/') : [];
    const numbers = Array.isArray(pulls) ? pulls.filter((one) => typeof one === 'number') : [];
    const { store } = parts();
    const found = findRepository(store, asUser(findAccount(store, owner)), owner, name);
    const stack = stackPullRequests(
      store,
      numbers.map((number) => findPullRequest(store, found, number)),
    );
    return context.json({ id: stack.id, number: stack.number, size: stack.pullRequestIds.length });
  });
  return control;
}
