import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommentFacts, IssueFacts } from '../../core/facts/facts.ts';
import type { Client } from '../../octokit/client.ts';
import { createReader } from '../../octokit/reader.ts';
import { lookUpVia, withVia } from '../../octokit/with-via.ts';
import { issue } from '../core/render/sample.ts';

function comment(id: number, body: string): CommentFacts {
  return {
    id,
    nodeId: `IC_${String(id)}`,
    url: '',
    body,
    author: { id: 7, login: 'ana', type: 'User' },
    isOurs: false,
    createdAt: `2026-11-0${String(id)}T09:00:00Z`,
    lastEditedAt: null,
    editor: null,
    createdViaEmail: false,
    isMinimized: false,
    via: undefined,
    revisions: undefined,
    ourReactions: [],
  };
}

const posted = (id: number) => ({
  id,
  performed_via_github_app: id === 2 ? { id: 99, slug: 'agent' } : null,
});
const strangers = Array.from({ length: 100 }, (_, index) => posted(1000 + index));

/** @param everywhere pages of the repository's comments */
async function lookUp(issues: readonly IssueFacts[], everywhere: readonly (readonly object[])[]) {
  const asked: string[] = [];
  const never = () => Promise.reject(new Error('GraphQL is not asked'));
  const client: Client = {
    query: never,
    mutate: never,
    page: never,
    rest(route, { page, since, issue_number: number }) {
      asked.push(
        `${route.includes('{issue_number}') ? `#${String(number)}` : 'all'} ${String(page)} ${String(since)}`,
      );
      const own = issues.find((one) => one.number === number)?.comments.map(({ id }) => posted(id));
      return Promise.resolve(own ?? everywhere[Number(page) - 1] ?? []);
    },
    usage: () => ({ requests: {}, points: 0, remaining: null, resetAt: null }),
  };
  const reader = createReader({ client, owner: 'acme', name: 'checkout', appId: 77 });
  await lookUpVia(reader, issues);
  const via = issues.flatMap((one) => withVia(reader, one).comments.map((read) => read.via));
  return { asked, via };
}

const one = issue(12, { comments: [comment(1, '/commit'), comment(3, 'thanks')] });
const two = issue(13, { comments: [comment(2, '/met b1')] });

test('one issue is asked by itself, and only about comments that hold a command', async () => {
  const { asked, via } = await lookUp([one], []);
  assert.deepEqual(asked, ['#12 1 2026-11-01T09:00:00Z']);
  assert.deepEqual(via, [null, undefined]);
});

test('several issues are one question, since the oldest comment', async () => {
  const { asked, via } = await lookUp([one, two], [[posted(1), posted(2)]]);
  assert.deepEqual(asked, ['all 1 2026-11-01T09:00:00Z']);
  assert.deepEqual(via, [null, undefined, { id: 99, slug: 'agent' }]);
});

test('where too many others talk, each issue is asked for what is not known yet', async () => {
  const { asked, via } = await lookUp([one, two], [[posted(1), ...strangers.slice(1)], strangers, strangers]);
  assert.deepEqual(asked, [
    'all 1 2026-11-01T09:00:00Z',
    'all 2 2026-11-01T09:00:00Z',
    '#13 1 2026-11-02T09:00:00Z',
  ]);
  assert.deepEqual(via, [null, undefined, { id: 99, slug: 'agent' }]);
});

test('nothing to know, nothing asked', async () => {
  assert.deepEqual((await lookUp([issue(12, { comments: [comment(3, 'thanks')] })], [])).asked, []);
});
