import type { ConfigProblem } from '../../core/config/config.ts';
import type { Names } from '../../core/render/names.ts';
import { titleOf, whoCanAct } from '../../core/render/render-reason.ts';
import type { Reason } from '../../core/verdict/verdict.ts';
import type { Runner } from '../runner.ts';

/** GitHub keeps ten of a level for each step; the error with which the step fails is one of them. */
const mostAnnotations = 9;
const namesShown = 3;

export interface Causes {
  readonly reasons: readonly Reason[];
  readonly problems: readonly ConfigProblem[];
  readonly names: Names;
}

/** What stands in the way, each where it is: at its line of the config, or with a link to the comment or record. */
export function annotateCauses(runner: Runner, { reasons, problems, names }: Causes): void {
  const errors = problems.filter(({ severity }) => severity === 'error').slice(0, mostAnnotations);
  for (const { code, message, hint, line, column } of errors)
    runner.annotate('error', `Configuration: ${code}`, [message, hint].filter(Boolean).join(' '), {
      file: '.github/tutti.yml',
      line,
      column,
    });
  for (const reason of reasons.slice(0, mostAnnotations)) {
    const who = whoCanAct(reason, namesShown);
    const words = [titleOf(reason, names), ...(who === '' ? [] : [`${who} can act`]), reason.link ?? ''];
    runner.annotate('notice', names.persona(reason.persona), words.filter(Boolean).join(' · '));
  }
}
