import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amendSlice } from '../../../sandbox/oracle/amend-slice.ts';
import { createOracle } from '../../../sandbox/oracle/oracle.ts';
import { type GithubSlice, readSlice } from '../../../sandbox/oracle/read-slice.ts';
import { USED_OPERATIONS, USED_WEBHOOKS } from '../../../sandbox/oracle/used-operations.ts';
import { WAIVERS } from '../../../sandbox/oracle/waivers.ts';

const oracle = createOracle();
const LABEL = {
  id: 1,
  node_id: 'LA_1',
  url: 'https://api.github.com/x',
  name: 'bug',
  color: 'd73a4a',
  description: null,
  default: true,
};
const GET_LABEL = 'GET /repos/{owner}/{repo}/labels/{name}';
const required = (name: string) => readSlice().schemas[name]?.required ?? [];

test('the slice holds exactly the operations and webhooks that are listed as used', () => {
  const slice = readSlice();
  assert.deepEqual(Object.keys(slice.operations), [...USED_OPERATIONS]);
  assert.deepEqual(Object.keys(slice.webhooks), [...USED_WEBHOOKS]);
});

test('the slice says where it comes from', () => {
  const { provenance } = readSlice();
  assert.equal(provenance.package, '@octokit/openapi');
  assert.equal(provenance.version, '23.0.2');
  assert.equal(provenance.licence, 'MIT');
  assert.equal(provenance.apiVersion, '2026-03-10');
  assert.match(provenance.sha256, /^[0-9a-f]{64}$/);
});

test('a response as GitHub sends it has no problem', () => {
  assert.deepEqual(oracle.checkResponse(GET_LABEL, 200, LABEL), []);
});

test('a response that lacks a required field is found', () => {
  const { color: _, ...colourless } = LABEL;
  const [problem] = oracle.checkResponse(GET_LABEL, 200, colourless);
  assert.match(problem?.message ?? '', /color/);
});

test('a field with a value of the wrong type is found where it stands', () => {
  const [problem] = oracle.checkResponse(GET_LABEL, 200, { ...LABEL, id: 'one' });
  assert.equal(problem?.path, '/id');
});

test('null passes where GitHub says nullable and nowhere else', () => {
  assert.deepEqual(oracle.checkResponse(GET_LABEL, 200, { ...LABEL, description: null }), []);
  assert.equal(oracle.checkResponse(GET_LABEL, 200, { ...LABEL, name: null }).length, 1);
});

test('a success that GitHub never gives for the operation is found', () => {
  const [problem] = oracle.checkResponse(GET_LABEL, 202, LABEL);
  assert.match(problem?.message ?? '', /never answers 202/);
});

test('a body where GitHub sends none is found', () => {
  const name = 'DELETE /repos/{owner}/{repo}/labels/{name}';
  assert.deepEqual(oracle.checkResponse(name, 204, null), []);
  assert.equal(oracle.checkResponse(name, 204, {}).length, 1);
});

test('an error of any status is held to the form of errors', () => {
  assert.deepEqual(oracle.checkResponse(GET_LABEL, 401, { message: 'Bad credentials' }), []);
  assert.equal(oracle.checkResponse(GET_LABEL, 401, { message: 1 }).length, 1);
});

test('an operation that is not in the slice does not exist', () => {
  assert.throws(() => oracle.operation('GET /gists'), /GET \/gists is not in the slice/);
});

test('a request body is held to its schema', () => {
  const name = 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
  assert.deepEqual(oracle.checkBody(name, { sub_issue_id: 6 }), []);
  assert.equal(oracle.checkBody(name, { sub_issue_id: 'six' })[0]?.path, '/sub_issue_id');
  assert.match(oracle.checkBody(name, {})[0]?.message ?? '', /sub_issue_id/);
});

test('what API version 2026-03-10 removed is no longer required', () => {
  assert.ok(!required('pull-request').includes('assignee'));
  assert.ok(!required('pull-request').includes('merge_commit_sha'));
  assert.deepEqual(required('rate-limit-overview'), ['resources']);
});

test('a webhook that is not in the slice is a problem', () => {
  assert.match(oracle.checkWebhook('star-created', {})[0]?.message ?? '', /not in the slice/);
});

test('every schema of the slice can be compiled', () => {
  const slice = readSlice();
  for (const name of USED_WEBHOOKS) assert.ok(oracle.checkWebhook(name, 0).length > 0, name);
  for (const [name, operation] of Object.entries(slice.operations)) {
    for (const [status, schema] of Object.entries(operation.responses)) {
      if (schema !== null) assert.ok(Array.isArray(oracle.checkResponse(name, Number(status), 0)), name);
    }
  }
});

function smallSlice(): GithubSlice {
  const nested = { x: { list: ['old'] }, y: [{ list: ['old'] }] };
  return { ...readSlice(), operations: {}, webhooks: { a: nested, b: { list: ['kept'] } } };
}

test('a waiver amends every place that fits, and one that fits nowhere is found', () => {
  const place = ['webhooks', 'a', '**', 'list'];
  const amended = amendSlice(smallSlice(), [{ place, becomes: () => [], why: 'outdated' }]);
  assert.deepEqual(amended.webhooks, { a: { x: {}, y: [{}] }, b: { list: ['kept'] } });
  const gone = { place: ['webhooks', 'c', 'list'], becomes: () => [], why: 'outdated' };
  assert.throws(() => amendSlice(smallSlice(), [gone]), /waiver fits nowhere: webhooks c list/);
});

test('each waiver gives a reason', () => {
  for (const waiver of WAIVERS) assert.ok(waiver.why.length > 20, waiver.place.join(' '));
});
