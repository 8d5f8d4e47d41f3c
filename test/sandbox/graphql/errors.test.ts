import assert from 'node:assert/strict';
import { test } from 'node:test';
import { executeGraphql } from '../../../sandbox/graphql/execute-graphql.ts';
import { anonymous, asInstallation } from '../../../sandbox/state/actor.ts';
import { setInstallationPermissions } from '../../../sandbox/state/apps.ts';
import { createComment } from '../../../sandbox/state/comments.ts';
import { createWorld, openIssue } from '../acme-world.ts';
import { inRepository, send } from './run-graphql.ts';

test('A field that GitHub does not have fails before anything runs', () => {
  const { data, errors, status } = send(createWorld(), '{ viewer { nope } }');
  assert.deepEqual([data, status], [undefined, 200]);
  assert.deepEqual(errors, [
    {
      extensions: { code: 'undefinedField', typeName: 'User', fieldName: 'nope' },
      locations: [{ line: 1, column: 12 }],
      message: "Field 'nope' doesn't exist on type 'User'",
    },
  ]);
});

for (const [what, query] of [
  ['User.bio', '{ viewer { bio } }'],
  ['Query.topic', '{ topic(name: "x") { name } }'],
  ['Repository.diskUsage', inRepository('diskUsage')],
  [
    'Repository.issues(orderBy.direction)',
    inRepository('issues(first: 1, orderBy: { field: CREATED_AT, direction: ASC }) { totalCount }'),
  ],
  ['Mutation.lockLockable', 'mutation { lockLockable(input: { lockableId: "x" }) { clientMutationId } }'],
] as const) {
  test(`What the sandbox does not know says so: ${what}`, () => {
    const { errors } = send(createWorld(), query);
    assert.equal(errors?.length, 1);
    assert.equal(errors[0]?.message, `sandbox: not implemented: ${what}`);
  });
}

for (const [what, query, path, message] of [
  [
    'repository',
    '{ repository(owner: "acme", name: "nope") { id } }',
    ['repository'],
    "Could not resolve to a Repository with the name 'acme/nope'.",
  ],
  [
    'issue',
    inRepository('issue(number: 9) { id }'),
    ['repository', 'issue'],
    'Could not resolve to an Issue with the number of 9.',
  ],
  [
    'user',
    '{ user(login: "acme") { id } }',
    ['user'],
    "Could not resolve to a User with the login of 'acme'.",
  ],
  ['node', '{ node(id: "X_1") { id } }', ['node'], "Could not resolve to a node with the global id of 'X_1'"],
] as const) {
  test(`A ${what} that is not there is null, with an error that names it`, () => {
    const { errors } = send(createWorld(), query);
    assert.deepEqual(
      [errors?.[0]?.type, errors?.[0]?.path, errors?.[0]?.message],
      ['NOT_FOUND', path, message],
    );
  });
}

test('Among several nodes one that is gone is null in its place', () => {
  const world = createWorld();
  const issue = openIssue(world);
  const { data, errors } = send(world, 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: ['X_1', issue.nodeId],
  });
  assert.deepEqual(data, { nodes: [null, { id: issue.nodeId }] });
  assert.deepEqual(
    errors?.map(({ type, path }) => [type, path]),
    [['NOT_FOUND', ['nodes', 0]]],
  );
});

test('A person who may not is named with what they tried', () => {
  const world = createWorld();
  const comment = createComment(world.store, world.as('ana'), openIssue(world), '/met demo');
  const query =
    'mutation($id: ID!) { updateIssueComment(input: { id: $id, body: "x" }) { clientMutationId } }';
  const { data, errors } = send(world, query, { id: comment.nodeId }, world.as('olga'));
  assert.deepEqual(data, { updateIssueComment: null });
  assert.equal(errors?.[0]?.type, 'FORBIDDEN');
  assert.equal(
    errors[0]?.message,
    'olga does not have the correct permissions to execute `UpdateIssueComment`',
  );
});

test('An app without the permission is refused, for reading too', () => {
  const world = createWorld();
  const issue = openIssue(world);
  setInstallationPermissions(world.store, world.as('adm'), world.acme.installation, { checks: 'write' });
  const weak = asInstallation(world.store, world.acme.installation);
  for (const query of [
    inRepository('issue(number: 1) { id }'),
    `{ node(id: "${issue.nodeId}") { id } }`,
    `mutation { addComment(input: { subjectId: "${issue.nodeId}", body: "x" }) { clientMutationId } }`,
    '{ organization(login: "acme") { team(slug: "platform") { id } } }',
  ]) {
    const { errors } = send(world, query, {}, weak);
    assert.deepEqual(
      [errors?.[0]?.type, errors?.[0]?.message],
      ['FORBIDDEN', 'Resource not accessible by integration'],
    );
  }
});

test('Several mutations in one request run in order, and a failure takes nothing back', () => {
  const world = createWorld();
  const issue = openIssue(world);
  const query = `mutation($id: ID!) {
    a: addComment(input: { subjectId: $id, body: "first" }) { clientMutationId }
    b: addComment(input: { subjectId: $id, body: "" }) { clientMutationId }
    c: addComment(input: { subjectId: $id, body: "third" }) { clientMutationId }
  }`;
  const { data, errors } = send(world, query, { id: issue.nodeId });
  assert.deepEqual(data, { a: { clientMutationId: null }, b: null, c: { clientMutationId: null } });
  assert.deepEqual(
    errors?.map(({ type, path }) => [type, path]),
    [['UNPROCESSABLE', ['b']]],
  );
  assert.deepEqual(
    issue.commentIds.map((id) => world.store.comments.get(id)?.body),
    ['first', 'third'],
  );
});

test('Without a token the answer is 401', () => {
  const { store } = createWorld();
  assert.equal(executeGraphql({ store, actor: anonymous, query: '{ viewer { login } }' }).status, 401);
});

test('A used-up budget is told with status 200', () => {
  const { store, tutti } = createWorld();
  const budget = { limit: 5000, used: 5000, resetAt: '2026-11-21T10:00:00Z' };
  const { status, body } = executeGraphql({ store, actor: tutti, query: '{ viewer { login } }', budget });
  assert.equal(status, 200);
  assert.deepEqual(body['errors'], [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }]);
});
