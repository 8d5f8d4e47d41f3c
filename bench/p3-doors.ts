import { asUser } from '../sandbox/state/actor.ts';
import { addRule, ensureEnvironment } from '../sandbox/state/environments.ts';
import { branchHead, commitFiles } from '../sandbox/state/git.ts';
import { enqueue } from '../sandbox/state/merge-queue.ts';
import { MERGE_QUEUE_DEFAULTS } from '../sandbox/state/ruleset-entities.ts';
import { createRuleset } from '../sandbox/state/rulesets.ts';
import { startDeployingJob } from '../sandbox/state/waiting-jobs.ts';
import { createWorkflowRun } from '../sandbox/state/workflow-runs.ts';
import type { Progress } from './progress.ts';
import { referenceConfig } from './reference-initiative.ts';
import { type Cost, type Played, playReference, type Stage, startStage } from './stage.ts';
import type { Row } from './table.ts';

/** P3 door by door: what the verdict on one release of the reference initiative asks of GitHub, through the real App. */
export async function measureDoors(progress: Progress): Promise<Row[]> {
  const stage = await startStage(1);
  try {
    progress('playing the reference initiative, for each door');
    const played = await playReference(stage);
    // What a door costs is asked here, and not whether it holds.
    stage.sandbox.acme.repository.protections.clear();
    const since = branchHead(stage.sandbox.acme.repository, 'main') ?? '';
    await stage
      .as('adm')
      .commit('main', { '.github/tutti.yml': configWithDoors(since) }, { message: ours(played, 'Doors') });
    await reportEverywhere(stage);
    const rows: Row[] = [];
    for (const [what, act] of doors(stage, played)) {
      progress(`at the door: ${what}`);
      rows.push(toRow(what, await stage.costOf(act)));
      await reportEverywhere(stage);
    }
    return rows;
  } finally {
    await stage.close();
  }
}

/** CI has passed on everything that wants to be released, so that the next door is one of a release that is ready. */
async function reportEverywhere(stage: Stage): Promise<void> {
  const { store, acme } = stage.sandbox;
  const branches = ['main', 'release/1.0'].map((branch) => branchHead(acme.repository, branch) ?? '');
  const heads = [...store.pullRequests.values()].map(({ headSha }) => headSha);
  for (const sha of heads) stage.reportChecks(sha);
  for (const sha of branches) stage.reportChecks(sha, 'push');
  await stage.settled();
}

function configWithDoors(since: string): string {
  return `${referenceConfig}  tags: ["v*"]\n  since: ${since}\n  environments: [production]\n  unlinked: allow\n`;
}

function ours({ initiative }: Played, title: string): string {
  return `${title}\n\nInitiative: #${String(initiative)}`;
}

/** What happens there. */
type Door = readonly [what: string, act: () => Promise<unknown>];

/** In an order in which each leaves the next as it was. */
function doors(stage: Stage, played: Played): readonly Door[] {
  const { sandbox, as } = stage;
  const { store, acme } = sandbox;
  const adm = asUser(acme.people.adm);
  const headOf = (branch: string) => branchHead(acme.repository, branch) ?? '';
  const push = async (branch: string, path: string) => {
    const files = { [path]: '//\n' };
    commitFiles(store, adm, acme.repository, { branch, message: ours(played, 'Work'), files });
  };
  return [
    [
      'a pull request is opened',
      async () => {
        await as('wanda').commit('more', { 'src/more.js': '//\n' }, { from: 'release/1.0' });
        await as('wanda').openPull({ head: 'more', body: `Initiative: #${String(played.initiative)}` });
      },
    ],
    ['a release branch is pushed to', () => push('release/1.0', 'src/pushed.js')],
    ['the default branch is pushed to, where tags are releases', () => push('main', 'src/main.js')],
    [
      'a tag is pushed',
      () =>
        as('adm').request('POST /repos/{owner}/{repo}/git/refs', {
          ref: 'refs/tags/v1.0',
          sha: headOf('main'),
        }),
    ],
    [
      'a release is published',
      () => as('adm').request('POST /repos/{owner}/{repo}/releases', { tag_name: 'v1.0' }),
    ],
    [
      'a deployment waits',
      async () => {
        const environment = ensureEnvironment(store, acme.repository, 'production');
        addRule(store, adm, environment, acme.repository, sandbox.app.id);
        const run = createWorkflowRun(store, adm, acme.repository, {
          path: '.github/workflows/deploy.yml',
          event: 'push',
          headSha: headOf('main'),
        });
        startDeployingJob(store, run, { job: 'publish', environment: 'production', conclusion: 'success' });
      },
    ],
    [
      'a group of the merge queue asks',
      async () => {
        createRuleset(store, adm, acme.repository, {
          name: 'queue',
          target: 'branch',
          include: ['refs/heads/release/*'],
          rules: [{ type: 'merge_queue', parameters: MERGE_QUEUE_DEFAULTS }],
        });
        const queued = [...store.pullRequests.values()].find(({ headRef }) => headRef === 'more');
        if (queued === undefined) throw new Error('there is no pull request to queue');
        enqueue(store, adm, queued);
      },
    ],
    [
      'somebody declares, with all these doors open',
      () => as('ana').comment(played.issueOf('builder'), '/unmet builder-a it broke'),
    ],
  ];
}

/** There is no aim: what has to be read depends on what else wants to release the same commit. */
function toRow(what: string, { reads, rest, writes, points }: Cost): Row {
  return {
    goal: 'P3',
    what: `at the door: ${what}`,
    aim: '–',
    measured: `${String(reads)} reads, ${String(rest)} REST, ${String(writes)} writes; ${String(points)} points`,
    floor: null,
    ratio: null,
    isMet: null,
  };
}
