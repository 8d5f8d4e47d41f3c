import type { Names } from '../render/names.ts';
import type { Reason } from '../verdict/verdict.ts';

/** The next human step: what to do, and the line to copy where a command does it. */
export interface Step {
  readonly text: string;
  readonly command: string | null;
}

/**
 * The words of one reason code, as plain text: whoever shows them escapes them for the place, because names and details
 * are what people wrote.
 */
export interface ReasonKind<Code extends string = string> {
  readonly code: Code;
  /** `notice`: said beside the verdict, decides nothing. */
  readonly decision: 'wait' | 'block' | 'error' | 'notice';
  /** A value for each key of `detail` that the words use; the reference and the tests are made from it. */
  readonly example: Readonly<Record<string, string>>;
  /** What is missing, the nearest thing first. Who can act is added by the one who shows it. */
  readonly title: (reason: Reason, names: Names) => string;
  /** Why it matters: one or two plain sentences. */
  readonly explain: (reason: Reason, names: Names) => string;
  readonly next: (reason: Reason, names: Names) => Step;
}
