import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asUser } from '../../../sandbox/state/actor.ts';
import { pinComment, unpinComment } from '../../../sandbox/state/comment-moderation.ts';
import { createComment } from '../../../sandbox/state/comments.ts';
import { addBlockedBy, blockedIssues, removeBlockedBy } from '../../../sandbox/state/dependencies.ts';
import { findIssue } from '../../../sandbox/state/issue-access.ts';
import { deleteIssue, transferIssue } from '../../../sandbox/state/issue-admin.ts';
import { closeIssue, createIssue, reopenIssue, updateIssue } from '../../../sandbox/state/issues.ts';
import { labelsByName, labelsOn, setLabels } from '../../../sandbox/state/labelling.ts';
import { createLabel, deleteLabel, updateLabel } from '../../../sandbox/state/labels.ts';
import { addReaction, removeReaction } from '../../../sandbox/state/reactions.ts';
import { createRepository } from '../../../sandbox/state/repositories.ts';
import { addSubIssue } from '../../../sandbox/state/sub-issues.ts';
import { createWorld, openIssue, openPullRequest } from '../acme-world.ts';

test('Issues and pull requests share their numbers', () => {
  const world = createWorld();
  const numbers = [openIssue(world).number, openPullRequest(world).number, openIssue(world).number];
  assert.deepEqual(numbers, [1, 2, 3]);
});

test('Ids rise and need more than 32 bits', () => {
  const world = createWorld();
  const ids = [openIssue(world).id, openIssue(world).id];
  assert.ok((ids[0] ?? 0) > 2 ** 31 && (ids[1] ?? 0) > (ids[0] ?? 0));
});

test('Labels and assignees of somebody below triage are dropped without a word', () => {
  const world = createWorld();
  const { store, acme } = world;
  const label = createLabel(store, world.as('wanda'), acme.repository, { name: 'initiative' });
  const input = { title: 'x', labels: [label], assignees: [acme.people.ana] };
  const dropped = createIssue(store, world.as('olga'), acme.repository, input);
  assert.deepEqual([dropped.labelIds, dropped.assigneeIds], [[], []]);
  updateIssue(store, world.as('olga'), dropped, { labels: [label] });
  assert.deepEqual(dropped.labelIds, []);
  const kept = createIssue(store, world.as('lea'), acme.repository, input);
  assert.deepEqual([kept.labelIds, kept.assigneeIds], [[label.id], [acme.people.ana.id]]);
  assert.deepEqual(world.happened().slice(-3), ['issues.opened', 'issues.labeled', 'issues.assigned']);
});

test('Who cannot be assigned is dropped, unless they took part', () => {
  const world = createWorld();
  const { store, acme } = world;
  const assignees = [acme.people.olga, acme.people.gus];
  const issue = createIssue(store, world.as('lea'), acme.repository, { title: 'x', assignees });
  assert.deepEqual(issue.assigneeIds, [acme.people.gus.id]);
  createComment(store, world.as('olga'), issue, 'I could');
  updateIssue(store, world.as('lea'), issue, { assignees });
  assert.deepEqual(issue.assigneeIds, [acme.people.gus.id, acme.people.olga.id]);
});

test('Unknown label names are made by those who may make labels, and left out for others', () => {
  const world = createWorld();
  const { store, acme } = world;
  assert.deepEqual(labelsByName(store, world.as('lea'), acme.repository, ['new']), []);
  assert.equal(labelsByName(store, world.as('wanda'), acme.repository, ['new']).length, 1);
  assert.equal(labelsByName(store, world.as('lea'), acme.repository, ['NEW']).length, 1);
});

test('Labels are compared without regard to case, renamed, replaced and deleted', () => {
  const world = createWorld();
  const { store, acme } = world;
  const wanda = world.as('wanda');
  const label = createLabel(store, wanda, acme.repository, { name: 'Bug', color: 'FF0000' });
  assert.throws(() => createLabel(store, wanda, acme.repository, { name: 'bug' }), { name: 'Unprocessable' });
  assert.throws(() => createLabel(store, wanda, acme.repository, { name: 'x', color: 'red' }), {
    name: 'Unprocessable',
  });
  updateLabel(store, wanda, label, { name: 'defect' });
  const issue = openIssue(world);
  setLabels(store, wanda, issue, [label]);
  assert.deepEqual(
    labelsOn(store, issue).map(({ name, color }) => [name, color]),
    [['defect', 'ff0000']],
  );
  deleteLabel(store, wanda, label);
  assert.deepEqual(issue.labelIds, []);
});

test('An issue that somebody else closed is not for its author to reopen', () => {
  const world = createWorld();
  const issue = openIssue(world);
  closeIssue(world.store, world.as('lea'), issue, 'not_planned');
  assert.throws(() => reopenIssue(world.store, world.as('olga'), issue), { name: 'Forbidden' });
  reopenIssue(world.store, world.as('lea'), issue);
  assert.deepEqual([issue.state, issue.stateReason], ['open', 'reopened']);
});

test('A deleted issue is gone, with its comments and its place among children', () => {
  const world = createWorld();
  const { store, acme } = world;
  const [parent, child] = [openIssue(world), openIssue(world)];
  addSubIssue(store, world.as('lea'), parent, child);
  createComment(store, world.as('ana'), child, 'x');
  deleteIssue(store, world.as('adm'), child);
  assert.throws(() => findIssue(store, acme.repository, child.number), { name: 'Gone' });
  assert.deepEqual([parent.subIssueIds, store.comments.size, store.nodes.has(child.nodeId)], [[], 0, false]);
});

test('A transferred issue is another issue elsewhere, with its comments, and below the same parent', () => {
  const world = createWorld();
  const { store, acme } = world;
  const target = createRepository(store, world.as('adm'), acme.organization, { name: 'elsewhere' });
  const [parent, child] = [openIssue(world), openIssue(world)];
  addSubIssue(store, world.as('lea'), parent, child);
  const comment = createComment(store, world.as('ana'), child, '/met demo');
  const moved = transferIssue(store, world.as('adm'), child, target);
  assert.deepEqual([moved.number, comment.issueId, parent.subIssueIds], [1, moved.id, [moved.id]]);
  assert.equal(moved.timeline.at(-1)?.kind, 'TransferredEvent');
  assert.throws(() => findIssue(store, acme.repository, child.number), { name: 'Moved', issueId: moved.id });
  assert.equal(store.nodes.has(child.nodeId), false);
});

test('Dependencies are told on both sides and exist once', () => {
  const world = createWorld();
  const [issue, blocker] = [openIssue(world), openIssue(world)];
  addBlockedBy(world.store, world.as('lea'), issue, blocker);
  assert.deepEqual(world.happened().slice(-2), [
    'issue_dependencies.blocked_by_added',
    'issue_dependencies.blocking_added',
  ]);
  assert.throws(() => addBlockedBy(world.store, world.as('lea'), issue, blocker), { name: 'Unprocessable' });
  assert.throws(() => addBlockedBy(world.store, world.as('lea'), issue, issue), { name: 'Unprocessable' });
  assert.deepEqual(blockedIssues(world.store, blocker), [issue]);
  removeBlockedBy(world.store, world.as('lea'), issue, blocker);
  assert.deepEqual(issue.blockedByIds, []);
});

test('One comment is pinned per issue', () => {
  const world = createWorld();
  const issue = openIssue(world);
  const [first, second] = ['a', 'b'].map((body) => createComment(world.store, world.tutti, issue, body));
  assert.ok(first && second);
  pinComment(world.store, world.tutti, first);
  pinComment(world.store, world.tutti, second);
  assert.deepEqual([first.pinned, issue.pinnedCommentId], [null, second.id]);
  assert.deepEqual(world.happened().slice(-3), [
    'issue_comment.pinned',
    'issue_comment.unpinned',
    'issue_comment.pinned',
  ]);
  unpinComment(world.store, world.tutti, second);
  assert.equal(issue.pinnedCommentId, null);
});

test('A reaction exists once per person and kind', () => {
  const world = createWorld();
  const issue = openIssue(world);
  const first = addReaction(world.store, world.as('ana'), issue, 'rocket');
  const again = addReaction(world.store, world.as('ana'), issue, 'rocket');
  assert.deepEqual([first.created, again.created, issue.reactions.length], [true, false, 1]);
  assert.throws(() => removeReaction(world.store, world.as('bo'), issue, first.reaction), {
    name: 'Forbidden',
  });
  removeReaction(world.store, world.as('ana'), issue, first.reaction);
  assert.equal(issue.reactions.length, 0);
});

test('A comment remembers the app that wrote it for somebody, and that it came by mail', () => {
  const world = createWorld();
  const { store, acme } = world;
  const issue = openIssue(world);
  const through = createComment(store, asUser(acme.people.ana, acme.app), issue, 'x');
  const mailed = createComment(store, world.as('ana'), issue, 'x', { viaEmail: true });
  assert.deepEqual(
    [through.viaAppId, through.authorId, mailed.createdViaEmail],
    [acme.app.id, acme.people.ana.id, true],
  );
});

for (const [why, body] of [
  ['an empty body', ' \n'],
  ['65,537 characters', 'x'.repeat(65_537)],
] as const) {
  test(`A comment is refused with ${why}`, () => {
    const world = createWorld();
    assert.throws(() => createComment(world.store, world.as('ana'), openIssue(world), body), {
      name: 'Unprocessable',
    });
  });
}

test('A number in a text leaves one cross-reference on what it names', () => {
  const world = createWorld();
  const [target, source] = [openIssue(world), openIssue(world)];
  createComment(
    world.store,
    world.as('ana'),
    source,
    `See #${target.number}, and #${target.number} again, not a#1b`,
  );
  createComment(world.store, world.as('ana'), source, `#${target.number}`);
  assert.deepEqual(
    target.timeline.map(({ kind }) => kind),
    ['CrossReferencedEvent'],
  );
});
