export type ActionErrorCode =
  /** An input is missing, unknown, contradictory or not what it should be. */
  | 'bad-input'
  /** The event says nothing that this command could work on. */
  | 'bad-event'
  /** A file cannot be read, written or understood. */
  | 'bad-file';

/** Something that whoever wrote the workflow can mend. */
export class ActionError extends Error {
  override readonly name = 'ActionError';
  readonly code: ActionErrorCode;
  /** What is wrong, with the value seen; all of it at once. */
  readonly problems: readonly string[];
  readonly fix: string;

  constructor(code: ActionErrorCode, problems: readonly string[], fix: string) {
    super([...problems, fix].join(' '));
    this.code = code;
    this.problems = problems;
    this.fix = fix;
  }
}
