import { readFileSync } from 'node:fs';

/** A parameter of an operation: its schema is JSON Schema, `in` says where it stands. */
export interface SliceParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: object;
}

export interface SliceOperation {
  /** The documentation page of the operation, which GitHub's errors link to. */
  readonly docs: string | null;
  readonly parameters: readonly SliceParameter[];
  readonly body?: object | null;
  readonly bodyRequired?: boolean;
  /** By status; `null` where the response has no body. */
  readonly responses: Readonly<Record<string, object | null>>;
}

/** GitHub's REST description, cut by `scripts/make-github-slice.ts`. */
export interface GithubSlice {
  readonly provenance: Readonly<Record<'package' | 'version' | 'licence' | 'sha256' | 'apiVersion', string>>;
  readonly operations: Readonly<Record<string, SliceOperation>>;
  readonly webhooks: Readonly<Record<string, object>>;
  readonly schemas: Readonly<Record<string, { readonly required?: readonly string[] }>>;
}

let slice: GithubSlice | undefined;

/** Read once per process: it is 0.8 MB. */
export function readSlice(): GithubSlice {
  if (slice !== undefined) return slice;
  const read: GithubSlice = JSON.parse(
    readFileSync(new URL('./slices/github-openapi.json', import.meta.url), 'utf8'),
  );
  slice = read;
  return read;
}
