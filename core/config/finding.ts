import type { ConfigProblem } from './config.ts';

/** Something to say about one place of the config file, before its line is known. */
export interface Finding {
  readonly code: string;
  readonly severity: ConfigProblem['severity'];
  /** JSON Pointer to the place, `''` for the whole file. */
  readonly pointer: string;
  /** Whether the key is meant or what stands behind it. */
  readonly at: 'key' | 'value';
  readonly message: string;
  readonly hint: string;
}

/** One step of a JSON Pointer (RFC 6901). */
export const pointerStep = (key: string | number): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The JSON Pointer of a path. */
export const pointerTo = (...path: readonly (string | number)[]): string => path.map(pointerStep).join('');

/** Text of the file as a message shows it: short, on one line, without characters that hide. */
export function visible(text: string, most = 60): string {
  const shown = text.slice(0, most).replace(/[\p{C}\p{Zl}\p{Zp}`]/gu, '\uFFFD');
  return text.length > most ? `${shown}…` : shown;
}

/** A word of the file between backticks. */
export const quoted = (text: string): string => `\`${visible(text)}\``;
