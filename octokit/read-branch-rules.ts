import { matchBranch } from '../core/config/match-branch.ts';
import type { Client } from './client.ts';
import { believe } from './json.ts';

/** A repository as the paths of the REST API name it. */
export interface Place {
  readonly owner: string;
  readonly repo: string;
}

/** A check that GitHub requires. */
export interface RequiredCheck {
  readonly context: string;
  /** Number of the App it has to come from; null: whoever reports it. */
  readonly appId: number | null;
}

/** What GitHub holds a branch to. */
export interface BranchRules {
  readonly name: string;
  /** False for a name that no branch has yet, but may have. */
  readonly exists: boolean;
  /** Whether it is one of `release.branches`. */
  readonly isRelease: boolean;
  readonly checks: readonly RequiredCheck[];
  /** Types of the active rules of rulesets: `merge_queue`, `pull_request`, … */
  readonly rules: readonly string[];
  /** Whether branch protection of the older kind is on. */
  readonly isProtected: boolean;
}

/** As many are asked about: whoever has more release branches has them from one pattern. */
const mostBranches = 20;

/**
 * Rules for the default branch, for existing release branches, and for names that these patterns allow: rulesets answer
 * for branches that do not exist (docs: get rules for a branch). Contents and metadata: read.
 * @throws GithubError; on a plan without rulesets that is `github-forbidden`
 */
export async function readBranchRules(
  client: Client,
  place: Place,
  defaultBranch: string,
  patterns: readonly string[],
): Promise<readonly BranchRules[]> {
  const lists = await Promise.all(patterns.map((pattern) => readMatching(client, place, pattern)));
  const release = [...new Set(lists.flat())].slice(0, mostBranches);
  const existing = new Set([...(defaultBranch === '' ? [] : [defaultBranch]), ...release]);
  const names = new Set([...existing, ...patterns.flatMap(namesOf)]);
  return Promise.all([...names].map((name) => readRules(client, place, name, existing.has(name), patterns)));
}

/** Existing branches of this pattern. */
async function readMatching(client: Client, place: Place, pattern: string): Promise<readonly string[]> {
  const start = pattern.split(/[*?]/, 1)[0] ?? '';
  const refs = await client.rest('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
    ...place,
    ref: `heads/${start}`,
  });
  return believe<readonly { readonly ref: string }[]>(refs)
    .map(({ ref }) => ref.slice('refs/heads/'.length))
    .filter((name) => matchBranch([pattern], name));
}

/** Names that nobody has taken: one part for each wildcard, and two where it stands for any number. */
function namesOf(pattern: string): string[] {
  if (!/[*?]/.test(pattern)) return [pattern];
  const fill = (parts: string) =>
    pattern.replaceAll('**', parts).replaceAll(/\*+/g, 'tutti-doctor').replaceAll('?', 'x');
  return [fill('tutti-doctor'), ...(pattern.includes('**') ? [fill('tutti/doctor')] : [])];
}

async function readRules(
  client: Client,
  place: Place,
  name: string,
  exists: boolean,
  patterns: readonly string[],
): Promise<BranchRules> {
  const [rules, branch] = await Promise.all([
    client.rest('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
      ...place,
      branch: name,
      per_page: 100,
    }),
    exists ? client.rest('GET /repos/{owner}/{repo}/branches/{branch}', { ...place, branch: name }) : null,
  ]);
  const active = believe<readonly RawRule[]>(rules);
  const classic = believe<RawBranch | null>(branch)?.protection;
  return {
    name,
    exists,
    isRelease: matchBranch(patterns, name),
    checks: [...active.flatMap(checksOf), ...checksOfProtection(classic)],
    rules: active.map(({ type }) => type),
    isProtected: classic?.enabled === true,
  };
}

/** One rule of a ruleset, as far as it is looked at. */
export interface RawRule {
  readonly type: string;
  readonly parameters?: {
    readonly required_status_checks?: readonly {
      readonly context: string;
      readonly integration_id?: number;
    }[];
  };
}

interface RawBranch {
  readonly protection?: {
    readonly enabled?: boolean;
    readonly required_status_checks?: {
      readonly checks?: readonly { readonly context: string; readonly app_id: number | null }[];
    };
  };
}

export function checksOf({ parameters }: RawRule): RequiredCheck[] {
  return (parameters?.required_status_checks ?? []).map(({ context, integration_id: appId }) => ({
    context,
    appId: appId ?? null,
  }));
}

/** Branch protection writes any App as null or -1 (docs: update branch protection, `checks.app_id`). */
function checksOfProtection(protection: RawBranch['protection']): RequiredCheck[] {
  return (protection?.required_status_checks?.checks ?? []).map(({ context, app_id: appId }) => ({
    context,
    appId: appId === -1 ? null : appId,
  }));
}
