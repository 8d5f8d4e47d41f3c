import type { Config, ConfigProblem } from '../config/config.ts';
import type { IssueFacts } from '../facts/facts.ts';
import type { CommentAnswer } from '../integrity/answer.ts';
import type { Override } from '../integrity/state.ts';
import type { RecordProblem, SelectionRecord } from '../record/record.ts';
import type { ScopeReceipt } from '../scope/receipt.ts';
import type { Scope } from '../scope/scope.ts';
import type { InitiativeVerdict } from '../verdict/verdict.ts';

/** Everything that planning needs to know about one initiative: the verdict and how it came about. */
export interface Assessment {
  /** null where the config could not be read: then the verdict says so and nothing else is known. */
  readonly config: Config | null;
  readonly configProblems: readonly ConfigProblem[];
  readonly record: SelectionRecord;
  readonly recordProblems: readonly RecordProblem[];
  /** The scope that the record and the config would make now; null while the record is incomplete. */
  readonly draft: { readonly scope: Scope; readonly digest: string } | null;
  /** The scope in force: signed, with its receipt. */
  readonly signed: { readonly scope: Scope; readonly digest: string } | null;
  /** A scope receipt that is due: the signature stands, the receipt is not written yet. */
  readonly dueScopeReceipt: ScopeReceipt | null;
  /** The persona's sub-issue, by persona id. */
  readonly personaIssues: ReadonlyMap<string, IssueFacts>;
  /** Answers not given yet, in order of comment id. */
  readonly answers: readonly CommentAnswer[];
  /** Overrides of the gate, whole or half, expired ones too. */
  readonly overrides: readonly Override[];
  readonly verdict: InitiativeVerdict;
}
