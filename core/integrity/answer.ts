import type { CommentFacts, IssueFacts } from '../facts/facts.ts';
import type { Act, Receipt } from '../scope/receipt.ts';

/** What became of one command line. `code` is the key of its words in `core/render/answers/`. */
export interface LineOutcome {
  readonly line: string;
  readonly lineNumber: number;
  /** `done`: counts; `refused`: does not, and the reply says why; `noted`: counts, with something to add; `asked`: `/status`, `/help`. */
  readonly outcome: 'done' | 'refused' | 'noted' | 'asked';
  readonly code: string;
  readonly detail: Readonly<Record<string, string>>;
  readonly acts: readonly Act[];
  /** A copy-ready line that would work. */
  readonly suggestion: string | null;
}

/** The answer that a human comment with command lines deserves, if it has not had one yet. */
export interface CommentAnswer {
  /** Natural key, written as `<!-- tutti:reply KEY -->`: the comment's id, with `e` behind it when the answer is about an edit. */
  readonly key: string;
  readonly issue: IssueFacts;
  readonly comment: CommentFacts;
  readonly outcomes: readonly LineOutcome[];
  /** To be written with the answer; null where nothing was accepted. */
  readonly receipt: Receipt | null;
}
