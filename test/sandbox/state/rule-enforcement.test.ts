import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { asInstallation, asUser, type SignedActor } from '../../../sandbox/state/actor.ts';
import { setInstallationPermissions } from '../../../sandbox/state/apps.ts';
import { createCheckRun } from '../../../sandbox/state/checks.ts';
import { branchHead, commitFiles, createRef, deleteRef, updateRef } from '../../../sandbox/state/git.ts';
import { evaluateMerge, mergePullRequest } from '../../../sandbox/state/merging.ts';
import { setPlan } from '../../../sandbox/state/plans.ts';
import { setVisibility } from '../../../sandbox/state/repositories.ts';
import { ruleSuitesOf } from '../../../sandbox/state/rule-suites.ts';
import type { BypassActor, RulesetRule } from '../../../sandbox/state/ruleset-entities.ts';
import { createRuleset, type RulesetInput } from '../../../sandbox/state/rulesets.ts';
import { createWorld, openPullRequest, type World } from '../acme-world.ts';

const WANTED = 'launch-gate';

/** One ruleset for everything on `main`, and for tags that begin with `v`. */
function rule(world: World, rules: readonly RulesetRule[], more: Partial<RulesetInput> = {}) {
  const { store, acme, as } = world;
  const base = { name: 'branches', target: 'branch', include: ['refs/heads/main', 'refs/heads/x*'] } as const;
  const tags = { name: 'tags', target: 'tag', include: ['refs/tags/v*'] } as const;
  const forTags = rules.filter(({ type }) => type !== 'pull_request' && type !== 'merge_queue');
  createRuleset(store, as('adm'), acme.repository, { ...base, rules, ...more });
  const byPullRequest = more.bypassActors?.some(({ mode }) => mode === 'pull_request') ?? false;
  if (forTags.length > 0 && !byPullRequest)
    createRuleset(store, as('adm'), acme.repository, { ...tags, rules: forTags, ...more });
}

const head = ({ acme }: World, branch = 'main'): string => branchHead(acme.repository, branch) ?? '';

/** A commit on a branch of its own, which no rule is for. */
function commitAside(world: World, parent?: string): string {
  const { store, acme, as } = world;
  const commit = { branch: 'aside', message: 'Aside', files: { 'aside.txt': `${parent ?? ''}\n` } };
  return commitFiles(store, as('wanda'), acme.repository, { ...commit, from: parent ?? 'main' }).oid;
}

/** Each thing that may happen to a ref. Where it needs one to begin with, that is there before the rules are. */
const operations = {
  'merging into a branch': {
    prepare: (world: World) => openPullRequest(world, 'main'),
    attempt: ({ store, acme }: World, actor: SignedActor) => {
      const pullRequest = [...store.pullRequests.values()].find(
        ({ repositoryId }) => repositoryId === acme.repository.id,
      );
      assert.ok(pullRequest);
      mergePullRequest(store, actor, pullRequest);
    },
  },
  'pushing to a branch': {
    prepare: (world: World) => commitAside(world),
    attempt: (world: World, actor: SignedActor) =>
      updateRef(world.store, actor, world.acme.repository, 'refs/heads/main', head(world, 'aside')),
  },
  'pushing to a branch by force': {
    prepare: (world: World) => {
      const before = head(world);
      commitAside(world);
      const files = { 'more.txt': 'more\n' };
      const commit = { branch: 'main', message: 'More', files };
      commitFiles(world.store, world.as('wanda'), world.acme.repository, commit);
      return before;
    },
    attempt: (world: World, actor: SignedActor) =>
      updateRef(world.store, actor, world.acme.repository, 'refs/heads/main', head(world, 'aside'), {
        force: true,
      }),
  },
  'creating a branch': {
    prepare: (world: World) => commitAside(world),
    attempt: (world: World, actor: SignedActor) =>
      createRef(world.store, actor, world.acme.repository, 'refs/heads/x', head(world, 'aside')),
  },
  'deleting a branch': {
    prepare: ({ store, acme, as }: World) =>
      createRef(
        store,
        as('wanda'),
        acme.repository,
        'refs/heads/x',
        branchHead(acme.repository, 'main') ?? '',
      ),
    attempt: ({ store, acme }: World, actor: SignedActor) =>
      deleteRef(store, actor, acme.repository, 'refs/heads/x'),
  },
  'creating a tag': {
    prepare: (world: World) => commitAside(world),
    attempt: (world: World, actor: SignedActor) =>
      createRef(world.store, actor, world.acme.repository, 'refs/tags/v1', head(world, 'aside')),
  },
  'moving a tag': {
    prepare: (world: World) => {
      createRef(world.store, world.as('wanda'), world.acme.repository, 'refs/tags/v1', head(world));
      return commitAside(world);
    },
    attempt: (world: World, actor: SignedActor) =>
      updateRef(world.store, actor, world.acme.repository, 'refs/tags/v1', head(world, 'aside')),
  },
  'deleting a tag': {
    prepare: (world: World) =>
      createRef(world.store, world.as('wanda'), world.acme.repository, 'refs/tags/v1', head(world)),
    attempt: ({ store, acme }: World, actor: SignedActor) =>
      deleteRef(store, actor, acme.repository, 'refs/tags/v1'),
  },
} as const;

type Operation = keyof typeof operations;

const checks: RulesetRule = {
  type: 'required_status_checks',
  requiredChecks: [{ context: WANTED, appId: null }],
  strict: false,
};
const EXPECTED = `Required status check "${WANTED}" is expected.`;
const UPDATE = 'Cannot update this protected ref.';

/** What each rule holds back, in GitHub's words; what is not named it lets through. */
const refusals: readonly (readonly [rule: RulesetRule, refused: Partial<Record<Operation, string>>])[] = [
  [
    { type: 'creation' },
    {
      'creating a branch': 'Cannot create ref due to creations being restricted.',
      'creating a tag': 'Cannot create ref due to creations being restricted.',
    },
  ],
  [
    { type: 'update' },
    {
      'merging into a branch': UPDATE,
      'pushing to a branch': UPDATE,
      'pushing to a branch by force': UPDATE,
      'moving a tag': UPDATE,
    },
  ],
  [
    { type: 'deletion' },
    { 'deleting a branch': 'Cannot delete this branch', 'deleting a tag': 'Cannot delete this tag' },
  ],
  [{ type: 'non_fast_forward' }, { 'pushing to a branch by force': 'Cannot force-push to this branch' }],
  [
    { type: 'pull_request' },
    {
      'pushing to a branch': 'Changes must be made through a pull request.',
      'pushing to a branch by force': 'Changes must be made through a pull request.',
    },
  ],
  [
    { type: 'merge_queue' },
    {
      'merging into a branch': 'Changes must be made through the merge queue',
      'pushing to a branch': 'Changes must be made through the merge queue',
      'pushing to a branch by force': 'Changes must be made through the merge queue',
    },
  ],
  [
    checks,
    {
      'merging into a branch': EXPECTED,
      'pushing to a branch': EXPECTED,
      'pushing to a branch by force': EXPECTED,
      'creating a branch': EXPECTED,
      'creating a tag': EXPECTED,
      'moving a tag': EXPECTED,
    },
  ],
  [
    { ...checks, doNotEnforceOnCreate: true },
    {
      'merging into a branch': EXPECTED,
      'pushing to a branch': EXPECTED,
      'pushing to a branch by force': EXPECTED,
      'moving a tag': EXPECTED,
    },
  ],
];

/** Who tries, and whether the rule lets them pass: nobody who is not named, whatever their role. */
const actors: Readonly<
  Record<
    string,
    { as: (world: World) => SignedActor; bypass?: (world: World) => BypassActor; passes: boolean }
  >
> = {
  'a writer': { as: ({ as }) => as('wanda'), passes: false },
  'an administrator': { as: ({ as }) => as('adm'), passes: false },
  'a workflow': { as: ({ githubToken }) => githubToken({ contents: 'write' }), passes: false },
  'an App': { as: strong, passes: false },
  'an App that may bypass': {
    as: strong,
    bypass: ({ acme }) => ({ actorType: 'Integration', actorId: acme.app.id, mode: 'always' }),
    passes: true,
  },
  'a workflow where a role may bypass': {
    as: ({ githubToken }) => githubToken({ contents: 'write' }),
    bypass: () => ({ actorType: 'RepositoryRole', actorId: 4, mode: 'always' }),
    passes: false,
  },
  'an administrator by role': {
    as: ({ as }) => as('adm'),
    bypass: () => ({ actorType: 'RepositoryRole', actorId: 5, mode: 'always' }),
    passes: true,
  },
  'a writer where administrators may bypass': {
    as: ({ as }) => as('wanda'),
    bypass: () => ({ actorType: 'RepositoryRole', actorId: 5, mode: 'always' }),
    passes: false,
  },
  'an owner of the organisation': {
    as: ({ as }) => as('adm'),
    bypass: () => ({ actorType: 'OrganizationAdmin', actorId: null, mode: 'always' }),
    passes: true,
  },
  'a person who is named': {
    as: ({ as }) => as('wanda'),
    bypass: ({ acme }) => ({ actorType: 'User', actorId: acme.people.wanda.id, mode: 'exempt' }),
    passes: true,
  },
};

function strong({ store, acme }: World): SignedActor {
  setInstallationPermissions(store, asUser(acme.people.adm), acme.installation, {
    contents: 'write',
    pull_requests: 'write',
  });
  return asInstallation(store, acme.installation);
}

const isOperation = (name: string): name is Operation => name in operations;

for (const [held, refused] of refusals) {
  const shown = 'doNotEnforceOnCreate' in held ? `${held.type}, not on create` : held.type;
  describe(`the rule ${shown}`, () => {
    for (const [who, { as, bypass, passes }] of Object.entries(actors)) {
      for (const what of Object.keys(operations).filter(isOperation)) {
        const words = passes ? undefined : refused[what];
        test(`${words === undefined ? 'lets' : 'keeps'} ${who} ${words === undefined ? '' : 'from '}${what}`, () => {
          const world = createWorld();
          operations[what].prepare(world);
          rule(world, [held], bypass ? { bypassActors: [bypass(world)] } : {});
          const attempt = () => operations[what].attempt(world, as(world));
          if (words === undefined) attempt();
          else
            assert.throws(attempt, {
              name: what === 'merging into a branch' ? 'NotMergeable' : 'RuleViolations',
              message: `Repository rule violations found\n\n${words}\n\n`,
            });
        });
      }
    }
  });
}

describe('a tag that needs a check of one App', () => {
  const gated = () => {
    const world = createWorld();
    const { acme } = world;
    const sha = commitAside(world);
    rule(world, [{ ...checks, requiredChecks: [{ context: WANTED, appId: acme.app.id }] }]);
    const tag = () => createRef(world.store, world.as('wanda'), acme.repository, 'refs/tags/v1', sha);
    const report = (actor: SignedActor, conclusion: 'success' | 'failure') =>
      createCheckRun(world.store, actor, acme.repository, {
        name: WANTED,
        headSha: sha,
        status: 'completed',
        conclusion,
      });
    return { world, tag, report };
  };

  it('is made once that App has found the commit good', () => {
    const { world, tag, report } = gated();
    assert.throws(tag, /is expected/);
    report(world.tutti, 'success');
    assert.doesNotThrow(tag);
  });

  it('is not made by a check of the same name from a workflow', () => {
    const { world, tag, report } = gated();
    report(world.githubToken({ checks: 'write' }), 'success');
    assert.throws(tag, /is expected/);
  });

  it('is not made while the check fails', () => {
    const { world, tag, report } = gated();
    report(world.tutti, 'failure');
    assert.throws(tag, /is failing/);
  });
});

describe('bypassing by pull request alone', () => {
  const byPullRequest = () => {
    const world = createWorld();
    const pullRequest = openPullRequest(world, 'main');
    const bypass = { actorType: 'RepositoryRole', actorId: 4, mode: 'pull_request' } as const;
    rule(world, [checks], { bypassActors: [bypass] });
    return { world, pullRequest };
  };
  it('lets a writer merge', () => {
    const { world, pullRequest } = byPullRequest();
    assert.equal(evaluateMerge(world.store, pullRequest).state, 'blocked');
    assert.doesNotThrow(() => mergePullRequest(world.store, world.as('wanda'), pullRequest));
  });
  it('keeps the same writer from pushing', () => {
    const { world } = byPullRequest();
    const push = () => operations['pushing to a branch'].attempt(world, world.as('wanda'));
    commitAside(world);
    assert.throws(push, /is expected/);
  });
});

describe('what rules say', () => {
  it('is for the refs that are named, and not for those that are taken out', () => {
    const world = createWorld();
    commitAside(world);
    rule(world, [{ type: 'creation' }], { exclude: ['refs/heads/x-*', 'refs/tags/v0'] });
    const { store, acme, as } = world;
    for (const ref of ['refs/heads/x-1', 'refs/tags/v0', 'refs/tags/w1'])
      createRef(store, as('wanda'), acme.repository, ref, head(world));
    assert.throws(() => createRef(store, as('wanda'), acme.repository, 'refs/heads/x', head(world)));
  });

  it('asks for the newest base where it is strict', () => {
    const world = createWorld();
    const pullRequest = openPullRequest(world, 'main');
    const commit = { branch: 'main', message: 'Newer', files: { 'newer.txt': 'n\n' } };
    commitFiles(world.store, world.as('wanda'), world.acme.repository, commit);
    rule(world, [{ ...checks, requiredChecks: [], strict: true }]);
    assert.equal(evaluateMerge(world.store, pullRequest).state, 'behind');
    assert.throws(() => mergePullRequest(world.store, world.as('adm'), pullRequest), /out of date/);
  });

  it('asks for reviews that nobody can give here', () => {
    const world = createWorld();
    const pullRequest = openPullRequest(world, 'main');
    const none = {
      dismiss_stale_reviews_on_push: false,
      require_code_owner_review: false,
      require_last_push_approval: false,
      required_review_thread_resolution: false,
    };
    rule(world, [{ type: 'pull_request', parameters: { ...none, required_approving_review_count: 1 } }]);
    assert.throws(() => mergePullRequest(world.store, world.as('adm'), pullRequest), /1 approving review is/);
  });

  it('asks for deployments', () => {
    const world = createWorld();
    const pullRequest = openPullRequest(world, 'main');
    rule(world, [{ type: 'required_deployments', environments: ['staging'] }]);
    assert.throws(
      () => mergePullRequest(world.store, world.as('adm'), pullRequest),
      /Missing successful active staging deployment\./,
    );
  });

  it('holds nothing back while it is disabled', () => {
    const world = createWorld();
    commitAside(world);
    rule(world, [{ type: 'update' }], { enforcement: 'disabled' });
    assert.doesNotThrow(() => operations['pushing to a branch'].attempt(world, world.as('wanda')));
    assert.deepEqual(ruleSuitesOf(world.store, world.acme.repository), []);
  });

  it('holds nothing back once the plan has no rulesets any more', () => {
    const world = createWorld();
    const { store, acme, as } = world;
    commitAside(world);
    rule(world, [{ type: 'update' }]);
    setVisibility(store, as('adm'), acme.repository, true);
    setPlan(store, acme.organization, 'free');
    assert.doesNotThrow(() => operations['pushing to a branch'].attempt(world, as('wanda')));
  });
});

describe('rule suites', () => {
  const suitesAfter = (mode: BypassActor['mode'] | null, enforcement: 'active' | 'evaluate' = 'active') => {
    const world = createWorld();
    const { store, acme } = world;
    if (enforcement === 'evaluate') setPlan(store, acme.organization, 'enterprise');
    commitAside(world);
    const { wanda } = acme.people;
    const bypassActors = mode === null ? [] : [{ actorType: 'User', actorId: wanda.id, mode } as const];
    rule(world, [{ type: 'update' }, { type: 'deletion' }], { bypassActors, enforcement });
    try {
      operations['pushing to a branch'].attempt(world, world.as('wanda'));
    } catch (error) {
      assert.equal(mode, null, String(error));
    }
    return ruleSuitesOf(store, acme.repository).map((suite) => [
      suite.result,
      suite.evaluationResult,
      suite.evaluations.map(({ type, result }) => `${type}: ${result}`).join(', '),
    ]);
  };
  const both = 'update: fail, deletion: pass';
  it('tell of a push that was refused', () => assert.deepEqual(suitesAfter(null), [['fail', null, both]]));
  it('tell of one that was let through', () =>
    assert.deepEqual(suitesAfter('always'), [['bypass', null, both]]));
  it('tell nothing of those who are exempt', () => assert.deepEqual(suitesAfter('exempt'), []));
  it('tell what a rule would have done that is only tried out', () =>
    assert.deepEqual(suitesAfter('always', 'evaluate'), [['pass', 'fail', both]]));

  it('name the commit that a bypassed merge made', () => {
    const world = createWorld();
    const pullRequest = openPullRequest(world, 'main');
    rule(world, [checks], {
      bypassActors: [{ actorType: 'RepositoryRole', actorId: 4, mode: 'pull_request' }],
    });
    const before = head(world);
    const { oid } = mergePullRequest(world.store, world.as('wanda'), pullRequest);
    const [suite] = ruleSuitesOf(world.store, world.acme.repository);
    assert.deepEqual([suite?.result, suite?.before, suite?.after], ['bypass', before, oid]);
  });
});
