import type { Departure, GateRun } from '../core/audit/departure.ts';
import type { Config } from '../core/config/config.ts';
import { deploymentCheckName, gateCheckName } from '../core/gates/notices.ts';
import { judgedInitiatives } from '../core/plan/claims.ts';
import { allOf, type RawAll } from './all-of.ts';
import { isReleaseBranch, isReleaseTag } from './find-pulls.ts';
import type { OwnRun } from './read-gate-runs.ts';

interface RawRun {
  readonly databaseId: number | null;
  readonly conclusion: string | null;
  readonly externalId: string | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
}

type RawSuites = RawAll<{ readonly checkRuns: RawAll<RawRun> | null }> | null;

interface RawCommit {
  readonly oid: string;
  readonly gates: RawSuites;
}

interface RawWho {
  readonly login: string;
}

export interface RawPull {
  readonly number: number;
  readonly url: string;
  readonly updatedAt: string;
  readonly mergedAt: string | null;
  readonly baseRefName: string;
  readonly mergedBy: RawWho | null;
  readonly commits: { readonly nodes: readonly ({ readonly commit: RawCommit } | null)[] | null };
  readonly mergeCommit: RawCommit | null;
}

export interface RawRelease {
  readonly databaseId: number | null;
  readonly url: string;
  readonly tagName: string;
  readonly isDraft: boolean;
  readonly createdAt: string;
  readonly publishedAt: string | null;
  readonly tagCommit: RawCommit | null;
}

export interface RawDeployment {
  readonly databaseId: number | null;
  readonly environment: string | null;
  readonly createdAt: string;
  readonly creator: RawWho | null;
  readonly commit: (RawCommit & { readonly url: string; readonly approvals: RawSuites }) | null;
  readonly statuses: {
    readonly nodes: readonly ({ readonly state: string; readonly createdAt: string } | null)[] | null;
  } | null;
}

/** Our runs of one name on one commit. */
export interface Source {
  readonly sha: string;
  readonly name: string;
  /** Null where not all of them were shown. */
  readonly runs: readonly OwnRun[] | null;
}

/** Something that has left, before all of our runs on it are read. */
export interface Sighted extends Omit<Departure, 'gates' | 'approvals'> {
  readonly gates: readonly Source[];
  /** Null where no environment is asked. */
  readonly approvals: Source | null;
}

export function toMerge(pull: RawPull, config: Config | null): Sighted[] {
  const { number, url, mergedAt: at, baseRefName: base, mergedBy, mergeCommit } = pull;
  const head = pull.commits.nodes?.at(-1)?.commit;
  if (at === null || head === undefined || !isReleaseBranch(config, base)) return [];
  const gates = [head, ...(mergeCommit === null ? [] : [mergeCommit])].map(gatesOn);
  const id = String(number);
  const by = mergedBy?.login ?? null;
  const name = `#${id} into ${base}`;
  return [{ door: 'merge', id, name, through: base, sha: head.oid, at, by, url, gates, approvals: null }];
}

/**
 * Who published it GitHub does not keep: its author made the draft. Nor does it keep on which commit the tag stood then: one
 * that was moved shows where it is now.
 */
export function toPublished(release: RawRelease, config: Config | null): Sighted[] {
  const { databaseId, url, tagName: name, isDraft, publishedAt: at, tagCommit } = release;
  if (databaseId === null || isDraft || at === null || tagCommit === null) return [];
  if (!isReleaseTag(config, name)) return [];
  // A release that was a draft again and is published once more has left once more.
  const id = `${String(databaseId)} ${at.replaceAll(/[^0-9]/g, '')}`;
  const gates = [gatesOn(tagCommit)];
  const { oid: sha } = tagCommit;
  return [{ door: 'release', id, name, through: name, sha, at, by: null, url, gates, approvals: null }];
}

/** GitHub makes a deployment before anybody is asked; under way it is once it says so. */
const underWay: ReadonlySet<string> = new Set(['IN_PROGRESS', 'SUCCESS']);

export function toDeployed({ databaseId, environment, creator, commit, statuses }: RawDeployment): Sighted[] {
  const [at] = (statuses?.nodes ?? [])
    .flatMap((status) => (status !== null && underWay.has(status.state) ? status.createdAt : []))
    .toSorted((a, b) => Date.parse(a) - Date.parse(b));
  if (databaseId === null || environment === null || commit === null || at === undefined) return [];
  const { oid: sha, url, approvals } = commit;
  return [
    {
      door: 'deployment',
      id: String(databaseId),
      name: environment,
      through: environment,
      sha,
      at,
      by: creator?.login ?? null,
      url,
      gates: [gatesOn(commit)],
      approvals: { sha, name: deploymentCheckName, runs: runsOf(approvals) },
    },
  ];
}

/** What was said to this environment, of all that was said to deployments of the commit. */
export function saidTo(environment: string, runs: readonly OwnRun[]): GateRun[] {
  return runs.filter(({ externalId }) => externalId === environment);
}

function gatesOn({ oid: sha, gates }: RawCommit): Source {
  return { sha, name: gateCheckName, runs: runsOf(gates) };
}

function runsOf(suites: RawSuites): OwnRun[] | null {
  const lists = allOf(suites)?.map(({ checkRuns }) => allOf(checkRuns));
  if (lists === undefined || lists.includes(null)) return null;
  const runs = lists.flatMap((list) => list ?? []).map(toRun);
  return runs.includes(null) ? null : runs.filter((run) => run !== null);
}

/** A run without an id cannot be put in order. */
function toRun({ databaseId: id, externalId, ...run }: RawRun): OwnRun | null {
  return id === null ? null : { id, ...run, externalId, initiatives: judgedInitiatives(externalId) };
}
