import { Hono } from 'hono';
import { carryOutRetention, travel } from '../state/retention.ts';
import type { SandboxParts } from './sandbox-parts.ts';

const HOUR_MS = 3_600_000;

/**
 * `/_sandbox/clock`: what time it is on GitHub, and moving it: `{"days":91}`, `{"hours":2}` or `{"to":"2027-01-01T00:00:00Z"}`.
 * Tokens and signatures stay as good as they were: only GitHub's time passes, not that of whoever talks to it.
 */
export function createClockControl(parts: () => SandboxParts): Hono {
  const control = new Hono();
  const now = () => parts().store.clock.now().toISOString();
  control.get('/', (context) => context.json({ now: now() }));
  control.post('/', async (context) => {
    const fields: Readonly<Record<string, unknown>> = await context.req.json();
    const { store } = parts();
    const swept = travel(store, distanceOf(fields, store.clock.now().getTime()));
    return context.json({ now: now(), ...swept });
  });
  return control;
}

/** `/_sandbox/retention`: GitHub cleans up now, and not within a day. */
export function createRetentionControl(parts: () => SandboxParts): Hono {
  const control = new Hono();
  control.post('/', (context) => context.json({ ...carryOutRetention(parts().store) }));
  return control;
}

/** @throws Error for fields that say no time */
function distanceOf({ to, days = 0, hours = 0 }: Readonly<Record<string, unknown>>, now: number): number {
  if (typeof to === 'string') return Date.parse(to) - now;
  if (typeof days !== 'number' || typeof hours !== 'number' || days + hours <= 0)
    throw new Error('days, hours or to is needed');
  return (24 * days + hours) * HOUR_MS;
}
