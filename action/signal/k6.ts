import { field, isRecord } from '../../octokit/json.ts';
import { count, listDetails } from './details.ts';
import { type Assessed, failed, succeeded } from './finding.ts';

type Json = Readonly<Record<string, unknown>>;

/** One threshold of one metric. */
interface Held {
  /** `http_req_duration: p(95)<300`. */
  readonly name: string;
  readonly state: 'kept' | 'crossed' | 'never measured' | 'unreadable';
}

/**
 * The summary of k6 as `--summary-export` writes it and as `handleSummary()` is given it. The form behind
 * `--new-machine-readable-summary` holds no thresholds (k6, internal/lib/summary/machine_readable.go).
 */
export function assessK6(summary: Json): Assessed {
  const { metrics } = summary;
  if (!isRecord(metrics))
    return failed('this form of k6’s summary holds no thresholds: leave out --new-machine-readable-summary');
  const held = Object.entries(metrics).flatMap(([name, metric]) => readThresholds(name, metric));
  if (held.length === 0) return failed('nothing was checked: the test has no thresholds');
  const bad = held.filter(({ state }) => state !== 'kept');
  if (bad.length > 0)
    return failed(
      `${String(bad.length)} of ${count(held.length, 'threshold')} not kept`,
      listDetails(bad.map(({ name, state }) => `${name} (${state})`)),
    );
  // Thresholds of what was never measured are kept, too: https://github.com/grafana/k6/issues/4283
  if (!(iterationsOf(metrics) > 0)) return failed('no iteration ended, so its thresholds say nothing');
  return succeeded(`${count(held.length, 'threshold')} kept`);
}

function readThresholds(name: string, metric: unknown): Held[] {
  const thresholds = field(metric, 'thresholds');
  if (thresholds === undefined) return [];
  if (!isRecord(thresholds)) return [{ name, state: 'unreadable' }];
  return Object.entries(thresholds).map(([rule, result]) => ({
    name: `${name}: ${rule}`,
    state: stateOf(result, metric),
  }));
}

/**
 * `--summary-export` writes whether the threshold was crossed, so that `true` is bad
 * (https://github.com/grafana/k6/issues/1498); `handleSummary()` is given `{ ok }`, beside the metric's `values`.
 */
function stateOf(result: unknown, metric: unknown): Held['state'] {
  const values = field(metric, 'values');
  const isCrossed = values === undefined ? result : negate(field(result, 'ok'));
  if (isCrossed === true) return 'crossed';
  if (isCrossed !== false) return 'unreadable';
  return isUnmeasured(values ?? metric) ? 'never measured' : 'kept';
}

function negate(value: unknown): unknown {
  return typeof value === 'boolean' ? !value : value;
}

/** A rate of nothing, or a trend that was asked for its count. */
function isUnmeasured(values: unknown): boolean {
  const [passes, fails, rate] = ['passes', 'fails', 'rate'].map((name) => field(values, name));
  if (passes === 0 && fails === 0) return true;
  // A counter has a count and a rate; not to have counted anything may be what is wanted.
  return field(values, 'count') === 0 && rate === undefined;
}

function iterationsOf(metrics: Json): number {
  const iterations = metrics['iterations'];
  const ended = field(field(iterations, 'values') ?? iterations, 'count');
  return typeof ended === 'number' ? ended : 0;
}
