import type { IncompleteFacts } from '../core/facts/facts.ts';
import type { Client } from './client.ts';
import { type PageName, pages } from './documents/pages.ts';
import type { RawConnection } from './documents/raw.ts';
import { believe, field } from './json.ts';

/** What every part of a read shares. */
export interface ReadContext {
  readonly client: Client;
  readonly appId: number;
  /** Whose words are ours, where it is not who asks: `tutti[bot]`. */
  readonly keeper: string | null;
  /** Items per page; 100 is GitHub's most. The result does not depend on it. */
  readonly page: number;
  /** Sub-issues per page, kept so low that one read of an initiative costs one point. */
  readonly children: number;
  readonly incomplete: IncompleteFacts[];
  /** The branch that is compared with the default branch, where one is. */
  readonly branch?: string;
}

/** Beyond that somebody is flooding, and the honest answer is "unknown". */
const mostNodes = 3000;

/**
 * All entries of a list, from its first page to its end. What could not be read whole is noted in `context.incomplete`:
 * a node that GitHub names but does not show (F20), a count that does not add up, an end that never comes.
 *
 * @param what in words a reader understands: `comments of #13`
 * @param id node id of what has the list
 */
export async function readToEnd<Node>(
  context: ReadContext,
  first: RawConnection<Node> | null,
  next: PageName | null,
  id: string,
  what: string,
): Promise<Node[]> {
  if (first === null) {
    context.incomplete.push({ what, seen: 0, total: 0 });
    return [];
  }
  const nodes = [...(first.nodes ?? [])];
  let last = first;
  while (last.pageInfo.hasNextPage && nodes.length < mostNodes) {
    const more: RawConnection<Node> | null =
      next === null ? null : await readPage(context, next, id, last.pageInfo.endCursor);
    if (more === null) break;
    nodes.push(...(more.nodes ?? []));
    last = more;
  }
  const seen = nodes.filter((node): node is Node => node !== null);
  if (seen.length !== last.totalCount || last.pageInfo.hasNextPage) {
    context.incomplete.push({ what, seen: seen.length, total: last.totalCount });
  }
  return seen;
}

async function readPage<Node>(
  { client, page, children, branch }: ReadContext,
  name: PageName,
  id: string,
  cursor: string | null,
): Promise<RawConnection<Node> | null> {
  const { document, below } = pages[name];
  const { data } = await client.query({
    name: `next page of ${name}`,
    document,
    variables: {
      id,
      cursor,
      page,
      ...(name === 'subIssues' && { children }),
      ...(name === 'releaseCommits' && { branch }),
    },
  });
  const holder = below === null ? data['node'] : field(data['node'], below);
  return believe<RawConnection<Node> | null>(field(holder, 'list') ?? null);
}
