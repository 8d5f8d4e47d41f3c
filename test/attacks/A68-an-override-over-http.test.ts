import assert from 'node:assert/strict';
import { after, before, describe, it, mock } from 'node:test';
import type { Scheduler } from '../../app/scheduler.ts';
import { believe } from '../../octokit/json.ts';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';

/** Keeps what is due later until the test says that it is. */
function createHandScheduler(): Scheduler & {
  readonly due: Map<string, { delay: number; work: () => void }>;
} {
  const due = new Map<string, { delay: number; work: () => void }>();
  const keep: Scheduler['after'] = (key, delay, work) => void due.set(key, { delay, work });
  return { due, after: keep, every: keep, stop: () => due.clear() };
}

const daySeconds = 24 * 3600;

describe('A68: an emergency, and what it leaves behind', () => {
  const scheduler = createHandScheduler();
  let world: World;
  let initiative: OpenInitiative;
  let pull = 0;
  let sha = '';

  before(async () => {
    world = await startWorld({ scheduler });
    initiative = await world.openInitiative();
    await world.sign(initiative);
    await world.as('dee').comment(initiative.number, '/hold price not agreed');
    pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
    sha = await world.headOf(pull);
  });
  after(async () => {
    await world.close();
    mock.restoreAll();
  });

  const say = async (login: 'lea' | 'gus' | 'ana', text: string) => {
    await world.as(login).comment(initiative.number, text);
    await world.settled();
    return (await world.ourComments(initiative.number)).at(-1)?.body ?? '';
  };
  const title = async () => {
    const gate = await world.gate(pull);
    return `${String(gate?.conclusion)}: ${gate?.output.title ?? ''}`;
  };
  const subIssues = async () =>
    believe<{ title: string; body: string; number: number }[]>(
      await world.as('adm').request('GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', {
        issue_number: initiative.number,
        per_page: 100,
      }),
    );
  const records = async () =>
    (await world.ourComments(initiative.number)).filter(({ body }) =>
      body.startsWith('<!-- tutti:overridden '),
    );

  it('one person alone changes nothing, and gets the line for another', async () => {
    const answer = await say('lea', `/override ${sha} payments are down`);
    assert.ok(answer.includes(`/override ${sha} payments are down`), answer);
    assert.match(answer, /until a second person repeats this line/);
    assert.match(await title(), /^failure: Blocked/);
    assert.match(await say('ana', `/override ${sha} payments are down`), /Only those whom the config names/);
    assert.match(await title(), /^failure: Blocked/);
  });

  it('the second opens the gate, and nobody can take the green for an ordinary one', async () => {
    await say('gus', `/override ${sha} payments are down`);
    assert.match(await title(), /^success: OVERRIDDEN by lea and gus until \d{4}-\d\d-\d\d \d\d:\d\d UTC: /);
    const summary = (await world.gate(pull))?.output.summary ?? '';
    assert.match(summary, /^## ⚠️ OVERRIDDEN/);
    assert.match(summary, /It goes without:\n\n- /);
    for (const { name, conclusion, output } of (await world.checks(sha)).values())
      if (name.startsWith('launch-gate / ')) {
        assert.equal(conclusion, 'success', name);
        assert.match(output.title ?? '', /^OVERRIDDEN/);
      }
  });

  it('everybody who is passed over is told, once, and a follow-up stands below the initiative', async () => {
    const [record, ...others] = await records();
    assert.deepEqual(others, []);
    assert.match(record?.body ?? '', /OVERRIDDEN.*lea and gus have said: “payments are down”/s);
    assert.match(record?.body ?? '', /@dee.*: the release does not wait for you/);
    const followUps = (await subIssues()).filter((issue) =>
      issue.title.startsWith('Follow up: Faster checkout'),
    );
    assert.equal(followUps.length, 1);
    assert.match(followUps[0]?.body ?? '', /What was left out/);
    const sticky = (await world.ourComments(initiative.number))[0]?.body ?? '';
    assert.match(sticky, /overridden: once/);
    await world.restartApp({ scheduler });
    await world.settled();
    assert.equal((await records()).length, 1);
    assert.equal((await subIssues()).length, 8);
  });

  it('another commit of the same pull request is not overridden', async () => {
    const next = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
    assert.notEqual((await world.gate(next))?.conclusion, 'success');
  });

  it('a day later it is over, by itself', async () => {
    const due = [...scheduler.due].find(([key]) => key.includes(' at '));
    assert.ok(due !== undefined, 'nothing is due');
    const [, { delay, work }] = due;
    assert.ok(delay > (daySeconds - 600) * 1000 && delay <= (daySeconds + 2) * 1000 + 600_000, String(delay));
    // Everybody's clock: GitHub's, the App's, and that of its tokens.
    const now = Date.now.bind(Date);
    mock.method(Date, 'now', () => now() + (daySeconds + 5) * 1000);
    work();
    await world.settled();
    assert.match(await title(), /^failure: Blocked/);
    assert.equal((await world.as('wanda').merge(pull)).merged, false);
    assert.equal((await records()).length, 1);
  });

  it('said again by both it counts again, GitHub merges, and the scorecard has both', async () => {
    await say('gus', `/override ${sha} payments are still down`);
    await say('lea', `/override ${sha} payments are still down`);
    assert.match(await title(), /^success: OVERRIDDEN by gus and lea/);
    const { merged, message } = await world.as('wanda').merge(pull);
    assert.equal(merged, true, message);
    await world.settled();
    world.app().sweep();
    await world.settled();
    const sticky = (await world.ourComments(initiative.number))[0]?.body ?? '';
    assert.match(sticky, /bypassed: never · overridden: 2 times/);
  });
});

describe('A68: an override that is taken back', () => {
  it('leaves the gate as it was, also of a commit that its branch has left behind', async (test) => {
    const world = await startWorld();
    test.after(() => world.close());
    const { acme } = world.sandbox;
    const initiative = await world.openInitiative();
    await world.sign(initiative);
    const override = async (sha: string) => {
      for (const login of ['lea', 'gus'] as const)
        await world.as(login).comment(initiative.number, `/override ${sha} payments are down`);
      await world.settled();
    };
    const release = async () => {
      const pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
      await override(await world.headOf(pull));
      assert.equal((await world.as('wanda').merge(pull)).merged, true);
      await world.settled();
      return acme.repository.refs.get('refs/heads/release/1.0') ?? '';
    };
    const gate = async (sha: string) => (await world.checks(sha)).get('launch-gate')?.conclusion;
    const left = await release();
    await override(left);
    assert.equal(await gate(left), 'success');
    const head = await release();
    assert.notEqual(head, left);
    await world.as('lea').comment(initiative.number, '/override clear');
    await world.settled();
    assert.notEqual(await gate(left), 'success');
    assert.notEqual(await gate(head), 'success');
  });

  it('counts for a commit that is the head of nothing, too', async (test) => {
    const world = await startWorld();
    test.after(() => world.close());
    const { acme } = world.sandbox;
    await world
      .as('adm')
      .commit('main', { '.github/tutti.yml': `${TUTTI_CONFIG}  tags: ["v*"]\n  unlinked: allow\n` });
    const initiative = await world.openInitiative();
    await world.sign(initiative);
    const message = `Work\n\nInitiative: #${String(initiative.number)}`;
    acme.repository.protections.clear();
    const tagged = await world.as('wanda').commit('release/1.0', { 'src/a.js': '//\n' }, { message });
    const ref = 'POST /repos/{owner}/{repo}/git/refs';
    await world.as('wanda').request(ref, { ref: 'refs/tags/v1.0', sha: tagged });
    await world.settled();
    await world.as('wanda').commit('release/1.0', { 'src/b.js': '//\n' }, { message });
    await world.settled();
    assert.notEqual((await world.checks(tagged)).get('launch-gate')?.conclusion, 'success');
    for (const login of ['lea', 'gus'] as const)
      await world.as(login).comment(initiative.number, `/override ${tagged} payments are down`);
    await world.settled();
    assert.match((await world.checks(tagged)).get('launch-gate')?.output.title ?? '', /^OVERRIDDEN/);
  });
});
