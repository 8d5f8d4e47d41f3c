import type { Config } from '../core/config/config.ts';
import type { ConfigFacts } from '../core/facts/facts.ts';
import { allLabels } from '../core/plan/labels.ts';
import type {
  Asked,
  DoorFacts,
  EnvironmentFacts,
  ExistingRuleset,
  SeenApp,
} from '../core/setup/door-facts.ts';
import { branchRulesetName, tagRulesetName } from '../core/setup/wanted-rulesets.ts';
import type { Client } from './client.ts';
import type { RawRepository } from './documents/raw.ts';
import { setupQuery } from './documents/setup.ts';
import { GithubError } from './github-error.ts';
import { believe, field, textField } from './json.ts';
import { ifAnswered } from './known.ts';
import type { Place } from './read-branch-rules.ts';
import { readEnvironment } from './read-environments.ts';
import { readForm } from './read-form.ts';
import { readLabels } from './read-labels.ts';
import { mustHaveRepository, type Reader, repositoryVariables, toRepository } from './reader.ts';

/** What there is to plan from; without a valid config nothing is known to be a door. */
export interface DoorsRead {
  readonly configFacts: ConfigFacts;
  readonly facts: DoorFacts | null;
}

/**
 * How the doors of the config are held today. Reads only. Rulesets are shown to everybody who may read; who may bypass
 * them, to administrators alone (docs: REST, "Get a repository ruleset").
 * @throws GithubError where not even the repository can be read
 */
export async function readDoors(reader: Reader): Promise<DoorsRead> {
  const { client, appId } = reader;
  const { data } = await client.query({
    name: 'setup',
    document: setupQuery,
    variables: repositoryVariables(reader),
  });
  const { repository: raw } = believe<{
    readonly repository: (RawRepository & { readonly isPrivate: boolean }) | null;
  }>(data);
  const { isPrivate, ...rest } = mustHaveRepository(reader, raw);
  const { repository, configFacts, config } = toRepository(reader, rest);
  if (config === null) return { configFacts, facts: null };
  const { owner, name, defaultBranch, configCommit } = repository;
  const place = { owner, repo: name };
  const [labels, rulesets, app, environments, form, plan] = await Promise.all([
    readLabels(
      reader,
      allLabels(config).map((label) => label.name),
    ),
    readOurRulesets(client, place),
    readSeenApp(client, place, appId, configCommit),
    readConfigured(client, place, config),
    ifAnswered(() => readForm(client, place)),
    isPrivate ? readPlan(client, owner) : null,
  ]);
  const of = { owner, name, isPrivate, defaultBranch, head: configCommit, config, appId };
  const facts = { ...of, plan, app, environments, form, missingLabels: labels.missing, ...rulesets };
  return { configFacts, facts };
}

/** Organisations alone have a plan to look up, and tell it to their owners (docs: REST, "Get an organization"). */
async function readPlan(client: Client, owner: string): Promise<string | null> {
  const organization = await ifAnswered(() => client.rest('GET /orgs/{org}', { org: owner }));
  return organization.known ? (textField(field(organization.value, 'plan'), 'name') ?? null) : null;
}

interface ListedRuleset {
  readonly id: number;
  readonly name: string;
}

async function readOurRulesets(
  client: Client,
  place: Place,
): Promise<Pick<DoorFacts, 'branchRuleset' | 'tagRuleset'>> {
  const list = await ifAnswered(async () =>
    believe<readonly ListedRuleset[]>(
      await client.rest('GET /repos/{owner}/{repo}/rulesets', {
        ...place,
        includes_parents: false,
        per_page: 100,
      }),
    ),
  );
  const read = async (name: string): Promise<Asked<ExistingRuleset | null>> => {
    if (!list.known) return list;
    const found = list.value.find((ruleset) => ruleset.name === name);
    if (found === undefined) return { known: true, value: null };
    return ifAnswered(() => readRuleset(client, place, found.id));
  };
  const [branch, tag] = await Promise.all([read(branchRulesetName), read(tagRulesetName)]);
  return { branchRuleset: branch, tagRuleset: tag };
}

/** One ruleset, whole. `bypass_actors` is left out for whoever may not change it: then nobody knows. */
async function readRuleset(client: Client, place: Place, id: number): Promise<ExistingRuleset> {
  const route = 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}';
  const raw = believe<Partial<ExistingRuleset> & ListedRuleset>(
    await client.rest(route, { ...place, ruleset_id: id }),
  );
  const { name, target = 'branch', enforcement = 'active', bypass_actors, conditions, rules = [] } = raw;
  if (bypass_actors === undefined)
    throw new GithubError({
      code: 'github-forbidden',
      what: `GitHub does not show who may bypass the ruleset ${name}`,
      where: route,
      fix: 'Take the token of an administrator.',
    });
  const ref_name = conditions?.ref_name ?? { include: [], exclude: [] };
  return { id, name, target, enforcement, bypass_actors, conditions: { ref_name }, rules };
}

/** GitHub opens a check suite for each App that may write checks on every pushed commit: it shows the App, private or not. */
async function readSeenApp(
  client: Client,
  place: Place,
  appId: number,
  head: string,
): Promise<SeenApp | null> {
  const suites = await ifAnswered(() =>
    client.rest('GET /repos/{owner}/{repo}/commits/{ref}/check-suites', {
      ...place,
      ref: head,
      app_id: appId,
      per_page: 1,
    }),
  );
  if (!suites.known) return null;
  const { check_suites: found } = believe<{ readonly check_suites: readonly { readonly app: SeenApp }[] }>(
    suites.value,
  );
  const app = found[0]?.app;
  return app === undefined ? null : { slug: app.slug, permissions: app.permissions };
}

function readConfigured(
  client: Client,
  place: Place,
  { release }: Config,
): Promise<readonly EnvironmentFacts[]> {
  return Promise.all(
    release.environments.map(async (name) => ({
      name,
      environment: await readEnvironment(client, place, name),
    })),
  );
}
