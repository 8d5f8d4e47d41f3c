/** GitHub refuses longer comments: "body is too long (maximum is 65536 characters)". We count bytes, which are never fewer. */
export const commentLimit = 65_536;
/** `output.summary` of a check run. Source: GitHub's OpenAPI description, checks/create. */
export const summaryLimit = 65_535;

/** A part of a page. The lower its rank, the longer it is kept when the page is too long; rank 0 always stays. */
export interface Section {
  readonly rank: number;
  readonly text: string;
}

const separator = '\n\n';
const omission = '_Shortened: the rest does not fit here._';

export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/**
 * The sections in reading order, as many as fit into `limit` bytes: taken by rank, left out whole. Deterministic, so that
 * a page that was shortened is equal to itself the next time (F47).
 */
export function fitPage(sections: readonly Section[], limit: number): string {
  const present = sections.filter(({ text }) => text !== '');
  const kept = new Set<Section>();
  let used = byteLength(omission);
  for (const section of present.toSorted((a, b) => a.rank - b.rank)) {
    const size = byteLength(section.text) + separator.length;
    if (section.rank > 0 && used + size > limit) continue;
    kept.add(section);
    used += size;
  }
  const texts = present.filter((section) => kept.has(section)).map(({ text }) => text);
  return (kept.size < present.length ? [...texts, omission] : texts).join(separator);
}

/** List items, one per line, as many as fit into `budget` bytes, and how many more there are. */
export function fitItems(items: readonly string[], budget: number): string {
  const kept: string[] = [];
  let used = 0;
  for (const item of items) {
    used += byteLength(item) + 1;
    if (used > budget) break;
    kept.push(item);
  }
  const left = items.length - kept.length;
  return (left === 0 ? kept : [...kept, `- … and ${left} more.`]).join('\n');
}
