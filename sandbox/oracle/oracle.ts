import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { amendSlice } from './amend-slice.ts';
import { readSlice, type SliceOperation } from './read-slice.ts';
import { WAIVERS } from './waivers.ts';

/** One thing that GitHub's description does not allow, and where. */
export interface SchemaProblem {
  /** JSON pointer into the value. */
  readonly path: string;
  readonly message: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What GitHub published about its API, asked about one value at a time. */
export interface Oracle {
  /** @throws Error when the operation is not in the slice: nothing may be served that was not cut out of it. */
  operation(name: string): SliceOperation;
  checkResponse(operation: string, status: number, body: unknown): SchemaProblem[];
  checkBody(operation: string, body: unknown): SchemaProblem[];
  checkWebhook(name: string, payload: unknown): SchemaProblem[];
}

const OPTIONS = { strict: false, validateSchema: false, inlineRefs: false, logger: false } as const;

/** Compiles each schema when it is first needed: all of them at once would take seconds. */
function buildOracle(): Oracle {
  const slice = amendSlice(readSlice(), WAIVERS);
  const ajv = new Ajv(OPTIONS);
  formats.default(ajv, { mode: 'fast', formats: ['date-time', 'uri', 'email'] });
  ajv.addSchema(slice, 'gh');
  const compiled = new Map<string, ValidateFunction>();

  function problems(pointer: readonly string[], value: unknown): SchemaProblem[] {
    const $ref = `gh#/${pointer.map(escapePointer).join('/')}`;
    let validate = compiled.get($ref);
    if (validate === undefined) {
      validate = ajv.compile({ $ref });
      compiled.set($ref, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map(toProblem);
  }

  function operation(name: string): SliceOperation {
    const found = slice.operations[name];
    if (found === undefined)
      throw new Error(`${name} is not in the slice of GitHub's API (used-operations.ts)`);
    return found;
  }

  return {
    operation,
    checkResponse(name, status, body) {
      const schema = operation(name).responses[status];
      if (schema === null && status < 400)
        return body === null ? [] : [problem('', `status ${status} has no body`)];
      if (schema) return problems(['operations', name, 'responses', String(status)], body);
      // Errors that every operation can give (401, 403, 422…) are listed with few of them, some without their body.
      if (status >= 400) return problems(['schemas', 'basic-error'], body);
      return [problem('', `${name} never answers ${status}`)];
    },
    checkBody(name, body) {
      const described = operation(name).body;
      return described === undefined || described === null
        ? []
        : problems(['operations', name, 'body'], body);
    },
    checkWebhook(name, payload) {
      if (slice.webhooks[name] === undefined) return [problem('', `webhook ${name} is not in the slice`)];
      return problems(['webhooks', name], payload);
    },
  };
}

function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function problem(path: string, message: string): SchemaProblem {
  return { path, message, keyword: 'sandbox', params: {} };
}

function toProblem(error: ErrorObject): SchemaProblem {
  const params = error.params as Record<string, unknown>;
  const named = params['additionalProperty'] ?? params['allowedValues'];
  const detail = named === undefined ? '' : ` (${JSON.stringify(named)})`;
  return {
    path: error.instancePath,
    message: `${error.message ?? error.keyword}${detail}`,
    keyword: error.keyword,
    params,
  };
}

let oracle: Oracle | undefined;

/** One per process: what is compiled once serves every sandbox. */
export function createOracle(): Oracle {
  oracle ??= buildOracle();
  return oracle;
}
