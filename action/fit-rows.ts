import { byteLength } from '../core/render/fit-page.ts';

/** The first of these lines, as many as fit into `budget` bytes with their line ends. */
export function fitRows(rows: readonly string[], budget: number): readonly string[] {
  let used = 0;
  const end = rows.findIndex((row) => {
    used += byteLength(row) + 1;
    return used > budget;
  });
  return end === -1 ? rows : rows.slice(0, end);
}
