import { keepScore, type Scorecard } from '../scorecard/keep-score.ts';
import type { InitiativeVerdict } from '../verdict/verdict.ts';

/** The scorecard of one initiative, in a line; empty where nothing is known of its criteria and nothing has happened. */
export function renderScoreLine(verdict: InitiativeVerdict): string {
  const score = keepScore([verdict]);
  if (score.ofAll + score.bypasses + score.overrides === 0) return '';
  const parts = [
    `${String(score.met)} of ${String(score.criteria)} criteria met`,
    `${String(score.automated)} of ${String(score.ofAll)} automated`,
    `bypassed: ${times(score.bypasses)}`,
    `overridden: ${times(score.overrides)}`,
  ];
  return `**Scorecard:** ${parts.join(' · ')}`;
}

/** The scorecard of many initiatives, as a table of one row. */
export function renderScorecard(score: Scorecard): string {
  return [
    '## Scorecard',
    '',
    '| Initiatives | Criteria met | Automated | Bypassed | Overridden |',
    '|--:|--:|--:|--:|--:|',
    `| ${cells(score).join(' | ')} |`,
  ].join('\n');
}

function cells(score: Scorecard): string[] {
  return [
    String(score.initiatives),
    `${String(score.met)} of ${String(score.criteria)}`,
    `${String(score.automated)} of ${String(score.ofAll)}`,
    times(score.bypasses),
    times(score.overrides),
  ];
}

function times(count: number): string {
  if (count === 0) return 'never';
  return count === 1 ? 'once' : `${String(count)} times`;
}
