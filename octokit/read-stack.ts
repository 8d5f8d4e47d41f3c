import { believe } from './json.ts';
import type { Reader } from './reader.ts';

/**
 * The branch under the lowest pull request of the stack that this one is in, without `refs/heads/`: GitHub holds the whole
 * stack to its rules, and lands it as one (changelog of 2026-10-06: stacked pull requests). REST shows it (`stack` of a pull
 * request, GitHub's OpenAPI description); GraphQL does by its documentation, and not yet by its published schema
 * (docs: stacked pull requests APIs and webhooks; `github-schema` 1.23.0).
 * @returns null where it is in no stack
 * @throws GithubError
 */
export async function readStackBase({ client, owner, name }: Reader, number: number): Promise<string | null> {
  const pull = await client.rest('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    owner,
    repo: name,
    pull_number: number,
  });
  const { stack } = believe<{ readonly stack?: { readonly base: { readonly ref: string } } | null }>(pull);
  return stack?.base.ref ?? null;
}
