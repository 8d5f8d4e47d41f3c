/** JSON as it comes out of `JSON.parse`, for the small walks that cut GitHub's description to size. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asObject(value: Json | undefined, what: string): JsonObject {
  if (!isObject(value)) throw new Error(`${what} is not an object`);
  return value;
}

export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
