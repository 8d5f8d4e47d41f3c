import { json, list } from '../../http/answer.ts';
import { guarded, type RequestContext, type Route, route, writes } from '../../http/route.ts';
import type { SecretAlert } from '../../state/alert-entities.ts';
import { alertsOf, findAlert, requireAlerts } from '../../state/alerts.ts';
import { reopenSecretAlert, resolveSecretAlert } from '../../state/secret-alerts.ts';
import { serializeSecretAlert } from '../serialize/secret-alert.ts';
import { asked, ordered } from './alert-query.ts';
import { textOrNullIn, wordIn } from './body.ts';
import { idAt, repositoryAt, signedActor } from './place.ts';

const READ = guarded('secret_scanning_alerts');
const ALERT = '/repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}';
const RESOLUTIONS = ['false_positive', 'wont_fix', 'revoked', 'used_in_tests'] as const;

function scanned(context: RequestContext) {
  const repository = repositoryAt(context);
  requireAlerts(context.store, context.actor, repository, 'secret-scanning');
  return repository;
}

const alertAt = (context: RequestContext): SecretAlert =>
  findAlert(context.store, scanned(context), 'secret-scanning', idAt(context, 'alert_number'));

const hides = ({ query }: RequestContext): boolean => query['hide_secret'] === 'true';

/** https://docs.github.com/en/rest/secret-scanning/secret-scanning */
export const secretScanningRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/secret-scanning/alerts', READ, (context) => {
    const repository = scanned(context);
    const [state, type] = [asked(context, 'state'), asked(context, 'secret_type')];
    const [resolution, without] = [context.query['resolution'], context.query['exclude_secret_types']];
    const found = alertsOf(context.store, repository, 'secret-scanning').filter(
      (one) =>
        state(one.state) &&
        type(one.secretType) &&
        !without?.split(',').includes(one.secretType) &&
        (resolution === undefined || asked(context, 'resolution')(one.dismissal?.reason ?? '')),
    );
    return list(ordered(context, found), (one) => serializeSecretAlert(context, one, hides(context)));
  }),
  route(`GET ${ALERT}`, READ, (context) =>
    json(serializeSecretAlert(context, alertAt(context), hides(context))),
  ),
  route(`PATCH ${ALERT}`, writes('secret_scanning_alerts'), (context) => {
    const { body, store } = context;
    const alert = alertAt(context);
    const actor = signedActor(context);
    const said = {
      reason: wordIn(body, 'resolution', RESOLUTIONS) ?? null,
      comment: textOrNullIn(body, 'resolution_comment') ?? null,
    };
    if (body['state'] === 'resolved') resolveSecretAlert(store, actor, alert, said);
    if (body['state'] === 'open') reopenSecretAlert(store, actor, alert);
    return json(serializeSecretAlert(context, alert, false));
  }),
];
