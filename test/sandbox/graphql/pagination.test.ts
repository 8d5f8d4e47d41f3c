import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createComment, deleteComment } from '../../../sandbox/state/comments.ts';
import { createWorld, openIssue, type World } from '../acme-world.ts';
import { inRepository, readRepository, send } from './run-graphql.ts';

interface Page {
  readonly bodies: readonly string[];
  readonly totalCount: number;
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

function page(world: World, argumentsText: string): Page {
  const fields = 'totalCount nodes { body } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  const { issue } = readRepository(world, `issue(number: 1) { comments(${argumentsText}) { ${fields} } }`);
  const comments: Page & { readonly nodes: readonly { readonly body: string }[] } = issue.comments;
  const { nodes, totalCount, pageInfo } = comments;
  return { bodies: nodes.map(({ body }) => body), totalCount, pageInfo };
}

function worldWithComments(count: number) {
  const world = createWorld();
  const issue = openIssue(world);
  const comments = Array.from({ length: count }, (_, index) =>
    createComment(world.store, world.as('ana'), issue, `c${index + 1}`),
  );
  return { world, comments };
}

test('Pages follow each other to the end, whatever their size', () => {
  const { world } = worldWithComments(7);
  for (const size of [1, 2, 3, 7, 100]) {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { bodies, pageInfo }: Page = page(world, `first: ${size}, after: ${JSON.stringify(after)}`);
      seen.push(...bodies);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    assert.deepEqual(seen, ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7']);
  }
});

test('From the end, too', () => {
  const { world } = worldWithComments(5);
  const last = page(world, 'last: 2');
  assert.deepEqual([last.bodies, last.totalCount, last.pageInfo.hasPreviousPage], [['c4', 'c5'], 5, true]);
  const before = page(world, `last: 2, before: ${JSON.stringify(last.pageInfo.startCursor)}`);
  assert.deepEqual(before.bodies, ['c2', 'c3']);
});

test('A cursor survives the deletion of what it stands at, and items that come in', () => {
  const { world, comments } = worldWithComments(4);
  const { pageInfo } = page(world, 'first: 2');
  const [, second] = comments;
  assert.ok(second);
  deleteComment(world.store, world.as('ana'), second);
  createComment(world.store, world.as('ana'), openIssueOne(world), 'c5');
  assert.deepEqual(
    page(world, `first: 10, after: ${JSON.stringify(pageInfo.endCursor)}`).bodies.at(-1),
    'c5',
  );
});

const openIssueOne = (world: World) => {
  const issue = world.store.issues.values().next().value;
  assert.ok(issue);
  return issue;
};

test('An empty list has no cursors', () => {
  const { world } = worldWithComments(0);
  assert.deepEqual(page(world, 'first: 10'), {
    bodies: [],
    totalCount: 0,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

for (const [why, argumentsText, type] of [
  ['no bound', 'after: "x"', 'MISSING_PAGINATION_BOUNDARIES'],
  ['101', 'first: 101', 'EXCESSIVE_PAGINATION'],
  ['the last 101', 'last: 101', 'EXCESSIVE_PAGINATION'],
  ['none', 'first: 0', 'ARGUMENT_LIMIT'],
  ['both ends', 'first: 1, last: 1', 'ARGUMENT_LIMIT'],
] as const) {
  test(`A page with ${why} is refused`, () => {
    const { errors, data } = send(createWorld(), inRepository(`issues(${argumentsText}) { totalCount }`));
    assert.equal(data, undefined);
    assert.deepEqual([errors?.[0]?.type, errors?.[0]?.path], [type, ['repository', 'issues']]);
  });
}

test('Bounds may come from variables and their defaults', () => {
  const query =
    'query($n: Int = 200) { repository(owner: "acme", name: "checkout") { issues(first: $n) { totalCount } } }';
  assert.equal(send(createWorld(), query).errors?.[0]?.type, 'EXCESSIVE_PAGINATION');
  assert.equal(send(createWorld(), query, { n: 100 }).errors, undefined);
});

test('What is no cursor is refused', () => {
  const { world } = worldWithComments(1);
  const { errors } = send(
    world,
    inRepository('issue(number: 1) { comments(first: 1, after: "nonsense") { totalCount } }'),
  );
  assert.match(errors?.[0]?.message ?? '', /does not appear to be a valid cursor/);
});
