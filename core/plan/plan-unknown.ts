import { gateCheckName } from '../gates/notices.ts';
import { namesOf } from '../render/names.ts';
import { renderGateCheck } from '../render/render-check.ts';
import { buildReason } from '../verdict/build-reason.ts';
import type { Change } from './change.ts';
import { renderClaims } from './claims.ts';

export interface UnknownCandidate {
  readonly sha: string;
  readonly baseRef: string;
  readonly pullRequest: number | null;
  readonly url: string;
  /** What GitHub answered instead, in a few words. */
  readonly what: string;
  /** ISO time at which we gave up. */
  readonly readAt: string;
}

/** The gate of a commit about which nothing can be known: red, and named unknown. What it said before no longer counts. */
export function planUnknown({ sha, baseRef, pullRequest, url, what, readAt }: UnknownCandidate): Change {
  const reason = buildReason('github-unavailable', { link: url, waitingHelps: true, detail: { what } });
  const verdict = {
    schema: 1 as const,
    sha,
    baseRef,
    pullRequest,
    decision: 'error' as const,
    initiatives: [],
    reasons: [reason],
    readAt,
  };
  return {
    kind: 'create-check-run',
    sha,
    name: gateCheckName,
    state: { status: 'completed', conclusion: 'failure' },
    output: renderGateCheck(verdict, namesOf(null, [])),
    externalId: renderClaims([{ number: pullRequest, baseRef }]),
    detailsUrl: url,
  };
}
