import { list, noContent } from '../../http/answer.ts';
import { guarded, type RequestContext, type Route, route, writes } from '../../http/route.ts';
import { alertsOf, analysesOf, codeAlertsOf, requireAlerts } from '../../state/alerts.ts';
import { dispatchRepository } from '../../state/repository-dispatches.ts';
import {
  serializeAnalysis,
  serializeCodeAlert,
  serializeDependabotAlert,
  serializeSecretAlert,
} from '../serialize/alert.ts';
import { objectIn, textIn } from './body.ts';
import { repositoryAt, signedActor } from './place.ts';

const CODE = guarded('security_events');

/** Comma-separated words; nothing given: everything. */
function asked({ query }: RequestContext, name: string): (word: string) => boolean {
  const words = query[name]?.split(',');
  return (word) => words === undefined || words.includes(word);
}

/** https://docs.github.com/en/rest/code-scanning, …/dependabot/alerts and …/secret-scanning */
export const alertRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/code-scanning/analyses', CODE, (context) => {
    const repository = repositoryAt(context);
    requireAlerts(context.store, repository, 'code-scanning');
    const { ref } = context.query;
    const tool = asked(context, 'tool_name');
    const found = analysesOf(context.store, repository).filter(
      (one) => tool(one.tool) && (ref === undefined || one.ref === ref),
    );
    return list(found, (one) => serializeAnalysis(context, one));
  }),
  route('GET /repos/{owner}/{repo}/code-scanning/alerts', CODE, (context) => {
    const repository = repositoryAt(context);
    requireAlerts(context.store, repository, 'code-scanning');
    analysesOf(context.store, repository);
    const { ref } = context.query;
    const [tool, state] = [asked(context, 'tool_name'), asked(context, 'state')];
    const found = codeAlertsOf(context.store, repository).filter(
      (one) => tool(one.tool) && state(one.state) && (ref === undefined || one.ref === ref),
    );
    return list(found, (one) => serializeCodeAlert(context, one));
  }),
  route('GET /repos/{owner}/{repo}/dependabot/alerts', guarded('vulnerability_alerts'), (context) => {
    const repository = repositoryAt(context);
    requireAlerts(context.store, repository, 'dependabot');
    const state = asked(context, 'state');
    const found = alertsOf(context.store, repository).filter((one) => one.kind === 'dependabot');
    return list(
      found.filter((one) => state(one.state)),
      (one) => serializeDependabotAlert(context, one),
    );
  }),
  route('GET /repos/{owner}/{repo}/secret-scanning/alerts', guarded('secret_scanning_alerts'), (context) => {
    const repository = repositoryAt(context);
    requireAlerts(context.store, repository, 'secret-scanning');
    const state = asked(context, 'state');
    const found = alertsOf(context.store, repository).filter((one) => one.kind === 'secret-scanning');
    return list(
      found.filter((one) => state(one.state)),
      (one) => serializeSecretAlert(context, one),
    );
  }),
  route('POST /repos/{owner}/{repo}/dispatches', writes('contents'), (context) => {
    const { body, store } = context;
    dispatchRepository(store, signedActor(context), repositoryAt(context), {
      eventType: textIn(body, 'event_type') ?? '',
      clientPayload: objectIn(body, 'client_payload') ?? {},
    });
    return noContent();
  }),
];
