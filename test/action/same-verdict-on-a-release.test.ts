import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { gate } from '../../action/commands/gate.ts';
import { readInputs } from '../../action/inputs.ts';
import { escapeMarkdown } from '../../core/render/escape-markdown.ts';
import { createClient } from '../../octokit/client.ts';
import { systemClock } from '../../octokit/clock.ts';
import { createPacer } from '../../octokit/pacer.ts';
import { createReader } from '../../octokit/reader.ts';
import { createMemory } from '../../reconcile/memory.ts';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { createRef } from '../../sandbox/state/git.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';
import { createFakeRunner } from './fake-runner.ts';

describe('on a release the Action’s verdict is the App’s, word for word', () => {
  let world: World;
  let ready: OpenInitiative;
  let other: OpenInitiative;
  let head = '';

  const commit = (initiative: OpenInitiative, files: Readonly<Record<string, string>>) =>
    world.as('adm').commit('main', files, { message: `Work\n\nInitiative: #${String(initiative.number)}` });

  before(async () => {
    world = await startWorld();
    ready = await world.openInitiative({ title: 'Ready' });
    other = await world.openInitiative({ title: 'Other' });
    await world.sign(ready);
    await world.declareAll(ready);
    const since = await commit(ready, { 'src/a.js': '//\n' });
    // A team cannot be read with GITHUB_TOKEN: without one, it sees what the App sees.
    const config = `${TUTTI_CONFIG.replace(', "@acme/platform"', '')}  tags: ["v*"]\n  since: ${since}\n`;
    await commit(ready, { '.github/tutti.yml': config });
    await commit(other, { 'src/b.js': '//\n' });
    head = await commit(ready, { 'src/c.js': '//\n' });
    const { store, acme } = world.sandbox;
    const run = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
      path: '.github/workflows/ci.yml',
      event: 'push',
      headSha: head,
    });
    reportJob(store, run, 'unit', 'success');
    completeWorkflowRun(store, run);
    await world.settled();
  });
  after(() => world.close());

  /** What `gate` says in a job that runs for this ref. */
  async function judged(ref: string): Promise<{ readonly decision: string; readonly page: string }> {
    const { sandbox } = world;
    const read = 'read' as const;
    const permissions = {
      contents: read,
      issues: read,
      pull_requests: read,
      checks: read,
      statuses: read,
      actions: read,
    };
    const { token } = sandbox.githubToken(sandbox.acme.repository, permissions);
    const client = createClient({ baseUrl: sandbox.url, token: () => Promise.resolve(token) });
    const repository = {
      installationId: 0,
      repositoryId: sandbox.acme.repository.id,
      owner: 'acme',
      name: 'checkout',
    };
    const runner = createFakeRunner();
    await gate({
      inputs: readInputs({ INPUT_COMMAND: 'gate', INPUT_TOKEN: 't', INPUT_APP: 'tutti' }),
      runner,
      event: () => ({
        name: 'push',
        action: '',
        payload: {},
        repository: { owner: 'acme', name: 'checkout', id: repository.repositoryId },
        ref,
        sha: head,
        apiUrl: sandbox.url,
        runUrl: '',
      }),
      connect: () =>
        Promise.resolve({
          repository,
          client,
          reader: createReader({ client, ...repository, appId: sandbox.app.id, keeper: 'tutti[bot]' }),
          pacer: createPacer({ clock: systemClock, intervalMs: 0 }),
          memory: createMemory(),
        }),
    });
    return { decision: runner.outputs.get('decision') ?? '', page: timeless(runner.summary()) };
  }

  async function assertSame(ref: string, decision: string): Promise<void> {
    const check = (await world.checks(head)).get('launch-gate');
    const said = `## launch-gate: ${escapeMarkdown(check?.output.title ?? '')}\n\n${check?.output.summary ?? ''}`;
    assert.deepEqual(await judged(ref), { decision, page: timeless(said) });
  }

  it('while something in it is not ready', () => assertSame('refs/heads/main', 'wait'));

  it('once that is dark', async () => {
    await world.as('ana').comment(other.number, '/dark new-checkout');
    await world.as('lea').comment(other.number, '/dark new-checkout');
    await world.settled();
    await assertSame('refs/heads/main', 'allow');
  });

  it('for the tag on it', async () => {
    const { store, acme } = world.sandbox;
    world.tick();
    createRef(store, asUser(acme.people.wanda), acme.repository, 'refs/tags/v1.0', head);
    await world.settled();
    await assertSame('refs/tags/v1.0', 'allow');
  });

  it('and once it is dark no more', async () => {
    await world.as('lea').comment(other.number, '/undark');
    await world.settled();
    await assertSame('refs/heads/main', 'wait');
    const { title } = (await world.checks(head)).get('launch-gate')?.output ?? {};
    assert.match(title ?? '', /^Waiting: Visionary has not committed/);
  });
});

/** The words without the time at which they were said. */
function timeless(page: string): string {
  return page.replace(/<sub>As of [^<]*<\/sub>/g, '').trim();
}
