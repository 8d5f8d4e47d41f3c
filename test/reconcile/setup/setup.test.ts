import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { checkForm } from '../../../action/validate/check-form.ts';
import { believe } from '../../../octokit/json.ts';
import { asUser } from '../../../sandbox/state/actor.ts';
import type { Plan } from '../../../sandbox/state/entities.ts';
import { startDeployingJob, waitingJobsOf } from '../../../sandbox/state/waiting-jobs.ts';
import { createWorkflowRun } from '../../../sandbox/state/workflow-runs.ts';
import { startFaultProxy } from '../../action/fault-proxy.ts';
import { installationToken } from '../../sandbox/ask.ts';
import { type SetupStage, startSetupStage } from './setup-stage.ts';

const doors = 'release:\n  branches: ["release/**"]\n  tags: ["v*"]\n  environments: [production, eu/west]\n';

describe('setup, against GitHub’s stand-in', () => {
  let stage: SetupStage;
  let folder = '';
  before(async () => {
    stage = await startSetupStage((sandbox) => installationToken(sandbox));
    folder = mkdtempSync(join(tmpdir(), 'tutti-setup-'));
  });
  beforeEach(() => {
    stage.reset();
    stage.configure(doors);
  });
  afterEach(() => assert.deepEqual(stage.sandbox.violations(), []));
  after(async () => {
    rmSync(folder, { recursive: true });
    await stage.close();
  });

  const apply = (...words: string[]) => stage.run(['--apply', '--yes', ...words]);
  const headOf = (branch: string) => stage.sandbox.acme.repository.refs.get(`refs/heads/${branch}`) ?? '';
  const tag = (login: string, name: string, sha: string) =>
    stage.as(login, 'POST ~/git/refs', { ref: `refs/tags/${name}`, sha });
  const ours = async (name: string) => {
    const { body } = await stage.as('adm', 'GET ~/rulesets');
    const found = body.find((ruleset: { name: string }) => ruleset.name === name);
    return String(found?.id);
  };

  it('writes nothing unless told to, and shows what it would write and the way back', async () => {
    const { code, out } = await stage.run(['--tags', 'check']);
    assert.equal(code, 3);
    assert.deepEqual(stage.writes(), []);
    assert.match(
      out,
      /^branch ruleset “Tutti: release branches”: to be made \(Settings → Rules → Rulesets\)$/m,
    );
    assert.match(out, /^ {2}\+ Target branches: release\/\*\*\/\*$/m);
    assert.match(out, /^ {2}\+ Require status checks to pass: launch-gate, from the App \d+ alone$/m);
    assert.match(out, /^ {2}DELETE .*\/rulesets\/\{id\} \(the ruleset “Tutti: release tags”\)$/m);
    assert.match(out, /Nothing was written\. With --apply it is\.$/);
  });

  it('shows the plan as JSON too, with the requests and their undo', async () => {
    const { out } = await stage.run(['--json']);
    const plan = believe<{
      steps: { what: string; request: { body: { rules: unknown[] } } }[];
      undo: unknown[];
    }>(JSON.parse(out));
    const branches = plan.steps.find(({ what }) => what.startsWith('branch ruleset'));
    assert.equal(plan.steps.length, plan.undo.length + 2);
    assert.deepEqual(branches?.request.body.rules.at(-1), {
      type: 'required_status_checks',
      parameters: {
        do_not_enforce_on_create: true,
        required_status_checks: [{ context: 'launch-gate', integration_id: stage.sandbox.app.id }],
        strict_required_status_checks_policy: true,
      },
    });
  });

  it('has GitHub refuse what the gate has not let through: merge, push, force push, deletion', async () => {
    assert.equal((await apply()).code, 0);
    const { as, report } = stage;
    await as('wanda', 'PUT ~/contents/a.txt', { message: 'A', content: 'YQ==', branch: 'main' });
    const sha = headOf('main');
    await as('wanda', 'POST ~/git/refs', { ref: 'refs/heads/work', sha });
    const pull = await as('wanda', 'POST ~/pulls', { title: 'Release', head: 'work', base: 'release/1.0' });
    const merge = () => as('adm', `PUT ~/pulls/${String(pull.body.number)}/merge`, {});
    const push = (to: string, force = false) =>
      as('adm', 'PATCH ~/git/refs/heads/release/1.0', { sha: to, force });
    assert.equal((await merge()).status, 405);
    assert.equal((await push(sha)).status, 422);
    await report(sha, 'failure');
    assert.equal((await merge()).status, 405);
    assert.equal((await as('adm', 'DELETE ~/git/refs/heads/release/1.0')).status, 422);
    await report(sha, 'success');
    assert.equal((await merge()).status, 200);
  });

  it('has GitHub refuse release tags on what the gate has not let through, and their removal', async () => {
    assert.equal((await apply()).code, 0);
    const sha = headOf('main');
    assert.equal((await tag('adm', 'v1', sha)).status, 422);
    assert.equal((await tag('wanda', 'nightly', sha)).status, 201);
    await stage.report(sha, 'success');
    assert.equal((await tag('wanda', 'v1', sha)).status, 201);
    assert.equal((await stage.as('adm', 'DELETE ~/git/refs/tags/v1')).status, 422);
  });

  it('has GitHub hold a deployment until the App has answered', async () => {
    const { store, acme } = stage.sandbox;
    const deploy = (environment: string) => {
      const run = createWorkflowRun(store, asUser(acme.people.max), acme.repository, {
        path: '.github/workflows/deploy.yml',
        event: 'push',
        headSha: headOf('main'),
      });
      startDeployingJob(store, run, { job: 'publish', environment, conclusion: 'success' });
      return waitingJobsOf(store, run).length;
    };
    assert.equal(deploy('production'), 0);
    assert.equal((await apply()).code, 0);
    assert.deepEqual([deploy('production'), deploy('eu/west'), deploy('docs')], [1, 1, 0]);
  });

  it('has GitHub let the App alone set release tags where that is asked for', async () => {
    const { app } = stage.sandbox.acme;
    stage.sandbox.acme.installation.permissions = { ...app.permissions, contents: 'write' };
    Object.assign(app, { permissions: { ...app.permissions, contents: 'write' } });
    const done = await apply('--tags', 'app');
    assert.equal(done.code, 0, done.err);
    const sha = headOf('main');
    await stage.report(sha, 'success');
    assert.equal((await tag('adm', 'v1', sha)).status, 422);
    const again = await stage.run([]);
    assert.equal(again.code, 0, again.out);
    const back = await apply('--tags', 'check');
    assert.match(back.out, /^ {2}- Restrict creations$/m);
    assert.equal((await tag('wanda', 'v1', sha)).status, 201);
  });

  it('does nothing the second time', async () => {
    await apply();
    const written = stage.writes().length;
    const { code, out } = await apply();
    assert.equal(code, 0);
    assert.match(out, /There is nothing to write\.$/);
    assert.equal(stage.writes().length, written);
  });

  it('puts right what somebody loosened, keeps what somebody tightened, and touches nothing of others', async () => {
    await apply();
    const other = await stage.as('adm', 'POST ~/rulesets', {
      name: 'Ours',
      target: 'branch',
      enforcement: 'disabled',
      conditions: { ref_name: { include: ['~ALL'], exclude: [] } },
      rules: [{ type: 'deletion' }],
    });
    const id = await ours('Tutti: release branches');
    const altered = await stage.as('adm', `PUT ~/rulesets/${id}`, {
      enforcement: 'disabled',
      bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
      conditions: { ref_name: { include: ['refs/heads/hotfix/*'], exclude: ['refs/heads/release/1.0'] } },
      rules: [
        { type: 'pull_request', parameters: reviewed },
        {
          type: 'required_status_checks',
          parameters: {
            strict_required_status_checks_policy: false,
            required_status_checks: [{ context: 'launch-gate' }, { context: 'unit' }],
          },
        },
      ],
    });
    assert.equal(altered.status, 200);
    const { code, out } = await apply();
    assert.equal(code, 0);
    for (const line of [
      '- Enforcement status: Disabled',
      '- Bypass list: everybody with the role admin (always)',
      '- Target branches: not release/1.0',
      '- Require status checks to pass: launch-gate, from any source',
      '+ Restrict deletions',
    ])
      assert.ok(out.includes(`  ${line}\n`), line);
    assert.match(out, /It also holds refs\/heads\/hotfix\/\*/);
    const { body } = await stage.as('adm', `GET ~/rulesets/${id}`);
    assert.deepEqual(body.bypass_actors, []);
    assert.deepEqual(body.conditions.ref_name.include.slice(0, 1), ['refs/heads/hotfix/*']);
    assert.deepEqual(body.rules[0], { type: 'pull_request', parameters: reviewed });
    assert.deepEqual(body.rules[1].parameters.required_status_checks, [
      { context: 'unit' },
      { context: 'launch-gate', integration_id: stage.sandbox.app.id },
    ]);
    assert.equal(body.rules[1].parameters.do_not_enforce_on_create, false);
    assert.equal(
      (await stage.as('adm', `GET ~/rulesets/${String(other.body.id)}`)).body.enforcement,
      'disabled',
    );
  });

  it('takes everything back with what it saved', async () => {
    await apply();
    const id = await ours('Tutti: release branches');
    await stage.as('adm', `PUT ~/rulesets/${id}`, { enforcement: 'disabled' });
    await stage.as('adm', 'DELETE ~/labels/initiative');
    const first = await stage.picture();
    const file = join(folder, 'undo.json');
    await apply('--save-undo', file);
    assert.notDeepEqual(await stage.picture(), first);
    const dry = await stage.run(['--undo', file]);
    assert.deepEqual([dry.code, dry.out.split('\n').length], [3, 3]);
    assert.notDeepEqual(await stage.picture(), first);
    assert.equal((await apply('--undo', file)).code, 0);
    assert.deepEqual(await stage.picture(), first);
    assert.equal((await apply('--undo', file)).code, 0);
  });

  it('begins nothing where the way back cannot be saved', async () => {
    const { code, err } = await apply('--save-undo', join(folder, 'none', 'undo.json'));
    assert.equal(code, 1);
    assert.match(err, /The way back cannot be saved, and nothing was written/);
    assert.deepEqual(stage.writes(), []);
  });

  it('takes nothing back that is not a set-up of this repository', async () => {
    const file = join(folder, 'bad.json');
    for (const request of [
      { method: 'DELETE', path: '/repos/acme/other/rulesets/1' },
      { method: 'DELETE', path: '/repos/acme/checkout' },
      { method: 'PUT', path: '/repos/acme/checkout/collaborators/olga' },
      { method: 'DELETE', path: '/repos/acme/checkout/environments/../../other/labels/x' },
      { method: 'POST', path: '/repos/acme/checkout/rulesets' },
    ]) {
      writeFileSync(file, JSON.stringify([request]));
      const { code, err } = await apply('--undo', file);
      assert.equal(code, 1, request.path);
      assert.match(err, /none that undoes a set-up of acme\/checkout/);
    }
    assert.deepEqual(stage.writes(), []);
  });

  it('comes to the same after a crash at any request, and the first undo still leads back', async () => {
    const first = await stage.picture();
    await apply();
    const wanted = await stage.picture();
    const total = stage.writes().length;
    assert.ok(total > 10);
    for (let crash = 1; crash <= total; crash += 1) {
      for (const kind of ['cut', 'cut-answer'] as const) {
        stage.reset();
        stage.configure(doors);
        let writes = 0;
        const proxy = await startFaultProxy(stage.sandbox.url, ({ method, path }) => {
          if (method !== 'GET' && path !== '/graphql') writes += 1;
          if (writes < crash) return null;
          // Dead from here on: nothing comes through, and nothing is tried again.
          return writes === crash && method !== 'GET' ? { kind } : { kind: 'answer', status: 404 };
        });
        const file = join(folder, 'crash.json');
        const broken = await stage.run(['--apply', '--yes', '--save-undo', file], {
          env: { GITHUB_API_URL: proxy.url },
        });
        assert.equal(broken.code, 1);
        await proxy.close();
        assert.equal((await apply()).code, 0, `${kind} at ${String(crash)}`);
        assert.deepEqual(await stage.picture(), wanted);
        assert.equal((await apply('--undo', file)).code, 0);
        assert.deepEqual(await stage.picture(), first);
      }
    }
  });

  it('proposes the issue form where there is none, with a heading for each persona, and once', async () => {
    await apply();
    const { body: pulls } = await stage.as('adm', 'GET ~/pulls?state=open&head=acme:tutti/set-up');
    assert.deepEqual([pulls.length, pulls[0].base.ref], [1, 'main']);
    const path = '.github/ISSUE_TEMPLATE/initiative.yml';
    const { body: file } = await stage.as('adm', `GET ~/contents/${path}?ref=tutti/set-up`);
    const text = Buffer.from(file.content, 'base64').toString('utf8');
    assert.deepEqual(checkForm(path, text), []);
    assert.match(text, /#### Visionary/);
    assert.match((await stage.run([])).out, /^ {2}! It is proposed in #\d+: merge that\.$/m);
    assert.equal((await stage.as('adm', `PUT ~/pulls/${String(pulls[0].number)}/merge`, {})).status, 200);
    const { code, out } = await stage.run([]);
    assert.equal(code, 0);
    assert.match(out, /^issue form: as it should be\nThere is nothing to write\.$/m);
  });

  it('asks once at a terminal, and no means no', async () => {
    const questions: string[] = [];
    const answer = (yes: boolean) => (question: string) => {
      questions.push(question);
      return Promise.resolve(yes);
    };
    assert.equal((await stage.run(['--apply'], { ask: answer(false) })).code, 3);
    assert.deepEqual([questions.length, stage.writes()], [1, []]);
    assert.equal((await stage.run(['--apply'])).code, 3);
    assert.deepEqual(stage.writes(), []);
    assert.equal((await stage.run(['--apply'], { ask: answer(true) })).code, 0);
    assert.equal(questions.length, 2);
  });

  it('says the token nowhere, and takes it from nobody’s command line', async () => {
    const token = stage.sandbox.tokenOf('adm');
    const file = join(folder, 'quiet.json');
    const runs = [
      await stage.run([]),
      await stage.run(['--json']),
      await apply('--save-undo', file),
      await stage.run(['--repository', token]),
      await stage.run([token]),
      await stage.run(['--app-id', `ghp_${'a'.repeat(36)}`]),
      await stage.run([], { env: { GITHUB_API_URL: 'http://127.0.0.1:1' } }),
    ];
    for (const { out, err } of runs) assert.ok(!`${out}${err}`.includes(token));
    assert.ok(!readFileSync(file, 'utf8').includes(token));
    assert.deepEqual(
      runs.slice(3, 6).map(({ code }) => code),
      [2, 2, 2],
    );
    assert.match(runs[5]?.err ?? '', /does not belong on the command line/);
  });

  it('asks for the token where none is set, and goes nowhere without one', async () => {
    const token = stage.sandbox.tokenOf('adm');
    const env = { TUTTI_ADMIN_TOKEN: undefined };
    const answered = await stage.run([], { env, askSecret: () => Promise.resolve(token) });
    assert.equal(answered.code, 3);
    const asked = stage.sandbox.requests().length;
    assert.equal((await stage.run([], { env })).code, 2);
    assert.equal(stage.sandbox.requests().length, asked);
  });

  it('says so where GitHub lets this token not', async () => {
    const env = { TUTTI_ADMIN_TOKEN: stage.sandbox.tokenOf('wanda') };
    const { code, err } = await stage.run(['--apply', '--yes'], { env });
    assert.equal(code, 1);
    assert.match(err, /The token must be that of an administrator/);
    assert.ok(!stage.writes().some((line) => line.startsWith('PUT')));
  });

  it('writes nothing where the config is none, or observes, or says what a ruleset cannot', async () => {
    const cases: readonly (readonly [release: string, words: RegExp])[] = [
      ['release:\n  branches: [', /The config on the default branch is not valid/],
      ['release: [', /The config on the default branch is not valid/],
      [`${doors}mode: observe\n`, /mode: observe.*Write mode: enforce first/s],
    ];
    for (const [release, words] of cases) {
      stage.configure(release);
      const { code, out, err } = await apply();
      assert.equal(code, 1, release);
      assert.match(out + err, words);
    }
    stage.configure(doors);
    const actions = await apply('--app-id', '15368');
    assert.match(actions.out, /every workflow of the repository speaks as it/);
    await stage.report(headOf('main'), 'success');
    const app = await apply('--tags', 'app');
    assert.equal(app.code, 1);
    assert.match(app.out, /the App tutti may not create tags/);
    assert.deepEqual(stage.writes(), []);
  });

  it('says what a plan does not have, and with which exit code', async () => {
    const branches = 'release:\n  branches: ["release/**"]\n';
    const plans: readonly (readonly [plan: Plan, isPrivate: boolean, release: string, code: number])[] = [
      ['free', false, doors, 0],
      ['free', true, branches, 4],
      ['team', true, branches, 0],
      ['team', true, doors, 4],
      ['enterprise', true, doors, 0],
    ];
    for (const [plan, isPrivate, release, code] of plans) {
      prepare(plan, isPrivate, release);
      const { code: got, out } = await apply();
      assert.equal(got, code, `${plan}, private ${String(isPrivate)}`);
      assert.equal(out.includes('Advisory only'), code === 4);
    }
  });

  it('learns from GitHub that the plan does not have it, where nobody tells which plan it is', async () => {
    prepare('team', true, doors);
    stage.sandbox.acme.organization.members.set(stage.sandbox.acme.people.adm.id, 'member');
    const { code, out, err } = await apply();
    assert.equal(code, 4, err);
    assert.match(out, /does not tell this token which plan it is/);
    assert.match(err, /Advisory only: GitHub does not have the App’s rule on “production” on this plan/);
    assert.match(err, /Read back: everything else is as it should be/);
  });

  function prepare(plan: Plan, isPrivate: boolean, release: string): void {
    stage.reset();
    stage.configure(release);
    Object.assign(stage.sandbox.acme.organization, { plan });
    Object.assign(stage.sandbox.acme.repository, { private: isPrivate });
  }

  it('shows how it is used without words, and refuses those that mean nothing', async () => {
    for (const words of [['--aply'], ['--tags', 'all'], ['--app-id', 'x'], ['--repository', 'checkout']])
      assert.equal((await stage.run(words)).code, 2, words.join(' '));
    assert.match((await stage.run(['--help'])).out, /^tutti setup/);
  });
});

const reviewed = {
  required_approving_review_count: 1,
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_review_thread_resolution: false,
};
