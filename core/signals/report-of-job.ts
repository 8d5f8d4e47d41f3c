import type { SignalRule } from '../config/config.ts';
import type { CheckFacts } from '../facts/facts.ts';
import type { AnnotationFacts } from '../facts/signal-facts.ts';
import { assessReport, type Said } from './assess-report.ts';
import { assessRuns } from './check.ts';
import { factsOf } from './facts-of.ts';
import { pinnedRuns } from './pinned-runs.ts';
import { type CommitInput, type RuleOf, type SignalVerdict, says } from './signal.ts';
import { isRewritten } from './trusted-events.ts';
import { worstOf } from './worst-run.ts';

type Rule = RuleOf<'report'>;
type Job = Extract<Extract<SignalRule, { kind: 'report' }>['source'], { by: 'action' }>;

/**
 * What a job reports with the command `signal` of the Action: GitHub records whose check run it is, and the job must be a
 * success; the annotation says what was measured, and that is held against the signed threshold.
 */
export function reportOfJob(rule: Rule, { workflow, job }: Job, input: CommitInput): SignalVerdict {
  const pin = { name: job, app: 'github-actions', workflow };
  const { newest, ignored } = pinnedRuns(pin, input.candidate);
  if (isRewritten(workflow, input.candidate))
    return says('waiting', `${workflow} is changed here: merge that on its own first`, { ignored });
  const ended = assessRuns(newest, { check: job, accept: [] });
  if (ended.state !== 'met') return { ...ended, ignored };
  const read = factsOf(input.candidate.signals, input.key, 'report');
  if ('unknown' in read) return { ...read.unknown, ignored };
  const reports = newest.map((run) => assessRun(run, rule, read.facts.annotations));
  return { ...(worstOf(reports) ?? ended), ignored };
}

/** One run of the job: a matrix has several, and each of them reports. */
function assessRun(run: CheckFacts, rule: Rule, annotations: readonly AnnotationFacts[]): SignalVerdict {
  const evidence = { what: `report ${rule.report}`, url: run.url, at: run.suiteCreatedAt };
  const titled = annotations.filter(
    ({ checkRunId, title }) => checkRunId === run.id && title === annotationTitle(rule.report),
  );
  const judged = titled.map(({ message }) => {
    const said = parseAnnotation(message, rule.report);
    return said === null
      ? { state: 'unknown' as const, note: 'what it reports cannot be read' }
      : // An annotation carries no unit: the number is in the one that the config names.
        assessReport({ ...said, unit: rule.unit }, rule);
  });
  const worst = worstOf(judged);
  return worst === undefined
    ? says('unmet', `the job is a success and reports no ${rule.report}`, { evidence })
    : says(worst.state, worst.note, { evidence });
}

/** The title that the Action gives to the annotation of a signal. */
export function annotationTitle(id: string): string {
  return `Tutti signal ${id}`;
}

/** As the Action writes it, see `SignalReport`; null for anything else. */
function parseAnnotation(message: string, id: string): Omit<Said, 'unit'> | null {
  const report = parseObject(message);
  if (report?.['schema'] !== 1 || report['id'] !== id) return null;
  const { conclusion, value } = report;
  if (typeof conclusion !== 'string' || (typeof value !== 'string' && value !== null)) return null;
  return { conclusion: conclusion === 'success' ? 'success' : 'failure', value };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
