import assert from 'node:assert/strict';
import { believe } from '../../octokit/json.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { uninstallApp } from '../../sandbox/state/apps.ts';
import { createPerson, type Person } from '../world/person.ts';
import type { Login } from '../world/world.ts';
import { configure, peopleConfig } from './launch-without-teams.ts';
import type { StepEvent } from './runner-harness.ts';

/** `acme/checkout` where nobody has installed the App: workflows are all there is. */
export interface RepositoryWithoutApp {
  readonly sandbox: Sandbox;
  as(login: Login): Person;
  /** Comments of the Action on an issue, oldest first. */
  answers(issue: number): Promise<readonly string[]>;
  /** Number of the sub-issue of a persona. */
  issueOf(initiative: number, persona: string): Promise<number>;
  /** The Action's newest check run of this name on a commit; null where there is none. */
  check(ref: string, name: string): Promise<Check | null>;
  /** What GitHub tells a workflow about an issue. */
  issueEvent(action: string, issue: number): Promise<StepEvent>;
  /** Comments, and tells what GitHub says about it to a workflow. */
  comment(login: Login, issue: number, body: string): Promise<StepEvent>;
  close(): Promise<void>;
}

export interface Check {
  readonly id: number;
  readonly status: string;
  readonly conclusion: string | null;
}

export async function startRepositoryWithoutApp(): Promise<RepositoryWithoutApp> {
  let ahead = 0;
  // GitHub's times are whole seconds: every act gets one of its own.
  const clock = { now: () => new Date(Date.now() + ahead * 1000) };
  const sandbox = await startSandbox({ seed: 'acme', clock });
  const { store, acme } = sandbox;
  configure({ sandbox }, peopleConfig);
  uninstallApp(store, asUser(acme.people.adm), acme.installation);
  const tick = () => {
    ahead += 1;
  };
  const as = (login: Login) => createPerson({ login, url: sandbox.url, token: sandbox.tokenOf(login), tick });
  const adm = as('adm');
  const read: Person['request'] = (route, parameters) => adm.request(route, parameters);
  await read('POST /repos/{owner}/{repo}/labels', { name: 'initiative', color: '5319e7' });
  const issuePath = '/repos/{owner}/{repo}/issues/{issue_number}';

  async function issueEvent(action: string, issue: number): Promise<StepEvent> {
    tick();
    const payload = { action, issue: await read(`GET ${issuePath}`, { issue_number: issue }) };
    return { name: 'issues', payload };
  }

  return {
    sandbox,
    as,
    issueEvent,
    async answers(issue) {
      const answer = await read(`GET ${issuePath}/comments`, { issue_number: issue, per_page: 100 });
      return believe<readonly { body: string; user: { login: string } }[]>(answer)
        .filter(({ user }) => user.login === 'github-actions[bot]')
        .map(({ body }) => body);
    },
    async issueOf(initiative, persona) {
      const answer = await read(`GET ${issuePath}/sub_issues`, { issue_number: initiative, per_page: 100 });
      const found = believe<readonly { number: number; labels: readonly { name: string }[] }[]>(
        answer,
      ).filter(({ labels }) => labels.some(({ name }) => name === `persona:${persona}`));
      assert.equal(found.length, 1, `sub-issues of ${persona}`);
      return found[0]?.number ?? 0;
    },
    async check(ref, name) {
      const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
      const answer = await read(route, { ref, check_name: name, app_id: 15_368, filter: 'all' });
      const { check_runs: runs } = believe<{ check_runs: readonly Check[] }>(answer);
      return runs.toSorted((a, b) => a.id - b.id).at(-1) ?? null;
    },
    async comment(login, issue, body) {
      const id = await as(login).comment(issue, body);
      tick();
      const { payload } = await issueEvent('created', issue);
      const comment = await read('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        comment_id: id,
      });
      return { name: 'issue_comment', payload: { ...payload, comment } };
    },
    async close() {
      await sandbox.close();
      assert.deepEqual(sandbox.violations(), []);
    },
  };
}
