import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { setInstallationPermissions } from '../../sandbox/state/apps.ts';
import { createRuleset } from '../../sandbox/state/rulesets.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { type AppOptions, type Login, type OpenInitiative, startWorld, type World } from './world.ts';

/** An initiative on the default branch, signed, in a repository that releases by tags. */
export interface ReleaseLaunch {
  readonly world: World;
  readonly initiative: OpenInitiative;
  /** The config, complete. */
  readonly config: string;
  /** Gives the App its optional permission. */
  readonly mayWriteContents: () => Promise<void>;
  /** Work for an initiative on the default branch. */
  readonly work: (on: OpenInitiative) => Promise<void>;
  /** CI of the head of the default branch. */
  readonly ci: (conclusion: 'success' | 'failure') => Promise<void>;
  /** A comment on the initiative. @returns our last one after it */
  readonly say: (login: Login, words: string) => Promise<string>;
  /** `v1.0 where it was judged`, or with the SHA it stands on. */
  readonly tags: () => Promise<readonly string[]>;
  /** What GitHub shows of the releases, as JSON. */
  readonly releases: () => Promise<string>;
  /** All that we have said on an initiative. */
  readonly all: (issue?: number) => Promise<string>;
}

export async function startReleaseLaunch(options: AppOptions = {}): Promise<ReleaseLaunch> {
  const world = await startWorld(options);
  const { store, acme, app } = world.sandbox;
  const adm = asUser(acme.people.adm);
  acme.repository.protections.clear();
  const since = await world.as('adm').commit('main', { 'README.md': 'Acme\n' });
  const config = `${TUTTI_CONFIG}  tags: ["v*"]\n  since: ${since}\n  unlinked: allow\n`;
  await world.as('adm').commit('main', { '.github/tutti.yml': config });
  // A tag that begins with v needs our green gate.
  createRuleset(store, adm, acme.repository, {
    name: 'release tags',
    target: 'tag',
    include: ['refs/tags/v*'],
    rules: [
      {
        type: 'required_status_checks',
        requiredChecks: [{ context: 'launch-gate', appId: app.id }],
        strict: false,
        doNotEnforceOnCreate: false,
      },
    ],
  });
  await world.settled();
  const initiative = await world.openInitiative();
  await world.sign(initiative);
  let sha = '';

  const launch: ReleaseLaunch = {
    world,
    initiative,
    config,
    async mayWriteContents() {
      const { installation } = acme;
      const permissions = { ...installation.permissions, contents: 'write' } as const;
      setInstallationPermissions(store, adm, installation, permissions);
      await world.restartApp(options);
      await world.settled();
    },
    async work({ number }) {
      const message = `Work\n\nInitiative: #${String(number)}`;
      const files = { [`src/${String(number)}.js`]: '//\n' };
      sha = await world.as('wanda').commit('main', files, { message });
      await world.settled();
    },
    async ci(conclusion) {
      world.tick();
      const run = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
        path: '.github/workflows/ci.yml',
        event: 'push',
        headSha: acme.repository.refs.get('refs/heads/main') ?? '',
        headBranch: 'main',
      });
      reportJob(store, run, 'unit', conclusion);
      completeWorkflowRun(store, run);
      await world.settled();
    },
    async say(login, words) {
      await world.as(login).comment(initiative.number, words);
      await world.settled();
      return (await world.ourComments(initiative.number)).at(-1)?.body ?? '';
    },
    async tags() {
      const found = JSON.stringify(
        await world.as('adm').request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', { ref: 'tags/' }),
      );
      return [...found.matchAll(/"ref":"refs\/tags\/([^"]+)".*?"sha":"([0-9a-f]{40})"/g)].map(
        ([, name, at]) => `${name ?? ''} ${at === sha ? 'where it was judged' : (at ?? '')}`,
      );
    },
    releases: async () => JSON.stringify(await world.as('adm').request('GET /repos/{owner}/{repo}/releases')),
    all: async (issue = initiative.number) =>
      (await world.ourComments(issue)).map(({ body }) => body).join('\n'),
  };
  await launch.work(initiative);
  return launch;
}
