import { type Child, startChild } from './child.ts';
import { type AppSettings, createControl } from './control.ts';
import { whenAborted } from './when-aborted.ts';

export interface StageOptions {
  /** Gives the App a webhook secret that GitHub does not sign with, to see that the demo notices. */
  readonly wrongSecret: boolean;
  /** Ends it all while it is still coming up. */
  readonly signal: AbortSignal;
}

/** A GitHub and Tutti's App, each a process of its own on loopback. */
export interface Stage {
  /** Of GitHub's API. */
  readonly githubUrl: string;
  readonly appUrl: string;
  /** Rejects when one of them ends early. */
  readonly failure: Promise<never>;
  /** What the App said last. */
  appLog(): readonly string[];
  stop(): Promise<void>;
}

/** How long each of the two may take to come up, also on a machine with much else to do. */
const deadlineMs = 30_000;
/** GitHub asks an App for a second between two writes. Nobody waits for that on a machine of one's own. */
const writeIntervalMs = 20;
const webhookPath = '/api/github/webhooks';

/** Starts the sandbox, then the App with what the sandbox says about it, and aims the webhooks at the App. @throws ChildFailed */
export async function startStage(options: StageOptions): Promise<Stage> {
  const { signal } = options;
  const children: Child[] = [];
  const start = (name: string, args: readonly string[], env: Readonly<Record<string, string>>) => {
    const child = startChild({ name, args, env, deadlineMs });
    children.push(child);
    return child;
  };
  // The App first: it may still have a word for GitHub.
  const stop = async () => {
    for (const child of children.toReversed()) await child.stop();
  };
  try {
    const { githubUrl, appUrl, app } = await Promise.race([bringUp(start, options), whenAborted(signal)]);
    const failure = Promise.race(children.map((child) => child.failure));
    failure.catch(() => {});
    return { githubUrl, appUrl, failure, appLog: () => app.lastLines(), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Start = (name: string, args: readonly string[], env: Readonly<Record<string, string>>) => Child;

async function bringUp(
  start: Start,
  { wrongSecret }: StageOptions,
): Promise<{ readonly githubUrl: string; readonly appUrl: string; readonly app: Child }> {
  const sandbox = start('The sandbox', ['sandbox/main.ts', '--port', '0'], {});
  const githubUrl = await sandbox.announced((line) => /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]);
  const control = createControl(githubUrl);
  const settings = await control.appSettings();
  const app = start('Tutti’s App', ['app/main.ts'], appEnv(githubUrl, settings, wrongSecret));
  const appUrl = `http://127.0.0.1:${await app.announced(portIn)}`;
  await requireHealth(`${appUrl}/healthz`);
  await control.aimWebhooks({ url: appUrl + webhookPath, secret: settings.webhookSecret });
  return { githubUrl, appUrl, app };
}

function appEnv(
  githubUrl: string,
  { id, privateKey, webhookSecret }: AppSettings,
  wrongSecret: boolean,
): Record<string, string> {
  return {
    APP_ID: String(id),
    PRIVATE_KEY: privateKey,
    WEBHOOK_SECRET: wrongSecret ? webhookSecret.split('').toReversed().join('') : webhookSecret,
    GITHUB_API_URL: githubUrl,
    // A free one; the App says which.
    PORT: '0',
    HOST: '127.0.0.1',
    TUTTI_WRITE_INTERVAL_MS: String(writeIntervalMs),
  };
}

/** Of the App's log line that says where it listens: one JSON object per line. */
function portIn(line: string): string | undefined {
  return line.includes('"listening"') ? /"port":(\d+)/.exec(line)?.[1] : undefined;
}

async function requireHealth(url: string): Promise<void> {
  const { ok, status } = await fetch(url);
  if (!ok) throw new Error(`${url} answered ${String(status)}.`);
}
