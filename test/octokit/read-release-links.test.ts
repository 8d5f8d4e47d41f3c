import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IncompleteFacts } from '../../core/facts/facts.ts';
import type { Client } from '../../octokit/client.ts';
import { readReleaseLinks } from '../../octokit/read-release-links.ts';
import { createReader, startRead } from '../../octokit/reader.ts';

const whole = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
const cutShort = { totalCount: 101, pageInfo: { hasNextPage: true, endCursor: 'x' }, nodes: [] };

async function incompleteWith(links: Readonly<Record<string, unknown>>): Promise<string[]> {
  const pull = { id: 'PR_7', number: 7, body: '', closingIssuesReferences: whole, milestone: null, ...links };
  const never = () => Promise.reject(new Error('nothing else is asked for'));
  const client: Client = {
    query: () => Promise.resolve({ data: { repository: { pull_7: pull } }, at: '2026-11-02T09:00:00Z' }),
    mutate: never,
    rest: never,
    page: never,
    usage: () => ({ requests: {}, points: 0, remaining: null, resetAt: null }),
  };
  const incomplete: IncompleteFacts[] = [];
  const reader = createReader({ client, owner: 'acme', name: 'checkout', appId: 77 });
  const pulls = { ...whole, totalCount: 1, nodes: [{ number: 7, state: 'MERGED', headRefOid: '' }] };
  await readReleaseLinks(
    reader,
    startRead(reader, incomplete),
    { owner: 'acme', name: 'checkout', nodeId: 'R_1' },
    [{ id: 'C_1', oid: 'a'.repeat(40), message: 'Change', associatedPullRequests: pulls }],
  );
  return incomplete.map(({ what }) => what);
}

test('a merged pull request that names no more than was read is whole', async () => {
  assert.deepEqual(await incompleteWith({ milestone: { issues: whole } }), []);
});

test('F20: an initiative may be among what a merged pull request names and was not read', async () => {
  assert.deepEqual(await incompleteWith({ milestone: { issues: cutShort } }), [
    'issues in the milestone of #7',
  ]);
  assert.deepEqual(await incompleteWith({ closingIssuesReferences: cutShort }), ['linked issues of #7']);
});

test('a commit that is in more pull requests than one page holds is read to the end of them', async () => {
  const asked: unknown[] = [];
  const nodes = [1, 2, 3, 4, 5].map((number) => ({ number, state: 'OPEN', headRefOid: '' }));
  const next = {
    totalCount: 6,
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes: [{ number: 7, state: 'MERGED', headRefOid: '' }],
  };
  const pull = {
    id: 'PR_7',
    number: 7,
    body: 'Initiative: #12',
    closingIssuesReferences: whole,
    milestone: null,
  };
  const client: Client = {
    query: ({ name, variables }) => {
      asked.push([name, variables['id'], variables['cursor']]);
      const data = name === 'links' ? { repository: { pull_7: pull } } : { node: { list: next } };
      return Promise.resolve({ data, at: '2026-11-02T09:00:00Z' });
    },
    mutate: () => Promise.reject(new Error('nothing is written')),
    page: () => Promise.reject(new Error('nothing else is asked for')),
    rest: () => Promise.reject(new Error('nothing else is asked for')),
    usage: () => ({ requests: {}, points: 0, remaining: null, resetAt: null }),
  };
  const incomplete: IncompleteFacts[] = [];
  const reader = createReader({ client, owner: 'acme', name: 'checkout', appId: 77 });
  const first = { totalCount: 6, pageInfo: { hasNextPage: true, endCursor: 'c5' }, nodes };
  const { links } = await readReleaseLinks(
    reader,
    startRead(reader, incomplete),
    { owner: 'acme', name: 'checkout', nodeId: 'R_1' },
    [{ id: 'C_1', oid: 'a'.repeat(40), message: 'Change', associatedPullRequests: first }],
  );
  assert.deepEqual(links, [{ initiative: 12, by: 'initiative-line', through: '#7' }]);
  assert.deepEqual(incomplete, []);
  assert.deepEqual(asked[0], ['next page of commitPulls', 'C_1', 'c5']);
});
