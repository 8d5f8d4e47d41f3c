import { applyBreakingChanges } from './apply-breaking-changes.ts';
import { asObject, isObject, type Json, type JsonObject } from './json.ts';
import { toJsonSchema } from './to-json-schema.ts';

export interface Slice {
  readonly operations: Readonly<Record<string, Json>>;
  readonly webhooks: Readonly<Record<string, Json>>;
  readonly schemas: Readonly<Record<string, Json>>;
}

/**
 * Cuts the named operations and webhooks, and every schema that they reach, out of GitHub's description.
 *
 * @throws Error naming the operation or webhook that the description does not have.
 */
export function cutSlice(
  description: JsonObject,
  wanted: { operations: readonly string[]; webhooks: readonly string[]; version: string },
): Slice {
  const root = asObject(patchTree(description, wanted.version), 'description');
  const operations = Object.fromEntries(wanted.operations.map((name) => [name, cutOperation(root, name)]));
  const webhooks = Object.fromEntries(wanted.webhooks.map((name) => [name, cutWebhook(root, name)]));
  return { operations, webhooks, schemas: reachableSchemas(root, [operations, webhooks]) };
}

/** Every node in the form of the wanted API version. */
function patchTree(node: Json, version: string): Json {
  if (Array.isArray(node)) return node.map((item) => patchTree(item, version));
  if (!isObject(node)) return node;
  const patched = applyBreakingChanges(node, version);
  return Object.fromEntries(Object.entries(patched).map(([key, value]) => [key, patchTree(value, version)]));
}

function cutOperation(root: JsonObject, name: string): JsonObject {
  const [method = '', path = ''] = name.split(' ');
  const item = asObject(asObject(root['paths'], 'paths')[path], `${path} in GitHub's description`);
  const operation = asObject(item[method.toLowerCase()], `${name} in GitHub's description`);
  const parameters = [...listOf(item['parameters']), ...listOf(operation['parameters'])].map((each) =>
    cutParameter(asObject(dereference(root, each), 'parameter')),
  );
  const body = dereference(root, operation['requestBody']);
  const responses = Object.entries(asObject(operation['responses'], 'responses')).map(
    ([status, response]) => [status, jsonContent(dereference(root, response))] as const,
  );
  const docs = operation['externalDocs'];
  return {
    docs: isObject(docs) ? (docs['url'] ?? null) : null,
    parameters,
    ...(isObject(body) ? { body: jsonContent(body), bodyRequired: body['required'] === true } : {}),
    responses: Object.fromEntries(responses),
  };
}

function cutParameter(parameter: JsonObject): JsonObject {
  return {
    name: parameter['name'] ?? '',
    in: parameter['in'] ?? '',
    required: parameter['required'] === true,
    schema: toJsonSchema(parameter['schema'] ?? {}),
  };
}

function cutWebhook(root: JsonObject, name: string): Json {
  const webhook = asObject(asObject(root['x-webhooks'], 'x-webhooks')[name], `webhook ${name}`);
  const post = asObject(webhook['post'], `webhook ${name}`);
  return jsonContent(post['requestBody']);
}

/** The schema of the JSON form of a body; null where a body has none (204, 304). */
function jsonContent(holder: Json | undefined): Json {
  const content = isObject(holder) ? holder['content'] : undefined;
  if (!isObject(content)) return null;
  const media = content['application/json'] ?? Object.values(content).find(isObject);
  return isObject(media) && media['schema'] !== undefined ? toJsonSchema(media['schema']) : null;
}

function reachableSchemas(root: JsonObject, from: Json[]): Record<string, Json> {
  const all = asObject(asObject(root['components'], 'components')['schemas'], 'schemas');
  const reached = new Map<string, Json>();
  const queue = from.flatMap(referencesIn);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (reached.has(name)) continue;
    const schema = toJsonSchema(all[name] ?? null);
    reached.set(name, schema);
    queue.push(...referencesIn(schema));
  }
  return Object.fromEntries([...reached].sort(([a], [b]) => a.localeCompare(b, 'en')));
}

function referencesIn(node: Json): string[] {
  if (Array.isArray(node)) return node.flatMap(referencesIn);
  if (!isObject(node)) return [];
  const reference = node['$ref'];
  if (typeof reference === 'string') return [reference.replace('#/schemas/', '')];
  return Object.values(node).flatMap(referencesIn);
}

function dereference(root: JsonObject, node: Json | undefined): Json | undefined {
  if (!isObject(node) || typeof node['$ref'] !== 'string') return node;
  let at: Json | undefined = root;
  for (const key of node['$ref'].slice(2).split('/')) at = isObject(at) ? at[key] : undefined;
  return at;
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
