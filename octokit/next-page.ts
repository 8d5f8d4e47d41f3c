/** One page of a list. */
export interface Page {
  readonly body: unknown;
  /** Query parameters of the page after this one; null where this is the last. */
  readonly next: Readonly<Record<string, string>> | null;
}

/**
 * The page after this one, from the `Link` header (docs: using pagination in the REST API). Its parameters are taken, its
 * address is not followed.
 */
export function nextPage(link = ''): Page['next'] {
  const url = /<([^>]*)>;\s*rel="next"/.exec(link)?.[1];
  return url === undefined || !URL.canParse(url) ? null : Object.fromEntries(new URL(url).searchParams);
}
