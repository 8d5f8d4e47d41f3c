import { created, json, list, noContent } from '../../http/answer.ts';
import { type RequestContext, type Route, reads, route, writes } from '../../http/route.ts';
import { DEPLOYMENT_STATES, type Environment } from '../../state/deployment-entities.ts';
import { deploymentStatusesOf, deploymentsOf, findDeployment } from '../../state/deployment-reads.ts';
import { createDeployment, createDeploymentStatus } from '../../state/deployments.ts';
import {
  addRule,
  appsForRules,
  deleteEnvironment,
  environmentsOf,
  findEnvironment,
  putEnvironment,
  removeRule,
} from '../../state/environments.ts';
import { NotFound } from '../../state/errors.ts';
import {
  serializeDeployment,
  serializeDeploymentStatus,
  serializeEnvironment,
  serializeRule,
  serializeRuleApp,
} from '../serialize/deployment.ts';
import { flagIn, given, numberIn, textIn, textOrNullIn, wordIn } from './body.ts';
import { idAt, repositoryAt, signedActor } from './place.ts';

const READ = reads('deployments');
const WRITE = writes('deployments');
const READ_ENVIRONMENT = reads('actions');
const ADMINISTER = writes('administration');

const deploymentAt = (context: RequestContext) =>
  findDeployment(context.store, repositoryAt(context), idAt(context, 'deployment_id'));

const environmentAt = (context: RequestContext): Environment =>
  findEnvironment(context.store, repositoryAt(context), context.params['environment_name'] ?? '');

/** https://docs.github.com/en/rest/deployments */
export const deploymentRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/deployments', READ, (context) => {
    const { sha, ref, environment } = context.query;
    const found = deploymentsOf(context.store, repositoryAt(context)).filter(
      (one) =>
        (sha === undefined || one.sha === sha) &&
        (ref === undefined || one.ref === ref) &&
        (environment === undefined || one.environment === environment),
    );
    return list(found, (one) => serializeDeployment(context, one));
  }),
  route('POST /repos/{owner}/{repo}/deployments', WRITE, (context) => {
    const fields = given({
      environment: textIn(context.body, 'environment'),
      task: textIn(context.body, 'task'),
      description: textOrNullIn(context.body, 'description'),
    });
    const input = { ref: textIn(context.body, 'ref') ?? '', ...fields };
    return created(
      serializeDeployment(
        context,
        createDeployment(context.store, signedActor(context), repositoryAt(context), input),
      ),
    );
  }),
  route('GET /repos/{owner}/{repo}/deployments/{deployment_id}', READ, (context) =>
    json(serializeDeployment(context, deploymentAt(context))),
  ),
  route('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', READ, (context) =>
    list(deploymentStatusesOf(context.store, deploymentAt(context)), (status) =>
      serializeDeploymentStatus(context, status),
    ),
  ),
  route('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', WRITE, (context) => {
    const { body, store } = context;
    const fields = given({
      description: textIn(body, 'description'),
      environmentUrl: textIn(body, 'environment_url'),
      logUrl: textIn(body, 'log_url'),
      autoInactive: flagIn(body, 'auto_inactive'),
    });
    const input = { state: wordIn(body, 'state', DEPLOYMENT_STATES) ?? 'pending', ...fields };
    const status = createDeploymentStatus(store, signedActor(context), deploymentAt(context), input);
    return created(serializeDeploymentStatus(context, status));
  }),
];

/** https://docs.github.com/en/rest/deployments/environments and …/protection-rules */
export const environmentRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/environments', READ_ENVIRONMENT, (context) => {
    const all = environmentsOf(context.store, repositoryAt(context));
    return list(
      all,
      (one) => serializeEnvironment(context, one),
      (environments) => ({ total_count: all.length, environments }),
    );
  }),
  route('GET /repos/{owner}/{repo}/environments/{environment_name}', READ_ENVIRONMENT, (context) =>
    json(serializeEnvironment(context, environmentAt(context))),
  ),
  route('PUT /repos/{owner}/{repo}/environments/{environment_name}', ADMINISTER, (context) => {
    const name = context.params['environment_name'] ?? '';
    const { store } = context;
    return json(
      serializeEnvironment(context, putEnvironment(store, signedActor(context), repositoryAt(context), name)),
    );
  }),
  route('DELETE /repos/{owner}/{repo}/environments/{environment_name}', ADMINISTER, (context) => {
    const name = context.params['environment_name'] ?? '';
    deleteEnvironment(context.store, signedActor(context), repositoryAt(context), name);
    return noContent();
  }),
  route(
    'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules',
    READ_ENVIRONMENT,
    (context) => {
      const { rules } = environmentAt(context);
      return json({
        total_count: rules.length,
        custom_deployment_protection_rules: rules.map((rule) => serializeRule(context, rule)),
      });
    },
  ),
  route(
    'POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules',
    ADMINISTER,
    (context) => {
      const appId = numberIn(context.body, 'integration_id') ?? 0;
      const { store } = context;
      const repository = repositoryAt(context);
      return created(
        serializeRule(
          context,
          addRule(store, signedActor(context), environmentAt(context), repository, appId),
        ),
      );
    },
  ),
  route(
    'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps',
    READ_ENVIRONMENT,
    (context) => {
      const apps = appsForRules(context.store, repositoryAt(context));
      environmentAt(context);
      return json({
        total_count: apps.length,
        available_custom_deployment_protection_rule_integrations: apps.map((id) =>
          serializeRuleApp(context, id),
        ),
      });
    },
  ),
  route(
    'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}',
    READ_ENVIRONMENT,
    (context) => {
      const rule = environmentAt(context).rules.find(({ id }) => id === idAt(context, 'protection_rule_id'));
      if (rule === undefined) throw new NotFound();
      return json(serializeRule(context, rule));
    },
  ),
  route(
    'DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}',
    ADMINISTER,
    (context) => {
      const repository = repositoryAt(context);
      const id = idAt(context, 'protection_rule_id');
      removeRule(context.store, signedActor(context), environmentAt(context), repository, id);
      return noContent();
    },
  ),
];
