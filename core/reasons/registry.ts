import { commitShared } from './commit-shared.ts';
import { commitmentMissing } from './commitment-missing.ts';
import { concernOpen } from './concern-open.ts';
import { configInvalid } from './config-invalid.ts';
import { configMissing } from './config-missing.ts';
import { configTouched } from './config-touched.ts';
import { criterionStale } from './criterion-stale.ts';
import { criterionUndeclared } from './criterion-undeclared.ts';
import { criterionUnmet } from './criterion-unmet.ts';
import { declarationVoided } from './declaration-voided.ts';
import { decoySubIssue } from './decoy-sub-issue.ts';
import { dependencyOpen } from './dependency-open.ts';
import { factsIncomplete } from './facts-incomplete.ts';
import { foreignGateCheck } from './foreign-gate-check.ts';
import { githubUnavailable } from './github-unavailable.ts';
import { holdOpen } from './hold-open.ts';
import { initiativeClosed } from './initiative-closed.ts';
import { initiativeNotFound } from './initiative-not-found.ts';
import { lookAlikeComment } from './look-alike-comment.ts';
import { naUnconfirmed } from './na-unconfirmed.ts';
import { objectionInDoubt } from './objection-in-doubt.ts';
import { ownerIdentityChanged } from './owner-identity-changed.ts';
import { ownersUnreadable } from './owners-unreadable.ts';
import { personaNotHeld } from './persona-not-held.ts';
import type { ReasonKind } from './reason-kind.ts';
import { reconfirmationMissing } from './reconfirmation-missing.ts';
import { recordChanged } from './record-changed.ts';
import { recordIncomplete } from './record-incomplete.ts';
import { recordInvalid } from './record-invalid.ts';
import { recordUnsigned } from './record-unsigned.ts';
import { scopeReceiptBroken } from './scope-receipt-broken.ts';
import { signalFailing } from './signal-failing.ts';
import { signalUnknown } from './signal-unknown.ts';
import { signalWaiting } from './signal-waiting.ts';
import { subIssueAmbiguous } from './sub-issue-ambiguous.ts';
import { subIssueClosed } from './sub-issue-closed.ts';
import { subIssueDetached } from './sub-issue-detached.ts';
import { subIssueLocked } from './sub-issue-locked.ts';
import { subIssueMissing } from './sub-issue-missing.ts';
import { subIssuesNoRoom } from './sub-issues-no-room.ts';
import { subIssuesNotOpened } from './sub-issues-not-opened.ts';
import { unlinked } from './unlinked.ts';

/** Every reason that the product can give, in display order: worst first, and in each what has to be mended first. */
const kinds = [
  configMissing,
  configInvalid,
  factsIncomplete,
  githubUnavailable,
  ownersUnreadable,
  signalUnknown,
  initiativeNotFound,
  initiativeClosed,
  unlinked,
  commitShared,
  configTouched,
  scopeReceiptBroken,
  recordChanged,
  recordInvalid,
  ownerIdentityChanged,
  subIssueMissing,
  subIssueDetached,
  subIssueAmbiguous,
  subIssueLocked,
  subIssuesNoRoom,
  holdOpen,
  concernOpen,
  criterionUnmet,
  signalFailing,
  declarationVoided,
  objectionInDoubt,
  recordIncomplete,
  subIssuesNotOpened,
  commitmentMissing,
  recordUnsigned,
  reconfirmationMissing,
  criterionStale,
  criterionUndeclared,
  naUnconfirmed,
  dependencyOpen,
  signalWaiting,
  decoySubIssue,
  lookAlikeComment,
  foreignGateCheck,
  subIssueClosed,
  personaNotHeld,
] as const;

export type ReasonCode = (typeof kinds)[number]['code'];

export const reasonKinds: readonly ReasonKind[] = kinds;

const byCode = new Map(reasonKinds.map((kind) => [kind.code, kind]));

/** The words of a code. A code without words is still shown, under its own name: a red must never be lost for want of text. */
export function reasonKind(code: string): ReasonKind {
  return byCode.get(code) ?? wordless(code);
}

const ranks = new Map(reasonKinds.map(({ code }, index) => [code, index]));

/** The place of a code in the display order; one without words comes last. */
export function reasonRank(code: string): number {
  return ranks.get(code) ?? reasonKinds.length;
}

function wordless(code: string): ReasonKind {
  return {
    code,
    decision: 'error',
    example: {},
    title: () => `There are no words for ${code} yet`,
    explain: () => 'This is a mistake in Tutti itself.',
    next: () => ({ text: 'Report it, with this code', command: null }),
  };
}
