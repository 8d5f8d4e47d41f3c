import type { BypassActor, Rule, Ruleset } from './door-facts.ts';
import { type CheckEntry, checksIn } from './put-right.ts';

/** A ruleset, line by line, in the words of its page in GitHub's settings. */
export function renderRuleset(ruleset: Ruleset): readonly string[] {
  const { include, exclude } = ruleset.conditions.ref_name;
  const targets = ruleset.target === 'branch' ? 'Target branches' : 'Target tags';
  return [
    `Enforcement status: ${enforcements[ruleset.enforcement] ?? ruleset.enforcement}`,
    ...(ruleset.bypass_actors.length === 0
      ? ['Bypass list: nobody']
      : ruleset.bypass_actors.map((actor) => `Bypass list: ${renderActor(actor)}`)),
    ...include.map((pattern) => `${targets}: ${shortPattern(pattern)}`),
    ...exclude.map((pattern) => `${targets}: not ${shortPattern(pattern)}`),
    ...ruleset.rules.flatMap(renderRule),
  ];
}

/** What differs: `- …` stands there and will not, `+ …` will. */
export function renderDifference(before: readonly string[], after: readonly string[]): readonly string[] {
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}

const enforcements: Readonly<Record<string, string>> = {
  active: 'Active',
  disabled: 'Disabled',
  evaluate: 'Evaluate',
};

/** Roles have fixed numbers: 5 is admin, 4 write, 2 maintain (docs: REST, rules, "bypass_actors"; github/safe-settings). */
const roles: Readonly<Record<number, string>> = { 2: 'maintain', 4: 'write', 5: 'admin' };

/** `everybody with the role admin (always)` */
export function renderActor({ actor_id: id, actor_type: type, bypass_mode: mode }: BypassActor): string {
  const number = id === null ? '' : ` ${String(id)}`;
  const who =
    type === 'RepositoryRole'
      ? `everybody with the role ${roles[id ?? 0] ?? String(id)}`
      : `${actorTypes[type] ?? type}${type === 'OrganizationAdmin' ? '' : number}`;
  return `${who} (${mode === 'pull_request' ? 'for pull requests only' : (mode ?? 'always')})`;
}

const actorTypes: Readonly<Record<string, string>> = {
  Integration: 'the App',
  OrganizationAdmin: 'owners of the organisation',
  Team: 'the team',
  User: 'the account',
  DeployKey: 'deploy keys',
};

const names: Readonly<Record<string, string>> = {
  creation: 'Restrict creations',
  update: 'Restrict updates',
  deletion: 'Restrict deletions',
  non_fast_forward: 'Block force pushes',
};

function renderRule({ type, parameters }: Rule): readonly string[] {
  if (type === 'required_status_checks')
    return [
      ...checksIn(parameters).map((check) => `Require status checks to pass: ${renderCheck(check)}`),
      ...flag(
        parameters,
        'strict_required_status_checks_policy',
        'Require branches to be up to date before merging',
      ),
      ...flag(parameters, 'do_not_enforce_on_create', 'Do not require status checks on creation'),
    ];
  const name = names[type] ?? `Rule ${type}`;
  return [parameters === undefined ? name : `${name}: ${JSON.stringify(parameters)}`];
}

function renderCheck({ context, integration_id: id }: CheckEntry): string {
  return `${context}, from ${id === undefined ? 'any source' : `the App ${String(id)} alone`}`;
}

function flag(parameters: Rule['parameters'], key: string, line: string): readonly string[] {
  return parameters?.[key] === true ? [line] : [];
}

function shortPattern(pattern: string): string {
  return pattern.replace(/^refs\/(?:heads|tags)\//, '');
}
