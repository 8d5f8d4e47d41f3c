import { plainLine } from '../../core/render/plain-line.ts';
import type { FilePlace } from '../runner.ts';

/** What was looked at: a file, by its path from the root of the checkout, or an issue. */
export type Subject =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'issue'; readonly number: number };

/** Something to mend. All texts may hold words of the file. */
export interface Problem {
  readonly level: 'error' | 'warning';
  readonly subject: Subject;
  /** From 1; null where the thing is absent, or is about the whole. */
  readonly line: number | null;
  readonly column: number | null;
  /** `Configuration: unknown-key` */
  readonly title: string;
  readonly message: string;
  readonly hint: string;
}

/** Where it is, for an annotation; GitHub shows those without a file at the job. */
export function placeOf({ subject, line, column }: Problem): FilePlace | undefined {
  if (subject.kind === 'issue') return undefined;
  return { file: subject.path, ...(line !== null && { line }), ...(column !== null && { column }) };
}

/** Where it is, as an editor or a terminal makes it clickable: `.github/tutti.yml:4:3`. */
export function whereOf({ subject, line, column }: Problem): string {
  if (subject.kind === 'issue')
    return `#${String(subject.number)}${line === null ? '' : `, line ${String(line)}`}`;
  return [subject.path, line, column].filter((part) => part !== null).join(':');
}

/** What is wrong and how to mend it, on one line. */
export function wordsOf({ message, hint }: Problem): string {
  const said = plainLine(message);
  return plainLine(`${said}${/[.!?]$/.test(said) ? '' : '.'} ${hint}`);
}
