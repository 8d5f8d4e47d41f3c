import type { CandidateFacts } from '../core/facts/facts.ts';
import { broughtQuery } from './documents/queries.ts';
import type { RawConnection, RawPull, ReleasedCommit } from './documents/raw.ts';
import { believe } from './json.ts';
import { readReleaseLinks } from './read-release-links.ts';
import type { ReadContext } from './read-to-end.ts';
import { type Reader, type RepositoryRead, repositoryVariables } from './reader.ts';

/**
 * A pull request with the initiatives of what it brings along: of the merged pull requests that its commits came by, and of
 * their trailers. What it names by its own hand covers its commits, so that none of them is unlinked.
 * @param raw as it was read
 * @throws GithubError
 */
export async function withBrought(
  reader: Reader,
  context: ReadContext,
  { repository }: Pick<RepositoryRead, 'repository'>,
  raw: RawPull,
  candidate: CandidateFacts,
): Promise<CandidateFacts> {
  const commits = await readBrought(reader, context, raw);
  if (commits.length === 0) return candidate;
  const { links } = await readReleaseLinks(reader, context, repository, commits);
  const known = new Set(candidate.links.map(({ initiative }) => initiative));
  const further = links.filter(({ initiative }) => !known.has(initiative));
  if (further.length === 0) return candidate;
  const all = [...candidate.links, ...further].toSorted((a, b) => a.initiative - b.initiative);
  return { ...candidate, links: all };
}

/** The usual one commit came by this pull request alone: nothing is read for it. */
function bringsNothing({ commits }: RawPull): boolean {
  const pulls = commits.nodes?.at(-1)?.commit.associatedPullRequests?.nodes ?? [];
  return commits.totalCount <= 1 && !pulls.some((pull) => pull?.state === 'MERGED');
}

async function readBrought(
  reader: Reader,
  context: ReadContext,
  raw: RawPull,
): Promise<readonly ReleasedCommit[]> {
  if (bringsNothing(raw)) return [];
  const key = `${String(raw.number)} ${raw.headRefOid} ${raw.baseRefOid}`;
  const known = reader.brought.get(key);
  if (known !== undefined) return known;
  const commits: ReleasedCommit[] = [];
  let total = 0;
  for (let cursor: string | null = null, more = true; more; ) {
    const list: RawConnection<{ readonly commit: ReleasedCommit }> | null = await readPage(
      reader,
      context,
      raw.number,
      cursor,
    );
    commits.push(...(list?.nodes ?? []).flatMap((node) => node?.commit ?? []));
    total = list?.totalCount ?? total;
    ({ hasNextPage: more, endCursor: cursor } = list?.pageInfo ?? { hasNextPage: false, endCursor: null });
  }
  if (commits.length !== total)
    context.incomplete.push({ what: `commits of #${String(raw.number)}`, seen: commits.length, total });
  else reader.brought.set(key, commits);
  return commits;
}

async function readPage(
  reader: Reader,
  { page }: ReadContext,
  number: number,
  cursor: string | null,
): Promise<RawConnection<{ readonly commit: ReleasedCommit }> | null> {
  const { data } = await reader.client.query({
    name: 'brought',
    document: broughtQuery,
    variables: { ...repositoryVariables(reader), number, page, cursor },
  });
  const { repository } = believe<{
    readonly repository: {
      readonly pullRequest: {
        readonly commits: RawConnection<{ readonly commit: ReleasedCommit }>;
      } | null;
    } | null;
  }>(data);
  return repository?.pullRequest?.commits ?? null;
}
