/** What an operation throws. The HTTP and GraphQL faces turn these into GitHub's own shapes. */

/** One entry of `errors` in a 422. https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
export interface FieldError {
  readonly resource: string;
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unprocessable' | 'custom';
  readonly field?: string;
  readonly message?: string;
  readonly value?: readonly number[];
}

/** The caller may see the object but not do this (HTTP 403, GraphQL `FORBIDDEN`). */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
}

/** It does not exist, or the caller may not know that it does (HTTP 404, GraphQL `NOT_FOUND`). */
export class NotFound extends Error {
  override readonly name = 'NotFound';
  constructor(message = 'Not Found') {
    super(message);
  }
}

/** The request is understood and refused (HTTP 422, GraphQL `UNPROCESSABLE`). Most errors are objects, those of rulesets sentences. */
export class Unprocessable extends Error {
  override readonly name: string = 'Unprocessable';
  readonly errors: readonly (FieldError | string)[];
  constructor(message: string, errors: readonly (FieldError | string)[] = []) {
    super(message);
    this.errors = errors;
  }
}

/** Rulesets do not allow the change of a ref: 422, but 409 for contents and 405 for merges. Words: satisfactory-factories/application#67. */
export class RuleViolations extends Unprocessable {
  override readonly name = 'RuleViolations';
  constructor(violations: readonly string[]) {
    super(`Repository rule violations found\n\n${violations.join('\n\n')}\n\n`);
  }
}

/** The request contradicts the state of the object: a merge whose head moved, a ref that is no fast-forward (HTTP 409). */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

/** The pull request cannot be merged now (HTTP 405). */
export class NotMergeable extends Error {
  override readonly name = 'NotMergeable';
}

/** It was here and is gone: a deleted issue, issues switched off (HTTP 410). */
export class Gone extends Error {
  override readonly name = 'Gone';
}

/** The issue lives elsewhere since it was transferred (HTTP 301). */
export class Moved extends Error {
  override readonly name = 'Moved';
  /** Numeric id of the issue that it became. */
  readonly issueId: number;
  constructor(issueId: number) {
    super('Moved Permanently');
    this.issueId = issueId;
  }
}
