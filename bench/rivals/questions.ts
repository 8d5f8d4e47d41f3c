/** A question to GraphQL. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The read and the write, as our own step has sent them. */
export function readQuestions(): readonly Question[] {
  const { BENCH_READ: read = '', BENCH_WRITE: write = '' } = process.env;
  return [JSON.parse(read) as Question, JSON.parse(write) as Question];
}
