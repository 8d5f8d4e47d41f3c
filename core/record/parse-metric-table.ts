import type { Block } from '../markdown/block.ts';
import { rowCells } from '../markdown/line-syntax.ts';
import { headingWords } from './heading-words.ts';
import type { MetricField, WrittenMetric } from './written-metric.ts';

const COLUMNS: ReadonlyMap<string, MetricField | 'name'> = new Map([
  ['name', 'name'],
  ['metric', 'name'],
  ['success', 'success'],
  ['success threshold', 'success'],
  ['kill', 'kill'],
  ['kill threshold', 'kill'],
  ['unit', 'unit'],
  ['source', 'source'],
  ['review', 'review'],
  ['review date', 'review'],
]);

/** One metric per row of a table that has columns for the thresholds; other tables are prose. Columns in any order. */
export function parseMetricTable({ lines }: Block): WrittenMetric[] {
  const [head, , ...rows] = lines;
  const columns = rowCells(head?.text ?? '').map((cell) => COLUMNS.get(headingWords(cell)));
  if (!columns.includes('success') && !columns.includes('kill')) return [];
  return rows.flatMap(({ text, number }) => {
    const fields = new Map<MetricField, string>();
    let name = '';
    for (const [index, cell] of rowCells(text).entries()) {
      const column = columns[index];
      if (column === 'name') name ||= cell;
      else if (column !== undefined && !fields.has(column)) fields.set(column, cell);
    }
    const isEmpty = name === '' && [...fields.values()].every((value) => value === '');
    return isEmpty ? [] : [{ line: number, name, fields, strays: [] }];
  });
}
