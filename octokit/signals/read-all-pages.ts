import { believe } from '../json.ts';
import type { Reader } from '../reader.ts';

const perPage = 100;

/** More than a thousand of anything is a flood, and nobody's answer (A65). */
const mostPages = 10;

/**
 * A REST list to its end.
 * @returns null where it does not end within a thousand entries
 * @throws GithubError
 */
export async function readAllPages<Item>(
  { client, owner, name }: Reader,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Item[] | null> {
  const all: Item[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const items = believe<readonly Item[]>(
      await client.rest(route, { owner, repo: name, ...parameters, per_page: perPage, page }),
    );
    all.push(...items);
    if (items.length < perPage) return all;
  }
  return null;
}
