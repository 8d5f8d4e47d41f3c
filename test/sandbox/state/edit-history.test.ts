import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountById, deleteAccount } from '../../../sandbox/state/accounts.ts';
import { deleteRevision } from '../../../sandbox/state/comment-moderation.ts';
import { createComment, deleteComment, editComment } from '../../../sandbox/state/comments.ts';
import { createWorld, openIssue, type World } from '../acme-world.ts';

const commentByAna = (world: World) =>
  createComment(world.store, world.as('ana'), openIssue(world), '/met demo');

test('A comment that was never edited has no history', () => {
  const comment = commentByAna(createWorld());
  assert.deepEqual([comment.lastEditedAt, comment.editorId, comment.edits.length], [null, null, 0]);
});

test('The first edit records the original beside the change, each with its author', () => {
  const world = createWorld();
  const comment = commentByAna(world);
  world.tick(60);
  editComment(world.store, world.as('wanda'), comment, '/met demo unit');
  assert.deepEqual(
    comment.edits.map(({ text, editorId, editedAt }) => [text, editorId, editedAt]),
    [
      ['/met demo', world.acme.people.ana.id, '2026-11-21T09:00:00Z'],
      ['/met demo unit', world.acme.people.wanda.id, '2026-11-21T09:01:00Z'],
    ],
  );
  assert.deepEqual(
    [comment.editorId, comment.lastEditedAt],
    [world.acme.people.wanda.id, '2026-11-21T09:01:00Z'],
  );
});

test('Restoring the original text does not take the edit back', () => {
  const world = createWorld();
  const comment = commentByAna(world);
  editComment(world.store, world.as('wanda'), comment, 'thanks');
  editComment(world.store, world.as('wanda'), comment, '/met demo');
  assert.equal(comment.edits.length, 3);
  assert.notEqual(comment.lastEditedAt, null);
});

test('Writing the same text again is no edit and tells nobody', () => {
  const world = createWorld();
  const comment = commentByAna(world);
  const before = world.happened().length;
  editComment(world.store, world.as('ana'), comment, '/met demo');
  assert.deepEqual([comment.lastEditedAt, world.happened().length], [null, before]);
});

test('History keeps the original and the newest 99', () => {
  const world = createWorld();
  const comment = commentByAna(world);
  for (let count = 1; count <= 120; count++)
    editComment(world.store, world.as('ana'), comment, `version ${count}`);
  assert.equal(comment.edits.length, 100);
  assert.deepEqual(
    [comment.edits[0]?.text, comment.edits[1]?.text, comment.edits.at(-1)?.text],
    ['/met demo', 'version 22', 'version 120'],
  );
});

test('A wiped revision keeps who edited and who wiped, not what was said', () => {
  const world = createWorld();
  const comment = commentByAna(world);
  editComment(world.store, world.as('wanda'), comment, 'thanks');
  const [original, newest] = comment.edits;
  assert.ok(original && newest);
  deleteRevision(world.store, world.as('wanda'), comment, original);
  assert.deepEqual([original.text, original.deletedById], [null, world.acme.people.wanda.id]);
  assert.throws(() => deleteRevision(world.store, world.as('wanda'), comment, newest), {
    name: 'Unprocessable',
  });
  assert.throws(() => deleteRevision(world.store, world.as('lea'), comment, original), { name: 'Forbidden' });
});

test('The timeline says who deleted whose comment', () => {
  const world = createWorld();
  const comment = commentByAna(world);
  const issue = world.store.issues.get(comment.issueId);
  deleteComment(world.store, world.as('wanda'), comment);
  const event = issue?.timeline.at(-1);
  assert.equal(event?.kind, 'CommentDeletedEvent');
  assert.deepEqual(
    [event.actorId, event.deletedCommentAuthorId],
    [world.acme.people.wanda.id, world.acme.people.ana.id],
  );
  assert.equal(world.happened().at(-1), 'issue_comment.deleted');
});

test('A deleted account names nobody any more, and what it wrote stays', () => {
  const world = createWorld();
  const comment = commentByAna(world);
  deleteAccount(world.store, world.acme.people.ana);
  assert.equal(accountById(world.store, comment.authorId), null);
  assert.equal(world.store.comments.get(comment.id)?.body, '/met demo');
});
