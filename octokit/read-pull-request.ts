import type { CandidateFacts, IncompleteFacts } from '../core/facts/facts.ts';
import { noExtras, noWants } from './documents/extras.ts';
import { pullQuery } from './documents/queries.ts';
import type { RawPull, RawRepository } from './documents/raw.ts';
import { isReleased } from './find-pulls.ts';
import { isInitiativeProbe } from './is-initiative.ts';
import { believe } from './json.ts';
import { doubtfulLinks, linksOf } from './links-of.ts';
import { readMissing } from './read-extras.ts';
import { readStackBase } from './read-stack.ts';
import {
  mustHaveRepository,
  type Reader,
  type RepositoryRead,
  repositoryVariables,
  startRead,
  toRepository,
} from './reader.ts';
import { toCandidateFacts } from './to-candidate-facts.ts';
import { withBrought } from './with-brought.ts';

/** A commit that wants to be released, read on its own: it tells which initiatives it needs. */
export interface CandidateRead extends RepositoryRead {
  readonly candidate: CandidateFacts;
  /** Lists about the candidate itself that could not be read to their end. */
  readonly incomplete: readonly IncompleteFacts[];
  /** GitHub's clock when it answered. */
  readonly readAt: string;
}

interface RawRead {
  readonly repository: (RawRepository & { readonly pullRequest: RawPull | null }) | null;
}

/**
 * Reads one pull request as a candidate for release.
 * @param mayBeStacked true costs a request more where its own base is no release branch
 * @returns null where it is closed, gone, or goes into a branch that nothing is released from
 * @throws GithubError
 */
export async function readPullRequest(
  reader: Reader,
  number: number,
  mayBeStacked = false,
): Promise<CandidateRead | null> {
  const incomplete: IncompleteFacts[] = [];
  const context = startRead(reader, incomplete);
  const { data, at } = await reader.client.query({
    name: 'pull request',
    document: pullQuery,
    variables: { ...repositoryVariables(reader), number, page: context.page, appId: reader.appId },
    tolerate: ({ path, type }) => type === 'NOT_FOUND' && path.join('.') === 'repository.pullRequest',
  });
  const raw = mustHaveRepository(reader, believe<RawRead>(data).repository);
  const known = toRepository(reader, raw);
  const pull = raw.pullRequest;
  if (pull?.state !== 'OPEN') return null;
  const baseRefName = await releasedInto(reader, known, pull, mayBeStacked);
  if (baseRefName === null) return null;
  const repository = { ...known.repository, id: known.repository.nodeId };
  const probes = doubtfulLinks(linksOf(pull, repository, repository.id));
  const extras = await readMissing(reader, context.page, { ...noWants, probes }, noExtras);
  const candidate = await toCandidateFacts(context, { ...pull, baseRefName }, repository, (issue) =>
    isInitiativeProbe(extras.probes.get(issue) ?? null, reader.keeper),
  );
  if (candidate === null) return null;
  return {
    ...known,
    candidate: await withBrought(reader, context, known, pull, candidate),
    incomplete,
    readAt: at,
  };
}

/** The branch that it is released from: its base, or that of the stack it is in. */
async function releasedInto(
  reader: Reader,
  { config }: RepositoryRead,
  { number, baseRefName, commits }: RawPull,
  mayBeStacked: boolean,
): Promise<string | null> {
  const head = commits.nodes?.at(-1)?.commit;
  if (isReleased(config, baseRefName, head)) return baseRefName;
  const base = mayBeStacked ? await readStackBase(reader, number) : null;
  return base !== null && isReleased(config, base, head) ? base : null;
}
