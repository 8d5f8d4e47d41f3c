/** Commands as people write them, one per line. `parseCommands` finds them; who may use them is decided elsewhere. */

export type Verb =
  | 'commit'
  | 'concern'
  | 'resolve'
  | 'met'
  | 'unmet'
  | 'na'
  | 'confirm'
  | 'risk'
  | 'needs'
  | 'got'
  | 'reconfirm'
  | 'automate'
  | 'sign'
  | 'hold'
  | 'release-hold'
  | 'dark'
  | 'undark'
  | 'release'
  | 'override'
  | 'initiative'
  | 'recheck'
  | 'status'
  | 'help';

export interface Command {
  readonly verb: Verb;
  /** The digest after `@` directly at the verb or its gate (`/reconfirm@1a2b3c4d`, `/sign selection@1a2b3c4d`), else null. */
  readonly digest: string | null;
  /** What follows, trimmed, as written: ids, names, reasons. Interpreted with the persona's criteria at hand. */
  readonly rest: string;
  /** The whole line as written, for the reply. */
  readonly line: string;
  /** Position in the comment, from 1. */
  readonly lineNumber: number;
}

/** A line that looks like a command and is none, with what to tell its author. */
export interface CommandProblem {
  readonly code: string;
  readonly line: string;
  readonly lineNumber: number;
  readonly message: string;
  /** A copy-ready line that would work, where one can be given. */
  readonly suggestion: string | null;
}

export interface ParsedComment {
  readonly commands: readonly Command[];
  readonly problems: readonly CommandProblem[];
}
