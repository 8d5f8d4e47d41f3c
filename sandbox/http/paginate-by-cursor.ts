import type { Answer } from './answer.ts';
import { ApiError } from './api-error.ts';
import { type Page, positive } from './paginate.ts';

/**
 * One page of a list that is walked by cursors: `after` and `before` of the `Link` header, no numbers, no last page.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function paginateByCursor(list: Extract<Answer, { kind: 'cursor-list' }>, url: URL): Page {
  const size = Math.min(100, positive(url.searchParams.get('per_page'), 30));
  const [after, before] = [url.searchParams.get('after'), url.searchParams.get('before')];
  const [low, high] = [
    after === null ? 0 : indexOf(list.keys, after) + 1,
    before === null ? list.keys.length : indexOf(list.keys, before),
  ];
  // Before a cursor means: right before it.
  const start = before !== null && after === null ? Math.max(low, high - size) : low;
  const end = Math.min(high, start + size);
  const links: string[] = [];
  if (start > 0) links.push(link(url, 'prev', 'before', list.keys[start]));
  if (end < list.keys.length) links.push(link(url, 'next', 'after', list.keys[end - 1]));
  return { body: list.slice(start, end), link: links.length > 0 ? links.join(', ') : null };
}

const encode = (key: string): string => Buffer.from(`cursor:${key}`).toString('base64url');

/** @throws ApiError for a cursor that this list did not give */
function indexOf(keys: readonly string[], cursor: string): number {
  const index = keys.findIndex((key) => encode(key) === cursor);
  if (index === -1) throw new ApiError(400, 'The cursor is not valid.');
  return index;
}

function link(url: URL, relation: string, parameter: 'after' | 'before', key = ''): string {
  const to = new URL(url);
  to.searchParams.delete('after');
  to.searchParams.delete('before');
  to.searchParams.set(parameter, encode(key));
  return `<${to.href}>; rel="${relation}"`;
}
