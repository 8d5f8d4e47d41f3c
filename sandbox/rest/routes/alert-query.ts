import type { RequestContext } from '../../http/route.ts';
import type { Alert } from '../../state/alert-entities.ts';
import { Unprocessable } from '../../state/errors.ts';

/** Comma-separated words of a filter; nothing given: everything. */
export function asked({ query }: RequestContext, name: string): (word: string) => boolean {
  const words = query[name]?.split(',');
  return (word) => words === undefined || words.includes(word);
}

/** @throws Unprocessable for a word that GitHub does not know: a list that a slip of the pen emptied would look clean */
export function askedOf(
  context: RequestContext,
  name: string,
  allowed: readonly string[],
): (word: string) => boolean {
  const unknown = context.query[name]?.split(',').find((word) => !allowed.includes(word));
  if (unknown !== undefined) throw new Unprocessable(`Validation Failed: ${name} cannot be "${unknown}".`);
  return asked(context, name);
}

/** Newest first, by when it was found, unless asked otherwise. */
export function ordered<A extends Alert>({ query }: RequestContext, newestFirst: readonly A[]): readonly A[] {
  const byChange = (a: A, b: A) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt);
  const found = query['sort'] === 'updated' ? newestFirst.toSorted(byChange) : newestFirst;
  return query['direction'] === 'asc' ? found.toReversed() : found;
}
