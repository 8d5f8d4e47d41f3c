import type { Config } from '../core/config/config.ts';
import type { CandidateFacts } from '../core/facts/facts.ts';
import { draftRecord } from '../core/gates/draft-record.ts';
import { isTargetRelease } from '../core/links/is-target-release.ts';
import type { RawConnection } from './documents/raw.ts';
import { type ReadContext, readToEnd } from './read-to-end.ts';

/** An open issue with the initiative label, as far as its record tells which release it aims at. */
export interface RawRecord {
  readonly number: number;
  readonly body: string;
}

/**
 * A release with the open initiatives that aim at it, whether or not anything links them. Which these are is told by the
 * label and by the record as it stands: hints both. Whether one counts is told by what was signed, once it is read.
 * @param records first page of the open initiatives
 * @throws GithubError
 */
export async function withTargeted(
  context: ReadContext,
  {
    config,
    repositoryId,
    records,
    readAt,
  }: {
    readonly config: Config | null;
    readonly repositoryId: string;
    readonly records: RawConnection<RawRecord>;
    readonly readAt: string;
  },
  candidate: CandidateFacts,
): Promise<CandidateFacts> {
  if (config === null) return candidate;
  const open = await readToEnd(context, records, 'records', repositoryId, 'open initiatives');
  const linked = new Set(candidate.links.map(({ initiative }) => initiative));
  const targeted = open
    .filter(({ number }) => !linked.has(number))
    .filter(({ body }) => {
      const { record } = draftRecord({ initiative: { body }, readAt }, config);
      return isTargetRelease(record.targetRelease, candidate.baseRef);
    });
  if (targeted.length === 0) return candidate;
  const links = [
    ...candidate.links,
    ...targeted.map(({ number: initiative }) => ({ initiative, by: 'target-release' as const })),
  ];
  return { ...candidate, links: links.toSorted((a, b) => a.initiative - b.initiative) };
}
