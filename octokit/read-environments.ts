import type { Client } from './client.ts';
import { believe, field } from './json.ts';
import { ifAnswered, type Known } from './known.ts';
import type { Place } from './read-branch-rules.ts';

/** An environment that is asked about by its name. */
export interface EnvironmentSetup {
  readonly name: string;
  /** Apps whose rule is enabled. */
  readonly rules: readonly { readonly id: number; readonly slug: string }[];
  /** Null where GitHub does not say. It answers with it, and does not describe it (google/go-github, `Environment`). */
  readonly adminsMayBypass: boolean | null;
}

export interface EnvironmentsRead {
  /** Names of all there are. */
  readonly names: readonly string[];
  /** Those of the names asked for that exist; names are the same in either case (docs: managing environments). */
  readonly asked: readonly EnvironmentSetup[];
}

/** OpenAPI, `repos/get-all-deployment-protection-rules`. */
export interface RawRules {
  readonly custom_deployment_protection_rules?: readonly {
    readonly id: number;
    readonly enabled: boolean;
    readonly app: { readonly id: number; readonly slug: string };
  }[];
}

/** Actions: read. @throws GithubError */
export async function readEnvironments(
  client: Client,
  place: Place,
  wanted: readonly string[],
): Promise<EnvironmentsRead> {
  const list = await client.rest('GET /repos/{owner}/{repo}/environments', { ...place, per_page: 100 });
  const { environments = [] } = believe<{ readonly environments?: readonly { readonly name: string }[] }>(
    list,
  );
  const lower = new Set(wanted.map((name) => name.toLowerCase()));
  const found = environments.filter(({ name }) => lower.has(name.toLowerCase()));
  return {
    names: environments.map(({ name }) => name),
    asked: await Promise.all(found.map((environment) => readRules(client, place, environment))),
  };
}

/** One environment by its name; null where there is none. Actions: read. */
export async function readEnvironment(
  client: Client,
  place: Place,
  name: string,
): Promise<Known<EnvironmentSetup | null>> {
  const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}';
  const found = await ifAnswered(() => client.rest(route, { ...place, environment_name: name }));
  if (!found.known) return found.code === 'github-not-found' ? { known: true, value: null } : found;
  return ifAnswered(() => readRules(client, place, believe<{ readonly name: string }>(found.value)));
}

async function readRules(
  client: Client,
  place: Place,
  environment: { readonly name: string },
): Promise<EnvironmentSetup> {
  const { name } = environment;
  const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules';
  const { custom_deployment_protection_rules: custom = [] } = believe<RawRules>(
    await client.rest(route, { ...place, environment_name: name }),
  );
  const bypass = field(environment, 'can_admins_bypass');
  return {
    name,
    rules: custom.filter(({ enabled }) => enabled).map(({ app: { id, slug } }) => ({ id, slug })),
    adminsMayBypass: typeof bypass === 'boolean' ? bypass : null,
  };
}
