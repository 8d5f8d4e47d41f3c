import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { setPlan } from '../../../sandbox/state/plans.ts';
import { type SetupStage, startSetupStage } from '../../reconcile/setup/setup-stage.ts';
import { installationToken } from '../../sandbox/ask.ts';
import { runDoctor } from './run-doctor.ts';

const doors = 'release:\n  branches: ["release/**"]\n  tags: ["v*"]\n  environments: [production]\n';

/** A repository as `setup` leaves it, then one thing is altered, and the doctor looks. */
describe('a way around that somebody made is found from outside', () => {
  let stage: SetupStage;
  let folder = '';
  before(async () => {
    stage = await startSetupStage((sandbox) => installationToken(sandbox));
  });
  beforeEach(async () => {
    stage.reset();
    stage.configure(doors);
    folder = mkdtempSync(join(tmpdir(), 'tutti-around-'));
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    assert.equal((await stage.run(['--apply', '--yes'])).code, 0);
  });
  afterEach(() => {
    assert.deepEqual(stage.sandbox.violations(), []);
    rmSync(folder, { recursive: true });
  });
  after(() => stage.close());

  const doorCodes = new Set(
    'gate-required gate-source gate-elsewhere on-creation bypass merge-queue look-alike reporters gate-skippable tags tag-source environments environment-names ungated-publish plan'.split(
      ' ',
    ),
  );

  /** Findings about doors that are not fine, as `bypass attention`. */
  async function diagnose(login: 'adm' | 'wanda' = 'adm'): Promise<readonly string[]> {
    const token = stage.sandbox.tokenOf(login);
    const lines = await runDoctor(stage.sandbox, { token, folder });
    return lines
      .map((line) => /^\S+ (fine|attention|broken|not known) ([a-z-]+): /.exec(line))
      .filter((match) => match !== null && match[1] !== 'fine' && doorCodes.has(match[2] ?? ''))
      .map((match) => `${match?.[2]} ${match?.[1]}`);
  }

  async function alter(name: 'branches' | 'tags', change: (ruleset: any) => object): Promise<void> {
    const list = await stage.as('adm', 'GET ~/rulesets');
    const { id } = list.body.find((ruleset: { name: string }) => ruleset.name === `Tutti: release ${name}`);
    const path = `~/rulesets/${String(id)}`;
    const { body } = await stage.as('adm', `GET ${path}`);
    assert.equal((await stage.as('adm', `PUT ${path}`, change(body))).status, 200);
  }
  const checksOf = (ruleset: any) =>
    ruleset.rules.find((rule: any) => rule.type === 'required_status_checks');
  const withChecks = (ruleset: any, parameters: object) => ({
    rules: [
      ...ruleset.rules.filter((rule: any) => rule.type !== 'required_status_checks'),
      { type: 'required_status_checks', parameters: { ...checksOf(ruleset).parameters, ...parameters } },
    ],
  });
  const anySource = { required_status_checks: [{ context: 'launch-gate' }] };
  const workflow = (jobs: string) =>
    writeFileSync(join(folder, '.github/workflows/release.yml'), `on: push\njobs:\n${jobs}`);

  it('of a repository as setup leaves it nothing is said', async () => {
    assert.deepEqual(await diagnose(), []);
  });

  it('but that a reader cannot see who may bypass', async () => {
    assert.deepEqual(await diagnose('wanda'), ['bypass not known']);
  });

  const ways: readonly (readonly [what: string, make: () => unknown, findings: readonly string[]])[] = [
    [
      'the check of branches is taken from any source',
      () => alter('branches', (ruleset) => withChecks(ruleset, anySource)),
      ['gate-source broken'],
    ],
    [
      'the check of tags is taken from any source',
      () => alter('tags', (ruleset) => withChecks(ruleset, anySource)),
      ['tag-source broken'],
    ],
    [
      'administrators are on the bypass list',
      () =>
        alter('branches', () => ({
          bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
        })),
      ['bypass attention'],
    ],
    [
      'the branch ruleset is switched off',
      () => alter('branches', () => ({ enforcement: 'disabled' })),
      ['gate-required broken'],
    ],
    [
      'a release branch is excluded',
      () =>
        alter('branches', ({ conditions: { ref_name: names } }) => ({
          conditions: { ref_name: { ...names, exclude: ['refs/heads/release/1.0'] } },
        })),
      ['gate-required broken'],
    ],
    [
      'the config gained a branch that no ruleset covers',
      () => stage.configure(doors.replace('"release/**"', '"release/**", "hotfix/*"')),
      ['gate-required attention'],
    ],
    [
      'the config gained tags that no ruleset covers',
      () => stage.configure(doors.replace('"v*"', '"v*", "release-*"')),
      ['tags broken'],
    ],
    [
      'the check of tags is not asked for on creation',
      () => alter('tags', (ruleset) => withChecks(ruleset, { do_not_enforce_on_create: true })),
      ['tags broken'],
    ],
    [
      'tags may be moved',
      () =>
        alter('tags', ({ rules }) => ({
          rules: rules.filter(({ type }: { type: string }) => type !== 'update'),
        })),
      ['tags attention'],
    ],
    [
      'the environment was removed',
      () => stage.as('adm', 'DELETE ~/environments/production'),
      ['environments broken'],
    ],
    [
      'the environment does not ask the App any more',
      async () => {
        const rules = '~/environments/production/deployment_protection_rules';
        const [rule] = (await stage.as('adm', `GET ${rules}`)).body.custom_deployment_protection_rules;
        assert.equal((await stage.as('adm', `DELETE ${rules}/${String(rule.id)}`)).status, 204);
      },
      ['environments broken'],
    ],
    [
      'a workflow deploys to an environment by a typing error',
      () => workflow('  ship: { environment: producton, steps: [{ run: ./deploy }] }\n'),
      ['environment-names broken'],
    ],
    [
      'a job has the gate’s name',
      () => workflow('  launch-gate: { steps: [{ run: "true" }] }\n'),
      ['look-alike attention'],
    ],
    [
      'a job publishes and asks nobody',
      () => workflow('  ship: { steps: [{ run: npm publish }] }\n'),
      ['ungated-publish attention'],
    ],
    [
      'the plan lost its rules',
      () => {
        setPlan(stage.sandbox.store, stage.sandbox.acme.organization, 'free');
        Object.assign(stage.sandbox.acme.repository, { private: true });
      },
      ['plan attention'],
    ],
  ];
  for (const [what, make, findings] of ways)
    it(what, async () => {
      await make();
      assert.deepEqual(await diagnose(), findings);
    });
});
