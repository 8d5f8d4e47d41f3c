/** CPU and memory of this process. */
export interface ProcessUsage {
  /** Milliseconds of CPU since its start, of all threads. */
  readonly cpuMs: number;
  /** Resident memory now, in megabytes. */
  readonly rssMb: number;
}

export function readUsage(): ProcessUsage {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, rssMb: process.memoryUsage.rss() / 1_000_000 };
}

type Answers = Readonly<Record<string, () => unknown>>;

/** Waits for the input, gets ready with it, and then answers what the parent asks. */
export function answerParent(start: (input: never) => Promise<Answers>): void {
  process.once('message', (message) => {
    const { input } = message as { input: never };
    void start(input).then((answers) => {
      process.on('message', (next) => void reply(answers, (next as { question: string }).question));
      process.send?.({ question: 'ready' });
    });
  });
  // Whoever measures has gone.
  process.once('disconnect', () => process.exit());
}

async function reply(answers: Answers, question: string): Promise<void> {
  process.send?.({ question, answer: await answers[question]?.() });
}
