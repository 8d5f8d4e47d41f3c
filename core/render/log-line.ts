import { plainLine } from './plain-line.ts';

/**
 * Untrusted text as one safe line of a log. The runner of GitHub Actions obeys `::command::` at the start of a line and
 * `##[command]` anywhere in it, and `core.info` escapes neither (A78; actions/runner, ActionCommand.cs). Both are broken
 * wherever they stand, because what will be printed before the text is not known here.
 */
export function logLine(text: string): string {
  return plainLine(text)
    .replace(/:(?=:)/g, ': ')
    .replace(/#(?=#\[)/g, '# ');
}
