import assert from 'node:assert/strict';
import { createLog } from '../../app/log.ts';
import type { Scheduler } from '../../app/scheduler.ts';
import { webhookPath } from '../../app/server.ts';
import { type RunningApp, startApp } from '../../app/start-app.ts';
import type { Clock } from '../../octokit/clock.ts';
import { systemClock } from '../../octokit/clock.ts';
import { createHttpsFetch } from '../../octokit/https-fetch.ts';
import { believe } from '../../octokit/json.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { createPerson, type Person } from './person.ts';
import { completeRecord } from './record.ts';

export type Login = keyof Sandbox['acme']['people'];

/** One of our check runs, as GitHub shows it. */
export interface Check {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly output: { readonly title: string | null; readonly summary: string | null };
}

export interface OpenInitiative {
  readonly number: number;
  /** Number of the sub-issue of a persona. */
  issueOf(persona: string): number;
}

/**
 * A whole world on loopback: GitHub's stand-in with the organisation `acme`, and the App beside it. People act through
 * GitHub's API, and what the App did is read back from there.
 */
export interface World {
  readonly sandbox: Sandbox;
  /** What the App logged, as parsed entries. */
  readonly logs: readonly Readonly<Record<string, unknown>>[];
  as(login: Login): Person;
  /** A second passes, for acts that do not come through a person: GitHub's times are whole seconds. */
  tick(): void;
  /** Resolves once every webhook has arrived and the App has nothing left to do. */
  settled(): Promise<void>;
  /** An initiative with its sub-issues opened by the App. */
  openInitiative(options?: { readonly title?: string; readonly record?: string }): Promise<OpenInitiative>;
  /** The initiative that is there, as it is now. */
  initiative(number: number): Promise<OpenInitiative>;
  /** Every owner of a domain persona says that they can deliver their part. */
  commitAll(initiative: OpenInitiative): Promise<void>;
  /** Everybody commits, Lea signs. */
  sign(initiative: OpenInitiative): Promise<void>;
  /** Every criterion that a person decides is declared met by its owner. */
  declareAll(initiative: OpenInitiative): Promise<void>;
  /** A pull request into `release/1.0`, by Wanda. */
  openRelease(options?: {
    readonly body?: string;
    readonly branch?: string;
    readonly files?: Readonly<Record<string, string>>;
  }): Promise<number>;
  /** The CI of a pull request's head: the job `unit` of `.github/workflows/ci.yml`. */
  ci(pull: number, conclusion: 'success' | 'failure' | null): Promise<void>;
  /** The same on any commit, on a group of the merge queue with its event. */
  ciOn(
    sha: string,
    conclusion: 'success' | 'failure' | null,
    event?: 'pull_request' | 'push' | 'merge_group',
  ): Promise<void>;
  /** The launch gate of a pull request: our newest check run of that name on its head, or null. */
  gate(pull: number): Promise<Check | null>;
  /** Our newest check run of each name on this commit or branch. */
  checks(ref: string): Promise<ReadonlyMap<string, Check>>;
  headOf(pull: number): Promise<string>;
  /** Our comments on an issue, oldest first. */
  ourComments(issue: number): Promise<readonly { readonly id: number; readonly body: string }[]>;
  app(): RunningApp;
  /** Ends the App and starts another one, which remembers nothing. */
  restartApp(options?: AppOptions): Promise<void>;
  stopApp(): Promise<void>;
  close(): Promise<void>;
}

export interface AppOptions {
  /** Stands between the App and GitHub: to lose, delay and break things. */
  readonly fetch?: typeof globalThis.fetch;
  readonly clock?: Clock;
  readonly scheduler?: Scheduler;
}

/** Who declares for whom in `acme/checkout`, and what nobody but a person decides there. */
const declared: readonly (readonly [string, Login, string])[] = [
  ['visionary', 'vera', 'promise scope'],
  ['builder', 'ana', 'demo done'],
  ['guardian', 'gus', 'runbook rollback'],
  ['dealmaker', 'dee', 'brief price'],
  ['storyteller', 'sam', 'story words'],
  ['advocate', 'ada', 'support help'],
];

const ciWorkflow = '.github/workflows/ci.yml';

export async function startWorld(options: AppOptions = {}): Promise<World> {
  let ahead = 0;
  // GitHub's times are whole seconds: every act gets one of its own, the App's too.
  const clock = { now: () => new Date(Date.now() + ahead * 1000) };
  const sandbox = await startSandbox({ seed: 'acme', clock });
  const logs: Record<string, unknown>[] = [];
  let app: RunningApp | null = null;
  await startOne(options);

  async function startOne({
    fetch = createHttpsFetch({ env: {} }),
    clock: appClock = systemClock,
    scheduler,
  }: AppOptions): Promise<void> {
    const ticking: typeof fetch = (url, init) => {
      if (typeof init?.body === 'string' && init.body.includes('mutation Apply(')) ahead += 1;
      return fetch(url, init);
    };
    const { id, privateKey, webhookSecret } = sandbox.app;
    const log = createLog(
      [webhookSecret, privateKey],
      (line) => logs.push(JSON.parse(line)),
      () => '',
    );
    const settings = {
      appId: id,
      privateKey,
      webhookSecrets: [webhookSecret],
      port: 0,
      baseUrl: sandbox.url,
      writeIntervalMs: 1,
    };
    app = await startApp(settings, {
      log,
      clock: appClock,
      fetch: ticking,
      gatherMs: 0,
      ...(scheduler && { scheduler }),
    });
    const url = `http://127.0.0.1:${String(app.port)}${webhookPath}`;
    sandbox.deliveries.setTarget(id, { url, secret: webhookSecret });
  }

  const tick = () => {
    ahead += 1;
  };
  const as = (login: Login) => createPerson({ login, url: sandbox.url, token: sandbox.tokenOf(login), tick });
  const reader = as('adm');

  async function settled(): Promise<void> {
    for (let seen = -1; seen !== sandbox.deliveries.all.length; ) {
      seen = sandbox.deliveries.all.length;
      await sandbox.deliveries.settled();
      await app?.idle();
    }
  }

  const headOf = async (pull: number) => {
    const answer = believe<{
      head: { sha: string };
    }>(
      await reader.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        pull_number: pull,
      }),
    );
    return answer.head.sha;
  };

  async function checks(ref: string): Promise<ReadonlyMap<string, Check>> {
    const answer = believe<{ check_runs: Check[] }>(
      await reader.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
        ref,
        app_id: sandbox.app.id,
        filter: 'all',
        per_page: 100,
      }),
    );
    return new Map(answer.check_runs.toSorted((a, b) => a.id - b.id).map((check) => [check.name, check]));
  }

  async function initiative(number: number): Promise<OpenInitiative> {
    const children = believe<{ number: number; labels: { name: string }[] }[]>(
      await reader.request('GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', {
        issue_number: number,
        per_page: 100,
      }),
    );
    const issueOf = (persona: string) => {
      const issue = children.find(({ labels }) => labels.some(({ name }) => name === `persona:${persona}`));
      assert.ok(issue !== undefined, `there is no sub-issue of ${persona}`);
      return issue.number;
    };
    return { number, issueOf };
  }

  async function ourComments(issue: number) {
    const comments = believe<{ id: number; body: string; user: { login: string } }[]>(
      await reader.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: issue,
        per_page: 100,
      }),
    );
    return comments.filter(({ user }) => user.login === 'tutti[bot]');
  }

  const ciOn: World['ciOn'] = async (headSha, conclusion, event = 'pull_request') => {
    const { store, acme } = sandbox;
    tick();
    const run = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
      path: ciWorkflow,
      event,
      headSha,
    });
    reportJob(store, run, 'unit', conclusion);
    if (conclusion !== null) completeWorkflowRun(store, run);
    await settled();
  };

  async function commitAll(target: OpenInitiative): Promise<void> {
    for (const [persona, login] of declared) await as(login).comment(target.issueOf(persona), '/commit');
    await settled();
  }

  return {
    sandbox,
    logs,
    as,
    tick,
    settled,
    initiative,
    headOf,
    checks,
    ourComments,
    commitAll,
    async openInitiative({ title = 'Faster checkout', record = completeRecord } = {}) {
      await reader
        .request('POST /repos/{owner}/{repo}/labels', { name: 'initiative', color: '5319e7' })
        .catch(() => null);
      const number = await as('lea').openIssue({ title, body: record, labels: ['initiative'] });
      await settled();
      return initiative(number);
    },
    async sign(target) {
      await commitAll(target);
      const sticky = (await ourComments(target.number))[0]?.body ?? '';
      const line = /\/sign selection@[0-9a-f]{8}/.exec(sticky)?.[0];
      assert.ok(line !== undefined, `there is no line to sign in:\n${sticky}`);
      await as('lea').comment(target.number, line);
      await settled();
    },
    async declareAll(target) {
      for (const [persona, login, ids] of declared) {
        await as(login).comment(target.issueOf(persona), `/met ${ids}: seen it work`);
      }
      await settled();
    },
    async openRelease({
      body = '',
      branch = `work-${String(ahead)}`,
      files = { 'src/a.js': `// ${String(ahead)}\n` },
    } = {}) {
      const wanda = as('wanda');
      await wanda.commit(branch, files, { from: 'release/1.0' });
      const pull = await wanda.openPull({ head: branch, body });
      await settled();
      return pull;
    },
    ci: async (pull, conclusion) => ciOn(await headOf(pull), conclusion),
    ciOn,
    async gate(pull) {
      return (await checks(await headOf(pull))).get('launch-gate') ?? null;
    },
    app() {
      assert.ok(app !== null, 'the App is not running');
      return app;
    },
    async restartApp(next = {}) {
      await app?.stop();
      await startOne(next);
    },
    async stopApp() {
      await app?.stop();
      app = null;
    },
    async close() {
      await app?.stop();
      await sandbox.close();
      assert.deepEqual(sandbox.violations(), []);
    },
  };
}
