import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createUser } from '../../../sandbox/state/accounts.ts';
import { asUser } from '../../../sandbox/state/actor.ts';
import {
  commitFiles,
  createRef,
  deleteRef,
  readFile,
  resolveRevision,
  updateRef,
} from '../../../sandbox/state/git.ts';
import { treeId, writeBlob } from '../../../sandbox/state/git-objects.ts';
import { compareCommits, mergeBase } from '../../../sandbox/state/history.ts';
import { createIssue } from '../../../sandbox/state/issues.ts';
import { createPullRequest, filesOf } from '../../../sandbox/state/pull-requests.ts';
import { forkRepository } from '../../../sandbox/state/repositories.ts';
import { createWorld, openIssue, openPullRequest, type World } from '../acme-world.ts';

const commit = ({ store, acme, as }: World, branch: string, name: string, from = 'main') =>
  commitFiles(store, as('wanda'), acme.repository, { branch, message: name, files: { [name]: name }, from })
    .oid;

test('Blobs and trees get the ids that git gives them', () => {
  const git = { blobs: new Map(), commits: new Map(), tags: new Map() };
  assert.equal(writeBlob(git, ''), 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  const hello = writeBlob(git, 'hello\n');
  assert.equal(hello, 'ce013625030ba8dba906f756967f9e9ca394464a');
  assert.equal(treeId(new Map()), '4b825dc642cb6eb9a060e54bf8d69288fbee4904');
  assert.equal(treeId(new Map([['hello.txt', hello]])), 'aaa96ced2d9a1c8e72c56b253a0e2fe78393feb7');
});

test('A compare counts what each side has alone, from the point where they parted', () => {
  const world = createWorld();
  const { repository } = world.acme;
  const start = resolveRevision(repository, 'HEAD');
  const [one, two] = [commit(world, 'left', 'a'), commit(world, 'left', 'b')];
  const right = commit(world, 'right', 'c');
  assert.equal(mergeBase(repository, two, right), start);
  const { status, aheadBy, behindBy, commits, files } = compareCommits(repository, right, two);
  assert.deepEqual([status, aheadBy, behindBy], ['diverged', 2, 1]);
  assert.deepEqual(
    commits.map(({ oid }) => oid),
    [one, two],
  );
  assert.deepEqual(
    files.map(({ path, status: change }) => [path, change]),
    [
      ['a', 'added'],
      ['b', 'added'],
    ],
  );
  assert.equal(compareCommits(repository, two, two).status, 'identical');
});

test('Revisions are names, prefixes of SHAs and HEAD', () => {
  const world = createWorld();
  const { repository } = world.acme;
  const oid = commit(world, 'topic', 'a');
  for (const name of ['topic', 'heads/topic', 'refs/heads/topic', oid, oid.slice(0, 8)]) {
    assert.equal(resolveRevision(repository, name), oid);
  }
  assert.equal(resolveRevision(repository, 'nowhere'), undefined);
  assert.ok(readFile(repository, oid, '.github/tutti.yml')?.content.includes('preset: band'));
});

test('Refs move forward, sideways only by force, and are told as pushes', () => {
  const world = createWorld();
  const { store, acme } = world;
  const wanda = world.as('wanda');
  const [left, right] = [commit(world, 'left', 'a'), commit(world, 'right', 'b')];
  assert.throws(
    () => updateRef(store, wanda, acme.repository, 'refs/heads/left', right),
    /not a fast forward/,
  );
  updateRef(store, wanda, acme.repository, 'refs/heads/left', right, { force: true });
  createRef(store, wanda, acme.repository, 'refs/tags/v1', left);
  assert.throws(() => createRef(store, wanda, acme.repository, 'refs/tags/v1', left), /already exists/);
  deleteRef(store, wanda, acme.repository, 'refs/heads/right');
  assert.deepEqual(world.happened().filter((name) => name === 'delete' || name === 'create').length, 4);
  assert.throws(() => deleteRef(store, wanda, acme.repository, 'refs/heads/main'), { name: 'Conflict' });
});

test('Deleting the head branch closes its pull request', () => {
  const world = createWorld();
  const pullRequest = openPullRequest(world);
  deleteRef(world.store, world.as('wanda'), world.acme.repository, 'refs/heads/feature');
  assert.deepEqual(
    [world.store.issues.get(pullRequest.issueId)?.state, pullRequest.merged],
    ['closed', false],
  );
});

test('Anybody may fork, and open a pull request from the fork', () => {
  const world = createWorld();
  const { store, acme } = world;
  const stranger = asUser(createUser(store, { login: 'stranger' }));
  const fork = forkRepository(store, stranger, acme.repository, stranger.account);
  const input = { branch: 'mine', message: 'Mine', files: { 'mine.txt': 'x' } };
  assert.throws(() => commitFiles(store, stranger, acme.repository, input), { name: 'Forbidden' });
  commitFiles(store, stranger, fork, input);
  const pullRequest = createPullRequest(store, stranger, acme.repository, {
    title: 'From afar',
    head: 'mine',
    headRepository: fork,
    base: 'main',
  });
  assert.equal(pullRequest.headRepositoryId, fork.id);
  assert.deepEqual(
    filesOf(store, pullRequest).map(({ path }) => path),
    ['mine.txt'],
  );
  assert.throws(() => createIssue(store, stranger, fork, { title: 'x' }), { name: 'Gone' });
});

test('A commit on the default branch closes what its message names', () => {
  const world = createWorld();
  const issue = openIssue(world);
  commit(world, 'main', `fixes #${issue.number}`);
  assert.deepEqual([issue.state, issue.stateReason], ['closed', 'completed']);
});

test('The same pull request cannot be opened twice, nor one without commits', () => {
  const world = createWorld();
  const { store, acme } = world;
  openPullRequest(world);
  const again = { title: 'Again', head: 'feature', base: 'release/1.0' };
  assert.throws(() => createPullRequest(store, world.as('wanda'), acme.repository, again), {
    name: 'Unprocessable',
    errors: [
      { resource: 'PullRequest', code: 'custom', message: 'A pull request already exists for acme:feature.' },
    ],
  });
  const empty = { title: 'Nothing', head: 'main', base: 'release/1.0' };
  assert.throws(() => createPullRequest(store, world.as('wanda'), acme.repository, empty), {
    name: 'Unprocessable',
  });
});
