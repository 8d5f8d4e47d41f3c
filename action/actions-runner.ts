import { appendFileSync } from 'node:fs';
import { error, info, notice, setOutput, warning } from '@actions/core';
import { logLine } from '../core/render/log-line.ts';
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
    setOutput,
    addSummary(markdown) {
      const path = env['GITHUB_STEP_SUMMARY'];
      // A summary is for reading: where it cannot be written, what was decided stands in the log and in the outputs.
      if (path === undefined || path === '' || Buffer.byteLength(markdown) > mostSummaryBytes)
        return Promise.resolve();
      try {
        appendFileSync(path, `${markdown}\n`);
      } catch (cause) {
        warning(`The job summary was not written: ${cause instanceof Error ? cause.message : 'unknown'}`);
      }
      return Promise.resolve();
    },
  };
}
