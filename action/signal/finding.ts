import { clipText } from '../../core/render/clip-text.ts';
import { plainLine } from '../../core/render/plain-line.ts';

/** How a signal ends. Only `success` is green. */
export type Conclusion = 'success' | 'failure' | 'cancelled';

/** What is said about a result, whatever said it. */
export interface Assessed {
  readonly conclusion: Conclusion;
  /** One line, a sentence without the full stop. It may quote what stands in a file: escape it where it is shown. */
  readonly text: string;
  /** What exactly is not good, the first few, just as untrusted. */
  readonly details: readonly string[];
}

/** What one of the inputs says. */
export interface Finding extends Assessed {
  /** `conclusion`, `value` or the path of a file. */
  readonly source: string;
}

export function succeeded(text: string): Assessed {
  return { conclusion: 'success', text: oneLine(text), details: [] };
}

export function failed(text: string, details: readonly string[] = []): Assessed {
  return { conclusion: 'failure', text: oneLine(text), details };
}

const longestText = 300;

function oneLine(text: string): string {
  return clipText(plainLine(text.slice(0, 4 * longestText)), longestText);
}

const worstFirst = ['failure', 'cancelled', 'success'] as const;

/** The worst one wins. Where nothing was said, nothing is good. */
export function worstConclusion(findings: readonly Finding[]): Conclusion {
  const said = new Set(findings.map(({ conclusion }) => conclusion));
  return worstFirst.find((conclusion) => said.has(conclusion)) ?? 'failure';
}
