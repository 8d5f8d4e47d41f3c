/** The last objections, and the release. */

import {
  expectAnswer,
  expectConvergence,
  expectGate,
  expectPersonaChecks,
  showConvergence,
} from '../effects.ts';
import type { Scene } from '../scene.ts';
import { tryToMerge } from '../try-to-merge.ts';
import { type Release, releaseBranch, runCi } from './produce.ts';
import { type Initiative, personas } from './select.ts';

/** Everybody but the Conductor has a check of its own. */
const domainPersonas = personas.length - 1;

/** Any owner can hold the launch, whatever the table says. */
export async function gusHolds(scene: Scene, initiative: Initiative, { head }: Release): Promise<void> {
  const { number } = initiative;
  const words = '/hold The payment provider has an outage';
  const comment = await scene.as('gus').comment(number, words);
  scene.print.act('gus', `comments “${words}” on the initiative`);
  await expectAnswer(scene, { issue: number, comment }, /Taken.*The launch is on hold/);
  const issue = initiative.subIssue('Builder');
  const again = '/met demo: fixed, shown again with sold-out items';
  const repaired = await scene.as('ana').comment(issue, again);
  scene.print.act('ana', `comments “${again}”`);
  await expectAnswer(scene, { issue, comment: repaired }, /Taken.*Met: demo/);
  const seen = await expectConvergence(
    scene,
    number,
    'nothing missing but the release of the hold',
    ({ missing }) => missing.length === 1 && missing.some((line) => /hold/i.test(line)),
  );
  scene.print.shows('convergence', seen.headline);
  await expectGate(scene, head, 'failure', /^Blocked: .*hold/i);
}

/** A hold is released by whoever set it. */
export async function holdReleased(scene: Scene, { number }: Initiative, { head }: Release): Promise<void> {
  const comment = await scene.as('gus').comment(number, '/release-hold');
  scene.print.act('gus', 'comments “/release-hold”');
  await expectAnswer(scene, { issue: number, comment }, /Taken.*Your hold is released/);
  await expectGate(scene, head, 'success', /^Ready: every persona is ready/);
  await expectPersonaChecks(scene, head, domainPersonas);
  const seen = await expectConvergence(
    scene,
    number,
    'Ready, with nothing missing',
    ({ headline, missing }) => headline.includes('Ready') && missing.length === 0,
  );
  showConvergence(scene, seen);
  const said = await scene.expect({
    expected: 'an announcement that Shipment is ready',
    read: () => scene.github.announcements(number),
    holds: (announcements) => announcements.at(-1)?.includes('is ready') ?? false,
    describe: (announcements) => announcements.join(' / ') || 'none',
  });
  scene.print.shows('tutti[bot]', said.at(-1) ?? '');
}

/** The same person, the same button, another answer. @returns the SHA that the release branch has now */
export async function releaseIsMerged(scene: Scene, { pull }: Release): Promise<string> {
  const { as, github, print } = scene;
  print.act('max', `wants to merge #${String(pull)} again`);
  const answer = await scene.expect({
    expected: 'the merge, with status 200',
    read: () => tryToMerge(as('max'), pull),
    holds: ({ status }) => status === 200,
    describe: ({ status, message }) => `${String(status)} ${message}`,
  });
  print.shows('GitHub', `${String(answer.status)} ${answer.message}`);
  await scene.expect({
    expected: `pull request #${String(pull)} merged`,
    read: () => github.pullRequest(pull),
    holds: ({ merged }) => merged,
    describe: ({ mergeable }) => `open, ${mergeable}`,
  });
  return github.headOf(releaseBranch);
}

/** What is on the branch now is another commit, with a gate of its own. */
export async function releaseBranchIsGreen(scene: Scene, sha: string): Promise<void> {
  await runCi(scene, sha, 'push');
  await expectGate(scene, sha, 'success', /^Ready: every persona is ready/);
}
