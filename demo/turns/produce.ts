/** Produce: the release is asked for, and what it waits for comes in. */

import { type Login, place } from '../cast.ts';
import { expectAnswer, expectConvergence, expectCriteria, expectGate, showConvergence } from '../effects.ts';
import type { Scene } from '../scene.ts';
import { tryToMerge } from '../try-to-merge.ts';
import type { Initiative } from './select.ts';

export interface Release {
  readonly pull: number;
  /** SHA of the pull request's head. */
  readonly head: string;
}

export const releaseBranch = 'release/1.0';
const workBranch = 'one-click-reorder';

const code = `export const reorder = (order, checkout) => checkout({ ...order, id: undefined });
`;

/** Wanda has written it. The line `Initiative: #n` says what the release is about. */
export async function openRelease(scene: Scene, { number }: Initiative): Promise<Release> {
  const { as, github, print } = scene;
  const { octokit } = as('wanda');
  const from = await github.headOf(releaseBranch);
  await octokit.request('POST /repos/{owner}/{repo}/git/refs', {
    ...place,
    ref: `refs/heads/${workBranch}`,
    sha: from,
  });
  await octokit.request('PUT /repos/{owner}/{repo}/contents/{path}', {
    ...place,
    path: 'src/reorder.js',
    message: 'Put a past order through again',
    content: Buffer.from(code).toString('base64'),
    branch: workBranch,
  });
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/pulls', {
    ...place,
    title: 'One-click reorder',
    head: workBranch,
    base: releaseBranch,
    body: `Puts a past order through again.\n\nInitiative: #${String(number)}\n`,
  });
  print.act(
    'wanda',
    `opens pull request #${String(data.number)} into ${releaseBranch}, with “Initiative: #${String(number)}” in it`,
  );
  const release = { pull: data.number, head: data.head.sha };
  await expectGate(scene, release.head, 'in_progress', /^Waiting: /);
  return release;
}

/** The gate is a required check of the branch: GitHub itself refuses. */
export async function mergeIsRefused(scene: Scene, { pull }: Release): Promise<void> {
  scene.print.act('max', `wants to merge #${String(pull)}; he is a maintainer`);
  const said = await scene.expect({
    expected: 'a refusal with status 405 that names launch-gate',
    read: () => tryToMerge(scene.as('max'), pull),
    holds: ({ status, message }) => status === 405 && message.includes('launch-gate'),
    describe: ({ status, message }) => `${String(status)} ${message}`,
  });
  scene.print.shows('GitHub', `${String(said.status)} ${said.message}`);
  await scene.expect({
    expected: `pull request #${String(pull)} open and blocked`,
    read: () => scene.github.pullRequest(pull),
    holds: ({ merged, mergeable }) => !merged && mergeable === 'blocked',
    describe: ({ merged, mergeable }) => (merged ? 'it is merged' : mergeable),
  });
}

/** Gus owns Guardian. What Builder promised is for Builder's owners to say. */
export async function wrongOwnerDeclares(scene: Scene, initiative: Initiative): Promise<void> {
  const issue = initiative.subIssue('Builder');
  const comment = await scene.as('gus').comment(issue, '/met demo: looked fine to me');
  scene.print.act(
    'gus',
    `comments “/met demo: looked fine to me” on Builder’s #${String(issue)}; he owns Guardian`,
  );
  await expectAnswer(scene, { issue, comment }, /Not taken.*Only an owner or delegate.*Builder/);
  await expectCriteria(scene, initiative.number, 'Builder', '0/2 met');
}

const declarations: readonly (readonly [Login, string, string])[] = [
  ['vera', 'Visionary', '/met promise: the last four weeks say the same'],
  ['ana', 'Builder', '/met demo: shown on Friday with a copy of last week’s orders'],
  ['gus', 'Guardian', '/met runbook alerts: rehearsed twice, the pager went off in two minutes'],
  ['dee', 'Dealmaker', '/met brief: agreed with sales'],
  ['sam', 'Storyteller', '/met story: approved by the editors'],
  ['ada', 'Advocate', '/met support help: team briefed, page is live'],
];

/** Each owner says, in public and with evidence, that it is so. What a machine decides is left to the machine. */
export async function ownersDeclare(scene: Scene, initiative: Initiative, { head }: Release): Promise<void> {
  for (const [login, persona, words] of declarations) {
    await scene.as(login).comment(initiative.subIssue(persona), words);
    scene.print.act(login, `comments “${words}”`);
  }
  const seen = await expectConvergence(
    scene,
    initiative.number,
    'every criterion met but the one that CI decides',
    ({ rows }) => {
      const counts = rows.slice(1).map(([, , criteria]) => criteria);
      return (
        counts.filter((count) => count === '1/2 met').length === 1 &&
        !counts.some((count) => count?.startsWith('0/'))
      );
    },
  );
  showConvergence(scene, seen);
  await expectGate(scene, head, 'in_progress', /^Waiting: .*tests|^Waiting: .*unit/i);
}

/** A no needs no one's leave, and beats any yes. */
export async function anaWithdraws(scene: Scene, initiative: Initiative, { head }: Release): Promise<void> {
  const issue = initiative.subIssue('Builder');
  const words = '/unmet demo A sold-out item is put through at price 0';
  const comment = await scene.as('ana').comment(issue, words);
  scene.print.act('ana', `comments “${words}”`);
  await expectAnswer(scene, { issue, comment }, /Taken.*demo/);
  await expectGate(scene, head, 'failure', /^Blocked: .*demo/);
}

const workflow = '.github/workflows/ci.yml';

/** GitHub Actions runs the pinned workflow on a commit: the criterion that no person can declare. */
export async function runCi(scene: Scene, sha: string, event: 'push' | 'pull_request'): Promise<void> {
  const { control, github, print } = scene;
  await control.runWorkflow({ by: 'wanda', workflow, event, ref: sha, jobs: { unit: 'success' } });
  print.act('CI', `runs ${workflow} on ${sha.slice(0, 7)} (${event})`);
  const check = await scene.expect({
    expected: 'the check “unit”, a success reported by GitHub Actions',
    read: async () => (await github.checks(sha)).find(({ name }) => name === 'unit'),
    holds: (seen) => seen?.app === 'github-actions' && seen.state === 'success',
    describe: (seen) => (seen === undefined ? 'no such check' : `${seen.state} by ${seen.app}`),
  });
  print.shows('unit', `${check?.state ?? ''}, reported by ${check?.app ?? ''}`);
}

/** Green tests change nothing about what Ana has seen. */
export async function ciReports(scene: Scene, initiative: Initiative, { head }: Release): Promise<void> {
  await runCi(scene, head, 'pull_request');
  await expectCriteria(scene, initiative.number, 'Builder', '1/2 met');
  const seen = await expectConvergence(
    scene,
    initiative.number,
    'nothing missing but what Ana took back',
    ({ missing }) => missing.length === 1 && missing.some((line) => line.includes('demo')),
  );
  showConvergence(scene, seen);
  await expectGate(scene, head, 'failure', /^Blocked: .*demo/);
}
