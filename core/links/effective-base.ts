/** An open pull request as far as it tells on what it stands. Branches without `refs/heads/`. */
export interface Stacked {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  /** True where its head is a branch of another repository: then it is no base of anything here. */
  readonly isFork: boolean;
}

/**
 * Where a pull request goes if it is stacked: its base is followed down as long as that is the head of an open pull request.
 * A hint only: whether there is a stack, GitHub says, and many a pull request goes into a branch that is itself proposed.
 * @param base of the pull request that is asked about
 * @param isReleased whether something is released from a branch
 * @returns the release branch that it ends in; null where it ends in none
 */
export function effectiveBase(
  base: string,
  open: readonly Stacked[],
  isReleased: (branch: string) => boolean,
): string | null {
  const seen = new Set([base]);
  // A set is walked in the order in which it grows.
  for (const branch of seen) {
    if (isReleased(branch)) return branch;
    for (const pull of open) if (!pull.isFork && pull.head === branch) seen.add(pull.base);
  }
  return null;
}
