import type { Block } from '../markdown/block.ts';
import { invalid, missing, quote } from './build-problem.ts';
import { parseMetricItem, parseMetricLine } from './parse-metric-line.ts';
import { parseMetricTable } from './parse-metric-table.ts';
import { QUESTIONS } from './questions.ts';
import { readMetric } from './read-metric.ts';
import { type Item, readOutline } from './read-outline.ts';
import type { Metric, RecordProblem } from './record.ts';
import type { WrittenSection } from './split-sections.ts';
import type { WrittenMetric } from './written-metric.ts';

/**
 * Metrics of the answer about success: list items, lines of their own, or table rows. Prose around them is welcome.
 * @param today ISO date; review dates before it are problems
 */
export function parseMetrics(
  section: WrittenSection,
  today: string,
): { readonly metrics: readonly Metric[]; readonly problems: readonly RecordProblem[] } {
  const written = readOutline(section.blocks).flatMap(findMetrics);
  const metrics: Metric[] = [];
  const problems: RecordProblem[] = [];
  const lines = new Map<string, number>();
  for (const one of written) {
    const read = readMetric(one, today);
    problems.push(...read.problems);
    const key = one.name.toLowerCase();
    const first = lines.get(key);
    if (first === undefined) lines.set(key, one.line);
    else if (one.name !== '') problems.push(repeated(one, first));
    if (first === undefined && read.metric !== null) metrics.push(read.metric);
  }
  if (written.length === 0) problems.push(noMetric(section));
  return { metrics, problems };
}

function findMetrics(part: Item | Block): WrittenMetric[] {
  if (part.kind === 'item') return parseMetricItem(part);
  if (part.kind === 'table') return parseMetricTable(part);
  if (part.kind !== 'paragraph') return [];
  return part.lines.flatMap(({ text, number, enclosure }) =>
    enclosure === null ? (parseMetricLine(text, number) ?? []) : [],
  );
}

function repeated({ name, line }: WrittenMetric, first: number): RecordProblem {
  const message = `${quote(name)} is promised twice, first in line ${first}.`;
  return invalid('metric-repeated', 'success', line, message, 'Keep one of them, or tell their names apart.');
}

function noMetric({ line }: WrittenSection): RecordProblem {
  const hint = QUESTIONS.find(({ id }) => id === 'success')?.hint ?? '';
  return missing('metric-missing', 'success', line, 'No metric could be found under "Success".', hint);
}
