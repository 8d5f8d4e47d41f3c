import { alreadyAutomated } from './already-automated.ts';
import type { AnswerKind } from './answer-kind.ts';
import { automateWhat } from './automate-what.ts';
import { automationProposed } from './automation-proposed.ts';
import { byBot } from './by-bot.ts';
import { byEmail } from './by-email.ts';
import { committed } from './committed.ts';
import { concernRaised } from './concern-raised.ts';
import { concernWithoutReason } from './concern-without-reason.ts';
import { conductorCannotHold } from './conductor-cannot-hold.ts';
import { confirmByAnotherPersona } from './confirm-by-another-persona.ts';
import { contradictionNegativeWins } from './contradiction-negative-wins.ts';
import { darkByBoth } from './dark-by-both.ts';
import { darkHalf } from './dark-half.ts';
import { darkNeedsReason } from './dark-needs-reason.ts';
import { darkened } from './darkened.ts';
import { digestDiffers } from './digest-differs.ts';
import { editedComment } from './edited-comment.ts';
import { held } from './held.ts';
import { help } from './help.ts';
import { holdReleased } from './hold-released.ts';
import { holdWithoutReason } from './hold-without-reason.ts';
import { initiative } from './initiative.ts';
import { launchUnsigned } from './launch-unsigned.ts';
import { met } from './met.ts';
import { minimised } from './minimised.ts';
import { naConfirmed } from './na-confirmed.ts';
import { naDeclared } from './na-declared.ts';
import { naNeedsReason } from './na-needs-reason.ts';
import { needAdded } from './need-added.ts';
import { needClosed } from './need-closed.ts';
import { negativeInWrongPlace } from './negative-in-wrong-place.ts';
import { noAuthor } from './no-author.ts';
import { notAnOwner } from './not-an-owner.ts';
import { notDark } from './not-dark.ts';
import { notYourHold } from './not-your-hold.ts';
import { nothingBeforeSignature } from './nothing-before-signature.ts';
import { nothingNeeded } from './nothing-needed.ts';
import { nothingToConfirm } from './nothing-to-confirm.ts';
import { nothingToRelease } from './nothing-to-release.ts';
import { nothingToResolve } from './nothing-to-resolve.ts';
import { otherPersonasCriterion } from './other-personas-criterion.ts';
import { overridden } from './overridden.ts';
import { overrideAlready } from './override-already.ts';
import { overrideByOthers } from './override-by-others.ts';
import { overrideCleared } from './override-cleared.ts';
import { overrideHalf } from './override-half.ts';
import { overrideNeedsReason } from './override-needs-reason.ts';
import { overrideOneAComment } from './override-one-a-comment.ts';
import { overrideOwnersUnreadable } from './override-owners-unreadable.ts';
import { overrideWhichSha } from './override-which-sha.ts';
import { ownerIdentityChanged } from './owner-identity-changed.ts';
import { ownerOnly } from './owner-only.ts';
import { ownersUnreadable } from './owners-unreadable.ts';
import { personaOfIssueUnknown } from './persona-of-issue-unknown.ts';
import { recheck } from './recheck.ts';
import { reconfirmed } from './reconfirmed.ts';
import { releaseAsked } from './release-asked.ts';
import { releaseByConductorOnly } from './release-by-conductor-only.ts';
import { releaseCleared } from './release-cleared.ts';
import { releaseWhichTag } from './release-which-tag.ts';
import { resolved } from './resolved.ts';
import { riskCleared } from './risk-cleared.ts';
import { riskNeedsText } from './risk-needs-text.ts';
import { riskSet } from './risk-set.ts';
import { signWhat } from './sign-what.ts';
import { signalNotDefined } from './signal-not-defined.ts';
import { signatureByConductorOnly } from './signature-by-conductor-only.ts';
import { signatureConditionsMissing } from './signature-conditions-missing.ts';
import { signed } from './signed.ts';
import { status } from './status.ts';
import { tooManyCommands } from './too-many-commands.ts';
import { undarkened } from './undarkened.ts';
import { unknownCriterion } from './unknown-criterion.ts';
import { unmet } from './unmet.ts';
import { unmetWithoutReason } from './unmet-without-reason.ts';
import { unparsable } from './unparsable.ts';
import { viaApp } from './via-app.ts';
import { viaUnknown } from './via-unknown.ts';
import { voided } from './voided.ts';
import { wrongPlace } from './wrong-place.ts';

/** Everything that can be answered to a line, in display order: done, noted, refused, asked. */
export const answerKinds: readonly AnswerKind[] = [
  committed,
  concernRaised,
  resolved,
  met,
  unmet,
  riskSet,
  riskCleared,
  needAdded,
  needClosed,
  darkened,
  darkHalf,
  darkByBoth,
  darkNeedsReason,
  notDark,
  undarkened,
  overrideHalf,
  overridden,
  overrideCleared,
  overrideWhichSha,
  overrideOneAComment,
  overrideAlready,
  overrideNeedsReason,
  overrideByOthers,
  overrideOwnersUnreadable,
  releaseAsked,
  releaseByConductorOnly,
  releaseCleared,
  releaseWhichTag,
  held,
  holdReleased,
  signed,
  reconfirmed,
  automationProposed,
  automateWhat,
  signalNotDefined,
  alreadyAutomated,
  naDeclared,
  naConfirmed,
  unmetWithoutReason,
  concernWithoutReason,
  holdWithoutReason,
  negativeInWrongPlace,
  contradictionNegativeWins,
  notAnOwner,
  ownerOnly,
  wrongPlace,
  unknownCriterion,
  otherPersonasCriterion,
  nothingBeforeSignature,
  signatureConditionsMissing,
  signatureByConductorOnly,
  digestDiffers,
  signWhat,
  launchUnsigned,
  editedComment,
  byEmail,
  byBot,
  viaApp,
  viaUnknown,
  noAuthor,
  minimised,
  voided,
  tooManyCommands,
  nothingToResolve,
  nothingToRelease,
  notYourHold,
  nothingNeeded,
  nothingToConfirm,
  confirmByAnotherPersona,
  naNeedsReason,
  riskNeedsText,
  conductorCannotHold,
  ownerIdentityChanged,
  ownersUnreadable,
  personaOfIssueUnknown,
  unparsable,
  status,
  help,
  recheck,
  initiative,
];

const byCode = new Map(answerKinds.map((kind) => [kind.code, kind]));

/** The words of a code, or null where there are none: a mistake of ours that the answer then owns up to. */
export function findAnswerKind(code: string): AnswerKind | null {
  return byCode.get(code) ?? null;
}
