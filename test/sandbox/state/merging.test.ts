import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activitiesOf } from '../../../sandbox/state/activities.ts';
import { protectBranch } from '../../../sandbox/state/branch-protection.ts';
import { createCheckRun } from '../../../sandbox/state/checks.ts';
import { commitFiles, readFile, updateRef } from '../../../sandbox/state/git.ts';
import { enqueue } from '../../../sandbox/state/merge-queue.ts';
import { evaluateMerge, mergePullRequest } from '../../../sandbox/state/merging.ts';
import { closingIssues, updatePullRequest } from '../../../sandbox/state/pull-requests.ts';
import { createRuleset } from '../../../sandbox/state/rulesets.ts';
import { createWorld, openIssue, openPullRequest, type World } from '../acme-world.ts';

const pass = (world: World, headSha: string) =>
  createCheckRun(world.store, world.tutti, world.acme.repository, {
    name: 'launch-gate',
    headSha,
    conclusion: 'success',
  });

test('A merge into the release branch is refused until the pinned check is green, for administrators too', () => {
  const world = createWorld();
  const pullRequest = openPullRequest(world);
  for (const login of ['wanda', 'adm'] as const) {
    assert.throws(() => mergePullRequest(world.store, world.as(login), pullRequest), {
      name: 'NotMergeable',
      message: 'Required status check "launch-gate" is expected.',
    });
  }
  pass(world, pullRequest.headSha);
  const commit = mergePullRequest(world.store, world.as('wanda'), pullRequest);
  assert.deepEqual(commit.parents, [pullRequest.baseSha, pullRequest.headSha]);
  assert.equal(world.acme.repository.refs.get('refs/heads/release/1.0'), commit.oid);
  assert.ok(readFile(world.acme.repository, commit.oid, 'src/feature.js'));
  assert.deepEqual(
    [pullRequest.merged, world.store.issues.get(pullRequest.issueId)?.state],
    [true, 'closed'],
  );
});

test('An administrator passes classic protection unless it is enforced for them', () => {
  const world = createWorld();
  const { store, acme } = world;
  const requiredChecks = [{ context: 'launch-gate', appId: acme.app.id }];
  protectBranch(store, world.as('adm'), acme.repository, acme.releaseBranch, {
    requiredChecks,
    enforceAdmins: false,
  });
  const pullRequest = openPullRequest(world);
  assert.throws(() => mergePullRequest(store, world.as('max'), pullRequest), { name: 'NotMergeable' });
  mergePullRequest(store, world.as('adm'), pullRequest);
  assert.equal(pullRequest.merged, true);
});

test('A new commit on the head leaves its check behind', () => {
  const world = createWorld();
  const pullRequest = openPullRequest(world);
  pass(world, pullRequest.headSha);
  const old = pullRequest.headSha;
  commitFiles(world.store, world.as('wanda'), world.acme.repository, {
    branch: 'feature',
    message: 'One more',
    files: { 'more.txt': 'x' },
  });
  assert.equal(evaluateMerge(world.store, pullRequest).state, 'blocked');
  assert.ok(world.happened().includes('pull_request.synchronize'));
  assert.throws(() => mergePullRequest(world.store, world.as('wanda'), pullRequest, { sha: old }), {
    name: 'Conflict',
  });
});

test('Closing keywords close issues only where the base is the default branch', () => {
  for (const [base, state] of [
    ['main', 'closed'],
    ['release/1.0', 'open'],
  ] as const) {
    const world = createWorld();
    const issue = openIssue(world);
    const pullRequest = openPullRequest(world, base, `Fixes #${issue.number}`);
    assert.equal(closingIssues(world.store, pullRequest).length, base === 'main' ? 1 : 0);
    pass(world, pullRequest.headSha);
    mergePullRequest(world.store, world.as('wanda'), pullRequest);
    assert.equal(issue.state, state);
  }
});

test('Both sides changing one file is a conflict', () => {
  const world = createWorld();
  const { store, acme } = world;
  const pullRequest = openPullRequest(world, 'main');
  const files = { 'src/feature.js': 'export const other = 1;\n' };
  commitFiles(store, world.as('wanda'), acme.repository, { branch: 'main', message: 'Other', files });
  assert.deepEqual(
    [evaluateMerge(store, pullRequest).mergeable, evaluateMerge(store, pullRequest).state],
    [false, 'dirty'],
  );
  assert.throws(() => mergePullRequest(store, world.as('wanda'), pullRequest), /not mergeable/);
});

test('Changes of both sides in different files are merged', () => {
  const world = createWorld();
  const { store, acme } = world;
  const pullRequest = openPullRequest(world, 'main');
  const input = { branch: 'main', message: 'Other', files: { 'other.txt': 'x', 'README.md': null } };
  commitFiles(store, world.as('wanda'), acme.repository, input);
  const { files } = mergePullRequest(store, world.as('wanda'), pullRequest);
  assert.deepEqual(
    [files.has('src/feature.js'), files.has('other.txt'), files.has('README.md')],
    [true, true, false],
  );
});

test('A draft cannot be merged, and a merged pull request not again', () => {
  const world = createWorld();
  const pullRequest = openPullRequest(world, 'main');
  updatePullRequest(world.store, world.as('wanda'), pullRequest, { draft: true });
  assert.throws(() => mergePullRequest(world.store, world.as('wanda'), pullRequest), /still a draft/);
  updatePullRequest(world.store, world.as('wanda'), pullRequest, { draft: false });
  mergePullRequest(world.store, world.as('wanda'), pullRequest);
  assert.throws(() => mergePullRequest(world.store, world.as('wanda'), pullRequest), {
    name: 'NotMergeable',
  });
});

test('A direct push to the release branch needs the green check on that very commit', () => {
  const world = createWorld();
  const { store, acme } = world;
  const { headSha } = openPullRequest(world);
  const push = () => updateRef(store, world.as('wanda'), acme.repository, 'refs/heads/release/1.0', headSha);
  assert.throws(push, { name: 'Forbidden', message: 'Required status check "launch-gate" is expected.' });
  pass(world, headSha);
  push();
  const [pullRequest] = store.pullRequests.values();
  assert.equal(pullRequest?.merged, true);
});

test('A push by force to a protected branch is refused', () => {
  const world = createWorld();
  const { store, acme } = world;
  const { headSha } = openPullRequest(world, 'main', '', 'sideways');
  pass(world, headSha);
  updateRef(store, world.as('wanda'), acme.repository, 'refs/heads/release/1.0', headSha);
  const back = acme.repository.refs.get('refs/heads/main') ?? '';
  assert.throws(
    () => updateRef(store, world.as('adm'), acme.repository, 'refs/heads/release/1.0', back, { force: true }),
    /Cannot force-push/,
  );
});

test('What a pull request or the merge queue moves is told apart from a push', () => {
  const world = createWorld();
  const { store, acme } = world;
  const [merged, queued] = [openPullRequest(world), openPullRequest(world, 'main', '', 'queued')];
  pass(world, merged.headSha);
  mergePullRequest(store, world.as('wanda'), merged);
  createRuleset(store, world.as('adm'), acme.repository, {
    name: 'queue',
    target: 'branch',
    include: ['~DEFAULT_BRANCH'],
    rules: [{ type: 'merge_queue' }],
  });
  enqueue(store, world.as('wanda'), queued);
  const [last, before] = activitiesOf(store, acme.repository);
  assert.deepEqual(
    [last?.type, last?.ref, last?.after, before?.type, before?.ref],
    [
      'merge_queue_merge',
      'refs/heads/main',
      acme.repository.refs.get('refs/heads/main'),
      'pr_merge',
      'refs/heads/release/1.0',
    ],
  );
});
