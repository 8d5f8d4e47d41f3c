import type { PersonaConfig } from '../config/config.ts';
import type { CandidateFacts, Facts } from '../facts/facts.ts';
import type { Declared, PersonaState, Statement } from '../integrity/state.ts';
import type { ScopeCriterion } from '../scope/scope.ts';
import { evaluateSignal } from '../signals/evaluate-signal.ts';
import { parseRule } from '../signals/rules-of.ts';
import type { SignalVerdict } from '../signals/signal.ts';
import { buildReason, toWho } from '../verdict/build-reason.ts';
import type { CriterionState, CriterionVerdict, Evidence, Reason } from '../verdict/verdict.ts';

export interface CriterionInput {
  readonly criterion: ScopeCriterion;
  readonly persona: PersonaConfig;
  readonly said: PersonaState;
  /** Numeric id of the signature since which this wording, kind and rule hold without a break. */
  readonly since: number;
  /** The commit at which signals are read; null where no release is in sight. */
  readonly candidate: CandidateFacts | null;
  /** Of the initiative. */
  readonly facts: Facts;
  /** Link of the persona's sub-issue. */
  readonly link: string | null;
  /** Login of a former owner whose `/met` no longer counts. */
  readonly formerOwner: string | null;
}

export interface AssessedCriterion {
  readonly verdict: CriterionVerdict;
  readonly reason: Reason | null;
}

/** What has been said of a criterion: the last word that counts, or why there is none. */
type Word =
  | {
      readonly kind: 'met' | 'unmet' | 'na' | 'na-unconfirmed';
      readonly by: Statement;
      readonly words: string;
    }
  | { readonly kind: 'none' };

/** How one criterion stands: met or not met, never a percentage. */
export function assessCriterion(input: CriterionInput): AssessedCriterion {
  const word = lastWord(input.said.declared.get(input.criterion.id) ?? [], input.since);
  if (word.kind === 'unmet') return denied(input, word);
  if (word.kind === 'na') return result(input, 'na', word, null);
  if (word.kind === 'na-unconfirmed')
    return result(input, 'na-unconfirmed', word, reasonFor(input, 'na-unconfirmed'));
  if (input.criterion.kind === 'signal') return assessSignal(input, word);
  if (word.kind === 'met') return result(input, 'met', word, null);
  return undeclared(input);
}

/**
 * A denial counts from whenever it was said until its persona says otherwise, of whichever wording; a positive counts only
 * if it is about the wording in force.
 */
function lastWord(declared: readonly Declared[], since: number): Word {
  const last = declared.findLast(({ says }) => says !== 'confirm');
  if (last === undefined || last.says === 'confirm') return { kind: 'none' };
  if (last.says !== 'unmet' && last.by.comment <= since) return { kind: 'none' };
  if (last.says !== 'na') return { kind: last.says, by: last.by, words: last.words };
  const isConfirmed = declared.slice(declared.indexOf(last)).some(({ says }) => says === 'confirm');
  return { kind: isConfirmed ? 'na' : 'na-unconfirmed', by: last.by, words: last.words };
}

function denied(input: CriterionInput, word: Extract<Word, { by: Statement }>): AssessedCriterion {
  const { signal } = input.criterion;
  const detail = { actor: word.by.author.login, why: word.words, at: word.by.at, signal: signal ?? '' };
  return result(input, 'unmet', word, reasonFor(input, 'criterion-unmet', detail, [evidenceOf(word.by)]));
}

function undeclared(input: CriterionInput): AssessedCriterion {
  const { id } = input.criterion;
  const voided = input.said.voided.findLast(({ ids, by }) => ids.includes(id) && by.comment > input.since);
  if (voided !== undefined) {
    const { barrier } = voided;
    const detail = { actor: barrier.actor?.login ?? 'somebody', at: barrier.at, what: barrier.kind };
    const evidence = [{ what: 'what happened', url: barrier.url, at: barrier.at }, evidenceOf(voided.by)];
    return result(input, 'voided', null, reasonFor(input, 'declaration-voided', detail, evidence));
  }
  const isStale = input.said.declared.get(id)?.some(({ says }) => says === 'met') ?? false;
  if (isStale) return result(input, 'stale', null, reasonFor(input, 'criterion-stale'));
  const detail: Record<string, string> = input.formerOwner === null ? {} : { former: input.formerOwner };
  return result(input, 'open', null, reasonFor(input, 'criterion-undeclared', detail));
}

function assessSignal(input: CriterionInput, word: Word): AssessedCriterion {
  const { criterion, candidate } = input;
  if (criterion.rule === null)
    return result(
      input,
      'unknown',
      null,
      reasonFor(input, 'signal-unknown', { note: 'the signal is not defined' }),
    );
  // The rule as it was signed governs.
  const signal = evaluateSignal(parseRule(criterion.rule), {
    candidate,
    facts: input.facts,
    key: criterion.rule,
  });
  const spoken = word.kind === 'none' ? null : word;
  const base = result(input, signal.state, spoken, signalReason(input, signal));
  return { ...base, verdict: { ...base.verdict, evidence: signal.evidence, note: signal.note } };
}

const signalCodes = {
  unmet: 'signal-failing',
  waiting: 'signal-waiting',
  unknown: 'signal-unknown',
} as const;

function signalReason(input: CriterionInput, signal: SignalVerdict): Reason | null {
  if (signal.state === 'met') return null;
  const detail: Record<string, string> = { note: signal.note, signal: input.criterion.signal ?? '' };
  if (signal.ignored.length > 0) detail['ignored'] = signal.ignored.join('; ');
  const evidence = signal.evidence === null ? [] : [signal.evidence];
  const reason = reasonFor(input, signalCodes[signal.state], detail, evidence);
  const link = signal.evidence?.url ?? input.candidate?.url ?? reason.link;
  return { ...reason, link, waitingHelps: signal.isRunning };
}

function result(
  { criterion }: CriterionInput,
  state: CriterionState,
  word: { readonly by?: Statement; readonly words?: string } | null,
  reason: Reason | null,
): AssessedCriterion {
  const { id, text, kind, signal } = criterion;
  const evidence = word?.by === undefined ? null : evidenceOf(word.by);
  return { verdict: { id, text, kind, signal, state, evidence, note: word?.words || null }, reason };
}

function reasonFor(
  { criterion, persona, link }: CriterionInput,
  code: Parameters<typeof buildReason>[0],
  detail: Readonly<Record<string, string>> = {},
  evidence: readonly Evidence[] = [],
): Reason {
  const who = toWho(persona.owners);
  const words = { text: criterion.text, ...detail };
  return buildReason(code, {
    persona: persona.id,
    criterion: criterion.id,
    who,
    link,
    detail: words,
    evidence,
  });
}

function evidenceOf({ author, url, at }: Statement): Evidence {
  return { what: `comment of ${author.login}`, url, at };
}
