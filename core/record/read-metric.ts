import { invalid, missing, quote } from './build-problem.ts';
import { isFiller } from './filler.ts';
import { parseIsoDate } from './parse-iso-date.ts';
import { parseQuantity } from './parse-quantity.ts';
import type { Metric, RecordProblem } from './record.ts';
import type { MetricField, WrittenMetric } from './written-metric.ts';

interface Asked {
  readonly written: WrittenMetric;
  /** The metric's name, for sentences. */
  readonly called: string;
  readonly problems: RecordProblem[];
}

const NAMES: Readonly<Record<MetricField, string>> = {
  success: 'success threshold',
  kill: 'kill threshold',
  unit: 'unit',
  source: 'source',
  review: 'review date',
};

const HINTS: Readonly<Record<MetricField, string>> = {
  success: 'From which number on did it work? Add "success 62 %".',
  kill: 'At which number do you stop? Add "kill 55 %".',
  unit: 'What is counted? Write it behind the numbers ("62 %"), or add "unit orders".',
  source: 'Where will the number be read? Add "source Mixpanel".',
  review: 'When do you look at it? Add "review 2027-03-01".',
};

/**
 * Checks one metric; `null` where it cannot be relied on. A date that has passed is a problem of the day, not of the
 * metric: what was signed stays the same as time goes by.
 * @param today ISO date
 */
export function readMetric(
  written: WrittenMetric,
  today: string,
): { readonly metric: Metric | null; readonly problems: readonly RecordProblem[] } {
  const called = written.name === '' ? 'This metric' : quote(written.name);
  const asked: Asked = { written, called, problems: [] };
  checkShape(asked);
  const success = readThreshold(asked, 'success');
  const kill = readThreshold(asked, 'kill');
  const unit = success === null || kill === null ? null : readUnit(asked, [success.unit, kill.unit]);
  const source = readField(asked, 'source');
  const reviewDate = readReviewDate(asked, today);
  const { problems } = asked;
  const incomplete = success === null || kill === null || unit === null || source === null;
  if (incomplete || reviewDate === null || written.name === '') return { metric: null, problems };
  const direction = success.number >= kill.number ? 'up' : 'down';
  const numbers = { direction, success: success.number, kill: kill.number } as const;
  return { metric: { name: written.name, unit, source, ...numbers, reviewDate }, problems };
}

function checkShape({ written: { line, name, strays }, called, problems }: Asked): void {
  if (name === '') {
    problems.push(
      missing('metric-name-missing', 'success', line, 'This metric has no name.', 'Say what is measured.'),
    );
  }
  for (const stray of strays) {
    const hint = 'Parts begin with success, kill, unit, source or review, each once, separated by commas.';
    const message = `${called} has a part that could not be read: ${quote(stray)}.`;
    problems.push(invalid('metric-part-unknown', 'success', line, message, hint));
  }
}

function readField({ written, called, problems }: Asked, field: MetricField): string | null {
  const value = written.fields.get(field) ?? '';
  // `?` and `-` are filler, `%` is a unit.
  const isMissing = field === 'unit' ? value === '' : isFiller(value);
  if (!isMissing) return value;
  const message = `${called} has no ${NAMES[field]}.`;
  problems.push(missing(`metric-${field}-missing`, 'success', written.line, message, HINTS[field]));
  return null;
}

function readThreshold(asked: Asked, field: 'success' | 'kill'): { number: number; unit: string } | null {
  const value = readField(asked, field);
  if (value === null) return null;
  const quantity = parseQuantity(value);
  if (!('problem' in quantity)) return quantity;
  const { written, called, problems } = asked;
  const message = `The ${NAMES[field]} of ${called} is no plain number: ${quote(value)}.`;
  problems.push(
    invalid(`metric-number-${quantity.problem}`, 'success', written.line, message, quantity.hint),
  );
  return null;
}

function readUnit(asked: Asked, units: readonly string[]): string | null {
  const { written, called, problems } = asked;
  const found = [...new Set([written.fields.get('unit') ?? '', ...units])].filter((unit) => unit !== '');
  const [unit, other] = found;
  if (unit === undefined) return readField(asked, 'unit');
  if (other === undefined) return unit;
  const message = `${called} has more than one unit: ${found.map(quote).join(', ')}.`;
  problems.push(
    invalid(
      'metric-units-differ',
      'success',
      written.line,
      message,
      'Write both thresholds in the same unit.',
    ),
  );
  return null;
}

function readReviewDate(asked: Asked, today: string): string | null {
  const value = readField(asked, 'review');
  if (value === null) return null;
  const date = parseIsoDate(value);
  const { written, called, problems } = asked;
  const add = (code: string, message: string, hint: string) =>
    problems.push(invalid(code, 'success', written.line, message, hint));
  if (date === null) {
    const message = `The review date of ${called} is no date: ${quote(value)}.`;
    add('metric-date-invalid', message, 'Write year, month and day: 2027-03-01.');
  } else if (date < today) {
    add('metric-date-past', `The review date of ${called}, ${date}, has passed.`, 'Choose a day to come.');
  }
  return date;
}
