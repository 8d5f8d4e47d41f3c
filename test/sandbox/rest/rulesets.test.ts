import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { asUser, GITHUB_ACTIONS_APP_ID } from '../../../sandbox/state/actor.ts';
import { setInstallationPermissions } from '../../../sandbox/state/apps.ts';
import { protectBranch } from '../../../sandbox/state/branch-protection.ts';
import { ask, installationToken, type Reply } from '../ask.ts';

const R = '/repos/acme/checkout';

describe('rulesets over REST', () => {
  let sandbox: Sandbox;
  const as = (login: string, line: string, body?: unknown): Promise<Reply> =>
    ask(sandbox, sandbox.tokenOf(login), line.replace('~', R), body);
  const tagRules = (fields: object = {}) => ({
    name: 'tags',
    target: 'tag',
    enforcement: 'active',
    conditions: { ref_name: { include: ['refs/tags/v*'], exclude: ['refs/tags/v0*'] } },
    rules: [{ type: 'creation' }, { type: 'update' }, { type: 'deletion' }],
    ...fields,
  });
  const create = (fields: object = {}) => as('adm', 'POST ~/rulesets', tagRules(fields));
  const main = () => sandbox.acme.repository.refs.get('refs/heads/main');
  before(async () => {
    sandbox = await startSandbox();
  });
  beforeEach(() => sandbox.reset());
  afterEach(() => assert.deepEqual(sandbox.violations(), []));
  after(() => sandbox.close());

  test('a ruleset is made, shown, changed and removed', async () => {
    const made = await create({
      bypass_actors: [{ actor_id: sandbox.app.id, actor_type: 'Integration', bypass_mode: 'always' }],
    });
    assert.equal(made.status, 201);
    const shown = await as('adm', `GET ~/rulesets/${made.body.id}`);
    assert.deepEqual(shown.body, made.body);
    assert.deepEqual(shown.body.conditions.ref_name, tagRules().conditions.ref_name);
    assert.deepEqual(shown.body.bypass_actors, [
      { actor_id: sandbox.app.id, actor_type: 'Integration', bypass_mode: 'always' },
    ]);
    const changed = await as('adm', `PUT ~/rulesets/${made.body.id}`, { enforcement: 'disabled' });
    assert.deepEqual(
      [changed.body.enforcement, changed.body.rules.length, changed.body.name],
      ['disabled', 3, 'tags'],
    );
    assert.equal((await as('adm', `DELETE ~/rulesets/${made.body.id}`)).status, 204);
    assert.deepEqual((await as('adm', 'GET ~/rulesets')).body, []);
    assert.equal((await as('adm', `PUT ~/rulesets/${made.body.id}`, {})).status, 404);
  });

  test('every parameter comes back as it was given', async () => {
    const rules = [
      {
        type: 'required_status_checks',
        parameters: {
          do_not_enforce_on_create: true,
          required_status_checks: [
            { context: 'launch-gate', integration_id: sandbox.app.id },
            { context: 'unit' },
          ],
          strict_required_status_checks_policy: true,
        },
      },
      {
        type: 'pull_request',
        parameters: {
          allowed_merge_methods: ['squash'],
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: false,
          require_last_push_approval: false,
          required_approving_review_count: 2,
          required_review_thread_resolution: true,
        },
      },
      {
        type: 'merge_queue',
        parameters: {
          check_response_timeout_minutes: 20,
          grouping_strategy: 'HEADGREEN',
          max_entries_to_build: 3,
          max_entries_to_merge: 2,
          merge_method: 'SQUASH',
          min_entries_to_merge: 1,
          min_entries_to_merge_wait_minutes: 0,
        },
      },
      { type: 'required_deployments', parameters: { required_deployment_environments: ['staging'] } },
      { type: 'update', parameters: { update_allows_fetch_and_merge: true } },
      { type: 'non_fast_forward' },
    ];
    const conditions = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } };
    const made = await create({ target: 'branch', conditions, rules });
    assert.deepEqual(made.body.rules, rules);
    const { body } = await as('ana', 'GET ~/rules/branches/main');
    assert.deepEqual(
      body.map(({ type, parameters }: any) => (parameters ? { type, parameters } : { type })),
      rules,
    );
  });

  test('who may bypass is told to those alone who may change it', async () => {
    const { body } = await create({
      bypass_actors: [{ actor_id: 4, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
    });
    const seen = async (token: string) => {
      const shown = await ask(sandbox, token, `GET ${R}/rulesets/${body.id}`);
      return [shown.body.bypass_actors?.length, shown.body.current_user_can_bypass];
    };
    assert.deepEqual(await seen(sandbox.tokenOf('wanda')), [undefined, 'always']);
    assert.deepEqual(await seen(sandbox.tokenOf('ana')), [undefined, 'never']);
    assert.deepEqual(await seen(sandbox.tokenOf('adm')), [1, 'always']);
    assert.deepEqual(await seen(await installationToken(sandbox)), [undefined, 'never']);
  });

  const writers: readonly (readonly [who: string, token: () => string | Promise<string>, status: number])[] =
    [
      ['a maintainer', () => sandbox.tokenOf('max'), 403],
      ['an App without the permission', () => installationToken(sandbox), 403],
      [
        'a workflow, whose token can never have the permission',
        () => sandbox.githubToken(sandbox.acme.repository, { contents: 'write' }).token,
        403,
      ],
      [
        'an App that may administer',
        () => {
          const { store, acme } = sandbox;
          setInstallationPermissions(store, asUser(acme.people.adm), acme.installation, {
            administration: 'write',
          });
          return installationToken(sandbox);
        },
        201,
      ],
    ];
  for (const [who, token, status] of writers) {
    test(`creating one answers ${status} to ${who}`, async () => {
      const reply = await ask(sandbox, await token(), `POST ${R}/rulesets`, tagRules());
      assert.equal(reply.status, status);
    });
  }

  const refused: readonly (readonly [fields: object, sentence: RegExp])[] = [
    [
      {
        bypass_actors: [
          { actor_id: GITHUB_ACTIONS_APP_ID, actor_type: 'Integration', bypass_mode: 'always' },
        ],
      },
      /^Actor GitHub Actions integration must be part of the ruleset source or owner organization$/,
    ],
    [
      { bypass_actors: [{ actor_id: 77, actor_type: 'Integration', bypass_mode: 'always' }] },
      /^Actor 77 integration must be part/,
    ],
    [
      { bypass_actors: [{ actor_id: 4, actor_type: 'RepositoryRole', bypass_mode: 'pull_request' }] },
      /Bypass mode/,
    ],
    [{ enforcement: 'evaluate' }, /evaluate/],
    [{ rules: [{ type: 'merge_queue' }] }, /^Invalid rule 'merge_queue': $/],
    [
      {
        rules: [
          {
            type: 'required_status_checks',
            parameters: {
              required_status_checks: [{ context: 'x', integration_id: -1 }],
              strict_required_status_checks_policy: false,
            },
          },
        ],
      },
      /^Invalid rule 'required_status_checks': .*Invalid integration ids$/,
    ],
  ];
  for (const [fields, sentence] of refused) {
    test(`${JSON.stringify(fields)} is refused in a sentence`, async () => {
      const { status, body } = await create(fields);
      assert.equal(status, 422);
      assert.match(body.errors[0], sentence);
      assert.deepEqual((await as('adm', 'GET ~/rulesets')).body, []);
    });
  }

  test('a name is taken once', async () => {
    await create();
    const { status, body } = await create();
    assert.deepEqual([status, body.errors], [422, ['Name must be unique']]);
  });

  test('a rule that the sandbox does not carry out is not kept', async () => {
    const { status } = await create({ rules: [{ type: 'required_linear_history' }] });
    assert.equal(status, 501);
  });

  test('refs and contents are refused each with its status', async () => {
    await create();
    const tag = await as('wanda', 'POST ~/git/refs', { ref: 'refs/tags/v1', sha: main() });
    assert.equal(tag.status, 422);
    assert.equal(
      tag.body.message,
      'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
    );
    const conditions = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } };
    await create({ name: 'main', target: 'branch', conditions, rules: [{ type: 'pull_request' }] });
    const file = await as('wanda', 'PUT ~/contents/x.txt', { message: 'x', content: 'eA==' });
    assert.equal(file.status, 409);
    assert.match(file.body.message, /Changes must be made through a pull request\./);
  });

  test('a merge is refused with 405', async () => {
    await as('wanda', 'POST ~/git/refs', { ref: 'refs/heads/topic', sha: main() });
    await as('wanda', 'PUT ~/contents/x.txt', { message: 'x', content: 'eA==', branch: 'topic' });
    const pull = await as('wanda', 'POST ~/pulls', { title: 't', head: 'topic', base: 'main' });
    const conditions = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } };
    await create({ target: 'branch', conditions, rules: [{ type: 'update' }] });
    const merged = await as('adm', `PUT ~/pulls/${pull.body.number}/merge`, {});
    assert.equal(merged.status, 405);
    assert.match(
      merged.body.message,
      /^Repository rule violations found\n\nCannot update this protected ref\./,
    );
  });

  test('rule suites are told to administrators, by result, actor and ref', async () => {
    await create();
    await as('wanda', 'POST ~/git/refs', { ref: 'refs/tags/v1', sha: main() });
    assert.equal((await as('wanda', 'GET ~/rulesets/rule-suites')).status, 403);
    const listed = async (query: string) => (await as('adm', `GET ~/rulesets/rule-suites${query}`)).body;
    const [suite] = await listed('');
    assert.deepEqual(
      [suite.actor_name, suite.ref, suite.before_sha, suite.after_sha, suite.result],
      ['wanda', 'refs/tags/v1', '0'.repeat(40), main(), 'fail'],
    );
    assert.equal((await listed('?rule_suite_result=fail&actor_name=wanda&ref=v1')).length, 1);
    for (const query of ['rule_suite_result=bypass', 'actor_name=adm', 'ref=v2', 'evaluate_status=evaluate'])
      assert.deepEqual(await listed(`?${query}`), [], query);
    const { body } = await as('adm', `GET ~/rulesets/rule-suites/${suite.id}`);
    assert.deepEqual(
      body.rule_evaluations.map(({ rule_type, result, rule_source }: any) => [
        rule_type,
        result,
        rule_source.name,
      ]),
      [
        ['creation', 'fail', 'tags'],
        ['update', 'pass', 'tags'],
        ['deletion', 'pass', 'tags'],
      ],
    );
  });
});

describe('what a plan has', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox();
  });
  beforeEach(() => sandbox.reset());
  afterEach(() => assert.deepEqual(sandbox.violations(), []));
  after(() => sandbox.close());
  const set = (fields: object) => ask(sandbox, null, 'POST /_sandbox/plan', { account: 'acme', ...fields });
  const rulesets = () =>
    ask(sandbox, sandbox.tokenOf('adm'), `POST ${R}/rulesets`, { name: 'x', enforcement: 'active' });

  test('a private repository on a free plan has neither rulesets nor branch protection', async () => {
    const reply = await set({ plan: 'free', repository: 'checkout', private: true });
    assert.deepEqual(reply.body, { account: 'acme', plan: 'free' });
    const { status, body } = await rulesets();
    assert.equal(status, 403);
    assert.match(body.message, /^Upgrade to GitHub Pro or make this repository public/);
    const protection = await ask(
      sandbox,
      sandbox.tokenOf('adm'),
      `GET ${R}/branches/release/1.0/protection/required_status_checks`,
    );
    assert.equal(protection.status, 403);
    const { store, acme } = sandbox;
    assert.throws(
      () => protectBranch(store, asUser(acme.people.adm), acme.repository, 'main', { requiredChecks: [] }),
      /^Forbidden: Upgrade to GitHub Pro/,
    );
  });

  test('a plan that pays brings them back, and so does being public', async () => {
    await set({ plan: 'free', repository: 'checkout', private: true });
    await set({ plan: 'team' });
    assert.equal((await rulesets()).status, 201);
    await set({ plan: 'free', repository: 'checkout', private: false });
    assert.equal((await ask(sandbox, sandbox.tokenOf('ana'), `GET ${R}/rulesets`)).status, 200);
  });

  test('a plan that there is not is refused, and so is nobody’s', async () => {
    assert.match((await set({ plan: 'gold' })).body.message, /a plan is one of free, pro, team, enterprise/);
    assert.equal((await set({ account: 'nobody' })).status, 400);
  });
});
