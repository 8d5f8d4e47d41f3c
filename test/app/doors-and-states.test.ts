import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import type { WorkflowRun } from '../../sandbox/state/check-entities.ts';
import { addRule, ensureEnvironment } from '../../sandbox/state/environments.ts';
import { createRuleset } from '../../sandbox/state/rulesets.ts';
import { startDeployingJob, waitingJobsOf } from '../../sandbox/state/waiting-jobs.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';

const config = `${TUTTI_CONFIG}  environments: [production]\n`;
const refs = 'POST /repos/{owner}/{repo}/git/refs';
const ref = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';

/** One candidate of a release, its initiative, and the doors that it may leave by. What went out is read from GitHub. */
class Launch {
  readonly world: World;
  readonly initiative: OpenInitiative;
  /** The pull request whose head is the candidate. */
  readonly pull: number;
  readonly sha: string;

  constructor(world: World, initiative: OpenInitiative, pull: number, sha: string) {
    this.world = world;
    this.initiative = initiative;
    this.pull = pull;
    this.sha = sha;
  }

  /** The CI of the candidate, as it runs for its pull request and for what is pushed. */
  async test(conclusion: 'success' | 'failure'): Promise<void> {
    const { store, acme } = this.world.sandbox;
    const run = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
      path: '.github/workflows/ci.yml',
      event: 'push',
      headSha: this.sha,
    });
    reportJob(store, run, 'unit', conclusion);
    completeWorkflowRun(store, run);
    await this.world.ci(this.pull, conclusion);
  }

  /** Tries each door as a maintainer does. @returns those that let it out */
  async goThroughEach(): Promise<readonly string[]> {
    const out: string[] = [];
    for (const [name, tryIt] of Object.entries(this.#doors)) {
      await tryIt().catch((error: unknown) => {
        const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
        assert.ok(status === 405 || status === 409 || status === 422, `${name}: ${String(error)}`);
      });
      await this.world.settled();
      if (await this.#isOut(name)) out.push(name);
    }
    return out;
  }

  readonly #doors: Readonly<Record<string, () => Promise<unknown>>> = {
    tag: () => this.#max.request(refs, { ref: 'refs/tags/v1.0', sha: this.sha }),
    release: () =>
      this.#max.request('POST /repos/{owner}/{repo}/releases', {
        tag_name: 'v1.0.1',
        target_commitish: this.sha,
      }),
    deployment: async () => this.#deploy(),
    push: () => this.#max.request(ref, { ref: 'heads/release/2.0', sha: this.sha }),
    merge: () =>
      this.#max.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', { pull_number: this.pull }),
  };

  #run: WorkflowRun | null = null;

  #deploy(): void {
    const { store, acme } = this.world.sandbox;
    this.world.tick();
    this.#run = createWorkflowRun(store, asUser(acme.people.max), acme.repository, {
      path: '.github/workflows/deploy.yml',
      event: 'push',
      headSha: this.sha,
    });
    startDeployingJob(store, this.#run, { job: 'publish', environment: 'production', conclusion: 'success' });
  }

  get #max() {
    return this.world.as('max');
  }

  async #isOut(door: string): Promise<boolean> {
    const { store } = this.world.sandbox;
    if (door === 'deployment') return this.#run !== null && waitingJobsOf(store, this.#run).length === 0;
    if (door === 'push') return (await this.#branch('release/2.0')) === this.sha;
    if (door === 'merge') return this.#isMerged();
    return this.#exists(door === 'tag' ? 'tags/v1.0' : 'tags/v1.0.1');
  }

  async #branch(name: string): Promise<string> {
    const found = JSON.stringify(
      await this.#max.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `heads/${name}` }),
    );
    return /"sha":"([0-9a-f]{40})"/.exec(found)?.[1] ?? '';
  }

  async #isMerged(): Promise<boolean> {
    const found = JSON.stringify(
      await this.#max.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: this.pull }),
    );
    return found.includes('"merged":true');
  }

  async #exists(name: string): Promise<boolean> {
    const found = JSON.stringify(
      await this.#max.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', { ref: name }),
    );
    return found.includes(`"ref":"refs/${name}"`);
  }
}

async function prepare(): Promise<Launch> {
  const world = await startWorld();
  const { store, acme, app } = world.sandbox;
  const adm = asUser(acme.people.adm);
  await world.as('adm').commit('main', { '.github/tutti.yml': config });
  // Made before the rules are: what is asked here is what may come in.
  await world.as('adm').commit('release/2.0', {}, { from: 'release/1.0' });
  acme.repository.protections.clear();
  const required = {
    type: 'required_status_checks' as const,
    requiredChecks: [{ context: 'launch-gate', appId: app.id }],
    strict: false,
    doNotEnforceOnCreate: false,
  };
  createRuleset(store, adm, acme.repository, {
    name: 'release branches',
    target: 'branch',
    include: ['refs/heads/release/*'],
    rules: [required],
  });
  createRuleset(store, adm, acme.repository, {
    name: 'release tags',
    target: 'tag',
    include: ['refs/tags/v*'],
    rules: [required],
  });
  addRule(store, adm, ensureEnvironment(store, acme.repository, 'production'), acme.repository, app.id);
  await world.settled();
  const initiative = await world.openInitiative();
  await world.sign(initiative);
  const trailer = `Initiative: #${String(initiative.number)}`;
  const sha = await world
    .as('wanda')
    .commit('work', { 'src/w.js': '//\n' }, { from: 'release/1.0', message: `Ship\n\n${trailer}` });
  const pull = await world.as('wanda').openPull({ head: 'work', body: trailer });
  await world.settled();
  return new Launch(world, initiative, pull, sha);
}

/** What GitHub’s own rules do with the App’s answer, door by door and state by state. */
describe('the doors a release can leave by', () => {
  let launch: Launch;
  before(async () => {
    launch = await prepare();
  });
  after(() => launch.world.close());

  const gate = async () => (await launch.world.checks(launch.sha)).get('launch-gate');
  const gus = (line: string) => launch.world.as('gus').comment(launch.initiative.issueOf('guardian'), line);

  const onTheWhole = (line: string) => launch.world.as('gus').comment(launch.initiative.number, line);

  /** Each state begins where the last one ended. */
  const shut: readonly (readonly [string, () => Promise<unknown>, string, RegExp])[] = [
    ['waiting', async () => null, 'in_progress', /^Waiting: /],
    [
      'with a failing signal',
      async () => {
        await launch.world.declareAll(launch.initiative);
        await launch.test('failure');
      },
      'failure',
      /^Blocked: Builder: unit fails/,
    ],
    [
      'with an objection',
      async () => {
        await launch.test('success');
        await onTheWhole('/hold the runbook is out of date');
      },
      'failure',
      /^Blocked: On hold by gus/,
    ],
    [
      'with a config that cannot be read',
      async () => {
        await onTheWhole('/release-hold');
        await launch.world.as('adm').commit('main', { '.github/tutti.yml': 'version: 1\npersonas: [\n' });
      },
      'failure',
      /^Unknown: \.github\/tutti\.yml has a mistake/,
    ],
    [
      'after a green that somebody took back',
      async () => {
        await launch.world.as('adm').commit('main', { '.github/tutti.yml': config });
        await launch.world.settled();
        await gus('/recheck');
        await launch.world.settled();
        const check = await gate();
        assert.equal(check?.conclusion, 'success', check?.output.summary ?? '');
        await gus('/unmet runbook it failed in the drill');
      },
      'failure',
      /^Blocked: Guardian: runbook/,
    ],
  ];

  for (const [state, bringAbout, answer, title] of shut)
    it(`are shut for a release ${state}`, async () => {
      await bringAbout();
      await launch.world.settled();
      const check = await gate();
      assert.match(check?.output.title ?? '', title);
      assert.equal(check?.conclusion ?? check?.status, answer);
      assert.deepEqual(await launch.goThroughEach(), []);
    });

  it('are open once every persona is ready', async () => {
    await gus('/met runbook');
    await launch.world.settled();
    assert.equal((await gate())?.conclusion, 'success');
    assert.deepEqual(await launch.goThroughEach(), ['tag', 'release', 'deployment', 'push', 'merge']);
  });
});
