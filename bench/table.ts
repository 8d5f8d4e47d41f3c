/** One line of the result. */
export interface Row {
  /** `P7` */
  readonly goal: string;
  /** What was measured, in words. */
  readonly what: string;
  /** The goal as it was set, for people. */
  readonly aim: string;
  readonly measured: string;
  /** The least that anything could need, measured in the same run; null where there is none. */
  readonly floor: string | null;
  /** Measured by floor; null where there is none. */
  readonly ratio: number | null;
  /** Null for a line that stands beside the goal, to compare with. */
  readonly isMet: boolean | null;
}

const heads = ['goal', 'what', 'aim', 'measured', 'floor', 'ratio', 'in words'] as const;

/** All rows as one aligned table. */
export function renderTable(rows: readonly Row[]): string {
  const cells = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** What `npm run bench -- --write` leaves in `bench/results.json`. */
export interface Results {
  /** `2026-11-21` */
  readonly date: string;
  readonly machine: string;
  /** Fewer rounds than usual. */
  readonly isQuick: boolean;
  readonly rows: readonly Row[];
}

/** The same as Markdown, with where and when it was measured. */
export function renderResults({ date, machine, isQuick, rows }: Results): string {
  const title = heads.map((head) => head.charAt(0).toUpperCase() + head.slice(1));
  const lines = [title, heads.map(() => '---'), ...rows.map(cellsOf)].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
  const run = isQuick ? 'a run with `--quick` (fewer rounds)' : 'one run';
  return `From ${run} on ${date}: ${machine}.\n\n${lines.join('\n')}\n`;
}

function cellsOf({ goal, what, aim, measured, floor, ratio, isMet }: Row): string[] {
  const words = isMet === null ? 'to compare with' : isMet ? 'goal met' : 'goal missed';
  return [goal, what, aim, measured, floor ?? '–', ratio === null ? '–' : `${ratio.toFixed(2)} ×`, words];
}
