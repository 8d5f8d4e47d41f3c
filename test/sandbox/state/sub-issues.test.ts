import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOrganization } from '../../../sandbox/state/accounts.ts';
import { asUser } from '../../../sandbox/state/actor.ts';
import { closeIssue, createIssue } from '../../../sandbox/state/issues.ts';
import { createRepository } from '../../../sandbox/state/repositories.ts';
import {
  addSubIssue,
  removeSubIssue,
  reprioritizeSubIssue,
  subIssuesSummary,
} from '../../../sandbox/state/sub-issues.ts';
import { createWorld, openIssue, openPullRequest } from '../acme-world.ts';

const ONE_PARENT = /Sub issue may only have one parent/;

test('Both sides of a new link are told and written down', () => {
  const world = createWorld();
  const [parent, child] = [openIssue(world), openIssue(world)];
  const before = world.happened().length;
  addSubIssue(world.store, world.as('lea'), parent, child);
  assert.deepEqual(world.happened().slice(before), [
    'sub_issues.sub_issue_added',
    'sub_issues.parent_issue_added',
  ]);
  assert.deepEqual(
    [parent.timeline.at(-1)?.kind, child.timeline.at(-1)?.kind],
    ['SubIssueAddedEvent', 'ParentIssueAddedEvent'],
  );
  removeSubIssue(world.store, world.as('lea'), parent, child);
  assert.deepEqual([child.parentId, parent.subIssueIds], [null, []]);
  assert.equal(child.timeline.at(-1)?.kind, 'ParentIssueRemovedEvent');
});

test('A hundred children are the limit, and closed ones count', () => {
  const world = createWorld();
  const parent = openIssue(world);
  for (let count = 0; count < 100; count++) {
    const child = createIssue(world.store, world.as('lea'), world.acme.repository, {
      title: `${count}`,
      parent,
    });
    closeIssue(world.store, world.as('lea'), child);
  }
  assert.throws(
    () => addSubIssue(world.store, world.as('lea'), parent, openIssue(world)),
    /cannot have more than 100/,
  );
  assert.deepEqual(subIssuesSummary(world.store, parent), {
    total: 100,
    completed: 100,
    percentCompleted: 100,
  });
});

test('An issue that has no room below its parent is not opened at all', () => {
  const world = createWorld();
  const parent = openIssue(world);
  const open = (title: string) =>
    createIssue(world.store, world.as('lea'), world.acme.repository, { title, parent });
  for (let count = 0; count < 100; count++) open(`${count}`);
  const [numbers, issues] = [world.acme.repository.nextNumber, world.store.issues.size];
  assert.throws(() => open('one too many'), { name: 'Unprocessable' });
  assert.deepEqual([world.acme.repository.nextNumber, world.store.issues.size], [numbers, issues]);
});

test('Eight levels below the first, not nine', () => {
  const world = createWorld();
  let deepest = openIssue(world);
  for (let level = 1; level <= 8; level++) {
    const child = openIssue(world);
    addSubIssue(world.store, world.as('lea'), deepest, child);
    deepest = child;
  }
  assert.throws(
    () => addSubIssue(world.store, world.as('lea'), deepest, openIssue(world)),
    /more than 8 levels/,
  );
});

test('A subtree is measured with its own height', () => {
  const world = createWorld();
  const lea = world.as('lea');
  const chain = Array.from({ length: 5 }, () => openIssue(world));
  const other = Array.from({ length: 5 }, () => openIssue(world));
  for (const line of [chain, other]) {
    line.forEach((issue, index) => {
      const next = line[index + 1];
      if (next) addSubIssue(world.store, lea, issue, next);
    });
  }
  const [top, bottom, root] = [chain[3], chain[4], other[0]];
  assert.ok(top && bottom && root);
  assert.throws(() => addSubIssue(world.store, lea, bottom, root), /more than 8 levels/);
  addSubIssue(world.store, lea, top, root);
  assert.equal(root.parentId, top.id);
});

test('A second parent needs replaceParent, which tells the first parent too', () => {
  const world = createWorld();
  const lea = world.as('lea');
  const [first, second, child] = [openIssue(world), openIssue(world), openIssue(world)];
  addSubIssue(world.store, lea, first, child);
  assert.throws(() => addSubIssue(world.store, lea, second, child), ONE_PARENT);
  assert.throws(() => addSubIssue(world.store, lea, first, child), ONE_PARENT);
  addSubIssue(world.store, lea, second, child, { replaceParent: true });
  assert.deepEqual([first.subIssueIds, second.subIssueIds, child.parentId], [[], [child.id], second.id]);
  assert.equal(first.timeline.at(-1)?.kind, 'SubIssueRemovedEvent');
});

test('There are no circles, no foreign owners and no pull requests', () => {
  const world = createWorld();
  const { store } = world;
  const lea = world.as('lea');
  const [parent, child] = [openIssue(world), openIssue(world)];
  addSubIssue(store, lea, parent, child);
  assert.throws(() => addSubIssue(store, lea, child, parent), /circular/);
  assert.throws(() => addSubIssue(store, lea, parent, parent), /circular/);
  const elsewhere = createOrganization(store, { login: 'other' });
  const repository = createRepository(store, asUser(elsewhere), elsewhere, { name: 'theirs' });
  const foreign = createIssue(store, world.as('olga'), repository, { title: 'Foreign' });
  assert.throws(() => addSubIssue(store, lea, parent, foreign), /same owner/);
  const pullRequest = store.issues.get(openPullRequest(world).issueId);
  assert.ok(pullRequest);
  assert.throws(() => addSubIssue(store, lea, parent, pullRequest), { name: 'NotFound' });
});

test('Children keep the order that people give them', () => {
  const world = createWorld();
  const lea = world.as('lea');
  const parent = openIssue(world);
  const [a, b, c] = ['a', 'b', 'c'].map((title) =>
    createIssue(world.store, lea, world.acme.repository, { title, parent }),
  );
  assert.ok(a && b && c);
  reprioritizeSubIssue(world.store, lea, parent, c, { before: a });
  reprioritizeSubIssue(world.store, lea, parent, a, { after: b });
  assert.deepEqual(parent.subIssueIds, [c.id, b.id, a.id]);
});
