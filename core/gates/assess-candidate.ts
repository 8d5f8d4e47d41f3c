import type { Config } from '../config/config.ts';
import type { CandidateFacts, Facts } from '../facts/facts.ts';
import { isTargetRelease } from '../links/is-target-release.ts';
import { buildReason } from '../verdict/build-reason.ts';
import type { CandidateVerdict, Reason } from '../verdict/verdict.ts';
import { worstDecision, worstFirst } from '../verdict/worst.ts';
import type { Assessment } from './assessment.ts';
import { holdingReasons, isLetGo } from './holding.ts';

export interface CandidateInput {
  readonly candidate: CandidateFacts;
  /** One per linked initiative, read at the candidate's commit. */
  readonly assessments: readonly Assessment[];
  /** The verdicts on everything else that wants to release the same commit (A41). */
  readonly siblings: readonly CandidateVerdict[];
  /** Null where the config cannot be used: then `configReasons` has said why. */
  readonly config: Config | null;
  readonly configReasons: readonly Reason[];
  /** Lists about the candidate itself that were not read to their end. */
  readonly incomplete: Facts['incomplete'];
  readonly readAt: string;
}

/** The verdict on one commit that wants to be released: every initiative in it ready, and nothing wrong with itself. */
export function assessCandidate(given: CandidateInput): CandidateVerdict {
  const input = withoutOthers(given);
  const { candidate, assessments, readAt } = input;
  const initiatives = assessments.map(({ verdict }) => verdict);
  const own = [...input.configReasons, ...ownReasons(input)];
  // The same reason comes with each initiative where the config is at fault: it is said once.
  const alone = distinct([...own, ...initiatives.flatMap(holdingReasons)]);
  const reasons = [...alone, ...sharedReasons(input, alone)];
  return {
    schema: 1,
    sha: candidate.commit.sha,
    baseRef: candidate.baseRef,
    pullRequest: candidate.number,
    decision: worstDecision([
      ...reasons.map(({ decision }) => decision),
      ...initiatives.filter((initiative) => !isLetGo(initiative)).map(({ decision }) => decision),
    ]),
    initiatives,
    reasons: worstFirst(reasons),
    contents: candidate.links.map(({ initiative, by, through }) => ({
      initiative,
      by,
      through: through ?? null,
    })),
    ...(candidate.countedFrom && { countedFrom: candidate.countedFrom }),
    readAt,
  };
}

/**
 * What only its record puts into this release is in it by what was signed: a draft promises nothing, and text that was
 * edited since promises nothing new. Where it is unknown what was signed, it stays.
 */
function withoutOthers(input: CandidateInput): CandidateInput {
  const { candidate, assessments } = input;
  const byRecord = candidate.links.filter(({ by }) => by === 'target-release');
  if (byRecord.length === 0) return input;
  const elsewhere = new Set(
    assessments
      .filter(
        ({ signed, verdict }) =>
          !isInDoubt(verdict) && !isTargetRelease(signed?.scope.targetRelease ?? null, candidate.baseRef),
      )
      .map(({ verdict }) => verdict.initiative.number),
  );
  const out = new Set(byRecord.map(({ initiative }) => initiative).filter((number) => elsewhere.has(number)));
  const links = candidate.links.filter(({ initiative }) => !out.has(initiative));
  return {
    ...input,
    candidate: { ...candidate, links },
    assessments: assessments.filter(({ verdict }) => !out.has(verdict.initiative.number)),
  };
}

/** Whoever breaks the record of what was signed must not take it out of its release with that. */
function isInDoubt({ decision, reasons }: Assessment['verdict']): boolean {
  return decision === 'error' || reasons.some(({ code }) => code === 'scope-receipt-broken');
}

function ownReasons({ candidate, assessments, config, incomplete }: CandidateInput): Reason[] {
  const { url, links, touchesConfig } = candidate;
  const who = [{ kind: 'role', role: 'author' } as const];
  const read = new Set(assessments.map(({ verdict }) => verdict.initiative.number));
  const unread = [...new Set(links.map(({ initiative }) => initiative))].filter(
    (number) => !read.has(number),
  );
  return [
    ...incomplete.map(({ what, seen, total }) =>
      buildReason('facts-incomplete', {
        link: url,
        waitingHelps: true,
        detail: { what, seen: String(seen), total: String(total) },
      }),
    ),
    ...unread.map((number) =>
      buildReason('initiative-not-found', { who, link: url, detail: { issue: `#${number}` } }),
    ),
    ...closedReasons(candidate, assessments),
    ...unlinkedReasons(candidate, config),
    ...(touchesConfig === true ? [buildReason('config-touched', { who, link: url })] : []),
    ...(touchesConfig === 'unknown'
      ? [
          buildReason('facts-incomplete', {
            link: url,
            detail: { what: 'files of the pull request', seen: '?', total: '?' },
          }),
        ]
      : []),
  ];
}

/**
 * A green of long ago is no green for what comes later (A40). What a release branch holds already came in while its
 * initiative was open.
 */
function closedReasons({ kind, url }: CandidateFacts, assessments: readonly Assessment[]): Reason[] {
  if (kind === 'push' || kind === 'tag') return [];
  const who = [{ kind: 'role', role: 'author' } as const];
  return assessments
    .filter(({ verdict }) => verdict.stage === 'closed')
    .map(({ verdict }) =>
      buildReason('initiative-closed', {
        who,
        link: url,
        detail: { issue: `#${String(verdict.initiative.number)}` },
      }),
    );
}

/**
 * A tag and the branch that it was made on mostly hold the same: what keeps back the one is not said a second time about the
 * other.
 */
function sharedReasons({ candidate, siblings }: CandidateInput, alone: readonly Reason[]): Reason[] {
  const said = new Set(alone.map((reason) => JSON.stringify(reason)));
  const isSaid = ({ pullRequest, reasons }: CandidateVerdict) =>
    candidate.number === null &&
    pullRequest === null &&
    reasons.length > 0 &&
    reasons.every((reason) => said.has(JSON.stringify(reason)));
  return siblings
    .filter((sibling) => sibling.decision !== 'allow' && !isSaid(sibling))
    .map((sibling) => shared(sibling, candidate.url));
}

function shared({ pullRequest, baseRef }: CandidateVerdict, link: string): Reason {
  const other = pullRequest === null ? baseRef : `#${String(pullRequest)} into ${baseRef}`;
  return buildReason('commit-shared', { who: [{ kind: 'role', role: 'author' }], link, detail: { other } });
}

/** A release without an initiative has nothing that could be ready. */
function unlinkedReasons({ links, unlinkedCommits, url }: CandidateFacts, config: Config | null): Reason[] {
  const isUnlinked = links.length === 0 || unlinkedCommits.length > 0;
  if (!isUnlinked || config?.release.unlinked === 'allow') return [];
  const detail: Record<string, string> =
    unlinkedCommits.length === 0 ? {} : { commits: unlinkedCommits.join(', ') };
  return [buildReason('unlinked', { who: [{ kind: 'role', role: 'author' }], link: url, detail })];
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}
