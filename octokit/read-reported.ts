import type { CommitFacts, IncompleteFacts } from '../core/facts/facts.ts';
import { reportedQuery } from './documents/queries.ts';
import type { RawCommit, RawRepository } from './documents/raw.ts';
import { believe } from './json.ts';
import {
  mustHaveRepository,
  type Reader,
  type RepositoryRead,
  repositoryVariables,
  startRead,
  toRepository,
} from './reader.ts';
import { toCommitFacts } from './to-commit-facts.ts';

interface RawReported extends Pick<RawCommit, 'id' | 'oid' | 'checkSuites'> {
  readonly url: string;
  readonly associatedPullRequests: {
    readonly nodes:
      | readonly ({ readonly headRefOid: string; readonly isCrossRepository: boolean } | null)[]
      | null;
  } | null;
}

/** A commit that somebody reports on. */
export interface Reported extends RepositoryRead {
  /** What we wrote there ourselves; null where there is no such commit here. */
  readonly commit: Pick<CommitFacts, 'sha' | 'ours'> | null;
  readonly url: string;
  /** The head of a pull request from a fork, and of none from here. */
  readonly isOfFork: boolean;
  /** True where what we wrote could not be read to its end. */
  readonly isIncomplete: boolean;
}

/** @throws GithubError */
export async function readReported(reader: Reader, sha: string): Promise<Reported> {
  const incomplete: IncompleteFacts[] = [];
  const context = startRead(reader, incomplete);
  const { data } = await reader.client.query({
    name: 'reported',
    document: reportedQuery,
    variables: { ...repositoryVariables(reader), page: context.page, appId: reader.appId, sha },
  });
  const raw = mustHaveRepository(
    reader,
    believe<{
      readonly repository: (RawRepository & { readonly object: Partial<RawReported> | null }) | null;
    }>(data).repository,
  );
  const known = toRepository(reader, raw);
  const found = raw.object;
  // What is named and is no commit, a tree for instance, answers empty.
  if (!isCommit(found)) return { ...known, commit: null, url: '', isOfFork: false, isIncomplete: false };
  const repository = `${known.repository.owner}/${known.repository.name}`;
  const { ours } = await toCommitFacts(context, { ...found, statusCheckRollup: null }, repository);
  const heads = (found.associatedPullRequests?.nodes ?? []).filter((pull) => pull?.headRefOid === sha);
  return {
    ...known,
    commit: { sha, ours },
    url: found.url,
    isOfFork: heads.length > 0 && heads.every((pull) => pull?.isCrossRepository === true),
    isIncomplete: incomplete.length > 0 || found.checkSuites === null,
  };
}

function isCommit(found: Partial<RawReported> | null): found is RawReported {
  return found?.oid !== undefined;
}
