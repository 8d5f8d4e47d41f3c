import { json, list } from '../../http/answer.ts';
import { guarded, type RequestContext, type Route, route, writes } from '../../http/route.ts';
import type { CodeAlert } from '../../state/alert-entities.ts';
import { findAlert, requireAlerts } from '../../state/alerts.ts';
import {
  analysesOf,
  codeAlertsOf,
  dismissCodeAlert,
  fullRef,
  reopenCodeAlert,
  stateOn,
} from '../../state/code-scanning.ts';
import type { Repository } from '../../state/entities.ts';
import { serializeAnalysis, serializeCodeAlert, serializeInstance } from '../serialize/code-alert.ts';
import { asked, askedOf, ordered } from './alert-query.ts';
import { textOrNullIn, wordIn } from './body.ts';
import { idAt, repositoryAt, signedActor } from './place.ts';

const READ = guarded('security_events');
const ALERT = '/repos/{owner}/{repo}/code-scanning/alerts/{alert_number}';
const REASONS = ['false positive', "won't fix", 'used in tests', 'mitigated'] as const;
const SEVERITIES = new Set(['critical', 'high', 'medium', 'low', 'warning', 'note', 'error']);

/** The repository, where its code is analysed and the caller may see what came of it. */
function analysed(context: RequestContext): Repository {
  const repository = repositoryAt(context);
  requireAlerts(context.store, context.actor, repository, 'code-scanning');
  analysesOf(context.store, repository);
  return repository;
}

const alertAt = (context: RequestContext): CodeAlert =>
  findAlert(context.store, analysed(context), 'code-scanning', idAt(context, 'alert_number'));

/** `ref`, or the merge of a pull request; `undefined` where neither is given. */
function refAsked({ query }: RequestContext): string | undefined {
  if (query['pr'] !== undefined) return `refs/pull/${query['pr']}/merge`;
  return query['ref'] === undefined ? undefined : fullRef(query['ref']);
}

/** "If specified, only alerts with this severity": a word that GitHub does not know is as good as none, and it lists all. */
function hasSeverity({ query }: RequestContext, { severity, securitySeverity }: CodeAlert): boolean {
  const wanted = query['severity'];
  if (wanted === undefined || !SEVERITIES.has(wanted)) return true;
  return (securitySeverity ?? severity) === wanted;
}

/** https://docs.github.com/en/rest/code-scanning/code-scanning */
export const codeScanningRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/code-scanning/analyses', READ, (context) => {
    const repository = analysed(context);
    const ref = refAsked(context);
    const tool = asked(context, 'tool_name');
    const found = analysesOf(context.store, repository).filter(
      (one) => tool(one.tool) && (ref === undefined || one.ref === ref),
    );
    const inOrder = context.query['direction'] === 'asc' ? found.toReversed() : found;
    return list(inOrder, (one) => serializeAnalysis(context, one));
  }),
  route('GET /repos/{owner}/{repo}/code-scanning/alerts', READ, (context) => {
    const repository = analysed(context);
    const ref = refAsked(context) ?? `refs/heads/${repository.defaultBranch}`;
    const tool = asked(context, 'tool_name');
    const state = askedOf(context, 'state', ['open', 'closed', 'dismissed', 'fixed']);
    const found = codeAlertsOf(context.store, repository, ref).filter((one) => {
      const now = stateOn(one, ref) ?? '';
      return (
        tool(one.tool) && hasSeverity(context, one) && (state(now) || (now !== 'open' && state('closed')))
      );
    });
    return list(ordered(context, found), (one) => serializeCodeAlert(context, one, ref));
  }),
  route(`GET ${ALERT}`, READ, (context) => json(serializeCodeAlert(context, alertAt(context)))),
  route(`PATCH ${ALERT}`, writes('security_events'), (context) => {
    const { body, store } = context;
    const alert = alertAt(context);
    const actor = signedActor(context);
    const said = {
      reason: wordIn(body, 'dismissed_reason', REASONS) ?? null,
      comment: textOrNullIn(body, 'dismissed_comment') ?? null,
    };
    if (body['state'] === 'dismissed') dismissCodeAlert(store, actor, alert, said);
    if (body['state'] === 'open') reopenCodeAlert(store, actor, alert);
    return json(serializeCodeAlert(context, alert));
  }),
  route(`GET ${ALERT}/instances`, READ, (context) => {
    const alert = alertAt(context);
    const ref = refAsked(context);
    const found = alert.instances.filter((one) => ref === undefined || one.ref === ref).toReversed();
    return list(found, (one) => serializeInstance(alert, one));
  }),
];
