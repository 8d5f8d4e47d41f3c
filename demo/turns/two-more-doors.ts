/** A release leaves by more doors than a merge: a tag, and a deployment. */

import { place } from '../cast.ts';
import { expectGate } from '../effects.ts';
import type { Scene } from '../scene.ts';
import { type GitHubAnswer, tryRequest } from '../try-request.ts';
import type { Initiative } from './select.ts';

const tag = 'v1.0.0';
const environment = 'production';
const workflow = '.github/workflows/deploy.yml';

/** An administrator asks for the gate at both; `tutti setup` does the same. */
async function closeTwoMoreDoors({ as, control, print }: Scene): Promise<void> {
  const { octokit } = as('adm');
  const { id } = await control.appSettings();
  await octokit.request('POST /repos/{owner}/{repo}/rulesets', {
    ...place,
    name: 'release tags',
    target: 'tag',
    enforcement: 'active',
    conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
    rules: [
      {
        type: 'required_status_checks',
        parameters: {
          required_status_checks: [{ context: 'launch-gate', integration_id: id }],
          strict_required_status_checks_policy: false,
        },
      },
    ],
  });
  print.act('adm', 'requires launch-gate for tags that begin with v');
  const door = { ...place, environment_name: environment };
  await octokit.request('PUT /repos/{owner}/{repo}/environments/{environment_name}', door);
  const rules = 'POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules';
  await octokit.request(rules, { ...door, integration_id: id });
  print.act('adm', `lets Tutti’s App protect the environment ${environment}`);
}

/** What was green when it was merged need not be so when it goes out. @returns id of the run that waits */
export async function doorsAreShut(scene: Scene, initiative: Initiative, sha: string): Promise<number> {
  const { as, control, print } = scene;
  await closeTwoMoreDoors(scene);
  const words = '/unmet runbook The pager number in it is wrong';
  await as('gus').comment(initiative.subIssue('Guardian'), words);
  print.act('gus', `comments “${words}”`);
  await expectGate(scene, sha, 'failure', /^Blocked: Guardian: runbook/);
  const refused = await expectTag(scene, sha, 422);
  print.shows('GitHub', `${String(refused.status)} ${refused.message}`);
  const run = await control.runWorkflow({
    by: 'max',
    workflow,
    event: 'push',
    ref: sha,
    jobs: { build: 'success' },
    deploys: { publish: environment },
  });
  print.act('max', `starts ${workflow}, which deploys to ${environment}`);
  await expectWaiting(scene, run, [environment]);
  return run;
}

/** Nobody starts the run again: it goes on by itself. */
export async function doorsAreOpen(
  scene: Scene,
  initiative: Initiative,
  { sha, run }: { readonly sha: string; readonly run: number },
): Promise<void> {
  const words = '/met runbook: corrected, and called once';
  await scene.as('gus').comment(initiative.subIssue('Guardian'), words);
  scene.print.act('gus', `comments “${words}”`);
  await expectGate(scene, sha, 'success', /^Ready: every persona is ready/);
  await expectTag(scene, sha, 201);
  scene.print.shows('GitHub', `201 ${tag} is there`);
  await expectWaiting(scene, run, []);
}

async function expectTag(scene: Scene, sha: string, status: number): Promise<GitHubAnswer> {
  scene.print.act('max', `wants to tag ${sha.slice(0, 7)} as ${tag}`);
  const ref = { ...place, ref: `refs/tags/${tag}`, sha };
  return scene.expect({
    expected: `an answer with status ${String(status)}`,
    read: () => tryRequest(() => scene.as('max').octokit.request('POST /repos/{owner}/{repo}/git/refs', ref)),
    holds: (answer) => answer.status === status,
    describe: (answer) => `${String(answer.status)} ${answer.message}`,
  });
}

async function expectWaiting(scene: Scene, run: number, environments: readonly string[]): Promise<void> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments';
  const seen = await scene.expect({
    expected: environments.length === 0 ? 'the run going on' : `the run waiting for ${environments.join()}`,
    read: async () => {
      const { data } = await scene.as('max').octokit.request(route, { ...place, run_id: run });
      return data.map((pending) => pending.environment.name ?? '');
    },
    holds: (names) => names.join() === environments.join(),
    describe: describeWaiting,
  });
  scene.print.shows('deployment', describeWaiting(seen));
}

function describeWaiting(names: readonly string[]): string {
  return names.length === 0 ? 'goes on' : `waits for ${names.join(', ')}`;
}
