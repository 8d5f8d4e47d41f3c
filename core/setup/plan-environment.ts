import { isAbovePlan, lacksEnvironmentRules } from './above-plan.ts';
import type { EnvironmentFacts } from './door-facts.ts';
import type { SetupStep } from './setup-step.ts';

export interface EnvironmentPlan {
  /** `/repos/acme/checkout` */
  readonly at: string;
  readonly appId: number;
  readonly isPrivate: boolean;
  readonly plan: string | null;
  readonly facts: EnvironmentFacts;
}

const advisory =
  'Advisory only: in a private repository GitHub has custom rules of environments on the Enterprise plan alone. A job with `command: gate` before the deployment asks, and whoever may change the workflow can take it out.';

const perhapsAdvisory =
  'In a private repository GitHub has custom rules of environments on the Enterprise plan alone, and does not tell this token which plan it is: elsewhere this is refused, and deployments stay advisory.';

/** Makes the environment and switches the App's rule on: two requests, each found again by its name. */
export function planEnvironment({
  at,
  appId,
  isPrivate,
  plan,
  facts,
}: EnvironmentPlan): readonly SetupStep[] {
  const { name, environment } = facts;
  const where = `Settings → Environments → ${name}`;
  const path = `${at}/environments/${encodeURIComponent(name)}`;
  const none = { where, lines: [], request: null, undo: null } as const;
  if (lacksEnvironmentRules(isPrivate, plan) || isAbovePlan(environment))
    return [{ ...none, what: `environment “${name}”`, state: 'above-plan', notes: [advisory] }];
  if (!environment.known)
    return [{ ...none, what: `environment “${name}”`, state: 'unknown', notes: [`${environment.why}.`] }];
  const exists = environment.value !== null;
  const isOn = environment.value?.rules.some(({ id }) => id === appId) === true;
  return [
    exists
      ? {
          ...none,
          what: `environment “${name}”`,
          state: 'same',
          notes: bypassNote(name, environment.value.adminsMayBypass),
        }
      : {
          where,
          what: `environment “${name}”`,
          state: 'create',
          lines: [],
          notes: bypassNote(name, null),
          request: { method: 'PUT', path, body: {} },
          undo: { method: 'DELETE', path },
        },
    isOn
      ? { ...none, what: `the App’s rule on “${name}”`, state: 'same', notes: [] }
      : {
          where,
          what: `the App’s rule on “${name}”`,
          state: 'create',
          lines: [`+ Deployment protection rules: the App ${String(appId)}`],
          notes: isPrivate && plan === null ? [perhapsAdvisory] : [],
          request: {
            method: 'POST',
            path: `${path}/deployment_protection_rules`,
            body: { integration_id: appId },
          },
          undo: {
            method: 'DELETE',
            path: `${path}/deployment_protection_rules/{id}`,
            find: { ruleOfApp: appId },
          },
        },
  ];
}

/** GitHub's API has no word for this switch (OpenAPI, `repos/create-or-update-environment`): it takes a hand. */
function bypassNote(name: string, adminsMayBypass: boolean | null): readonly string[] {
  if (adminsMayBypass === false) return [];
  return [
    `By hand, because GitHub’s API cannot: on the page of ${name}, take the tick from “Allow administrators to bypass configured protection rules”.`,
  ];
}
