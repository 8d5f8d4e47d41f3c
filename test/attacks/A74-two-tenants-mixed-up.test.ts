import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { systemClock } from '../../octokit/clock.ts';
import { createHttpsFetch } from '../../octokit/https-fetch.ts';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { setInstallationRepositories } from '../../sandbox/state/apps.ts';
import type { Repository } from '../../sandbox/state/entities.ts';
import { commitFiles } from '../../sandbox/state/git.ts';
import { createRepository } from '../../sandbox/state/repositories.ts';
import { prepareLaunch, type ReadyLaunch } from './ready-launch.ts';
import { addSecondTenant, type SecondTenant } from './second-tenant.ts';

const minting = 'POST /app/installations/{installation_id}/access_tokens';
const secret = 'Only the board knows';

/** An event names an installation and a repository: what does not belong together reaches neither. */
describe('A74: an event of one tenant about the repository of another', () => {
  let launch: ReadyLaunch;
  let globex: SecondTenant;
  let vault: Repository;
  /** What GitHub answered to the App, as text. */
  const answers: string[] = [];

  before(async () => {
    launch = await prepareLaunch();
    const { world } = launch;
    globex = await addSecondTenant(world, TUTTI_CONFIG);
    const { store, acme } = world.sandbox;
    const adm = asUser(acme.people.adm);
    vault = createRepository(store, adm, acme.organization, { name: 'vault', private: true });
    const files = { '.github/tutti.yml': TUTTI_CONFIG.replace('Runbook reviewed', secret) };
    commitFiles(store, adm, vault, { branch: 'main', message: 'Begin', files });
    setInstallationRepositories(store, adm, acme.installation, [acme.repository.id, vault.id]);
    const reach = createHttpsFetch({ env: {} });
    await world.restartApp({
      // What is refused is tried again and again: nobody has to wait for it here.
      clock: { ...systemClock, sleep: () => systemClock.sleep(1) },
      fetch: async (url, init) => {
        const response = await reach(url, init);
        answers.push(await response.text());
        return response;
      },
    });
    await world.settled();
    // Reading everything that is its own, it has seen the vault.
    assert.ok(answers.some((text) => text.includes(secret)));
  });
  after(() => launch.world.close());

  interface Mix {
    readonly installation: number;
    readonly id: number;
    readonly name: `${string}/${string}`;
  }

  /** A genuine event about the launch, as if it were about this. @returns what came of it */
  async function send({ installation, id, name: full_name }: Mix) {
    const { world, pull } = launch;
    const { deliveries, store } = world.sandbox;
    const written = () => [store.checkRuns.size, store.comments.size, store.issues.size];
    const genuine = deliveries.all.findLast(
      ({ event, payload }) => event === 'issue_comment' && JSON.parse(payload).sender.type === 'User',
    );
    assert.ok(genuine);
    const payload = JSON.parse(genuine.payload);
    const [login, name] = full_name.split('/');
    const repository = {
      ...payload.repository,
      id,
      name,
      full_name,
      owner: { ...payload.repository.owner, login },
    };
    const [earlier, seen, before_] = [world.sandbox.requests().length, answers.length, written()];
    for (const [event, more] of [
      ['issue_comment', {}],
      [
        'pull_request',
        { action: 'synchronize', pull_request: { number: pull, base: { ref: 'release/1.0' } } },
      ],
    ] as const) {
      const mixed = {
        ...payload,
        ...more,
        repository,
        installation: { ...payload.installation, id: installation },
      };
      deliveries.enqueue({ ...genuine, event, payload: JSON.stringify(mixed) });
    }
    await world.settled();
    assert.deepEqual(written(), before_);
    const requests = world.sandbox.requests().slice(earlier);
    return {
      tokens: requests.filter(({ operation }) => operation === minting).map(({ status }) => status),
      read: requests.filter(({ operation, status }) => operation !== minting && status === 200).length,
      text: answers.slice(seen).join('\n'),
    };
  }

  it('gets no token, whichever of the two is the stranger', async () => {
    const { acme } = launch.world.sandbox;
    const theirs = { id: globex.repository.id, name: 'globex/shop' } as const;
    const ours = { id: acme.repository.id, name: 'acme/checkout' } as const;
    for (const mix of [
      { installation: acme.installation.id, ...theirs },
      { installation: globex.installation.id, ...ours },
      { installation: acme.installation.id, id: theirs.id, name: ours.name },
    ]) {
      const { tokens, read } = await send(mix);
      assert.ok(tokens.length > 0);
      assert.deepEqual(new Set(tokens), new Set([422]));
      assert.equal(read, 0);
    }
    await launch.assertGreen();
  });

  it('reads a public repository by its name, sees that it is another one, and leaves it', async () => {
    const { acme } = launch.world.sandbox;
    for (const mix of [
      { installation: acme.installation.id, id: acme.repository.id, name: 'globex/shop' },
      { installation: globex.installation.id, id: globex.repository.id, name: 'acme/checkout' },
    ] as const) {
      const logged = launch.world.logs.length;
      await send(mix);
      const said = JSON.stringify(launch.world.logs.slice(logged));
      assert.match(said, new RegExp(`${mix.name} is now another repository`));
      assert.doesNotMatch(said, /"(?:written|refused)"/);
    }
    await launch.assertGreen();
  });

  it('does not even read what the same tenant has beside it: a token is for one repository', async () => {
    const { acme } = launch.world.sandbox;
    const { text } = await send({
      installation: acme.installation.id,
      id: acme.repository.id,
      name: 'acme/vault',
    });
    assert.ok(!text.includes(secret));
    await launch.assertGreen();
  });

  it('leaves the genuine ones as they are: an objection is heard at once', async () => {
    const { world, initiative } = launch;
    await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet runbook it is out of date');
    await launch.assertRed(/^Blocked: Guardian: runbook/);
  });
});
