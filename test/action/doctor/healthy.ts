import { readFileSync } from 'node:fs';
import type { CheckoutFacts, DoctorFacts } from '../../../action/doctor/facts.ts';
import { appEvents, appPermissions } from '../../../action/doctor/needs.ts';
import { parseWorkflow } from '../../../action/doctor/parse-workflow.ts';
import { parseConfig } from '../../../core/config/parse-config.ts';
import type { BranchRules } from '../../../octokit/read-branch-rules.ts';
import type { ActiveRuleset } from '../../../octokit/read-rulesets.ts';
import type { AppSetup, SetupFacts } from '../../../octokit/read-setup.ts';

export const appId = 4711;

export const tuttiApp: AppSetup = {
  id: appId,
  slug: 'tutti',
  permissions: appPermissions,
  events: appEvents,
  seen: true,
};

const owners = (id: string) => `  ${id}: { owners: ["@ana"] }\n`;
const ids = ['visionary', 'builder', 'guardian', 'dealmaker', 'storyteller', 'advocate', 'conductor'];
export const doors = 'release:\n  branches: ["release/**"]\n  tags: ["v*"]\n  environments: [production]\n';
export const configText = `version: 1\npersonas:\n${ids.map(owners).join('')}${doors}`;

export const releaseBranch: BranchRules = {
  name: 'release/1.0',
  exists: true,
  isRelease: true,
  checks: [{ context: 'launch-gate', appId }],
  rules: ['required_status_checks'],
  isProtected: false,
};

export const newBranch: BranchRules = { ...releaseBranch, name: 'release/tutti-doctor', exists: false };

export const branchRuleset: ActiveRuleset = {
  name: 'Tutti: release branches',
  target: 'branch',
  conditions: { include: ['refs/heads/release/*', 'refs/heads/release/**/*'], exclude: [] },
  rules: ['deletion', 'non_fast_forward', 'required_status_checks'],
  checks: [{ context: 'launch-gate', appId }],
  notOnCreate: true,
  bypass: [],
};

export const tagRuleset: ActiveRuleset = {
  ...branchRuleset,
  name: 'Tutti: release tags',
  target: 'tag',
  conditions: { include: ['refs/tags/v*'], exclude: [] },
  rules: ['update', 'deletion', 'required_status_checks'],
  notOnCreate: false,
};

export const mainBranch: BranchRules = {
  name: 'main',
  exists: true,
  isRelease: false,
  checks: [],
  rules: ['pull_request'],
  isProtected: false,
};

export const known = <T>(value: T) => ({ known: true, value }) as const;
export const hidden = (why: string) => ({ known: false, code: 'github-forbidden', why }) as const;

export const setup: SetupFacts = {
  repository: {
    nodeId: 'R_1',
    owner: 'acme',
    name: 'checkout',
    url: 'https://github.com/acme/checkout',
    isPrivate: false,
    defaultBranch: 'main',
  },
  configFacts: { state: 'present', text: configText, oid: 'x' },
  config: parseConfig(configText).config,
  login: 'adm',
  app: known(tuttiApp),
  labels: known(new Map([['initiative', true]])),
  teams: known(new Map()),
  owners: known(new Map([['ana', 'may-comment' as const]])),
  branches: known([mainBranch, releaseBranch, newBranch]),
  rulesets: known([branchRuleset, tagRuleset]),
  environments: known({
    names: ['production', 'docs'],
    asked: [{ name: 'production', rules: [{ id: appId, slug: 'tutti' }], adminsMayBypass: false }],
  }),
  reporters: known(['tutti']),
};

const formPath = '.github/ISSUE_TEMPLATE/initiative.yml';

export const checkout: CheckoutFacts = {
  config: { path: '.github/tutti.yml', text: configText, why: null },
  form: { path: formPath, text: readFileSync(formPath, 'utf8'), why: null },
  workflows: [],
};

/** A workflow that keeps the initiatives. */
export const syncWorkflow = (lines = '', events = '[issues, issue_comment]') =>
  parseWorkflow(
    '.github/workflows/tutti.yml',
    `on: ${events}\n${lines || 'permissions: write-all'}\njobs:\n  sync:\n    steps:\n      - uses: acme/tutti@v1\n        with: { command: sync }\n`,
  );

/** A repository with the App, of which nothing is to be said but that it is fine. */
export function healthy(
  patch: {
    readonly facts?: Partial<DoctorFacts>;
    readonly setup?: Partial<SetupFacts>;
    readonly checkout?: Partial<CheckoutFacts>;
    readonly config?: string;
  } = {},
): DoctorFacts {
  const { config, problems } = parseConfig(patch.config ?? configText);
  return {
    app: 'tutti',
    checkout: { ...checkout, ...patch.checkout },
    github: known({ ...setup, ...patch.setup }),
    config,
    configProblems: problems,
    ...patch.facts,
  };
}

/** A workflow of the checkout, by the YAML of its jobs. */
export const workflow = (jobs: string, path = '.github/workflows/release.yml') =>
  parseWorkflow(path, `on: push\njobs:\n${jobs}`);
