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

function cellsOf({ goal, what, aim, measured, floor, ratio, isMet }: Row): string[] {
  const words = isMet === null ? 'to compare with' : isMet ? 'goal met' : 'goal missed';
  return [goal, what, aim, measured, floor ?? '–', ratio === null ? '–' : `${ratio.toFixed(2)} ×`, words];
}
