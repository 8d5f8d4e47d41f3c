import type { Answer } from './answer.ts';

export interface Page {
  readonly body: unknown;
  /** The `Link` header, or null where everything is on this page. */
  readonly link: string | null;
}

/**
 * One page of a list, and the links to its neighbours.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 *
 * @param url of the request, from which the links are made; without `per_page` 30 entries, never more than 100.
 */
export function paginate(list: Extract<Answer, { kind: 'list' }>, url: URL): Page {
  const size = Math.min(100, positive(url.searchParams.get('per_page'), 30));
  const page = positive(url.searchParams.get('page'), 1);
  const last = Math.max(1, Math.ceil(list.total / size));
  const entries = list.slice((page - 1) * size, page * size);
  return { body: list.wrap ? list.wrap(entries) : entries, link: linkHeader(url, page, last) };
}

/** As GitHub does, a number that is none counts as not given. */
export function positive(text: string | null, otherwise: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}

function linkHeader(url: URL, page: number, last: number): string | null {
  const links: string[] = [];
  const add = (relation: string, target: number) => {
    const to = new URL(url);
    to.searchParams.set('page', String(target));
    links.push(`<${to.href}>; rel="${relation}"`);
  };
  if (page > 1) add('prev', Math.min(page - 1, last));
  if (page < last) add('next', page + 1);
  if (page < last) add('last', last);
  if (page > 1) add('first', 1);
  return links.length > 0 ? links.join(', ') : null;
}
