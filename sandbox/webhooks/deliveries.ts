import { randomUUID } from 'node:crypto';
import type { Store } from '../state/store.ts';
import { signPayload } from './sign.ts';

/** Where an app wants its webhooks. */
export interface WebhookTarget {
  readonly url: string;
  readonly secret: string;
}

export interface NewDelivery {
  readonly appId: number;
  readonly installationId: number | null;
  readonly repositoryId: number | null;
  readonly event: string;
  readonly action: string | null;
  /** JSON text: the signature is over these very bytes. */
  readonly payload: string;
}

/** `unsent`: the app has no address. `held`: waits for `release`. `dropped`: was held and left out. */
export type DeliveryState = 'unsent' | 'held' | 'dropped' | 'pending' | 'delivered' | 'failed';

export interface Delivery extends NewDelivery {
  readonly id: number;
  /** The same for every attempt, as at GitHub: `X-GitHub-Delivery`. */
  readonly guid: string;
  readonly redelivery: boolean;
  deliveredAt: string;
  state: DeliveryState;
  /** Of the app's answer; 0 where there was none. */
  statusCode: number;
  /** Seconds. */
  duration: number;
}

export interface Deliveries {
  readonly all: readonly Delivery[];
  setTarget(appId: number, target: WebhookTarget): void;
  enqueue(delivery: NewDelivery): Delivery;
  /** From now on nothing is sent, so that a test can lose, double and reorder webhooks. */
  hold(): void;
  /**
   * Sends held deliveries in this order and holds no more. An id that is named twice is sent twice, one that is not
   * named is lost. Without a list: all, in the order in which they happened.
   */
  release(ids?: readonly number[]): void;
  /** Sends one again, under its GUID. @throws Error where there is no such delivery. */
  redeliver(id: number): Delivery;
  /** Resolves once nothing is on its way; what is held does not count. */
  settled(): Promise<void>;
  clear(): void;
}

/** GitHub gives an app ten seconds to answer. https://docs.github.com/en/webhooks/using-webhooks/best-practices-for-using-webhooks */
const TIMEOUT_MS = 10_000;

export function createDeliveries(store: Store): Deliveries {
  const all: Delivery[] = [];
  const targets = new Map<number, WebhookTarget>();
  let sending = new Set<Promise<void>>();
  let holding = false;

  function record(from: NewDelivery & { readonly guid: string; readonly redelivery: boolean }): Delivery {
    const delivery: Delivery = {
      ...from,
      id: store.nextId(),
      deliveredAt: store.clock.now().toISOString(),
      state: 'unsent',
      statusCode: 0,
      duration: 0,
    };
    all.push(delivery);
    return delivery;
  }

  function send(delivery: Delivery): void {
    const target = targets.get(delivery.appId);
    if (target === undefined) return;
    delivery.state = 'pending';
    const attempt = post(delivery, target).finally(() => sending.delete(attempt));
    sending.add(attempt);
  }

  function redeliver(id: number): Delivery {
    const original = all.find((delivery) => delivery.id === id);
    if (original === undefined) throw new Error(`no delivery ${id}`);
    const again = record({ ...original, redelivery: true });
    send(again);
    return again;
  }

  return {
    all,
    setTarget: (appId, target) => void targets.set(appId, target),
    enqueue(from) {
      const delivery = record({ ...from, guid: randomUUID(), redelivery: false });
      if (holding) delivery.state = 'held';
      else send(delivery);
      return delivery;
    },
    hold() {
      holding = true;
    },
    release(ids) {
      holding = false;
      const held = new Map(all.filter(({ state }) => state === 'held').map((each) => [each.id, each]));
      for (const id of ids ?? held.keys()) {
        const first = held.get(id);
        if (first?.state === 'held') send(first);
        else redeliver(id);
      }
      for (const delivery of held.values()) if (delivery.state === 'held') delivery.state = 'dropped';
    },
    redeliver,
    async settled() {
      while (sending.size > 0) await Promise.all(sending);
    },
    clear() {
      all.length = 0;
      sending = new Set();
      holding = false;
    },
  };
}

async function post(delivery: Delivery, target: WebhookTarget): Promise<void> {
  const started = performance.now();
  try {
    const response = await fetch(target.url, {
      method: 'POST',
      headers: deliveryHeaders(delivery, target.secret),
      body: delivery.payload,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.arrayBuffer();
    delivery.statusCode = response.status;
    delivery.state = response.ok ? 'delivered' : 'failed';
  } catch {
    delivery.state = 'failed';
  }
  delivery.duration = Math.round(performance.now() - started) / 1000;
}

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#delivery-headers */
export function deliveryHeaders(delivery: Delivery, secret: string): Record<string, string> {
  return {
    'Content-Type': 'application/json',
    'User-Agent': 'GitHub-Hookshot/5a4d7b2',
    'X-GitHub-Delivery': delivery.guid,
    'X-GitHub-Event': delivery.event,
    'X-GitHub-Hook-ID': String(delivery.appId),
    'X-GitHub-Hook-Installation-Target-ID': String(delivery.appId),
    'X-GitHub-Hook-Installation-Target-Type': 'integration',
    'X-Hub-Signature-256': signPayload(secret, delivery.payload),
  };
}
