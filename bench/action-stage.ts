import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { asUser } from '../sandbox/state/actor.ts';
import { uninstallApp } from '../sandbox/state/apps.ts';
import { commitFiles } from '../sandbox/state/git.ts';
import { runStep, type Step, type StepEvent, type StepResult } from '../test/action/runner-harness.ts';
import { permissionsOf, stepOn } from '../test/action/sandbox-step.ts';
import { createPerson, type Person } from '../test/world/person.ts';
import { referenceConfig } from './reference-initiative.ts';
import { type Played, playReference, reportChecks } from './stage.ts';

/** The reference initiative in a repository without the App, kept by `sync` and ready to be released. */
export interface ActionStage {
  readonly sandbox: Sandbox;
  readonly played: Played;
  as(login: Parameters<Sandbox['tokenOf']>[0]): Person;
  /** A step of the Action, as a workflow of this repository would have it. */
  step(command: 'gate' | 'sync', event: StepEvent): Step;
  /** The event of the pull request that wants to be released. */
  pullEvent(): Promise<StepEvent>;
  /** The event of a new comment. */
  comment(login: Parameters<Sandbox['tokenOf']>[0], issue: number, body: string): Promise<StepEvent>;
  close(): Promise<void>;
}

const everything: StepEvent = { name: 'workflow_dispatch', payload: {} };

export async function startActionStage(): Promise<ActionStage> {
  let ahead = 0;
  // GitHub's times are whole seconds: every act gets one of its own.
  const clock = { now: () => new Date(Date.now() + ahead * 1000) };
  const sandbox = await startSandbox({ seed: 'acme', clock });
  const { store, acme } = sandbox;
  uninstallApp(store, asUser(acme.people.adm), acme.installation);
  commitFiles(store, asUser(acme.people.adm), acme.repository, {
    branch: 'main',
    message: 'The config of the reference initiative',
    files: { '.github/tutti.yml': referenceConfig },
  });
  const tick = () => {
    ahead += 1;
  };
  const as: ActionStage['as'] = (login) =>
    createPerson({ login, url: sandbox.url, token: sandbox.tokenOf(login), tick });
  const step: ActionStage['step'] = (command, event) =>
    stepOn(sandbox, permissionsOf[command], { with: { command }, event });
  const settled = async () => {
    tick();
    // What one look writes may call for another one.
    for (let look = 0; look < 2; look += 1) requireSuccess(await runStep(step('sync', everything)));
  };
  const adm = as('adm');

  const played = await playReference({ as, settled });
  reportChecks(sandbox, played.sha);
  await settled();
  return {
    sandbox,
    played,
    as,
    step,
    async pullEvent() {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
      const pull = await adm.request(route, { pull_number: played.pull });
      return { name: 'pull_request', payload: { action: 'synchronize', pull_request: pull } };
    },
    async comment(login, issue, body) {
      const id = await as(login).comment(issue, body);
      tick();
      const route = '/repos/{owner}/{repo}/issues';
      const payload = {
        action: 'created',
        issue: await adm.request(`GET ${route}/{issue_number}`, { issue_number: issue }),
        comment: await adm.request(`GET ${route}/comments/{comment_id}`, { comment_id: id }),
      };
      return { name: 'issue_comment', payload };
    },
    close: () => sandbox.close(),
  };
}

/** A number about a step that did not do its work means nothing. */
export function requireSuccess(result: StepResult): StepResult {
  if (!result.succeeded) throw new Error(`a step failed:\n${result.printed}`);
  return result;
}
