/**
 * Readers of a request body. Its form was checked against GitHub's schema before a route sees it, so that anything of
 * another type means: not given.
 */
export type Body = Readonly<Record<string, unknown>>;

export function textIn(body: Body, key: string): string | undefined {
  const value = body[key];
  return typeof value === 'string' ? value : undefined;
}

/** For fields that can be emptied: `null` stays null. */
export function textOrNullIn(body: Body, key: string): string | null | undefined {
  return body[key] === null ? null : textIn(body, key);
}

export function numberIn(body: Body, key: string): number | undefined {
  const value = body[key];
  return typeof value === 'number' ? value : undefined;
}

export function flagIn(body: Body, key: string): boolean | undefined {
  const value = body[key];
  return typeof value === 'boolean' ? value : undefined;
}

export function objectIn(body: Body, key: string): Body | undefined {
  const value = body[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

export function listIn(body: Body, key: string): readonly unknown[] | undefined {
  const value = body[key];
  return Array.isArray(value) ? value : undefined;
}

export function textsIn(body: Body, key: string): readonly string[] | undefined {
  return listIn(body, key)?.filter((each) => typeof each === 'string');
}

/** One of the words that the schema allows, in the type of the caller. */
export function wordIn<Word extends string>(
  body: Body,
  key: string,
  words: readonly Word[],
): Word | undefined {
  const value = body[key];
  return words.find((word) => word === value);
}

/** Drops what was not given: with `exactOptionalPropertyTypes`, absent and undefined are two things. */
export function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- exactly the entries that the type keeps
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
