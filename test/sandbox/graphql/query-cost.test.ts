import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'graphql';
import { measureQuery, operationOf } from '../../../sandbox/graphql/query-cost.ts';
import { githubSchema } from '../../../sandbox/graphql/schema.ts';
import { createWorld } from '../acme-world.ts';
import { ask, inRepository, send } from './run-graphql.ts';

function measure(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = operationOf(document, null);
  assert.ok(operation);
  const { cost, nodeCount, problems } = measureQuery(githubSchema(), document, operation, variables);
  assert.deepEqual(problems, []);
  return { cost, nodeCount };
}

const DOCUMENTED = `{ viewer { login repositories(first: 100) { edges { node { id
  issues(first: 50) { edges { node { id labels(first: 60) { edges { node { id name } } } } } } } } } } }`;

/** The worked example of "Rate limits and query limits for the GraphQL API": 5,101 requests, 51 points. */
test("GitHub's own example costs 51 points", () => {
  assert.deepEqual(measure(DOCUMENTED), { cost: 51, nodeCount: 100 + 100 * 50 + 100 * 50 * 60 });
});

for (const [what, query, cost] of [
  ['nothing but fields', '{ viewer { login } }', 1],
  ['one page', inRepository('issues(first: 100) { totalCount }'), 1],
  [
    'a page in a page',
    inRepository('issues(first: 100) { nodes { comments(first: 100) { totalCount } } }'),
    1,
  ],
  [
    'two pages in a page',
    inRepository(
      'issues(first: 100) { nodes { comments(first: 1) { totalCount } labels(first: 1) { totalCount } } }',
    ),
    2,
  ],
] as const) {
  test(`The cost of ${what} is ${cost}`, () => {
    assert.equal(measure(query).cost, cost);
  });
}

test('Fragments count wherever they are spread, and what is left out does not', () => {
  const fragment = 'fragment F on Issue { comments(first: 10) { totalCount } }';
  const query = `query($no: Boolean!) { repository(owner: "a", name: "b") {
    a: issue(number: 1) { ...F } b: issue(number: 2) { ...F } c: issue(number: 3) @include(if: $no) { ...F } } } ${fragment}`;
  assert.equal(measure(query, { no: false }).nodeCount, 20);
  assert.equal(measure(query, { no: true }).nodeCount, 30);
});

test('What was charged is told in the answer and to the caller', () => {
  const world = createWorld();
  const query = `{ rateLimit { cost limit remaining used nodeCount } repository(owner: "acme", name: "checkout") {
    issues(first: 100) { nodes { comments(first: 1) { totalCount } labels(first: 1) { totalCount } } } } }`;
  const { cost, data } = send(world, query);
  assert.equal(cost, 2);
  const expected = { cost: 2, limit: 5000, remaining: 4998, used: 2, nodeCount: 300 };
  assert.deepEqual(data, { rateLimit: expected, repository: { issues: { nodes: [] } } });
});

test('More than half a million nodes are refused', () => {
  const query = inRepository(`issues(first: 100) { nodes { comments(first: 100) { nodes {
    userContentEdits(first: 100) { totalCount } } } } }`);
  assert.equal(send(createWorld(), query).errors?.[0]?.type, 'MAX_NODE_LIMIT_EXCEEDED');
});

test('The schema is built once', () => {
  assert.equal(githubSchema(), githubSchema());
  assert.ok(ask(createWorld(), '{ viewer { login } }'));
});
