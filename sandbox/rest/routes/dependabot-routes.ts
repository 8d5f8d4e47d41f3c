import { json, listByCursor } from '../../http/answer.ts';
import { ApiError } from '../../http/api-error.ts';
import { guarded, type RequestContext, type Route, route, writes } from '../../http/route.ts';
import type { DependabotAlert } from '../../state/alert-entities.ts';
import { alertsOf, findAlert, requireAlerts } from '../../state/alerts.ts';
import { dismissDependabotAlert, reopenDependabotAlert } from '../../state/dependabot-alerts.ts';
import { serializeDependabotAlert } from '../serialize/dependabot-alert.ts';
import { asked, askedOf, ordered } from './alert-query.ts';
import { textOrNullIn, wordIn } from './body.ts';
import { idAt, repositoryAt, signedActor } from './place.ts';

const READ = guarded('vulnerability_alerts');
const ALERT = '/repos/{owner}/{repo}/dependabot/alerts/{alert_number}';
const REASONS = ['fix_started', 'inaccurate', 'no_bandwidth', 'not_used', 'tolerable_risk'] as const;

function watched(context: RequestContext) {
  const repository = repositoryAt(context);
  requireAlerts(context.store, context.actor, repository, 'dependabot');
  return repository;
}

const alertAt = (context: RequestContext): DependabotAlert =>
  findAlert(context.store, watched(context), 'dependabot', idAt(context, 'alert_number'));

/** https://docs.github.com/en/rest/dependabot/alerts */
export const dependabotRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/dependabot/alerts', READ, (context) => {
    const repository = watched(context);
    // GitHub's words, as clients report them (400); pages are found by the cursors of the Link header alone.
    if (context.query['page'] !== undefined)
      throw new ApiError(400, 'Pagination using the `page` parameter is not supported.');
    const state = askedOf(context, 'state', ['auto_dismissed', 'dismissed', 'fixed', 'open']);
    const severity = askedOf(context, 'severity', ['low', 'medium', 'high', 'critical']);
    const [ecosystem, name] = [asked(context, 'ecosystem'), asked(context, 'package')];
    const [manifest, scope] = [asked(context, 'manifest'), context.query['scope']];
    const found = alertsOf(context.store, repository, 'dependabot').filter(
      (one) =>
        state(one.state) &&
        severity(one.severity) &&
        ecosystem(one.ecosystem) &&
        name(one.package) &&
        manifest(one.manifest) &&
        (scope === undefined || one.scope === scope),
    );
    const inOrder = ordered(context, found);
    return listByCursor(
      inOrder,
      (one) => serializeDependabotAlert(context, one),
      ({ number }) => String(number),
    );
  }),
  route(`GET ${ALERT}`, READ, (context) => json(serializeDependabotAlert(context, alertAt(context)))),
  route(`PATCH ${ALERT}`, writes('vulnerability_alerts'), (context) => {
    const { body, store } = context;
    const alert = alertAt(context);
    const actor = signedActor(context);
    const said = {
      reason: wordIn(body, 'dismissed_reason', REASONS) ?? null,
      comment: textOrNullIn(body, 'dismissed_comment') ?? null,
    };
    if (body['state'] === 'dismissed') dismissDependabotAlert(store, actor, alert, said);
    if (body['state'] === 'open') reopenDependabotAlert(store, actor, alert);
    return json(serializeDependabotAlert(context, alert));
  }),
];
