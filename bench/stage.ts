import type { Settings } from '../app/read-settings.ts';
import { webhookPath } from '../app/server.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { asUser } from '../sandbox/state/actor.ts';
import { commitFiles } from '../sandbox/state/git.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../sandbox/state/workflow-runs.ts';
import { createPerson, type Person } from '../test/world/person.ts';
import { type Child, startChild } from './child.ts';
import type { AppInput, AppQuestions, RequestCounts } from './children/app.ts';
import {
  checkNames,
  ciWorkflow,
  committers,
  holders,
  referenceConfig,
  renderRecord,
  smallTalk,
} from './reference-initiative.ts';

/** What something cost at GitHub: requests of the App as it sent them, points as the sandbox charged them. */
export interface Cost extends RequestCounts {
  readonly points: number;
}

/** The sandbox with the organisation `acme`, and the real App beside it in a process of its own. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly app: Child<AppQuestions>;
  /** Ends the App and starts another one, which remembers nothing and keeps what it reads. */
  restartApp(): Promise<void>;
  /** What the App was started with. */
  readonly settings: Settings;
  as(login: Parameters<Sandbox['tokenOf']>[0]): Person;
  /** Resolves once every webhook has arrived and the App has nothing left to do. */
  settled(): Promise<void>;
  /** What the App asks for while this happens and until all is quiet. */
  costOf(act: () => Promise<unknown>): Promise<Cost>;
  /** CI reports all its checks on this commit, at once: of a pull request unless said. */
  reportChecks(sha: string, event?: 'pull_request' | 'push'): void;
  close(): Promise<void>;
}

/** @param writeIntervalMs least time between two writes; the App's own default is 1000 */
export async function startStage(writeIntervalMs: number): Promise<Stage> {
  const sandbox = await startSandbox({ seed: 'acme' });
  const { store, acme } = sandbox;
  commitFiles(store, asUser(acme.people.adm), acme.repository, {
    branch: 'main',
    message: 'The config of the reference initiative',
    files: { '.github/tutti.yml': referenceConfig },
  });
  const { id: appId, privateKey, webhookSecret } = sandbox.app;
  const settings: Settings = {
    appId,
    privateKey,
    webhookSecrets: [webhookSecret],
    port: 0,
    host: '127.0.0.1',
    baseUrl: sandbox.url,
    writeIntervalMs,
  };
  let app = await startOne(false);

  async function startOne(isRecording: boolean): Promise<Child<AppQuestions>> {
    const input: AppInput = { settings, isRecording };
    const child = await startChild<AppQuestions>('app.ts', input);
    const url = `http://127.0.0.1:${String(await child.ask('port'))}${webhookPath}`;
    sandbox.deliveries.setTarget(appId, { url, secret: webhookSecret });
    return child;
  }

  async function settled(): Promise<void> {
    for (let seen = -1; seen !== sandbox.deliveries.all.length; ) {
      seen = sandbox.deliveries.all.length;
      await sandbox.deliveries.settled();
      await app.ask('idle');
    }
  }

  return {
    sandbox,
    get app() {
      return app;
    },
    settings,
    async restartApp() {
      await app.stop();
      app = await startOne(true);
    },
    as: (login) =>
      createPerson({ login, url: sandbox.url, token: sandbox.tokenOf(login), tick: () => undefined }),
    settled,
    async costOf(act) {
      await settled();
      const before = { ...(await app.ask('requests')), points: pointsOf(sandbox) };
      await act();
      await settled();
      const after = { ...(await app.ask('requests')), points: pointsOf(sandbox) };
      return {
        reads: after.reads - before.reads,
        writes: after.writes - before.writes,
        rest: after.rest - before.rest,
        points: after.points - before.points,
      };
    },
    reportChecks: (sha, event) => reportChecks(sandbox, sha, event),
    async close() {
      await app.stop();
      await sandbox.close();
    },
  };
}

/** CI reports all its checks on this commit, at once. */
export function reportChecks(
  { store, acme }: Sandbox,
  headSha: string,
  event: 'pull_request' | 'push' = 'pull_request',
): void {
  const run = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
    path: ciWorkflow,
    event,
    headSha,
  });
  for (const name of checkNames) reportJob(store, run, name, 'success');
  completeWorkflowRun(store, run);
}

/** GraphQL points that the App was charged. */
function pointsOf(sandbox: Sandbox): number {
  return sandbox
    .requests()
    .filter(({ by, operation }) => by === 'tutti[bot]' && operation === 'POST /graphql')
    .reduce((sum, { cost }) => sum + cost, 0);
}

/** Where people act, and somebody keeps their initiatives. */
export type Scene = Pick<Stage, 'as' | 'settled'>;

export async function createInitiativeLabel(stage: Scene): Promise<void> {
  await stage.as('adm').request('POST /repos/{owner}/{repo}/labels', { name: 'initiative', color: '5319e7' });
}

/** @returns number of its issue; what the App does about it has not happened yet */
export function openInitiative(stage: Scene, variant: string): Promise<number> {
  return stage.as('lea').openIssue({
    title: `Faster checkout of ${variant}`,
    body: renderRecord(variant),
    labels: ['initiative'],
  });
}

/** The reference initiative as people left it. */
export interface Played {
  readonly initiative: number;
  /** Number of a persona's sub-issue. */
  readonly issueOf: (persona: string) => number;
  /** Numbers of all of them. */
  readonly subIssues: readonly number[];
  readonly pull: number;
  readonly sha: string;
}

/** Plays it up to the pull request that wants to release it; no check has reported yet. */
export async function playReference(stage: Scene): Promise<Played> {
  const { as, settled } = stage;
  await createInitiativeLabel(stage);
  const initiative = await openInitiative(stage, 'the shop');
  await settled();
  const issueOf = await findSubIssues(stage, initiative);
  for (const { persona, login } of committers) await as(login).comment(issueOf(persona), '/commit');
  await settled();
  await as('lea').comment(initiative, await signatureLine(stage, initiative));
  await settled();
  for (const { persona, login, declared } of holders)
    await as(login).comment(issueOf(persona), `/met ${declared.join(' ')}: shown on real data`);
  await settled();
  for (const [index, text] of smallTalk.entries())
    await as('wanda').comment(issueOf(holders[index % holders.length]?.persona ?? ''), text);
  const wanda = as('wanda');
  const sha = await wanda.commit(
    'work',
    { 'src/address.js': '// the saved address\n' },
    { from: 'release/1.0' },
  );
  const pull = await wanda.openPull({ head: 'work', body: `Initiative: #${String(initiative)}` });
  await settled();
  const subIssues = holders.map(({ persona }) => issueOf(persona));
  return { initiative, issueOf, subIssues, pull, sha };
}

interface Labelled {
  readonly number: number;
  readonly labels: readonly { readonly name: string }[];
}

async function findSubIssues(stage: Scene, initiative: number): Promise<(persona: string) => number> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
  const children = (await stage
    .as('adm')
    .request(route, { issue_number: initiative })) as readonly Labelled[];
  return (persona) => {
    const found = children.find(({ labels }) => labels.some(({ name }) => name === `persona:${persona}`));
    if (found === undefined) throw new Error(`the App opened no sub-issue for ${persona}`);
    return found.number;
  };
}

async function signatureLine(stage: Scene, initiative: number): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const comments = (await stage.as('adm').request(route, { issue_number: initiative })) as readonly {
    body: string;
  }[];
  const line = comments.map(({ body }) => /\/sign selection@[0-9a-f]{8}/.exec(body)?.[0]).find(Boolean);
  if (line === undefined) throw new Error('the App offers no line to sign');
  return line;
}
