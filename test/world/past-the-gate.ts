import assert from 'node:assert/strict';
import { believe } from '../../octokit/json.ts';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { setInstallationPermissions } from '../../sandbox/state/apps.ts';
import { travel } from '../../sandbox/state/retention.ts';
import { type AppOptions, type OpenInitiative, startWorld, type World } from './world.ts';

/** What is released from a branch, by a tag and into an environment. */
export const allDoors = `${TUTTI_CONFIG}  tags: ["v*"]\n  environments: [production]\n`;

/** A signed initiative of which nobody has declared a thing yet, where no rule of GitHub stops anybody. */
export interface OpenGround {
  readonly world: World;
  readonly initiative: OpenInitiative;
  /** What a commit says that belongs to it. */
  readonly message: string;
  setConfig(text: string): Promise<void>;
  sweep(): Promise<void>;
  /** A pull request of it into `release/1.0`, which the App has judged. */
  openPull(branch: string): Promise<{ readonly pull: number; readonly sha: string }>;
  /** A commit of it that nobody asks about: no branch leads to a look at it. */
  hiddenCommit(): Promise<string>;
  merge(pull: number): Promise<void>;
  deploy(sha: string, environment: string): Promise<void>;
  publish(tag: string, sha: string): Promise<void>;
  /** From now on a release that is not ready goes back to draft. */
  redraft(): Promise<void>;
  /** Whether any release is out, and no draft. */
  isOut(): Promise<boolean>;
  /** Time goes by on GitHub, and the App looks every hour as it does. */
  hoursPass(hours: number): Promise<void>;
  /** The comments that say that it left past the gate. */
  records(): Promise<readonly { readonly id: number; readonly body: string }[]>;
}

export async function startOpenGround(options: AppOptions = {}): Promise<OpenGround> {
  const world = await startWorld(options);
  const { sandbox } = world;
  sandbox.acme.repository.protections.clear();
  const setConfig = async (text: string) => {
    await world.as('adm').commit('main', { '.github/tutti.yml': text });
    await world.settled();
  };
  const sweep = async () => {
    world.tick();
    world.app().sweep();
    await world.settled();
  };
  await setConfig(allDoors);
  const initiative = await world.openInitiative();
  await world.sign(initiative);
  const link = `Initiative: #${String(initiative.number)}`;
  const message = `Change\n\n${link}`;
  await sweep();
  world.tick();
  const commit = (branch: string) =>
    world.as('wanda').commit(branch, { 'src/a.js': `// ${branch}\n` }, { from: 'release/1.0', message });
  return {
    world,
    initiative,
    message,
    setConfig,
    sweep,
    async openPull(branch) {
      const sha = await commit(branch);
      const pull = await world.as('wanda').openPull({ head: branch, body: link });
      await world.settled();
      return { pull, sha };
    },
    async hiddenCommit() {
      const sha = await commit('hidden');
      await world.settled();
      assert.equal((await world.checks(sha)).size, 0);
      return sha;
    },
    async merge(pull) {
      assert.equal((await world.as('max').merge(pull)).merged, true);
      await world.settled();
    },
    async deploy(ref, environment) {
      const { id } = believe<{ readonly id: number }>(
        await world.as('max').request('POST /repos/{owner}/{repo}/deployments', {
          ref,
          environment,
          required_contexts: [],
          auto_merge: false,
        }),
      );
      await world.as('max').request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
        deployment_id: id,
        state: 'success',
      });
      await world.settled();
    },
    async publish(tag, sha) {
      await world
        .as('max')
        .request('POST /repos/{owner}/{repo}/releases', { tag_name: tag, target_commitish: sha });
      await world.settled();
    },
    async redraft() {
      const { store, acme } = sandbox;
      const { installation } = acme;
      const permissions = { ...installation.permissions, contents: 'write' } as const;
      setInstallationPermissions(store, asUser(acme.people.adm), installation, permissions);
      await setConfig(`${allDoors}  unready: draft\n`);
      // What a token may is settled when it is made.
      await world.restartApp(options);
      await world.settled();
      world.tick();
    },
    async isOut() {
      const releases = await world.as('max').request('GET /repos/{owner}/{repo}/releases');
      return believe<{ draft: boolean }[]>(releases).some(({ draft }) => !draft);
    },
    async hoursPass(hours) {
      for (let hour = 0; hour < hours; hour += 1) {
        travel(sandbox.store, 3_600_000);
        await sweep();
      }
    },
    async records() {
      const all = await world.ourComments(initiative.number);
      return all.filter(({ body }) => body.startsWith('<!-- tutti:bypass '));
    },
  };
}
