import { clipText } from '../../core/render/clip-text.ts';
import { plainLine } from '../../core/render/plain-line.ts';
import { parseDecimal } from '../../core/signals/decimal.ts';
import { writeThreshold } from '../../core/signals/threshold.ts';
import { type Conclusion, type Finding, worstConclusion } from './finding.ts';
import { longestSummary, type SignalRequest } from './parse-signal.ts';

/**
 * The annotation, on one line, that a signal leaves on the check run of its job. Its keys stand in this order, always all
 * of them. The format is documented in docs/how-to/report-a-signal.md.
 */
export interface SignalReport {
  readonly schema: 1;
  readonly id: string;
  readonly conclusion: Conclusion;
  /** As it was given, so that no digit is lost; null without one. */
  readonly value: string | null;
  /** `<= 300`; null without one. */
  readonly threshold: string | null;
  /** Where to look. */
  readonly evidence: string;
  /** One line. */
  readonly summary: string;
}

/** @param runUrl where to look, unless the workflow says something better */
export function buildReport(
  request: SignalRequest,
  findings: readonly Finding[],
  runUrl: () => string,
): SignalReport {
  const { id, measured, evidence, summary } = request;
  return {
    schema: 1,
    id,
    conclusion: worstConclusion(findings),
    value: measured === null ? null : (parseDecimal(measured.value)?.text ?? null),
    threshold: measured === null ? null : writeThreshold(measured.threshold),
    evidence: evidence ?? runUrl(),
    summary: summary === '' ? clipText(findings.map(describe).join('; '), longestSummary) : summary,
  };
}

/** `k6.json: 2 of 3 thresholds not kept`. */
export function describe({ source, text }: Finding): string {
  return `${plainLine(source)}: ${text}`;
}
