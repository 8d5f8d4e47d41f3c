import type { CandidateFacts } from '../core/facts/facts.ts';
import type { RawPull } from './documents/raw.ts';
import { readReleaseLinks } from './read-release-links.ts';
import { type ReadContext, readToEnd } from './read-to-end.ts';
import type { Reader, RepositoryRead } from './reader.ts';

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
  const brought = await readToEnd(
    context,
    raw.brought,
    'brought',
    raw.id,
    `commits of #${String(raw.number)}`,
  );
  const commits = brought.map(({ commit }) => commit);
  const { links } = await readReleaseLinks(reader, context, repository, commits);
  const known = new Set(candidate.links.map(({ initiative }) => initiative));
  const further = links.filter(({ initiative }) => !known.has(initiative));
  if (further.length === 0) return candidate;
  const all = [...candidate.links, ...further].toSorted((a, b) => a.initiative - b.initiative);
  return { ...candidate, links: all };
}
