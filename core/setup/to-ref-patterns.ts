/** What a glob of the config is about. */
export type RefKind = 'branch' | 'tag';

const prefixes: Readonly<Record<RefKind, string>> = { branch: 'refs/heads/', tag: 'refs/tags/' };

/**
 * A glob of `release.branches` or `release.tags` in the words of a ruleset, which are Ruby's `File.fnmatch` with
 * `FNM_PATHNAME`: a star stops at a slash, and `**` crosses slashes only as a whole part with another one behind it
 * (docs: creating rulesets for a repository, "Using fnmatch syntax"). So `release/**`, which in the config is `release`
 * and everything below it, takes three patterns.
 * @returns null where it cannot be said there: a bracket and a backslash mean something else to fnmatch, and no ref has them
 */
export function toRefPatterns(glob: string, kind: RefKind): readonly string[] | null {
  const parts = glob.split('/').map(withoutRuns);
  if (/[[\\]/.test(glob) || parts.includes('')) return null;
  const path = parts.filter((part, i) => part !== '**' || parts[i + 1] !== '**');
  const ends = path.at(-1) === '**' ? endings(path.slice(0, -1).join('/')) : [path.join('/')];
  return ends.map((pattern) => prefixes[kind] + pattern);
}

/** All globs of one kind; those that a ruleset cannot say stand apart. */
export function toRefPatternsOf(
  globs: readonly string[],
  kind: RefKind,
): { readonly patterns: readonly string[]; readonly refused: readonly string[] } {
  const each = globs.map((glob) => ({ glob, patterns: toRefPatterns(glob, kind) }));
  return {
    patterns: [...new Set(each.flatMap(({ patterns }) => patterns ?? []))],
    refused: each.flatMap(({ glob, patterns }) => (patterns === null ? [glob] : [])),
  };
}

/** Inside of a part, many stars are one. */
function withoutRuns(part: string): string {
  return part === '**' ? part : part.replace(/\*+/g, '*');
}

/** The last `**`: nothing more, one more part, or any number of them. */
function endings(start: string): readonly string[] {
  return start === '' ? ['*', '**/*'] : [start, `${start}/*`, `${start}/**/*`];
}
