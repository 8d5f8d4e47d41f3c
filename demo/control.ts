/** What the sandbox offers beside GitHub's API, under `/_sandbox`: the things that no person does. */
export interface Control {
  /** How to run the App. */
  appSettings(): Promise<AppSettings>;
  /** Where GitHub sends the App's webhooks, and what it signs them with. */
  aimWebhooks(target: { readonly url: string; readonly secret: string }): Promise<void>;
  /** GitHub Actions runs a workflow on a commit, with these conclusions of its jobs. @returns its id */
  runWorkflow(run: WorkflowRun): Promise<number>;
  /** What the App has asked of GitHub so far. */
  usageOfApp(): Promise<Usage>;
  /** Answers and webhooks that GitHub's published description does not allow. */
  violations(): Promise<number>;
}

export interface AppSettings {
  readonly id: number;
  readonly privateKey: string;
  readonly webhookSecret: string;
}

export interface WorkflowRun {
  readonly by: string;
  readonly workflow: string;
  readonly event: 'push' | 'pull_request';
  /** A SHA. */
  readonly ref: string;
  readonly jobs: Readonly<Record<string, 'success' | 'failure'>>;
  /** Jobs that deploy: the environment of each. */
  readonly deploys?: Readonly<Record<string, string>>;
}

export interface Usage {
  readonly requests: number;
  /** Points of GitHub's GraphQL budget. */
  readonly points: number;
}

interface LoggedRequest {
  readonly operation: string | null;
  readonly by: string;
  readonly cost: number;
}

const repository = 'acme/checkout';
/** As the sandbox writes who asked: the App as such, and the App in an installation. */
const ofApp: ReadonlySet<string> = new Set(['app:tutti', 'tutti[bot]']);

export function createControl(url: string): Control {
  // What comes back is our own sandbox's, of this very version.
  async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
    const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(`${url}/_sandbox/${path}`, sent);
    const text = await response.text();
    if (!response.ok) throw new Error(`The sandbox refused ${path}: ${text}`);
    const answer: Answer = JSON.parse(text);
    return answer;
  }

  return {
    appSettings: () => ask<AppSettings>('app'),
    async aimWebhooks(target) {
      await ask('webhook-target', target);
    },
    async runWorkflow(run) {
      return (await ask<{ readonly id: number }>('workflow-runs', { repository, ...run })).id;
    },
    async usageOfApp() {
      const requests = (await ask<readonly LoggedRequest[]>('requests')).filter(({ by }) => ofApp.has(by));
      const graphql = requests.filter(({ operation }) => operation === 'POST /graphql');
      return { requests: requests.length, points: graphql.reduce((sum, { cost }) => sum + cost, 0) };
    },
    violations: async () => (await ask<readonly unknown[]>('violations')).length,
  };
}
