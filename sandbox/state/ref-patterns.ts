import type { Repository } from './entities.ts';
import type { Ruleset } from './ruleset-entities.ts';

/** Whether a ruleset is for a ref of that full name: one of `include`, and none of `exclude`. */
export function isFor(repository: Repository, ruleset: Ruleset, ref: string): boolean {
  const prefix = ruleset.target === 'branch' ? 'refs/heads/' : 'refs/tags/';
  if (!ref.startsWith(prefix)) return false;
  const fits = (pattern: string) => matches(repository, pattern, ref);
  return ruleset.include.some(fits) && !ruleset.exclude.some(fits);
}

function matches({ defaultBranch }: Repository, pattern: string, ref: string): boolean {
  if (pattern === '~ALL') return true;
  if (pattern === '~DEFAULT_BRANCH') return ref === `refs/heads/${defaultBranch}`;
  return toRegExp(pattern).test(ref);
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
