/** What a metric consists of besides its name, in the order in which it is asked for. */
export const METRIC_FIELDS = ['success', 'kill', 'unit', 'source', 'review'] as const;

export type MetricField = (typeof METRIC_FIELDS)[number];

/** A metric as somebody wrote it, in a line or a table row, before anything is believed. */
export interface WrittenMetric {
  /** From 1. */
  readonly line: number;
  readonly name: string;
  readonly fields: ReadonlyMap<MetricField, string>;
  /** Parts of the line that belong to no field. */
  readonly strays: readonly string[];
}
