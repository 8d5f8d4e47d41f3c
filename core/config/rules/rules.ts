import { branchGlob } from './branch-glob.ts';
import { commitmentPossible } from './commitment-possible.ts';
import { criterionUnique } from './criterion-unique.ts';
import { modeObserve } from './mode-observe.ts';
import { overridePossible } from './override-possible.ts';
import { personaCount } from './persona-count.ts';
import { personaHeld } from './persona-held.ts';
import { personaKnown } from './persona-known.ts';
import { personaNameUnique } from './persona-name-unique.ts';
import { plainText } from './plain-text.ts';
import { reportSource } from './report-source.ts';
import type { Rule } from './rule.ts';
import { signalDefined } from './signal-defined.ts';
import { signalNotGate } from './signal-not-gate.ts';
import { signalPinned } from './signal-pinned.ts';

/** Everything that a config file must be beyond its form. Problems are sorted by line afterwards: order is for readers. */
export const RULES: readonly Rule[] = [
  personaKnown,
  personaHeld,
  personaCount,
  personaNameUnique,
  commitmentPossible,
  overridePossible,
  criterionUnique,
  signalDefined,
  signalPinned,
  signalNotGate,
  reportSource,
  branchGlob,
  plainText,
  modeObserve,
];
