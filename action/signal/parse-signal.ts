import { clipText } from '../../core/render/clip-text.ts';
import { plainLine } from '../../core/render/plain-line.ts';
import { parseThreshold, type Threshold } from '../../core/signals/threshold.ts';
import { ActionError } from '../action-error.ts';
import type { Inputs } from '../inputs.ts';
import { type Outcome, outcomes } from './outcome.ts';

/** What the workflow asks to be reported. */
export interface SignalRequest {
  readonly id: string;
  readonly outcome: Outcome | null;
  readonly measured: { readonly value: string; readonly threshold: Threshold } | null;
  /** Paths of result files, as they were written, each once. */
  readonly paths: readonly string[];
  /** Where to look; null for the run itself. */
  readonly evidence: string | null;
  /** One line in the workflow's own words, or nothing. */
  readonly summary: string;
}

const mostFiles = 100;
/** So that id, address and words fit in an annotation together, whatever they hold. */
const longestEvidence = 1000;
export const longestSummary = 300;

/**
 * Reads what the author of the workflow wrote; what only a run can tell, the value and the files, is assessed later.
 * @throws ActionError that names every problem
 */
export function parseSignal(inputs: Inputs): SignalRequest {
  const outcome = outcomes.find((word) => word === inputs.conclusion) ?? null;
  const threshold = parseThreshold(inputs.threshold);
  const paths = [...new Set(inputs.results.split('\n').map((line) => line.trim()))].filter(Boolean);
  const evidence = inputs.evidenceUrl === '' ? null : parseEvidence(inputs.evidenceUrl);
  const problems = [
    ...problemsOf(inputs, { outcome, threshold, paths }),
    ...(inputs.evidenceUrl !== '' && evidence === null
      ? [`\`evidence-url\` must be a http or https address of up to ${String(longestEvidence)} characters.`]
      : []),
  ];
  if (problems.length > 0) throw new ActionError('bad-input', problems, 'Mend the `with:` of this step.');
  return {
    id: inputs.id,
    outcome,
    measured: threshold === null ? null : { value: inputs.value, threshold },
    paths,
    evidence,
    summary: clipText(plainLine(inputs.summary), longestSummary),
  };
}

interface Deciding {
  readonly outcome: Outcome | null;
  readonly threshold: Threshold | null;
  readonly paths: readonly string[];
}

function problemsOf(inputs: Inputs, { outcome, threshold, paths }: Deciding): string[] {
  const { id, conclusion, results, value } = inputs;
  const problems: string[] = [];
  if (!/^[a-z0-9-]{1,48}$/.test(id))
    problems.push(`\`id\` must be 1 to 48 of \`a-z\`, \`0-9\` and \`-\`, not “${id}”.`);
  if (conclusion !== '' && outcome === null)
    problems.push(`\`conclusion\` must be one of ${outcomes.join(', ')}, not “${conclusion}”.`);
  if (inputs.threshold !== '' && threshold === null)
    problems.push(
      `\`threshold\` must be \`<\`, \`<=\`, \`>\`, \`>=\` or \`==\` and a number, not “${inputs.threshold}”.`,
    );
  if (value !== '' && inputs.threshold === '')
    problems.push('`value` needs a `threshold`, such as `<= 300`.');
  if (paths.length > mostFiles)
    problems.push(`\`results\` names ${String(paths.length)} files; ${String(mostFiles)} at most.`);
  if ([conclusion, results, value, inputs.threshold].every((given) => given === ''))
    problems.push('Nothing decides: `conclusion`, `results` and `value` are all empty.');
  return problems;
}

function parseEvidence(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href.length > longestEvidence ? null : url.href;
}
