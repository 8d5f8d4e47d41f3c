import type { GithubSlice } from './read-slice.ts';
import type { Waiver } from './waivers.ts';

type Node = Record<string, unknown>;

/**
 * The slice with every waiver carried out, in place.
 *
 * @throws Error for a waiver that fits nowhere: what GitHub has mended must leave the list.
 */
export function amendSlice(slice: GithubSlice, waivers: readonly Waiver[]): GithubSlice {
  for (const waiver of waivers) {
    if (amend(slice, waiver.place, waiver) === 0)
      throw new Error(`waiver fits nowhere: ${waiver.place.join(' ')}`);
  }
  return slice;
}

/** @returns how many places were amended. */
function amend(node: unknown, place: readonly string[], waiver: Waiver): number {
  if (!isNode(node)) return 0;
  const [key = '', ...rest] = place;
  if (key === '**') {
    const below = Object.values(node).reduce<number>((sum, child) => sum + amend(child, place, waiver), 0);
    return below + amend(node, rest, waiver);
  }
  if (rest.length > 0) {
    const children = key === '*' ? Object.values(node) : [node[key]];
    return children.reduce<number>((sum, child) => sum + amend(child, rest, waiver), 0);
  }
  if (!(key in node)) return 0;
  const before = node[key];
  const after = waiver.becomes(isNode(before) ? before : {});
  if (isEmptyList(after)) delete node[key];
  else node[key] = after;
  return 1;
}

/** An empty list of allowed values would allow none: it means that the list goes away. */
function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
