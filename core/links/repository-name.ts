/** A repository as people write it in `owner/name#12`. GitHub compares both parts without case. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** Whether `prefix` (`owner/name`, or nothing) names this repository. */
export function isSameRepository(prefix: string | undefined, { owner, name }: RepositoryName): boolean {
  return prefix === undefined || prefix.toLowerCase() === `${owner}/${name}`.toLowerCase();
}
