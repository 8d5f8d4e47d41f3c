/** For which refs a ruleset is, as its page says it. */
export interface RefConditions {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/**
 * Whether a ruleset is for this ref, by its full name. What fnmatch could still mean by a bracket or a backslash is not
 * known here: as `include` it then counts for nothing, as `exclude` for everything, so that no door looks closed by it.
 */
export function isForRef(conditions: RefConditions, ref: string, defaultBranch: string): boolean {
  const is = (pattern: string) => matchRefPattern(pattern, ref, defaultBranch);
  return (
    conditions.include.some((pattern) => is(pattern) === true) &&
    conditions.exclude.every((pattern) => is(pattern) === false)
  );
}

/** As `File.fnmatch` with `FNM_PATHNAME` (see `toRefPatterns`), and GitHub's own two words. @returns null: not known */
function matchRefPattern(pattern: string, ref: string, defaultBranch: string): boolean | null {
  if (pattern === '~ALL') return true;
  if (pattern === '~DEFAULT_BRANCH') return ref === `refs/heads/${defaultBranch}`;
  if (/[[\\]/.test(pattern)) return null;
  return matchParts(pattern.split('/'), ref.split('/'));
}

/** In rows, one per part of the pattern: which beginnings of the name it can have come to. */
function matchParts(pattern: readonly string[], name: readonly string[]): boolean {
  let reached = name.map(() => false).concat(false);
  reached[0] = true;
  for (const [i, part] of pattern.entries()) {
    const crosses = part === '**' && i < pattern.length - 1;
    const next: boolean[] = [];
    for (let end = 0; end <= name.length; end += 1) {
      const own = name[end - 1];
      next[end] = crosses
        ? reached[end] === true || (end > 0 && next[end - 1] === true)
        : own !== undefined && reached[end - 1] === true && matchPart(part, own);
    }
    reached = next;
  }
  return reached[name.length] === true;
}

/** Stars and question marks within one part. Goes back to the last star only, so that no name costs much. */
function matchPart(pattern: string, text: string): boolean {
  let [at, i, star, from] = [0, 0, -1, 0];
  while (i < text.length) {
    if (pattern[at] === '*') [star, from, at] = [at, i, at + 1];
    else if (pattern[at] === '?' || pattern[at] === text[i]) [at, i] = [at + 1, i + 1];
    else if (star >= 0) [at, from, i] = [star + 1, from + 1, from + 1];
    else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
