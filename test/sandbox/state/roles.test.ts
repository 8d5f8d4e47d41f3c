import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Login } from '../../../sandbox/seed/acme.ts';
import type { SignedActor } from '../../../sandbox/state/actor.ts';
import { assignIssue } from '../../../sandbox/state/assignees.ts';
import { createCheckRun } from '../../../sandbox/state/checks.ts';
import { minimizeComment, pinComment } from '../../../sandbox/state/comment-moderation.ts';
import { createComment, deleteComment, editComment } from '../../../sandbox/state/comments.ts';
import { addBlockedBy } from '../../../sandbox/state/dependencies.ts';
import { Forbidden } from '../../../sandbox/state/errors.ts';
import { commitFiles } from '../../../sandbox/state/git.ts';
import { deleteIssue, lockIssue, transferIssue } from '../../../sandbox/state/issue-admin.ts';
import { closeIssue, createIssue, updateIssue } from '../../../sandbox/state/issues.ts';
import { addLabels } from '../../../sandbox/state/labelling.ts';
import { createLabel } from '../../../sandbox/state/labels.ts';
import { createMilestone, setMilestone } from '../../../sandbox/state/milestones.ts';
import { addReaction } from '../../../sandbox/state/reactions.ts';
import { createRepository, setCollaborator } from '../../../sandbox/state/repositories.ts';
import { createStatus } from '../../../sandbox/state/statuses.ts';
import { addSubIssue } from '../../../sandbox/state/sub-issues.ts';
import { createWorld, openIssue, type World } from '../acme-world.ts';

type Try = (world: World, actor: SignedActor) => unknown;
const ROLES: readonly (readonly [role: string, login: Login])[] = [
  ['outsider', 'olga'],
  ['read', 'vera'],
  ['triage', 'lea'],
  ['write', 'wanda'],
  ['maintain', 'max'],
  ['admin', 'adm'],
];

/** An issue and a comment that none of the actors wrote. */
const foreignIssue = ({ store, acme, as }: World) =>
  createIssue(store, as('gus'), acme.repository, { title: 'Of Gus', body: 'Please.' });

const foreignComment = (world: World) =>
  createComment(world.store, world.as('gus'), foreignIssue(world), '/met b1');

/** The weakest role that may. Source: "Repository roles for an organization" and the pages named in the operations. */
const TABLE: readonly (readonly [what: string, weakest: string, attempt: Try])[] = [
  ['comment', 'outsider', (w, a) => createComment(w.store, a, foreignIssue(w), 'Hello')],
  ['react', 'outsider', (w, a) => addReaction(w.store, a, foreignIssue(w), '+1')],
  [
    'label an issue',
    'triage',
    (w, a) => {
      const label = createLabel(w.store, w.as('adm'), w.acme.repository, { name: 'bug' });
      addLabels(w.store, a, foreignIssue(w), [label]);
    },
  ],
  ['assign', 'triage', (w, a) => assignIssue(w.store, a, foreignIssue(w), [w.acme.people.ana])],
  ["close somebody else's issue", 'triage', (w, a) => closeIssue(w.store, a, foreignIssue(w))],
  [
    'set a milestone',
    'triage',
    (w, a) => {
      const milestone = createMilestone(w.store, w.as('adm'), w.acme.repository, { title: '1.0' });
      setMilestone(w.store, a, foreignIssue(w), milestone);
    },
  ],
  ['add a sub-issue', 'triage', (w, a) => addSubIssue(w.store, a, foreignIssue(w), openIssue(w))],
  ['add a dependency', 'triage', (w, a) => addBlockedBy(w.store, a, foreignIssue(w), openIssue(w))],
  [
    "hide somebody else's comment",
    'triage',
    (w, a) => minimizeComment(w.store, a, foreignComment(w), 'spam'),
  ],
  ['create a label', 'write', (w, a) => createLabel(w.store, a, w.acme.repository, { name: 'new' })],
  ["edit somebody else's comment", 'write', (w, a) => editComment(w.store, a, foreignComment(w), 'thanks')],
  ["delete somebody else's comment", 'write', (w, a) => deleteComment(w.store, a, foreignComment(w))],
  [
    "edit somebody else's issue body",
    'write',
    (w, a) => updateIssue(w.store, a, foreignIssue(w), { body: 'x' }),
  ],
  ['pin a comment', 'write', (w, a) => pinComment(w.store, a, foreignComment(w))],
  ['lock', 'write', (w, a) => lockIssue(w.store, a, foreignIssue(w))],
  [
    'push',
    'write',
    (w, a) => commitFiles(w.store, a, w.acme.repository, { branch: 'x', message: 'm', files: { a: 'b' } }),
  ],
  [
    'set a status',
    'write',
    (w, a) =>
      createStatus(w.store, a, w.acme.repository, w.acme.repository.refs.get('refs/heads/main') ?? '', {
        state: 'success',
      }),
  ],
  ['delete an issue', 'admin', (w, a) => deleteIssue(w.store, a, foreignIssue(w))],
  [
    'add a collaborator',
    'admin',
    (w, a) => setCollaborator(w.store, a, w.acme.repository, w.acme.people.olga, 'read'),
  ],
];

for (const [what, weakest, attempt] of TABLE) {
  for (const [role, login] of ROLES) {
    const order = ROLES.map(([name]) => name);
    const allowed = order.indexOf(role) >= order.indexOf(weakest);
    test(`${role} ${allowed ? 'may' : 'may not'} ${what}`, () => {
      const world = createWorld();
      if (allowed) assert.doesNotThrow(() => attempt(world, world.as(login)));
      else assert.throws(() => attempt(world, world.as(login)), Forbidden);
    });
  }
}

test('An outsider edits, deletes and closes what is their own', () => {
  const world = createWorld();
  const issue = openIssue(world);
  const comment = createComment(world.store, world.as('olga'), issue, 'first');
  assert.equal(editComment(world.store, world.as('olga'), comment, 'second').body, 'second');
  deleteComment(world.store, world.as('olga'), comment);
  updateIssue(world.store, world.as('olga'), issue, { title: 'Better', state: 'closed' });
  assert.deepEqual([issue.title, issue.state, issue.commentIds.length], ['Better', 'closed', 0]);
});

test('Nobody but an app makes a check run, not even an administrator', () => {
  const world = createWorld();
  const headSha = world.acme.repository.refs.get('refs/heads/main') ?? '';
  const input = { name: 'launch-gate', headSha, conclusion: 'success' } as const;
  assert.throws(
    () => createCheckRun(world.store, world.as('adm'), world.acme.repository, input),
    /You must authenticate via a GitHub App/,
  );
});

test('An app without the permission is told that the resource is not accessible by integration', () => {
  const world = createWorld();
  const issue = openIssue(world);
  const reader = world.githubToken({ issues: 'read' });
  assert.throws(() => createComment(world.store, reader, issue, 'hi'), {
    name: 'Forbidden',
    message: 'Resource not accessible by integration',
  });
  assert.equal(
    createComment(world.store, world.githubToken({ issues: 'write' }), issue, 'hi').authorId,
    world.acme.githubActions.botId,
  );
});

test('GITHUB_TOKEN reaches its own repository only', () => {
  const world = createWorld();
  const { store, acme } = world;
  const other = createRepository(store, world.as('adm'), acme.organization, { name: 'other' });
  const token = world.githubToken({ issues: 'write' });
  assert.throws(() => createLabel(store, token, other, { name: 'x' }), Forbidden);
});

test('A private repository does not exist for outsiders', () => {
  const world = createWorld();
  const { store, acme } = world;
  const secret = createRepository(store, world.as('adm'), acme.organization, {
    name: 'secret',
    private: true,
  });
  assert.throws(() => createLabel(store, world.as('olga'), secret, { name: 'x' }), { name: 'NotFound' });
  const issue = openIssue(world);
  assert.throws(() => transferIssue(store, world.as('wanda'), issue, secret), Forbidden);
});

test('A locked conversation is open to writers only', () => {
  const world = createWorld();
  const issue = openIssue(world);
  lockIssue(world.store, world.as('wanda'), issue, 'too heated');
  const attempt = (login: Login) => createComment(world.store, world.as(login), issue, 'still here');
  assert.throws(() => attempt('lea'), /Unable to create comment because issue is locked/);
  assert.equal(attempt('max').body, 'still here');
});
