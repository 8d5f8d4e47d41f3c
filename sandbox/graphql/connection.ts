/** Pages of a list. https://docs.github.com/en/graphql/guides/using-pagination-in-the-graphql-api */

import { Unprocessable } from '../state/errors.ts';
import { view } from './resolver.ts';

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A cursor names the item it stands at, and where that was: should the item be deleted, the page goes on from there. */
const encodeCursor = (key: string, position: number): string =>
  Buffer.from(`cursor:v2:${position}:${key}`).toString('base64');

function positionOf(
  cursor: string,
  keys: readonly string[],
): { readonly index: number; readonly found: boolean } {
  const match = /^cursor:v2:(\d+):(.*)$/.exec(Buffer.from(cursor, 'base64').toString('utf8'));
  if (!match) throw new Unprocessable(`\`${cursor}\` does not appear to be a valid cursor.`);
  const index = keys.indexOf(match[2] ?? '');
  return index === -1 ? { index: Number(match[1]), found: false } : { index, found: true };
}

function bounds(
  keys: readonly string[],
  { first, last, after, before }: PageArguments,
): readonly [number, number] {
  let [start, end] = [0, keys.length];
  if (after) {
    const { index, found } = positionOf(after, keys);
    start = found ? index + 1 : index;
  }
  if (before) end = Math.min(end, positionOf(before, keys).index);
  if (typeof first === 'number') end = Math.min(end, start + first);
  if (typeof last === 'number') start = Math.max(start, end - last);
  return [Math.min(start, end), end];
}

/**
 * One page with `nodes`, `edges`, `pageInfo` and `totalCount`.
 * @param key what tells items apart for as long as they exist
 * @param extra further fields of this connection, made of the page
 */
export function connection<T>(
  items: readonly T[],
  page: PageArguments,
  key: (item: T) => string,
  extra: (nodes: readonly T[]) => object = () => ({}),
) {
  const keys = items.map(key);
  const [start, end] = bounds(keys, page);
  const nodes = items.slice(start, end);
  const edges = nodes.map((node, index) => {
    const cursor = encodeCursor(keys[start + index] ?? '', start + index);
    return view({ node, cursor });
  });
  const pageInfo = view({
    hasNextPage: end < items.length,
    hasPreviousPage: start > 0,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  });
  return view({ nodes, edges, pageInfo, totalCount: items.length, ...extra(nodes) });
}

/** A page of records. */
export const nodeConnection = <T extends { readonly nodeId: string }>(
  items: readonly T[],
  page: PageArguments,
) => connection(items, page, (item) => item.nodeId);
