/** What a route answers: a body, nothing, or a list that is still to be cut into pages. */
export type Answer =
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'empty'; readonly status: 204 | 202 | 304 }
  /** A file as it was uploaded. */
  | { readonly kind: 'bytes'; readonly content: Buffer; readonly contentType: string }
  | {
      readonly kind: 'list';
      readonly total: number;
      /** Only the entries of the page that was asked for are turned into JSON. */
      readonly slice: (start: number, end: number) => unknown[];
      /** For lists in an object: `{ total_count, check_runs }`. */
      readonly wrap: ((page: unknown[]) => unknown) | null;
    }
  | {
      /** A list that is walked by cursors and has no numbered pages. */
      readonly kind: 'cursor-list';
      readonly keys: readonly string[];
      readonly slice: (start: number, end: number) => unknown[];
    };

export const json = (body: unknown, status = 200): Answer => ({ kind: 'json', status, body });
export const created = (body: unknown): Answer => json(body, 201);
export const bytes = (content: Buffer, contentType: string): Answer => ({
  kind: 'bytes',
  content,
  contentType,
});
export const noContent = (): Answer => ({ kind: 'empty', status: 204 });

/** @param wrap makes the object around a page, where GitHub sends one. */
export function list<T>(
  items: readonly T[],
  serialize: (item: T) => unknown,
  wrap: ((page: unknown[]) => unknown) | null = null,
): Answer {
  const slice = (start: number, end: number) => items.slice(start, end).map(serialize);
  return { kind: 'list', total: items.length, slice, wrap };
}

/** @param key what tells items apart for as long as they exist */
export function listByCursor<T>(
  items: readonly T[],
  serialize: (item: T) => unknown,
  key: (item: T) => string,
): Answer {
  const slice = (start: number, end: number) => items.slice(start, end).map(serialize);
  return { kind: 'cursor-list', keys: items.map(key), slice };
}
