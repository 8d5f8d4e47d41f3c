import { Hono } from 'hono';
import { findAccount } from '../state/accounts.ts';
import { asUser } from '../state/actor.ts';
import type { Permissions } from '../state/entities.ts';
import { findRepository } from '../state/repositories.ts';
import { createAlertControl } from './alert-control.ts';
import { createClockControl, createRetentionControl } from './clock-control.ts';
import { createPlanControl } from './plan-control.ts';
import { type AppSettings, renderAppEnv } from './render-app-env.ts';
import type { SandboxParts } from './sandbox-parts.ts';
import { createWorkflowControl } from './workflow-control.ts';

/** What the control surface needs of a running sandbox. */
export interface Controlled {
  readonly parts: () => SandboxParts;
  readonly reset: () => void;
  /** Tutti's App, as its settings would show it; null in an empty world. Its webhooks are aimed by default. */
  readonly app: () => AppSettings | null;
}

/**
 * `/_sandbox/…`: what no GitHub has. Everything a test can do with the object that `startSandbox` returns, over HTTP.
 */
export function createControl({ parts, reset, app }: Controlled): Hono {
  const control = new Hono();
  control.post('/reset', (context) => {
    reset();
    return context.json({ reset: true });
  });
  control.get('/app', (context) => context.json(app()));
  control.get('/app/env', (context) => {
    const settings = app();
    if (settings === null) return problem('an empty sandbox has no App');
    return context.text(renderAppEnv(settings, new URL(context.req.url).origin));
  });
  control.get('/requests', (context) => context.json(parts().log.requests));
  control.get('/usage', (context) => context.json(parts().log.usage()));
  control.get('/violations', (context) => context.json(parts().log.violations));
  control.post('/rate-limit/exhaust', async (context) => {
    const { authorization, resource } = await readFields(context.req.raw);
    const credentials = await parts().tokens.authenticate(textOf(authorization) ?? null);
    parts().rateLimits.exhaust(credentials, resource === 'graphql' ? 'graphql' : 'core');
    return context.json({ exhausted: true });
  });
  control.post('/webhook-target', async (context) => {
    const fields = await readFields(context.req.raw);
    const appId = typeof fields['app_id'] === 'number' ? fields['app_id'] : (app()?.id ?? null);
    const [url, secret] = [textOf(fields['url']), textOf(fields['secret'])];
    if (appId === null || url === undefined || secret === undefined)
      return problem('url and secret are needed');
    parts().deliveries.setTarget(appId, { url, secret });
    return context.json({ app_id: appId, url });
  });
  control.post('/github-token', async (context) => {
    const fields = await readFields(context.req.raw);
    const [owner = '', name = ''] = (textOf(fields['repository']) ?? '').split('/');
    const { store, tokens } = parts();
    const repository = findRepository(store, asUser(findAccount(store, owner)), owner, name);
    const { token, expiresAt } = tokens.mintForWorkflow(repository, permissionsOf(fields['permissions']));
    return context.json({ token, expires_at: expiresAt });
  });
  control.route('/deliveries', createDeliveryControl(parts));
  control.route('/workflow-runs', createWorkflowControl(parts));
  control.route('/alerts', createAlertControl(parts));
  control.route('/clock', createClockControl(parts));
  control.route('/retention', createRetentionControl(parts));
  control.route('/plan', createPlanControl(parts));
  control.onError((error) => problem(error.message));
  return control;
}

function createDeliveryControl(parts: Controlled['parts']): Hono {
  const control = new Hono();
  control.get('/', (context) => context.json(parts().deliveries.all));
  control.post('/hold', (context) => {
    parts().deliveries.hold();
    return context.json({ holding: true });
  });
  control.post('/release', async (context) => {
    const { ids } = await readFields(context.req.raw);
    parts().deliveries.release(Array.isArray(ids) ? ids.filter((id) => typeof id === 'number') : undefined);
    return context.json({ holding: false });
  });
  control.post('/settle', async (context) => {
    await parts().deliveries.settled();
    return context.json({ settled: true });
  });
  control.post('/:id/redeliver', (context) => {
    return context.json(parts().deliveries.redeliver(Number(context.req.param('id'))));
  });
  return control;
}

async function readFields(request: Request): Promise<Readonly<Record<string, unknown>>> {
  const text = await request.text();
  const body: unknown = text === '' ? {} : JSON.parse(text);
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function permissionsOf(value: unknown): Permissions {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const known = entries.flatMap(([name, level]) =>
    level === 'read' || level === 'write' ? [[name, level] as const] : [],
  );
  return Object.fromEntries(known);
}

function problem(message: string): Response {
  return Response.json({ message }, { status: 400 });
}
