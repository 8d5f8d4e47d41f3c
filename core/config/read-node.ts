import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import { pointerStep, quoted } from './finding.ts';

/** Where the key (`null` in a list) and the value of each place begin, by JSON Pointer. */
export type Places = ReadonlyMap<string, { readonly key: number | null; readonly value: number }>;

/** A key that stands twice in one map: only one of them could count, and nobody can know which was meant. */
export interface RepeatedKey {
  readonly code: 'key-repeated';
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

export interface ReadNode {
  readonly value: unknown;
  readonly places: Places;
  readonly repeated: readonly RepeatedKey[];
}

/**
 * A composed YAML node as plain values. Maps have no prototype: `constructor` is a key like any other. The depth is
 * bounded by `inspectTokens`, aliases do not occur.
 */
export function readNode(root: ParsedNode): ReadNode {
  const places = new Map<string, { key: number | null; value: number }>();
  const repeated: RepeatedKey[] = [];

  const read = (node: ParsedNode | null, pointer: string, key: number | null, fallback: number): unknown => {
    places.set(pointer, { key, value: node?.range[0] ?? fallback });
    if (isMap(node)) return readMap(node, pointer);
    if (isSeq(node)) {
      return node.items.map((item, index) => read(item, pointer + pointerStep(index), null, node.range[0]));
    }
    return isScalar(node) ? node.value : null;
  };

  const readMap = (map: YAMLMap.Parsed, pointer: string): object => {
    const values: Record<string, unknown> = Object.create(null);
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const offset = key.range[0];
      if (name in values) repeated.push(repeatedKey(name, offset));
      else values[name] = read(value, pointer + pointerStep(name), offset, offset);
    }
    return values;
  };

  const value = read(root, '', null, 0);
  return { value, places, repeated };
}

const repeatedKey = (name: string, offset: number): RepeatedKey => ({
  code: 'key-repeated',
  offset,
  message: `${quoted(name)} stands here twice.`,
  hint: 'Keep one of them.',
});
