import type { Oracle, SchemaProblem } from '../oracle/oracle.ts';
import type { OperationName } from '../oracle/used-operations.ts';
import type { FieldError } from '../state/errors.ts';
import { ApiError } from './api-error.ts';

/**
 * Reads a request body as GitHub does: no body is an empty object.
 *
 * @throws ApiError 400 for text that is no JSON object, 422 for one that the operation does not take.
 */
export function readBody(oracle: Oracle, operation: OperationName, text: string): Record<string, unknown> {
  const described = oracle.operation(operation);
  const body = parse(text);
  if (described.body === undefined || described.body === null) return {};
  // Some operations take a bare list (labels); their handlers see it as `items`.
  if (text === '' && !described.bodyRequired) return {};
  const [problem] = oracle.checkBody(operation, body);
  if (problem !== undefined) throw new ApiError(422, `Invalid request.\n\n${sentence(problem, body)}`);
  return Array.isArray(body) ? { items: body } : { ...(typeof body === 'object' ? body : {}) };
}

function parse(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
}

/** Values outside of a list of allowed ones. Numbers are not held to theirs: GitHub falls back to its default. */
export function checkQuery(oracle: Oracle, operation: OperationName, query: URLSearchParams): void {
  for (const parameter of oracle.operation(operation).parameters) {
    const value = query.get(parameter.name);
    const allowed = 'enum' in parameter.schema ? parameter.schema.enum : undefined;
    if (parameter.in !== 'query' || value === null || !Array.isArray(allowed)) continue;
    if (allowed.includes(value)) continue;
    const errors: FieldError[] = [
      { resource: resourceOf(operation), field: parameter.name, code: 'invalid' },
    ];
    const described = { message: 'Validation Failed', errors, documentation_url: '' };
    // Some operations describe no objects there (`validation-error-simple`); which words they have is documented nowhere.
    const isDescribed = oracle.checkResponse(operation, 422, described).length === 0;
    throw new ApiError(422, described.message, isDescribed ? errors : []);
  }
}

/** GitHub's sentences for a body that its schema does not allow. */
function sentence(problem: SchemaProblem, body: unknown): string {
  const place = problem.path.slice(1);
  if (problem.keyword === 'required') return `${quote(problem.params['missingProperty'])} wasn't supplied.`;
  if (problem.keyword === 'additionalProperties') {
    return `${quote(problem.params['additionalProperty'])} is not a permitted key.`;
  }
  const value = place.split('/').reduce<unknown>(stepInto, body);
  if (problem.keyword === 'type') {
    const type = String(problem.params['type']);
    return `For 'properties/${place}', ${quote(value)} is not ${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}.`;
  }
  // As clients report it for the payload of a dispatch: peter-evans/repository-dispatch, "Client payload".
  if (problem.keyword === 'maxProperties') {
    const supplied = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
    return `No more than ${String(problem.params['limit'])} properties are allowed; ${supplied} were supplied.`;
  }
  if (problem.keyword === 'anyOf' || problem.keyword === 'oneOf') {
    return `No subschema in "${problem.keyword}" matched.`;
  }
  return `For 'properties/${place}', ${quote(value)} ${problem.message}.`;
}

function stepInto(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !(key in value)) return value;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? 'nil');
}

const RESOURCES: Readonly<Record<string, string>> = {
  issues: 'Issue',
  pulls: 'PullRequest',
  milestones: 'Milestone',
  teams: 'Team',
  'check-runs': 'CheckRun',
  'check-suites': 'CheckSuite',
  collaborators: 'Repository',
};

function resourceOf(operation: OperationName): string {
  const segments = operation.split('/').reverse();
  return segments.map((segment) => RESOURCES[segment]).find((name) => name !== undefined) ?? 'Search';
}
