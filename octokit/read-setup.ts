import type { Config } from '../core/config/config.ts';
import { peopleOf } from '../core/config/people.ts';
import type { ConfigFacts } from '../core/facts/facts.ts';
import { allLabels, initiativeLabel } from '../core/plan/labels.ts';
import { gateCheck } from '../core/setup/wanted-rulesets.ts';
import type { Client } from './client.ts';
import { noExtras, noWants } from './documents/extras.ts';
import type { RawRepository } from './documents/raw.ts';
import { setupQuery } from './documents/setup.ts';
import { believe } from './json.ts';
import { ifAnswered, type Known } from './known.ts';
import { type BranchRules, type Place, readBranchRules } from './read-branch-rules.ts';
import { type EnvironmentsRead, readEnvironments } from './read-environments.ts';
import { readMissing } from './read-extras.ts';
import { type OwnerAccess, readOwners } from './read-owners.ts';
import { type ActiveRuleset, readRulesets } from './read-rulesets.ts';
import { mustHaveRepository, type Reader, repositoryVariables, toRepository } from './reader.ts';

/** What GitHub says about an App, and whether it was ever at work here. */
export interface AppSetup {
  readonly id: number;
  readonly slug: string;
  /** By GitHub's names: `issues` to `write`. */
  readonly permissions: Readonly<Record<string, string>>;
  readonly events: readonly string[];
  /**
   * GitHub opens a check suite for each App with access to a pushed commit: there is one on the default branch's head.
   * Null where that is not known.
   */
  readonly seen: boolean | null;
}

/** How a repository is set up for Tutti. Nothing of it is evidence for a gate. */
export interface SetupFacts {
  readonly repository: {
    readonly nodeId: string;
    readonly owner: string;
    readonly name: string;
    readonly url: string;
    readonly isPrivate: boolean;
    readonly defaultBranch: string;
  };
  readonly configFacts: ConfigFacts;
  /** Null where there is none, or none that is valid. */
  readonly config: Config | null;
  /** Who asked: `github-actions[bot]` is GITHUB_TOKEN. */
  readonly login: string;
  /** Null where no App was named. */
  readonly app: Known<AppSetup> | null;
  /** Labels that Tutti uses, by whether they exist. */
  readonly labels: Known<ReadonlyMap<string, boolean>>;
  /** How many people are in each team of the config, `org/slug` in lower case; null where that cannot be read. */
  readonly teams: Known<ReadonlyMap<string, number | null>>;
  /** Whether those whom the config names as persons can comment, by login in lower case. */
  readonly owners: Known<ReadonlyMap<string, OwnerAccess>>;
  readonly branches: Known<readonly BranchRules[]>;
  readonly rulesets: Known<readonly ActiveRuleset[]>;
  readonly environments: Known<EnvironmentsRead>;
  /** Slugs of the Apps that report the gate on a release branch. */
  readonly reporters: Known<readonly string[]>;
}

/**
 * Reads all of it, writes nothing. What one token may not see leaves the rest known.
 * @param slug of the App that keeps the initiatives; empty for none
 * @throws GithubError where not even the repository can be read
 */
export async function readSetup(reader: Reader, slug: string): Promise<SetupFacts> {
  const { client } = reader;
  const { data } = await client.query({
    name: 'setup',
    document: setupQuery,
    variables: repositoryVariables(reader),
  });
  const answer = believe<RawSetup>(data);
  const raw = mustHaveRepository(reader, answer.repository);
  const { repository, configFacts, config } = toRepository(reader, raw);
  const { nodeId, owner, name, url, defaultBranch, configCommit } = repository;
  const place = { owner, repo: name };
  const [app, labels, teams, owners, branches, rulesets, environments] = await Promise.all([
    slug === '' ? null : ifAnswered(() => readApp(client, place, slug, configCommit)),
    ifAnswered(() => readLabels(reader, config)),
    ifAnswered(() => readTeams(reader, config)),
    ifAnswered(() => readOwners(client, place, config)),
    ifAnswered(() => readBranchRules(client, place, defaultBranch, config?.release.branches ?? [])),
    ifAnswered(() => readRulesets(client, place)),
    ifAnswered(() => readEnvironments(client, place, config?.release.environments ?? [])),
  ]);
  const gated = branches.known
    ? branches.value.find(({ isRelease, exists }) => isRelease && exists)
    : undefined;
  const reporters = await ifAnswered(() => readReporters(client, place, gated?.name));
  return {
    repository: { nodeId, owner, name, url, defaultBranch, isPrivate: raw.isPrivate },
    configFacts,
    config,
    login: answer.viewer.login,
    app,
    labels,
    teams,
    owners,
    branches,
    rulesets,
    environments,
    reporters,
  };
}

interface RawSetup {
  readonly repository: (RawRepository & { readonly isPrivate: boolean }) | null;
  readonly viewer: { readonly login: string };
}

async function readApp(client: Client, place: Place, slug: string, head: string): Promise<AppSetup> {
  const { id, permissions, events } = believe<Omit<AppSetup, 'seen'>>(
    await client.rest('GET /apps/{app_slug}', { app_slug: slug }),
  );
  const suites = await ifAnswered(() =>
    client.rest('GET /repos/{owner}/{repo}/commits/{ref}/check-suites', { ...place, ref: head, app_id: id }),
  );
  const seen = suites.known ? believe<{ readonly total_count: number }>(suites.value).total_count > 0 : null;
  return { id, slug, permissions, events, seen };
}

/** Who reports a check of the gate's name at the head of this branch. Checks: read. */
async function readReporters(
  client: Client,
  place: Place,
  branch: string | undefined,
): Promise<readonly string[]> {
  if (branch === undefined) return [];
  const runs = await client.rest('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    ...place,
    ref: `heads/${branch}`,
    check_name: gateCheck,
    per_page: 100,
  });
  const { check_runs: found } = believe<{ readonly check_runs: readonly { readonly app: RawApp }[] }>(runs);
  return [...new Set(found.flatMap(({ app }) => app?.slug ?? []))];
}

type RawApp = { readonly slug?: string } | null;

async function readLabels(reader: Reader, config: Config | null): Promise<ReadonlyMap<string, boolean>> {
  const names = (config === null ? [initiativeLabel] : allLabels(config)).map(({ name }) => name);
  const { labels } = await readMissing(reader, 100, { ...noWants, labels: names }, noExtras);
  return new Map([...labels].map(([name, label]) => [name, label !== null]));
}

async function readTeams(reader: Reader, config: Config | null): Promise<ReadonlyMap<string, number | null>> {
  const named = peopleOf(config).flatMap((owner) =>
    owner.kind === 'team' ? `${owner.org}/${owner.slug}`.toLowerCase() : [],
  );
  const wanted = { ...noWants, teams: [...new Set(named)] };
  const { teams } = await readMissing(reader, 100, wanted, noExtras);
  return new Map([...teams].map(([name, team]) => [name, team?.members.totalCount ?? null]));
}
