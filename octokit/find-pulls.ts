import type { Config } from '../core/config/config.ts';
import { matchBranch } from '../core/config/match-branch.ts';
import { parseLinks } from '../core/links/parse-links.ts';
import type { RepositoryName } from '../core/links/repository-name.ts';
import type { RawCommit, RawCrossReference, RawInitiative, RawMention } from './documents/raw.ts';
import { type ReadContext, readToEnd } from './read-to-end.ts';

export interface FoundPulls {
  /** Open pull requests that may be linked to the initiative: into a release branch, as far as these are known. */
  readonly open: readonly number[];
  /** Gated branches that linked pull requests were merged into: their heads depend on the initiative too. */
  readonly shippedTo: readonly string[];
}

/** The pull requests that have to do with an initiative, found from the initiative: mentions, closers, its milestone. */
export async function findPulls(
  context: ReadContext,
  raw: RawInitiative,
  config: Config | null,
  { defaultBranch, ...repository }: RepositoryName & { readonly defaultBranch: string },
): Promise<FoundPulls> {
  const of = (what: string) => `${what} of #${String(raw.number)}`;
  const references = await readToEnd<RawCrossReference>(
    context,
    raw.references,
    'references',
    raw.id,
    of('mentions'),
  );
  const closers = await readToEnd(context, raw.closers, null, raw.id, of('closing pull requests'));
  const inMilestone =
    raw.milestone === null
      ? []
      : await readToEnd(
          context,
          raw.milestone.pullRequests,
          null,
          raw.id,
          of('pull requests in the milestone'),
        );
  const linked = [
    ...references.flatMap(({ source }) =>
      isMention(source) && names(source, raw.number, repository) ? source : [],
    ),
    ...closers,
    ...inMilestone,
  ].filter((pull) => pull.repository.id === raw.repository.id);
  const into = (pull: RawMention) => config === null || isReleaseBranch(config, pull.baseRefName);
  return {
    open: numbers(linked.filter((pull) => pull.state === 'OPEN' && into(pull))),
    shippedTo: [
      ...new Set(
        linked
          .filter(({ state }) => state === 'MERGED')
          .map(({ baseRefName }) => baseRefName)
          .filter((branch) => config === null || isGatedBranch(config, branch, defaultBranch)),
      ),
    ],
  };
}

/** An issue that mentions this one answers with an empty source. */
function isMention(source: Partial<RawMention> | undefined): source is RawMention {
  return source?.number !== undefined;
}

function names({ body }: RawMention, initiative: number, repository: RepositoryName): boolean {
  const { closing, initiatives } = parseLinks(body, repository);
  return closing.includes(initiative) || initiatives.includes(initiative);
}

function numbers(pulls: readonly RawMention[]): number[] {
  return [...new Set(pulls.map(({ number }) => number))].toSorted((a, b) => a - b);
}

/** What counts as a release branch while the config cannot be read: an unreadable config must not open a door. */
const defaultBranches = ['release/**'];

export function isReleaseBranch(config: Config | null, branch: string): boolean {
  return matchBranch(config?.release.branches ?? defaultBranches, branch);
}

/** Whether a tag of this name, without `refs/tags/`, is a release. An unreadable config knows of none. */
export function isReleaseTag(config: Config | null, tag: string): boolean {
  return config !== null && matchBranch(config.release.tags, tag);
}

/**
 * Whether the head of a branch is gated: a release branch and, where tags are releases, the default branch. A tag rule asks
 * for a green gate on the very commit that is tagged, before there is a tag (docs: available rules for rulesets).
 */
export function isGatedBranch(config: Config | null, branch: string, defaultBranch: string): boolean {
  const tagged = config !== null && config.release.tags.length > 0 && branch === defaultBranch;
  return tagged || isReleaseBranch(config, branch);
}

/**
 * Whether something goes out by this branch. While the config cannot be used, its branches are not known: then a commit
 * that already has a gate of ours keeps it, so that no green outlives the config that it rests on (F30).
 */
export function isReleased(config: Config | null, branch: string, commit: RawCommit | undefined): boolean {
  if (isReleaseBranch(config, branch)) return true;
  const suites = config === null ? (commit?.checkSuites?.nodes ?? []) : [];
  return suites.some((suite) => (suite?.checkRuns?.totalCount ?? 0) > 0);
}
