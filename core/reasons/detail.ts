import { clipText } from '../render/clip-text.ts';
import { plainLine } from '../render/plain-line.ts';
import type { Reason } from '../verdict/verdict.ts';

/** Long enough for a sentence, short enough that a title keeps room for who can act. */
const titleWords = 60;

/** A detail as one short line, or the fallback where it is absent or blank. */
export function detail(reason: Reason, key: string, fallback: string): string {
  const value = plainLine(reason.detail[key] ?? '');
  return value === '' ? fallback : clipText(value, titleWords);
}

/** ` (words)` or nothing: for what is good to know and may be absent. */
export function aside(reason: Reason, key: string): string {
  const value = detail(reason, key, '');
  return value === '' ? '' : ` (${value})`;
}

/** `: “words”` or nothing: for what somebody said. */
export function quoted(reason: Reason, key: string): string {
  const value = detail(reason, key, '');
  return value === '' ? '' : `: “${value}”`;
}

/** `: words` or nothing, without a full stop at the end: for advice that completes a sentence. */
export function hint(reason: Reason): string {
  const words = plainLine(reason.detail['hint'] ?? '').replace(/\.$/, '');
  return words === '' ? '' : `: ${clipText(words, 200)}`;
}

/** `. Words` or nothing, without a full stop at the end: for advice that is a sentence of its own. */
export function advice(reason: Reason): string {
  return hint(reason).replace(/^:/, '.');
}

/** ` (line 14)` or nothing. */
export function inLine(reason: Reason): string {
  const line = detail(reason, 'line', '');
  return line === '' || line === '0' ? '' : ` (line ${line})`;
}

/** The criterion's id, or words that fit a sentence where the reason is about none. */
export function criterionOf(reason: Reason): string {
  return reason.criterion ?? 'a criterion';
}
