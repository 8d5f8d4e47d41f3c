import type { LineOutcome } from '../../integrity/answer.ts';
import type { Names } from '../names.ts';

type Detail = Readonly<Record<string, string>>;

/** The words of one outcome, as plain text: whoever shows them escapes them, because details are what people wrote. */
export interface AnswerKind {
  readonly code: string;
  readonly outcome: LineOutcome['outcome'];
  /** A value for each key of `detail` that the words use; the tests are made from it. */
  readonly example: Detail;
  readonly say: (detail: Detail, names: Names) => string;
}
