import type { AnswerKind } from './answer-kind.ts';

/** A signature for the launch gate, which has none. */
export const launchUnsigned: AnswerKind = {
  code: 'launch-unsigned',
  outcome: 'refused',
  example: {},
  say: (_detail, { gates }) =>
    `Nobody signs ${gates.launch}: it opens by itself once everything is ready. Only the record is signed, at ${gates.selection}.`,
};
