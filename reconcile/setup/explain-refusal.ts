import { plainLine } from '../../core/render/plain-line.ts';
import type { GithubError } from '../../octokit/github-error.ts';

/** What GitHub said, and what an administrator can do about it. */
export function explainRefusal({ code, what, where }: GithubError): string {
  const fix =
    code === 'github-forbidden' || code === 'github-unauthorized'
      ? ' The token must be that of an administrator of the repository, with administration: write and what else the reference of setup lists (a classic one: repo).'
      : '';
  return plainLine(`${what} (${where}).${fix}`);
}
