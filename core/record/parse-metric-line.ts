import { isFiller } from './filler.ts';
import type { Item } from './read-outline.ts';
import { METRIC_FIELDS, type MetricField, type WrittenMetric } from './written-metric.ts';

const PART =
  /^(success|kill|unit|source|review)(?:[ \t]+(?:threshold|date))?(?:[ \t]*[:=][ \t]*|[ \t]+|$)(.*)$/isu;

/**
 * Reads `Checkout conversion: success 62 %, kill 55 %, source Mixpanel, review 2027-03-01`. Parts are separated by
 * commas or semicolons with a space behind them and come in any order. `null` where the line is prose.
 */
export function parseMetricLine(written: string, line: number): WrittenMetric | null {
  const text = withoutMarks(written);
  const colon = text.search(/:(?=[ \t])/u);
  if (colon === -1) return null;
  const fields = new Map<MetricField, string>();
  const strays: string[] = [];
  let last: MetricField | null = null;
  for (const part of splitParts(text.slice(colon + 1))) {
    const [, key, value = ''] = PART.exec(part) ?? [];
    const field = METRIC_FIELDS.find((name) => name === key?.toLowerCase());
    if (field !== undefined && !fields.has(field)) {
      fields.set(field, value.trim());
      last = field;
    } else if (field === undefined && last === 'source') {
      fields.set('source', `${fields.get('source') ?? ''}, ${part}`);
    } else strays.push(part);
  }
  return isMetric(fields) ? { line, name: text.slice(0, colon).trim(), fields, strays } : null;
}

function withoutMarks(text: string): string {
  return text.replace(/\*\*|__|`/gu, '').trim();
}

function splitParts(text: string): string[] {
  return text
    .replace(/\.$/u, '')
    .split(/[;,](?=[ \t]|$)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** One keyword may begin a clause of prose; two, or a threshold with something like a number, are meant. */
function isMetric(fields: ReadonlyMap<MetricField, string>): boolean {
  const thresholds = [fields.get('success'), fields.get('kill')].filter((value) => value !== undefined);
  return fields.size >= 2 || thresholds.some((value) => !/^\p{L}/u.test(value) || isFiller(value));
}

/** Metrics of a list item: its own line, its parts as nested items, or metrics among the nested items. */
export function parseMetricItem(item: Item): WrittenMetric[] {
  const nested = item.items.flatMap(parseMetricItem);
  if (nested.length > 0) {
    const above = parseMetricLine(item.text, item.line);
    return above === null ? nested : [above, ...nested];
  }
  const text = withoutMarks(item.text);
  const own = text.includes(': ') ? `${text};` : `${text.replace(/:$/u, '')}:`;
  const whole = [own, ...item.items.map((part) => `${part.text};`)].join(' ');
  const metric = parseMetricLine(whole, item.line);
  return metric === null ? [] : [metric];
}
