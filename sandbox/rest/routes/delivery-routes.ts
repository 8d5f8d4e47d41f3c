import { json, list } from '../../http/answer.ts';
import { asApp, type RequestContext, type Route, route } from '../../http/route.ts';
import { NotFound } from '../../state/errors.ts';
import { type Delivery, deliveryHeaders } from '../../webhooks/deliveries.ts';
import { idAt } from './place.ts';

/** https://docs.github.com/en/rest/apps/webhooks */
export const deliveryRoutes: readonly Route[] = [
  route('GET /app/hook/deliveries', asApp, (context) => list(ownDeliveries(context), summarize)),
  route('GET /app/hook/deliveries/{delivery_id}', asApp, (context) =>
    json(detail(context, deliveryAt(context))),
  ),
  route('POST /app/hook/deliveries/{delivery_id}/attempts', asApp, (context) => {
    context.deliveries.redeliver(deliveryAt(context).id);
    return json({}, 202);
  }),
];

/** Newest first, and only what was tried: `status` is `success` or `failure` by the app's answer. */
function ownDeliveries(context: RequestContext): readonly Delivery[] {
  const wanted = context.query['status'];
  return context.deliveries.all
    .filter(({ appId, state }) => appId === context.app?.id && (state === 'delivered' || state === 'failed'))
    .filter(({ state }) => wanted === undefined || (wanted === 'success') === (state === 'delivered'))
    .toReversed();
}

function deliveryAt(context: RequestContext): Delivery {
  const found = ownDeliveries(context).find(({ id }) => id === idAt(context, 'delivery_id'));
  if (found === undefined) throw new NotFound();
  return found;
}

function summarize(delivery: Delivery) {
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: delivery.deliveredAt,
    redelivery: delivery.redelivery,
    duration: delivery.duration,
    status:
      delivery.state === 'delivered'
        ? 'OK'
        : delivery.statusCode === 0
          ? 'failed to connect'
          : 'Invalid HTTP Response',
    status_code: delivery.statusCode,
    event: delivery.event,
    action: delivery.action,
    installation_id: delivery.installationId,
    repository_id: delivery.repositoryId,
    throttled_at: null,
  };
}

function detail(context: RequestContext, delivery: Delivery) {
  const payload: unknown = JSON.parse(delivery.payload);
  return {
    ...summarize(delivery),
    url: `${context.urls.api}/app/hook/deliveries/${delivery.id}`,
    request: { headers: deliveryHeaders(delivery, ''), payload },
    response: { headers: {}, payload: '' },
  };
}
