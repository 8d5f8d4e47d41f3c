import type { ConfigFile } from '../../schemas/generated/config.ts';
import type { SchemaError } from '../../schemas/validator.ts';
import { pointerStep } from './finding.ts';

/** A config file in which everything that the schema refused is missing, so that the rest can still be judged. */
export type Draft = Partially<ConfigFile>;

type Partially<T> = T extends readonly (infer Item)[]
  ? readonly (Partially<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Partially<T[Key]> | undefined }
    : T;

type Tree = Record<string, unknown>;

/**
 * Takes what the schema refused out of freshly read values: unknown keys vanish, wrong values become undefined.
 * Changes `value` in place.
 */
export function toDraft(value: unknown, errors: readonly SchemaError[]): Draft {
  const root: Tree = { '': value };
  for (const error of errors) {
    if (error.keyword === 'required' || error.keyword === 'if') continue;
    if (error.keyword === 'additionalProperties') {
      remove(root, error.instancePath + pointerStep(String(error.params['additionalProperty'])), true);
    } else if (error.keyword === 'propertyNames') {
      remove(root, error.instancePath + pointerStep(String(error.params['propertyName'])), true);
    } else if (error.propertyName === undefined) {
      remove(root, error.instancePath, false);
    }
  }
  return root[''] ?? {};
}

/** Removes the value at a pointer, with its key or leaving it without value. Does nothing where it is gone already. */
function remove(root: Tree, pointer: string, withKey: boolean): void {
  const path = pointer.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = path.pop() ?? '';
  let parent: unknown = root;
  for (const step of path) parent = isTree(parent) ? parent[step] : undefined;
  if (!isTree(parent)) return;
  if (withKey) delete parent[last];
  else parent[last] = undefined;
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
