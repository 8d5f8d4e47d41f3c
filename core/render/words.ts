import type { CriterionState, Decision, PersonaStatus } from '../verdict/verdict.ts';

/** One word per state, with a mark beside it that is never alone: colour and pictures do not reach everybody. */
export const decisionWords: Readonly<Record<Decision, string>> = {
  allow: '✅ Ready',
  wait: '⏳ Waiting',
  block: '⛔ Blocked',
  error: '❓ Unknown',
};

export const statusWords: Readonly<Record<PersonaStatus, string>> = {
  'not-started': '⚪ not started',
  'on-track': '🔵 on track',
  'at-risk': '🟠 at risk',
  blocked: '⛔ blocked',
  ready: '✅ ready',
};

export const criterionWords: Readonly<Record<CriterionState, string>> = {
  met: '✅ met',
  unmet: '⛔ not met',
  open: '⚪ not declared',
  waiting: '⏳ waiting',
  stale: '⏳ to be declared again, it has changed',
  voided: '⛔ to be declared again, something was altered',
  unknown: '❓ unknown',
  na: '➖ not applicable',
  'na-unconfirmed': '⏳ not applicable, to be confirmed',
};
