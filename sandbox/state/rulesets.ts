/** Rulesets. https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets */

import type { SignedActor } from './actor.ts';
import type { Repository, Ruleset, RulesetRule } from './entities.ts';
import { nodeId } from './node-id.ts';
import { requirePermission } from './permissions.ts';
import { type Store, timestamp } from './store.ts';

const ADMINISTRATION = { app: ['administration'], level: 'write', role: 'admin' } as const;

export function createRuleset(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  input: Pick<Ruleset, 'name' | 'target' | 'include' | 'rules'> & Partial<Pick<Ruleset, 'enforcement'>>,
): Ruleset {
  requirePermission(store, actor, repository, ADMINISTRATION);
  const id = store.nextRegistryId();
  const ruleset = {
    enforcement: 'active' as const,
    ...input,
    id,
    nodeId: nodeId('RRS', id),
    createdAt: timestamp(store),
  };
  repository.rulesets.push(ruleset);
  return ruleset;
}

/** All active rules for a branch of that name, whether it exists or not. */
export function rulesFor(
  repository: Repository,
  branch: string,
): readonly { readonly ruleset: Ruleset; readonly rule: RulesetRule }[] {
  return repository.rulesets
    .filter(({ target, enforcement }) => target === 'branch' && enforcement === 'active')
    .filter(({ include }) => include.some((pattern) => matches(repository, pattern, branch)))
    .flatMap((ruleset) => ruleset.rules.map((rule) => ({ ruleset, rule })));
}

function matches({ defaultBranch }: Repository, pattern: string, branch: string): boolean {
  if (pattern === '~ALL') return true;
  if (pattern === '~DEFAULT_BRANCH') return branch === defaultBranch;
  return toRegExp(pattern).test(`refs/heads/${branch}`);
}

/**
 * Ruby's `File.fnmatch` with `FNM_PATHNAME`: a star stops at a slash, and only a pair of stars before a slash crosses any
 * number of them, so that `release/**` is one level deep. Source: GitHub docs, "Creating rulesets for a repository".
 */
function toRegExp(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|\*+|\?|[.+^${}()|[\]\\]/g, (found) => {
    if (found === '**/') return '(?:[^/]+/)*';
    if (found.startsWith('*')) return '[^/]*';
    return found === '?' ? '[^/]' : `\\${found}`;
  });
  return new RegExp(`^${source}$`);
}
