/** The App as it is, in a process of its own: only its settings come from here, and what it asks of GitHub is counted. */
import type { Settings } from '../../app/read-settings.ts';
import { createScheduler } from '../../app/scheduler.ts';
import { startApp } from '../../app/start-app.ts';
import { createHttpsFetch } from '../../octokit/https-fetch.ts';
import { answerParent, type ProcessUsage, readUsage } from './answer-parent.ts';

export interface AppQuestions {
  readonly port: number;
  /** Answered once there is nothing left to do. */
  readonly idle: null;
  readonly usage: ProcessUsage;
  readonly requests: RequestCounts;
  /** Every read of GraphQL, as sent and as answered. */
  readonly reads: readonly RecordedRead[];
  /** Bodies of GET requests, by path without query. */
  readonly gets: Readonly<Record<string, string>>;
}

export interface RecordedRead {
  readonly request: string;
  readonly answer: string;
}

/** What was asked of GitHub since the start, tokens left out. */
export interface RequestCounts {
  readonly reads: number;
  readonly writes: number;
  readonly rest: number;
}

export interface AppInput {
  readonly settings: Settings;
  /** Keeps what is read. */
  readonly isRecording: boolean;
}

const day = 86_400_000;

answerParent(async ({ settings, isRecording }: AppInput) => {
  const counts = { reads: 0, writes: 0, rest: 0 };
  const reads: RecordedRead[] = [];
  const gets: Record<string, string> = {};
  const https = createHttpsFetch({ env: process.env });
  const counting: typeof fetch = async (url, init) => {
    const path = new URL(url instanceof Request ? url.url : url).pathname;
    const body = typeof init?.body === 'string' ? init.body : '';
    if (body.startsWith('{"query":"mutation')) counts.writes += 1;
    else if (body.startsWith('{"query":"query')) counts.reads += 1;
    else if (!path.endsWith('/access_tokens')) counts.rest += 1;
    const response = await (isRecording ? fetch : https)(url, init);
    if (isRecording && body.startsWith('{"query":"query'))
      reads.push({ request: body, answer: await response.clone().text() });
    if (isRecording && init?.method === 'GET') gets[path] = await response.clone().text();
    return response;
  };
  const timers = createScheduler();
  // The second and third look, after 30 s and 5 minutes, must not fall into a later measurement.
  const scheduler = {
    ...timers,
    after: (key: string, ms: number, work: () => void) => timers.after(key, ms + day, work),
  };
  const app = await startApp(settings, { log: () => undefined, fetch: counting, scheduler });
  return {
    port: () => app.port,
    idle: async () => {
      await app.idle();
      return null;
    },
    usage: readUsage,
    requests: () => ({ ...counts }),
    reads: () => reads,
    gets: () => gets,
  };
});
