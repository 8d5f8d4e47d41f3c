import { isObject, type Json, type JsonObject, textOf } from './json.ts';

/**
 * Turns a node of GitHub's description (2022-11-28) into its form in `version`, by the patches that GitHub
 * publishes beside it: an object is a merge patch (RFC 7396), a list a JSON patch (RFC 6902).
 *
 * Each patch was made against the original, so that two of them name the same place of a `required` list by
 * number, or each restore what the other removed. Therefore a property that a patch removes is taken out of
 * `required` by its name, and what a patch says about `required` itself counts only where it removes none.
 */
export function applyBreakingChanges(node: JsonObject, version: string): JsonObject {
  const { 'x-github-breaking-changes': changes, ...rest } = node;
  if (!Array.isArray(changes)) return node;
  let patched: JsonObject = structuredClone(rest);
  for (const change of changes) {
    if (!isObject(change) || textOf(change['version']) > version) continue;
    const patch = change['patch'];
    if (Array.isArray(patch)) for (const step of patch) applyStep(patched, step);
    else if (isObject(patch)) patched = mergePatch(patched, patch);
  }
  return patched;
}

function mergePatch(target: JsonObject, patch: JsonObject): JsonObject {
  const merged: JsonObject = { ...target };
  const removed = isObject(patch['properties'])
    ? Object.entries(patch['properties']).flatMap(([name, value]) => (value === null ? [name] : []))
    : [];
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else if (key === 'required' && removed.length > 0) continue;
    else if (isObject(value)) {
      const before = merged[key];
      merged[key] = mergePatch(isObject(before) && !isWholeSchema(value) ? before : {}, value);
    } else merged[key] = value;
  }
  dropRequired(merged, removed);
  return merged;
}

/** A reference replaces what stood there: beside `$ref`, other keys would still be read. */
function isWholeSchema(patch: JsonObject): boolean {
  return typeof patch['$ref'] === 'string';
}

function dropRequired(schema: JsonObject, names: readonly string[]): void {
  if (names.length === 0 || !Array.isArray(schema['required'])) return;
  schema['required'] = schema['required'].filter((name) => !names.includes(textOf(name)));
}

function applyStep(root: JsonObject, step: Json): void {
  if (!isObject(step)) return;
  const path = textOf(step['path']).slice(1).split('/').map(unescapePointer);
  const last = path.pop() ?? '';
  const parent = lookUp(root, path);
  if (!isObject(parent)) return; // a place in a `required` list: handled by name, see above
  if (step['op'] === 'remove') {
    delete parent[last];
    if (path.at(-1) !== 'properties') return;
    const owner = lookUp(root, path.slice(0, -1));
    if (isObject(owner)) dropRequired(owner, [last]);
  } else parent[last] = step['value'] ?? null;
}

function lookUp(root: JsonObject, path: readonly string[]): Json | undefined {
  let at: Json | undefined = root;
  for (const key of path) {
    if (Array.isArray(at)) at = at[Number(key)];
    else at = isObject(at) ? at[key] : undefined;
  }
  return at;
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
