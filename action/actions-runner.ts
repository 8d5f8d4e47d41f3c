import { appendFileSync } from 'node:fs';
import { error, info, notice, setOutput, warning } from '@actions/core';
import { logLine } from '../core/render/log-line.ts';
import { ActionError } from './action-error.ts';
import type { Env, Runner } from './runner.ts';

/** GitHub drops a summary of more than 1 MiB with an error (docs: adding a job summary). */
const mostSummaryBytes = 1_000_000;
/** GitHub cuts a message off there (actions/runner, `IssueMatcher`). */
const longestMessage = 4000;

const annotations = { error, warning, notice } as const;

/** The runner of GitHub Actions, through its own toolkit. */
export function createActionsRunner(env: Env): Runner {
  return {
    env,
    info: (text) => info(logLine(text)),
    annotate(level, title, message, place) {
      annotations[level](message.slice(0, longestMessage), {
        title,
        ...(place !== undefined && { file: place.file }),
        ...(place?.line !== undefined && { startLine: place.line }),
        ...(place?.column !== undefined && { startColumn: place.column }),
      });
    },
    setOutput(name, value) {
      try {
        setOutput(name, value);
      } catch (cause) {
        throw new ActionError(
          'bad-file',
          [
            `The output \`${name}\` could not be written to ${env['GITHUB_OUTPUT'] ?? ''}: ${wordsOf(cause)}.`,
          ],
          'See whether the disk of the runner is full or read-only, and run this job again.',
        );
      }
    },
    addSummary(markdown) {
      // A summary is for reading: where it cannot be written, what was decided stands in the log and in the outputs.
      const problem = writeSummary(env['GITHUB_STEP_SUMMARY'] ?? '', markdown);
      if (problem !== null) warning(`The job summary was not written: ${problem}.`);
      return Promise.resolve();
    },
  };
}

/** @returns why it was not written; null where it was, and where nobody wants one */
function writeSummary(path: string, markdown: string): string | null {
  if (path === '') return null;
  if (Buffer.byteLength(markdown) > mostSummaryBytes) return 'it is longer than the 1 MiB that GitHub shows';
  try {
    appendFileSync(path, `${markdown}\n`);
    return null;
  } catch (cause) {
    return wordsOf(cause);
  }
}

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : 'unknown';
}
