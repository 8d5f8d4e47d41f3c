import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import type { Permissions } from '../../sandbox/state/entities.ts';
import type { Step, StepEvent } from './runner-harness.ts';

/** What the documented workflows ask for. */
export const permissionsOf = {
  gate: {
    contents: 'read',
    issues: 'read',
    pull_requests: 'read',
    checks: 'read',
    statuses: 'read',
    actions: 'read',
  },
  sync: {
    contents: 'read',
    issues: 'write',
    pull_requests: 'read',
    checks: 'write',
    statuses: 'read',
    actions: 'read',
  },
} as const satisfies Record<string, Permissions>;

/** A step in a workflow of `acme/checkout`, with a GITHUB_TOKEN of these permissions. */
export function stepOn(
  sandbox: Sandbox,
  permissions: Permissions,
  step: Pick<Step, 'with' | 'event'> & Partial<Step>,
): Step {
  const { repository } = sandbox.acme;
  return {
    token: sandbox.githubToken(repository, permissions).token,
    apiUrl: sandbox.url,
    repository: 'acme/checkout',
    repositoryId: repository.id,
    ...step,
  };
}

/** The last event of this name that GitHub sent, as a workflow would get it. */
export function lastEvent(
  sandbox: Sandbox,
  name: string,
  about: Omit<StepEvent, 'name' | 'payload'> = {},
): StepEvent {
  const found = sandbox.deliveries.all.findLast(({ event }) => event === name);
  if (found === undefined) throw new Error(`there was no event “${name}”`);
  return { name, payload: JSON.parse(found.payload), ...about };
}
