import picomatch from 'picomatch/posix.js';

/**
 * Wildcards that one glob may hold, a run of stars counting once. Each multiplies the time that a hostile branch name
 * of 244 characters can cost: three stay below 50 ms, four take more than a second.
 */
export const MAX_WILDCARDS = 3;

/**
 * The dialect of release branches: `*` any characters but a slash, `?` one of them, `**` as a whole part between
 * slashes any number of parts (so `release/**` matches `release` too: rather one branch gated too many). Everything
 * else stands for itself, dots at the beginning included; case counts. No braces, brackets or negation.
 */
const DIALECT = { dot: true, nobrace: true, nobracket: true, noextglob: true, nonegate: true } as const;

/** Whether a branch (without `refs/heads/`) is one that these globs name. */
export function matchBranch(globs: readonly string[], branch: string): boolean {
  return globs.some((glob) => {
    const start = glob.replace(/(?:\/\*\*)+$/, '');
    return isMatch(glob, branch) || (start !== '' && start !== glob && isMatch(start, branch));
  });
}

// Picomatch lets `release/**` match `release`, but not with a star alone before the slash: hence the second look.
function isMatch(glob: string, branch: string): boolean {
  return picomatch(literally(glob), DIALECT)(branch);
}

/** Picomatch hands some characters on to the regular expression that it makes; here they stand for themselves. */
function literally(glob: string): string {
  return glob.replace(/[\\^$+|(){}[\]!@]/g, String.raw`\$&`);
}
