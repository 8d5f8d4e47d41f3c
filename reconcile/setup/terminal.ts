/** Where a command stands: a terminal, or a test. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Null where nobody is there to answer. */
  readonly ask: ((question: string) => Promise<boolean>) | null;
  /** Asks without showing what is typed; null where nobody is there. */
  readonly askSecret: ((question: string) => Promise<string>) | null;
}
