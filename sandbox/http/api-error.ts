import {
  Conflict,
  type FieldError,
  Forbidden,
  Gone,
  NotFound,
  NotMergeable,
  Unprocessable,
} from '../state/errors.ts';

/** An answer that GitHub gives instead of the one that was asked for. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly errors: readonly (FieldError | string)[];

  constructor(status: number, message: string, errors: readonly (FieldError | string)[] = []) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

/** The HTTP status of each error that the state throws; anything else is a defect of the sandbox. */
export function toApiError(error: unknown): ApiError | null {
  if (error instanceof ApiError) return error;
  if (error instanceof NotFound) return new ApiError(404, error.message);
  if (error instanceof Forbidden) return new ApiError(403, error.message);
  if (error instanceof Unprocessable) return new ApiError(422, error.message, error.errors);
  if (error instanceof Conflict) return new ApiError(409, error.message);
  if (error instanceof NotMergeable) return new ApiError(405, error.message);
  if (error instanceof Gone) return new ApiError(410, error.message);
  return null;
}

/**
 * GitHub's body for an error.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export function errorBody(error: ApiError, docs: string): Record<string, unknown> {
  return {
    message: error.message,
    ...(error.errors.length > 0 ? { errors: error.errors } : {}),
    documentation_url: docs,
    status: String(error.status),
  };
}
