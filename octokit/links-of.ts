import type { CandidateFacts } from '../core/facts/facts.ts';
import { parseLinks } from '../core/links/parse-links.ts';
import type { RepositoryName } from '../core/links/repository-name.ts';
import type { RawPullLinks } from './documents/raw.ts';

export type Link = CandidateFacts['links'][number];

/**
 * Every issue of this repository that a pull request names as what it belongs to, before it is known which of them are
 * initiatives. GitHub itself links closing keywords only on pull requests into the default branch
 * (docs: linking a pull request to an issue), so for a release branch they are read from the text.
 */
export function linksOf(pull: RawPullLinks, repository: RepositoryName, repositoryId: string): Link[] {
  const written = parseLinks(pull.body, repository);
  const closing = (pull.closingIssuesReferences?.nodes ?? []).flatMap((issue) =>
    issue?.repository.id === repositoryId ? issue.number : [],
  );
  const milestone = (pull.milestone?.issues.nodes ?? []).flatMap((issue) => issue?.number ?? []);
  return firstOfEach([
    ...written.initiatives.map((initiative): Link => ({ initiative, by: 'initiative-line' })),
    ...[...closing, ...written.closing].map((initiative): Link => ({ initiative, by: 'closing-keyword' })),
    ...milestone.map((initiative): Link => ({ initiative, by: 'milestone' })),
  ]);
}

function firstOfEach(links: readonly Link[]): Link[] {
  const seen = new Map<number, Link>();
  for (const link of links) if (!seen.has(link.initiative)) seen.set(link.initiative, link);
  return [...seen.values()].toSorted((a, b) => a.initiative - b.initiative);
}

/**
 * A keyword may close any issue, and a milestone holds any; only those that are initiatives bind. What is written as
 * initiative binds as written.
 */
export function bindingLinks(links: readonly Link[], isInitiative: (number: number) => boolean): Link[] {
  return links.filter((link) => !isDoubtful(link) || isInitiative(link.initiative));
}

/** A milestone is not asked for its initiatives by their label: somebody with triage could take that away (A63). */
function isDoubtful({ by }: Link): boolean {
  return by === 'closing-keyword' || by === 'milestone';
}

/** Those whose binding depends on what the issue is. */
export function doubtfulLinks(links: readonly Link[]): number[] {
  return links.filter(isDoubtful).map(({ initiative }) => initiative);
}
