/** A map that forgets what was longest unused. Everything we remember between evaluations is bounded by it. */
export interface Lru<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
  delete(key: Key): void;
  /** Everything that is remembered, the longest unused first. */
  values(): Value[];
  entries(): [Key, Value][];
}

export function createLru<Key, Value>(size: number): Lru<Key, Value> {
  const entries = new Map<Key, Value>();
  return {
    get(key) {
      const value = entries.get(key);
      if (value === undefined) return undefined;
      entries.delete(key);
      entries.set(key, value);
      return value;
    },
    set(key, value) {
      entries.delete(key);
      entries.set(key, value);
      const oldest = entries.keys().next();
      if (entries.size > size && !oldest.done) entries.delete(oldest.value);
    },
    delete: (key) => void entries.delete(key),
    values: () => [...entries.values()],
    entries: () => [...entries.entries()],
  };
}
