import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it, test } from 'node:test';
import { examine } from '../../../action/doctor/examine.ts';
import type { DoctorFacts } from '../../../action/doctor/facts.ts';
import type { Severity } from '../../../action/doctor/finding.ts';
import { parseWorkflow } from '../../../action/doctor/parse-workflow.ts';
import { examinations } from '../../../action/doctor/registry.ts';
import type { RequiredCheck } from '../../../octokit/read-branch-rules.ts';
import type { EnvironmentSetup } from '../../../octokit/read-environments.ts';
import {
  appId,
  branchRuleset,
  configText,
  doors,
  healthy,
  hidden,
  known,
  mainBranch,
  newBranch,
  releaseBranch,
  setup,
  syncWorkflow,
  tagRuleset,
  tuttiApp,
  workflow,
} from './healthy.ts';

test('of a healthy repository with the App nothing but good is said', () => {
  const findings = examine(healthy());
  assert.deepEqual(
    findings.filter(({ severity }) => severity !== 'fine'),
    [],
  );
  assert.ok(findings.length >= 10);
});

const actionOnly = { app: '', checkout: { workflows: [syncWorkflow()] } } as const;
const withoutApp = (patch: Parameters<typeof healthy>[0] = {}) =>
  healthy({
    ...patch,
    facts: { app: '', ...patch.facts },
    setup: { app: null, ...patch.setup },
    checkout: { ...actionOnly.checkout, ...patch.checkout },
  });

const gate = (id: number | null): RequiredCheck => ({ context: 'launch-gate', appId: id });
const withChecks = (...checks: RequiredCheck[]) => ({
  branches: known([mainBranch, { ...releaseBranch, checks }, { ...newBranch, checks }]),
});
const queue = (patch = {}) => ({
  branches: known([
    { ...releaseBranch, rules: ['merge_queue'] },
    { ...newBranch, ...patch },
  ]),
});
const undoored = configText.replace(doors, '');
const withTags = (patch: Partial<typeof tagRuleset>) => ({
  rulesets: known([branchRuleset, { ...tagRuleset, ...patch }]),
});
const withBypass = (bypass: typeof branchRuleset.bypass) => ({
  rulesets: known([{ ...branchRuleset, bypass }, tagRuleset]),
});
const production = { name: 'production', rules: [{ id: appId, slug: 'tutti' }], adminsMayBypass: false };
const withEnvironment = (patch: Partial<EnvironmentSetup>) => ({
  environments: known({ names: ['production'], asked: [{ ...production, ...patch }] }),
});
const withApp = (patch: Partial<typeof tuttiApp>) => ({ app: known({ ...tuttiApp, ...patch }) });
const publishing = (lines: string) =>
  workflow(
    `  gate:\n    steps: [{ uses: acme/tutti@v1, with: { command: gate } }]\n  publish:\n${lines}    steps: [{ run: npm publish }]\n`,
  );
const gateJob = (lines: string) =>
  workflow(
    `  build: {}\n  launch-gate:\n${lines}    steps: [{ uses: acme/tutti@v1, with: { command: gate } }]\n`,
  );
const spoof = parseWorkflow('.github/workflows/evil.yml', 'on: push\njobs:\n  launch-gate:\n    steps: []\n');
const noAnswer = { known: false, code: 'github-forbidden', why: 'GitHub refused with status 403' } as const;
const narrow = 'permissions: { contents: read, issues: write, checks: write }';
const teamsOf = (readable: boolean) => known(new Map([['acme/platform', readable ? 3 : null]]));
const observe = `${configText}mode: observe\n`;

type Case = readonly [what: string, facts: DoctorFacts, code: string, severity: Severity, words: RegExp];

const cases: readonly Case[] = [
  ['GitHub refuses', healthy({ facts: { github: noAnswer } }), 'github', 'broken', /status 403/],
  [
    'there is no token',
    healthy({ facts: { github: { ...noAnswer, code: 'github-unauthorized' } } }),
    'github',
    'unknown',
    /Give a token/,
  ],

  [
    'there is no config on the default branch, but in the checkout',
    healthy({ setup: { configFacts: { state: 'absent' }, config: null } }),
    'config',
    'broken',
    /no `\.github\/tutti\.yml` on the default branch.*Merge the one/s,
  ],
  [
    'there is no config at all',
    healthy({ setup: { configFacts: { state: 'absent' } }, checkout: { config: null } }),
    'config',
    'broken',
    /Run `tutti init`/,
  ],
  [
    'the config cannot be read',
    healthy({ setup: { configFacts: { state: 'unreadable', why: 'it is not a file' } } }),
    'config',
    'broken',
    /it is not a file/,
  ],
  ['the config is wrong', healthy({ config: 'version: 1\npersonas: {}\n' }), 'config', 'broken', /line 2/],
  [
    'nobody holds a persona',
    healthy({ config: 'version: 1\npersonas:\n  builder: { owners: ["@ana"] }\n' }),
    'config',
    'attention',
    /Nobody holds the Visionary\. \(and 5 more\)/,
  ],
  [
    'the checkout has no config and GitHub does not answer',
    healthy({ facts: { github: noAnswer }, checkout: { config: null } }),
    'config',
    'broken',
    /There is no `\.github\/tutti\.yml`\./,
  ],

  ['mode is observe', healthy({ config: observe }), 'mode', 'attention', /nothing is gated/],

  [
    'the App and a workflow both keep',
    healthy({ checkout: { workflows: [syncWorkflow()] } }),
    'keeper',
    'broken',
    /Two keep.*`\.github\/workflows\/tutti\.yml`/s,
  ],
  ['nobody keeps', withoutApp({ checkout: { workflows: [] } }), 'keeper', 'broken', /Nobody keeps/],
  ['a workflow keeps', withoutApp(), 'keeper', 'fine', /`sync` in `\.github\/workflows\/tutti\.yml` keeps/],
  [
    'there is no checkout to tell who keeps',
    withoutApp({ facts: { checkout: null } }),
    'keeper',
    'unknown',
    /is not known/,
  ],
  [
    'GitHub does not show the App',
    healthy({ setup: { app: hidden('Not Found') } }),
    'keeper',
    'unknown',
    /private App/,
  ],
  [
    'the App was never seen',
    healthy({ setup: { app: known({ ...tuttiApp, seen: false }) } }),
    'keeper',
    'unknown',
    /no trace/,
  ],

  [
    'the token may not read checks',
    healthy({ setup: { app: known({ ...tuttiApp, seen: null }) } }),
    'keeper',
    'unknown',
    /checks: read/,
  ],

  [
    'the App lacks a permission and an event',
    healthy({
      setup: { app: known({ ...tuttiApp, permissions: { issues: 'read' }, events: ['issues'] }) },
    }),
    'permissions',
    'broken',
    /`issues: write`.*`event issue_comment`/s,
  ],
  [
    'the workflow lacks permissions',
    withoutApp({ checkout: { workflows: [syncWorkflow(narrow)] } }),
    'permissions',
    'broken',
    /`pull-requests: read`, `statuses: read` and `actions: read`/,
  ],
  [
    'the workflow may only read',
    withoutApp({ checkout: { workflows: [syncWorkflow('permissions: read-all')] } }),
    'permissions',
    'broken',
    /`issues: write` and `checks: write`/,
  ],
  [
    'the workflow writes no permissions down',
    withoutApp({ checkout: { workflows: [syncWorkflow('name: x')] } }),
    'permissions',
    'attention',
    /no permissions down/,
  ],
  ['the workflow may do all', withoutApp(), 'permissions', 'fine', /gives `sync` what it needs/],

  [
    'GITHUB_TOKEN keeps and a team owns',
    withoutApp({ setup: { login: 'github-actions[bot]', teams: teamsOf(false) } }),
    'teams',
    'broken',
    /Pass an App’s token/,
  ],
  [
    'GITHUB_TOKEN looks, and the App may read teams',
    healthy({ setup: { login: 'github-actions[bot]', teams: teamsOf(false) } }),
    'teams',
    'fine',
    /The App may read `@acme\/platform`/,
  ],
  [
    'GITHUB_TOKEN looks, and the App may not read teams',
    healthy({
      setup: {
        login: 'github-actions[bot]',
        teams: teamsOf(false),
        app: known({ ...tuttiApp, permissions: {} }),
      },
    }),
    'teams',
    'unknown',
    /is not known/,
  ],
  [
    'an App’s token cannot read the team',
    healthy({ setup: { login: 'tutti[bot]', teams: teamsOf(false) } }),
    'teams',
    'broken',
    /no such team, or it is hidden/,
  ],
  ['the team can be read', healthy({ setup: { teams: teamsOf(true) } }), 'teams', 'fine', /can be read/],
  ['teams could not be asked for', healthy({ setup: { teams: hidden('502') } }), 'teams', 'unknown', /502/],

  [
    'an owner does not exist',
    healthy({ setup: { owners: known(new Map([['anna', 'no-such-user' as const]])) } }),
    'owners',
    'broken',
    /nobody called `@anna`/,
  ],
  [
    'an owner cannot see the private repository (A50)',
    healthy({
      setup: {
        owners: known(new Map([['ana', 'no-access' as const]])),
        repository: { ...setup.repository, isPrivate: true },
      },
    }),
    'owners',
    'broken',
    /`@ana` cannot see this repository/,
  ],
  [
    'an owner is no collaborator of a public repository',
    healthy({ setup: { owners: known(new Map([['ana', 'no-access' as const]])) } }),
    'owners',
    'fine',
    /can comment/,
  ],
  [
    'a team is everybody (A50)',
    healthy({ setup: { teams: known(new Map([['acme/everyone', 240]])) } }),
    'owners',
    'attention',
    /`@acme\/everyone` has 240 people/,
  ],
  ['owners cannot be asked for', healthy({ setup: { owners: hidden('nope') } }), 'owners', 'unknown', /nope/],

  [
    'a private repository is on a free plan',
    healthy({ setup: { branches: hidden('Upgrade to GitHub Pro or make this repository public') } }),
    'plan',
    'attention',
    /Advisory only/,
  ],
  ['rules cannot be read', healthy({ setup: { branches: hidden('nope') } }), 'plan', 'unknown', /nope/],

  [
    'the gate is required nowhere',
    healthy({ setup: withChecks() }),
    'gate-required',
    'broken',
    /not required on `release\/1\.0`/,
  ],
  [
    'the gate is required on no branch yet',
    healthy({ setup: { branches: known([mainBranch, { ...newBranch, checks: [] }]) } }),
    'gate-required',
    'broken',
    /required on no release branch.*`release\/\*\*\/\*`/s,
  ],
  [
    'a check of a similar name is required',
    healthy({ setup: withChecks({ context: 'Launch-Gate', appId }) }),
    'gate-required',
    'broken',
    /not required/,
  ],
  [
    'new branches would be free',
    healthy({ setup: { branches: known([mainBranch, releaseBranch, { ...newBranch, checks: [] }]) } }),
    'gate-required',
    'attention',
    /a new branch such as `release\/tutti-doctor`/,
  ],
  [
    'the config does not say which branches',
    healthy({ config: 'version: 2' }),
    'gate-required',
    'unknown',
    /Mend the config/,
  ],

  [
    'the gate may come from anybody',
    healthy({ setup: withChecks(gate(null)) }),
    'gate-source',
    'broken',
    /anybody/,
  ],
  [
    'the gate is pinned to GitHub Actions',
    healthy({ setup: withChecks(gate(15_368)) }),
    'gate-source',
    'broken',
    /every workflow can/,
  ],
  [
    'the gate is pinned to a stranger',
    healthy({ setup: withChecks(gate(99)) }),
    'gate-source',
    'broken',
    /another App than `tutti`.*`integration_id` 4711/s,
  ],
  [
    'one rule pins the gate and another leaves it open',
    healthy({ setup: withChecks(gate(null), gate(appId)) }),
    'gate-source',
    'fine',
    /alone/,
  ],
  [
    'the pin cannot be compared',
    healthy({ setup: { app: hidden('Not Found') } }),
    'gate-source',
    'unknown',
    /not known/,
  ],
  [
    'without the App, the gate is open',
    withoutApp({ setup: withChecks(gate(null)) }),
    'gate-source',
    'attention',
    /Advisory only/,
  ],
  [
    'without the App, the gate is pinned to GitHub Actions',
    withoutApp({ setup: withChecks(gate(15_368)) }),
    'gate-source',
    'attention',
    /Advisory only/,
  ],
  ['without the App, the gate is pinned to one', withoutApp(), 'gate-source', 'unknown', /Name the App/],

  [
    'the gate is required on a branch that is not gated',
    healthy({ setup: { branches: known([{ ...mainBranch, checks: [gate(appId)] }, releaseBranch]) } }),
    'gate-elsewhere',
    'broken',
    /waits for ever/,
  ],

  [
    'a queue, and an App that does not hear of it',
    healthy({
      setup: {
        ...queue(),
        app: known({ ...tuttiApp, events: tuttiApp.events.filter((name) => name !== 'merge_group') }),
      },
    }),
    'merge-queue',
    'broken',
    /does not hear of merge groups/,
  ],
  ['a queue, and an App that hears of it', healthy({ setup: queue() }), 'merge-queue', 'fine', /hears/],
  [
    'a queue, and an App that may not read it',
    healthy({ setup: { ...queue(), app: known({ ...tuttiApp, permissions: { merge_queues: 'none' } }) } }),
    'merge-queue',
    'broken',
    /merge_queues: read/,
  ],
  [
    'a queue, and a workflow without its trigger',
    withoutApp({ setup: queue() }),
    'merge-queue',
    'broken',
    /Add `merge_group:`/,
  ],
  [
    'a queue, and a workflow with its trigger',
    withoutApp({ setup: queue(), checkout: { workflows: [syncWorkflow('', '[issues, merge_group]')] } }),
    'merge-queue',
    'fine',
    /runs for merge groups/,
  ],

  [
    'a job is called as the gate, and nothing is pinned',
    withoutApp({ setup: withChecks(gate(15_368)), checkout: { workflows: [syncWorkflow(), spoof] } }),
    'look-alike',
    'broken',
    /evil\.yml.*turns the required check green/s,
  ],
  [
    'a job is called as the gate, and the check is pinned',
    healthy({ checkout: { workflows: [spoof] } }),
    'look-alike',
    'attention',
    /counts for nothing/,
  ],

  [
    'anybody may push to the default branch',
    healthy({ setup: { branches: known([{ ...mainBranch, rules: [] }, releaseBranch, newBranch]) } }),
    'config-guarded',
    'attention',
    /CODEOWNERS/,
  ],

  [
    'tags are free, and the config names none',
    healthy({ config: undoored, setup: { rulesets: known([]) } }),
    'tags',
    'attention',
    /tag any commit.*release\.tags/s,
  ],
  [
    'a tag ruleset holds nothing that matters, and the config names no tags',
    healthy({ config: undoored, setup: withTags({ rules: ['deletion'], checks: [] }) }),
    'tags',
    'attention',
    /tag any commit/,
  ],
  [
    'the config names no tags, and some are held',
    healthy({ config: undoored }),
    'tags',
    'fine',
    /held by the ruleset `Tutti: release tags`/,
  ],
  ['tags cannot be read', healthy({ setup: { rulesets: hidden('nope') } }), 'tags', 'unknown', /nope/],
  [
    'no rule holds release tags',
    healthy({ setup: { rulesets: known([branchRuleset]) } }),
    'tags',
    'broken',
    /No rule holds tags such as `v\*`.*tutti setup/s,
  ],
  [
    'the rule is for tags of another pattern',
    healthy({ setup: withTags({ conditions: { include: ['refs/tags/release-*'], exclude: [] } }) }),
    'tags',
    'broken',
    /No rule holds/,
  ],
  [
    'the rule leaves out the tags that matter',
    healthy({ setup: withTags({ conditions: { include: ['~ALL'], exclude: ['refs/tags/v*'] } }) }),
    'tags',
    'broken',
    /No rule holds/,
  ],
  [
    'the check is not asked for where a tag is made',
    healthy({ setup: withTags({ notOnCreate: true }) }),
    'tags',
    'broken',
    /Do not require status checks on creation/,
  ],
  [
    'tags can be moved',
    healthy({ setup: withTags({ rules: ['creation', 'deletion'], checks: [] }) }),
    'tags',
    'attention',
    /can be moved\./,
  ],

  [
    'the check of tags may come from anybody',
    healthy({ setup: withTags({ checks: [gate(null)] }) }),
    'tag-source',
    'broken',
    /from others than the App/,
  ],
  [
    'the check of tags comes from GitHub Actions',
    healthy({ setup: withTags({ checks: [gate(15_368)] }) }),
    'tag-source',
    'broken',
    /from others than the App/,
  ],
  [
    'the check of tags comes from a stranger',
    healthy({ setup: withTags({ checks: [gate(99)] }) }),
    'tag-source',
    'broken',
    /from others than the App/,
  ],
  [
    'without the App, the check of tags may come from anybody',
    withoutApp({ setup: withTags({ checks: [gate(null)] }) }),
    'tag-source',
    'attention',
    /from others than the App/,
  ],

  [
    'administrators may bypass',
    healthy({ setup: withBypass([{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }]) }),
    'bypass',
    'attention',
    /bypassed by everybody with the role admin \(always\)/,
  ],
  [
    'somebody is exempt',
    healthy({ setup: withBypass([{ actor_id: 7, actor_type: 'Team', bypass_mode: 'exempt' }]) }),
    'bypass',
    'attention',
    /the team 7 \(exempt\).*records nothing/s,
  ],
  [
    'the App may set tags',
    healthy({ setup: withTags({ bypass: [{ actor_id: appId, actor_type: 'Integration' }] }) }),
    'bypass',
    'fine',
    /Nobody/,
  ],
  [
    'another App may set tags',
    healthy({ setup: withTags({ bypass: [{ actor_id: 99, actor_type: 'Integration' }] }) }),
    'bypass',
    'attention',
    /the App 99/,
  ],
  [
    'the token may not see who bypasses',
    healthy({ setup: withBypass(null) }),
    'bypass',
    'unknown',
    /token of an administrator/,
  ],

  [
    'a branch is held by branch protection alone',
    healthy({
      setup: {
        rulesets: known([tagRuleset]),
        branches: known([mainBranch, { ...releaseBranch, isProtected: true }]),
      },
    }),
    'bypass',
    'unknown',
    /`release\/1\.0` is held by branch protection alone/,
  ],

  ['a new branch needs no check', healthy(), 'on-creation', 'fine', /may be made from any commit/],
  [
    'a new branch needs the check',
    healthy({ setup: { rulesets: known([{ ...branchRuleset, notOnCreate: false }, tagRuleset]) } }),
    'on-creation',
    'attention',
    /nobody can make one/,
  ],

  [
    'the environment does not exist',
    healthy({ setup: { environments: known({ names: ['docs'], asked: [] }) } }),
    'environments',
    'broken',
    /There is no environment `production`.*tutti setup/s,
  ],
  [
    'the environment does not wait for the App',
    healthy({ setup: withEnvironment({ rules: [{ id: 99, slug: 'other' }] }) }),
    'environments',
    'broken',
    /does not wait for the App `tutti`/,
  ],
  [
    'the environment does not wait, and the repository is private',
    healthy({
      setup: { ...withEnvironment({ rules: [] }), repository: { ...setup.repository, isPrivate: true } },
    }),
    'environments',
    'broken',
    /Enterprise plan alone/,
  ],
  [
    'administrators may deploy past the App',
    healthy({ setup: withEnvironment({ adminsMayBypass: true }) }),
    'environments',
    'attention',
    /Allow administrators to bypass/,
  ],
  [
    'environments cannot be read',
    healthy({ setup: { environments: hidden('nope') } }),
    'environments',
    'unknown',
    /actions: read/,
  ],
  [
    'the environment is written in other letters',
    healthy({ setup: withEnvironment({ name: 'Production' }) }),
    'environments',
    'fine',
    /wait for the App/,
  ],
  [
    'without the App nobody can answer a deployment',
    withoutApp({ setup: withEnvironment({ rules: [] }) }),
    'environments',
    'broken',
    /Only an App can answer/,
  ],

  [
    'a workflow deploys to an environment by a typing error',
    healthy({ checkout: { workflows: [workflow('  deploy: { environment: prodcution }')] } }),
    'environment-names',
    'broken',
    /deploys to `prodcution`.*Is `production` meant/s,
  ],
  [
    'a workflow deploys to an environment that nobody made',
    healthy({ checkout: { workflows: [workflow('  deploy: { environment: { name: preview } }')] } }),
    'environment-names',
    'attention',
    /deploys to `preview`/,
  ],

  [
    'a job publishes and asks nobody',
    healthy({ checkout: { workflows: [publishing('')] } }),
    'ungated-publish',
    'attention',
    /`publish` in `\.github\/workflows\/release\.yml` publishes with `npm publish`/,
  ],
  [
    'a job publishes also where the gate failed',
    healthy({ checkout: { workflows: [publishing('    needs: gate\n    if: always()\n')] } }),
    'ungated-publish',
    'attention',
    /also where what it needs has failed/,
  ],
  [
    'a job publishes to an environment that is not gated',
    healthy({ checkout: { workflows: [publishing('    environment: docs\n')] } }),
    'ungated-publish',
    'attention',
    /asks no gate/,
  ],

  [
    'the job that is the gate can be skipped (F55)',
    withoutApp({
      setup: withChecks(gate(15_368)),
      checkout: { workflows: [syncWorkflow(), gateJob("    if: github.actor != 'bot'\n")] },
    }),
    'gate-skippable',
    'broken',
    /can be skipped: it has an `if:`/,
  ],
  [
    'the job that is the gate needs another (F55)',
    withoutApp({
      setup: withChecks(gate(15_368)),
      checkout: { workflows: [syncWorkflow(), gateJob('    needs: build\n')] },
    }),
    'gate-skippable',
    'broken',
    /it needs other jobs/,
  ],
  [
    'the gate may fail',
    healthy({ checkout: { workflows: [gateJob('    continue-on-error: true\n')] } }),
    'gate-skippable',
    'broken',
    /may fail or be left out/,
  ],

  [
    'the App may not answer deployments',
    healthy({ setup: withApp({ permissions: { ...tuttiApp.permissions, deployments: 'read' } }) }),
    'door-permissions',
    'broken',
    /`deployments: write`.*the run waits/s,
  ],
  [
    'the App does not hear of releases',
    healthy({ setup: withApp({ events: tuttiApp.events.filter((name) => name !== 'release') }) }),
    'door-permissions',
    'attention',
    /`event release`/,
  ],
  [
    'the App may not put a release back',
    healthy({ config: configText.replace('  tags:', '  unready: draft\n  tags:') }),
    'door-permissions',
    'broken',
    /`contents: write`/,
  ],
  [
    'the App may not read alerts',
    healthy({
      config: `${configText}signals:\n  secrets: { secret-scanning: {} }\n`,
      setup: withApp({ permissions: { ...tuttiApp.permissions, secret_scanning_alerts: 'none' } }),
    }),
    'door-permissions',
    'broken',
    /`secret_scanning_alerts: read`/,
  ],

  [
    'two Apps report the gate, and the check is pinned',
    healthy({ setup: { reporters: known(['tutti', 'github-actions']) } }),
    'reporters',
    'attention',
    /`tutti` and `github-actions`/,
  ],
  [
    'two Apps report the gate, and nothing is pinned',
    healthy({ setup: { ...withChecks(gate(null)), reporters: known(['tutti', 'tutti-old']) } }),
    'reporters',
    'broken',
    /each of them can turn/,
  ],

  ['there is no form', healthy({ checkout: { form: null } }), 'form', 'attention', /There is no/],
  [
    'the form is a link',
    healthy({ checkout: { form: { path: 'x', text: null, why: 'it is a link' } } }),
    'form',
    'attention',
    /it is a link/,
  ],
  [
    'the form lacks a question',
    healthy({ checkout: { form: { path: 'x', text: 'labels: [initiative]\nbody: []\n', why: null } } }),
    'form',
    'attention',
    /No field has the label/,
  ],
  ['there is no checkout', healthy({ facts: { checkout: null } }), 'form', 'unknown', /actions\/checkout/],

  [
    'the label is missing',
    healthy({ setup: { labels: known(new Map([['initiative', false]])) } }),
    'labels',
    'attention',
    /no label `initiative`/,
  ],
  [
    'other labels are missing',
    healthy({
      setup: {
        labels: known(
          new Map([
            ['initiative', true],
            ['stage:define', false],
          ]),
        ),
      },
    }),
    'labels',
    'fine',
    /`stage:define` will come/,
  ],
  ['labels cannot be read', healthy({ setup: { labels: hidden('nope') } }), 'labels', 'unknown', /nope/],
];

for (const [what, facts, code, severity, words] of cases) {
  test(`${code}, ${severity}: ${what}`, () => {
    const found = examine(facts).filter((finding) => finding.code === code);
    assert.equal(found.length, 1);
    const [finding] = found;
    assert.equal(finding?.severity, severity);
    assert.match(`${finding?.what} ${finding?.why} ${finding?.fix}`, words);
  });
}

describe('a publishing job is held', () => {
  const held: readonly (readonly [how: string, lines: string])[] = [
    ['by a job that it needs', '    needs: gate\n'],
    ['by its environment', '    environment: Production\n'],
    [
      'by an environment with an address',
      '    environment: { name: production, url: "https://acme.example" }\n',
    ],
  ];
  for (const [how, lines] of held)
    it(how, () => {
      const findings = examine(healthy({ checkout: { workflows: [publishing(lines)] } }));
      assert.deepEqual(
        findings.filter(({ severity }) => severity !== 'fine'),
        [],
      );
    });

  it('in every workflow that our documentation gives to copy', () => {
    for (const path of globSync('docs/workflows/*.yml')) {
      const workflows = [parseWorkflow('.github/workflows/copied.yml', readFileSync(path, 'utf8'))];
      const findings = examine(healthy({ checkout: { workflows } }));
      const own = new Set(['ungated-publish', 'gate-skippable', 'environment-names']);
      assert.deepEqual(
        findings.filter(({ code }) => own.has(code)),
        [],
        path,
      );
    }
  });

  it('by a workflow of the repository that asks for it', () => {
    const called = parseWorkflow(
      '.github/workflows/launch-gate.yml',
      'on: workflow_call\njobs:\n  gate:\n    steps: [{ uses: acme/tutti@v1, with: { command: gate } }]\n',
    );
    const caller = workflow(
      '  ask: { uses: ./.github/workflows/launch-gate.yml }\n  publish: { needs: [ask], steps: [{ run: gh release create v1 }] }\n',
    );
    const codes = (workflows: readonly (typeof called)[]) =>
      examine(healthy({ checkout: { workflows } })).map(({ code }) => code);
    assert.ok(!codes([called, caller]).includes('ungated-publish'));
    assert.ok(codes([caller]).includes('ungated-publish'));
  });
});

describe('every examination', () => {
  for (const { code } of examinations) {
    it(`${code} is seen to find something to mend, or something unknown`, () => {
      const severities = new Set(cases.flatMap(([, , of, severity]) => (of === code ? [severity] : [])));
      severities.delete('fine');
      assert.ok(severities.size > 0);
    });
  }
  it('says what to do about whatever is not fine', () => {
    const findings = cases.flatMap(([, facts]) => examine(facts));
    for (const { severity, why, fix } of findings)
      if (severity !== 'fine') assert.ok(why !== '' && fix !== '');
  });
});
