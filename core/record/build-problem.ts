import { clipText } from '../render/clip-text.ts';
import type { QuestionId, RecordProblem } from './record.ts';

/** Something that is written, and cannot be taken as it stands. */
export function invalid(
  code: string,
  question: QuestionId | null,
  line: number,
  message: string,
  hint: string,
): RecordProblem {
  return { code, question, line, kind: 'invalid', message, hint };
}

/** Something that is not written yet. */
export function missing(
  code: string,
  question: QuestionId,
  line: number,
  message: string,
  hint: string,
): RecordProblem {
  return { code, question, line, kind: 'missing', message, hint };
}

/** What somebody wrote, short enough to stand in a sentence. */
export function quote(written: string): string {
  return `"${clipText(written.trim(), 60)}"`;
}
