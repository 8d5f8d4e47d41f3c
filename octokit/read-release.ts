import type { IncompleteFacts } from '../core/facts/facts.ts';
import { releaseQuery } from './documents/queries.ts';
import type { RawConnection, RawRepository } from './documents/raw.ts';
import { believe } from './json.ts';
import type { CandidateRead } from './read-pull-request.ts';
import type { ReadContext } from './read-to-end.ts';
import { mustHaveRepository, type Reader, repositoryVariables, startRead, toRepository } from './reader.ts';
import {
  contentsOf,
  isCommit,
  type RawBase,
  type RawHead,
  type Release,
  releasedCommits,
  toRelease,
} from './to-release.ts';
import type { RawRecord } from './with-targeted.ts';

interface RawRead {
  readonly repository:
    | (RawRepository & {
        readonly head: RawHead | Record<string, never> | null;
        readonly base: RawBase | null;
        readonly records: RawConnection<RawRecord>;
      })
    | null;
}

const qualified = /^refs\/(?:heads|tags)\//;

/**
 * Reads any commit as a candidate, whatever it is called: a tag, a group of the merge queue, what a deployment is about.
 * It is judged wherever it stands, by all since the release before where the config counts releases by tags.
 * @param ref branch, tag or commit; `refs/heads/…` and `refs/tags/…` where one name is both
 * @param kind a group of the merge queue is judged for good, and by what reported on it as such
 * @param as what it is released as, where the ref does not say so: the name of a tag
 * @returns null where there is no such commit
 * @throws GithubError
 */
export async function readRelease(
  reader: Reader,
  ref: string,
  kind: Release['kind'] = 'push',
  as = ref.replace(qualified, ''),
): Promise<CandidateRead | null> {
  const incomplete: IncompleteFacts[] = [];
  const name = ref.replace(qualified, '');
  const context: ReadContext = { ...startRead(reader, incomplete), branch: name };
  const { data, at } = await reader.client.query({
    name: 'release',
    document: releaseQuery,
    variables: {
      ...repositoryVariables(reader),
      page: context.page,
      appId: reader.appId,
      branch: name,
      expression: `${ref}^{commit}`,
    },
    // Of what is not there, GitHub says it twice; of what is there, a missing comparison is noted as incomplete.
    tolerate: ({ path, type }) => type === 'NOT_FOUND' && path.join('.') === 'repository.base.compare',
  });
  const raw = mustHaveRepository(reader, believe<RawRead>(data).repository);
  const known = toRepository(reader, raw);
  const { head } = raw;
  if (!isCommit(head)) return null;
  const ahead = await releasedCommits(context, raw.base, head.oid);
  const { commits, from } = await contentsOf(reader, context, { config: known.config, head, ahead });
  const candidate = await toRelease(reader, context, {
    known,
    head,
    commits,
    ahead,
    from,
    records: raw.records,
    readAt: at,
    name: as,
    kind,
  });
  return { ...known, candidate, incomplete, readAt: at };
}
