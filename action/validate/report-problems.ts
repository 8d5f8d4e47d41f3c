import { escapeMarkdown } from '../../core/render/escape-markdown.ts';
import { plainLine } from '../../core/render/plain-line.ts';
import { renderCode } from '../../core/render/render-code.ts';
import { type Outcome, success } from '../command.ts';
import { fitRows } from '../fit-rows.ts';
import type { Runner } from '../runner.ts';
import { type Problem, placeOf, whereOf, wordsOf } from './problem.ts';

/**
 * GitHub keeps ten annotations of a level for each step and drops the others without a word (actions/runner,
 * `ExecutionContext`). The tenth says how many more there are: of the errors, the one with which the step fails.
 */
const mostAnnotations = 9;

/** GitHub drops summaries beyond 1 MiB; this leaves room for those of other steps' making. */
const tableBudget = 800_000;

/** Says every problem in the log, as output and in the job summary, and the first of them as annotations. */
export async function reportProblems(
  runner: Runner,
  problems: readonly Problem[],
  looked: string,
): Promise<Outcome> {
  const errors = problems.filter(({ level }) => level === 'error');
  const warnings = problems.filter(({ level }) => level === 'warning');
  runner.setOutput('reasons', problems.map(lineOf).join('\n'));
  await runner.addSummary(renderProblems(problems, looked));
  if (problems.length === 0) runner.info(`All is well: ${looked}.`);
  annotate(runner, errors);
  annotate(runner, warnings);
  const more = warnings.length - mostAnnotations;
  if (more > 0)
    runner.annotate(
      'warning',
      'More warnings',
      `${count(more, 'more warning')}: the log and the job summary have all.`,
    );
  if (errors.length === 0) return success;
  const hidden = errors.length > mostAnnotations ? ' The log and the job summary have all.' : '';
  return { failure: `${countAll(errors, warnings)} in ${looked}.${hidden}` };
}

/** Beyond the first ones, the log alone says them. */
function annotate(runner: Runner, problems: readonly Problem[]): void {
  for (const problem of problems.slice(0, mostAnnotations)) {
    // Without a file, the words have to say where it is.
    const where = problem.subject.kind === 'issue' ? `${whereOf(problem)}: ` : '';
    runner.annotate(problem.level, problem.title, `${where}${wordsOf(problem)}`, placeOf(problem));
  }
  for (const problem of problems.slice(mostAnnotations)) runner.info(lineOf(problem));
}

function lineOf(problem: Problem): string {
  return plainLine(`${whereOf(problem)}: ${problem.level}: ${wordsOf(problem)}`);
}

/** A table of all problems, or one line that there is none. */
function renderProblems(problems: readonly Problem[], looked: string): string {
  if (problems.length === 0) return `## Valid\n\n✅ All is well: ${escapeMarkdown(looked)}.`;
  const errors = problems.filter(({ level }) => level === 'error');
  const warnings = problems.filter(({ level }) => level === 'warning');
  const rows = fitRows(problems.map(renderRow), tableBudget);
  const left = problems.length - rows.length;
  return [
    `## ${errors.length > 0 ? 'Not valid' : 'Valid'}: ${countAll(errors, warnings)}`,
    '',
    '| Where | What | How to mend it |',
    '|---|---|---|',
    ...rows,
    ...(left > 0 ? ['', `_${count(left, 'more problem')}: the log has all._`] : []),
  ].join('\n');
}

function renderRow(problem: Problem): string {
  const mark = problem.level === 'error' ? '⛔ error' : '⚠️ warning';
  return `| ${mark}: ${renderCode(whereOf(problem))} | ${escapeMarkdown(problem.message)} | ${escapeMarkdown(problem.hint)} |`;
}

function countAll(errors: readonly Problem[], warnings: readonly Problem[]): string {
  const parts = [count(errors.length, 'error'), count(warnings.length, 'warning')];
  return parts.filter((part) => !part.startsWith('0 ')).join(' and ');
}

function count(number: number, what: string): string {
  return `${String(number)} ${what}${number === 1 ? '' : 's'}`;
}
