/** Environment variables. */
export type Env = Readonly<Record<string, string | undefined>>;

/** A place in a file of the repository; lines count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** What the Action tells the runner. */
export interface Runner {
  readonly env: Env;
  /** One line of the log. Any text: it is made safe here. */
  info(text: string): void;
  /** A remark that GitHub shows at the job, and at the line where there is one. */
  annotate(level: AnnotationLevel, title: string, message: string, place?: FilePlace): void;
  setOutput(name: OutputName, value: string): void;
  /** Adds a page to the summary of the job. */
  addSummary(markdown: string): Promise<void>;
}

/** All outputs, as `action.yml` has them; a test holds the two together. */
export const outputNames = ['decision', 'verdict', 'reasons', 'initiatives'] as const;
export type OutputName = (typeof outputNames)[number];
