/** A JSON value whose text depends on nothing but its content: keys sorted, no white space. */
type Json = undefined | null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Canonical text of plain data, for digests and comparisons.
 * @param value data without functions, dates or cycles; `undefined` members are left out
 */
export function canonicalJson(value: unknown): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- plain data is JSON; anything else is a caller's mistake
  return JSON.stringify(sorted(value as Json));
}

/** A copy, key by key: half the time of one through `Object.entries`, and every verdict makes several. */
function sorted(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(sorted);
  const copy: Record<string, Json> = {};
  for (const key of Object.keys(value).toSorted()) {
    const member = sorted(value[key]);
    // Assigned, this one would be the copy's prototype and vanish from the text.
    if (key === '__proto__') Object.defineProperty(copy, key, { value: member, enumerable: true });
    else copy[key] = member;
  }
  return copy;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
