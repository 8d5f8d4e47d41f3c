import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { bringsNothing } from '../../octokit/brings-nothing.ts';
import type { Client } from '../../octokit/client.ts';
import { GithubError } from '../../octokit/github-error.ts';
import { nextPage } from '../../octokit/next-page.ts';
import { type RawActivity, readActivity } from '../../octokit/read-activity.ts';
import { createReader, type Reader } from '../../octokit/reader.ts';
import { type Pushed, pushKeysOf, toPushed } from '../../octokit/to-pushed.ts';

const none = '0'.repeat(40);
const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];
const minute = (n: number) => `2026-11-21T10:${String(n).padStart(2, '0')}:00Z`;

function activity(id: number, at = id, fields: Partial<RawActivity> = {}): RawActivity {
  const ref = 'refs/heads/release/1.0';
  const actor = { login: 'wanda' };
  return { id, before: a, after: b, ref, timestamp: minute(at), activity_type: 'push', actor, ...fields };
}

const never = () => Promise.reject(new Error('nothing else is asked for'));
const client: Client = {
  query: never,
  mutate: never,
  rest: never,
  page: never,
  usage: () => ({ requests: {}, points: 0, remaining: null, resetAt: null }),
};
const readerOf = (some: Partial<Client>): Reader =>
  createReader({ client: { ...client, ...some }, owner: 'acme', name: 'checkout', appId: 1 });

const refusal = (code: 'github-forbidden' | 'github-not-found' | 'github-unavailable') =>
  new GithubError({ code, what: 'no', where: 'here', fix: 'none' });

describe('what moved the branches', () => {
  /** GitHub's pages in turn, and what was asked for. */
  async function read(pages: readonly (readonly RawActivity[])[], since = 0) {
    const asked: unknown[] = [];
    const reader = readerOf({
      page: (_, { after, per_page: size }) => {
        asked.push([after, size]);
        const next =
          asked.length < pages.length ? { after: `c${String(asked.length)}`, per_page: '100' } : null;
        return Promise.resolve({ body: pages[asked.length - 1] ?? [], next });
      },
    });
    const found = await readActivity(reader, since);
    return { ids: found?.map(({ id }) => id), asked };
  }

  it('is read to its end, by the cursors that GitHub gives', async () => {
    const { ids, asked } = await read([[activity(9), activity(8)], [activity(7)]]);
    assert.deepEqual(ids, [9, 8, 7]);
    assert.deepEqual(asked, [
      [undefined, 100],
      ['c1', '100'],
    ]);
  });

  it('no further than to what is older, which is left out', async () => {
    const { ids, asked } = await read([[activity(9), activity(3)], [activity(2)]], Date.parse(minute(5)));
    assert.deepEqual(ids, [9]);
    assert.equal(asked.length, 1);
  });

  it('no more than a thousand of them', async () => {
    const { asked } = await read(Array.from({ length: 20 }, () => [activity(9)]));
    assert.equal(asked.length, 10);
  });

  it('is nothing where GitHub does not tell it, and no guess where it fails', async () => {
    for (const code of ['github-forbidden', 'github-not-found'] as const)
      assert.equal(await readActivity(readerOf({ page: () => Promise.reject(refusal(code)) }), 0), null);
    const down = readerOf({ page: () => Promise.reject(refusal('github-unavailable')) });
    await assert.rejects(readActivity(down, 0), { code: 'github-unavailable' });
  });
});

const globs = ['release/**', 'hotfix-*'];
const kinds: readonly (readonly [string, Partial<RawActivity>, string | null])[] = [
  ['a push', {}, 'release/1.0'],
  ['a push over it', { activity_type: 'force_push' }, 'release/1.0'],
  ['a branch that is made', { activity_type: 'branch_creation', before: none }, 'release/1.0'],
  ['a branch that is deleted', { activity_type: 'branch_deletion', after: none }, null],
  ['a merge of a pull request', { activity_type: 'pr_merge' }, null],
  ['a merge of the merge queue', { activity_type: 'merge_queue_merge' }, null],
  ['what GitHub may invent tomorrow', { activity_type: 'restack' }, null],
  ['another branch', { ref: 'refs/heads/main' }, null],
  ['a glob that ends at a slash', { ref: 'refs/heads/hotfix-1/a' }, null],
  ['a glob', { ref: 'refs/heads/hotfix-1' }, 'hotfix-1'],
  ['a branch that is named like the ref of one', { ref: 'refs/heads/refs/heads/release/1.0' }, null],
  ['a tag', { ref: 'refs/tags/release/1.0' }, null],
];

describe('what leaves by a push', () => {
  for (const [title, fields, name] of kinds)
    it(`${title}: ${name ?? 'nothing'}`, () => {
      const found = toPushed(activity(4711, 10, fields), globs, 'https://github.com/acme/checkout');
      assert.deepEqual(
        found.map((one) => one.name),
        name === null ? [] : [name],
      );
    });

  it('has who pushed what when', () => {
    const [found] = toPushed(activity(4711, 10), globs, 'https://github.com/acme/checkout');
    assert.deepEqual(found, {
      door: 'push',
      id: '4711',
      name: 'release/1.0',
      through: 'release/1.0',
      sha: b,
      at: minute(10),
      by: 'wanda',
      url: `https://github.com/acme/checkout/commit/${b}`,
      before: a,
      type: 'push',
    });
    assert.equal(toPushed(activity(1, 1, { actor: null }), globs, '')[0]?.by, null);
  });

  it('may have merged a pull request into the same branch, by its head or by what GitHub says it became', () => {
    const commit = (oid: string) => ({ oid, gates: null });
    const pull = {
      number: 12,
      url: '',
      updatedAt: '',
      mergedAt: minute(1),
      baseRefName: 'release/1.0',
      mergedBy: null,
      commits: { nodes: [{ commit: commit(a) }] },
    };
    const keys = (mergeCommit: ReturnType<typeof commit> | null) => pushKeysOf({ ...pull, mergeCommit });
    assert.deepEqual(keys(commit(b)), [`release/1.0 ${a}`, `release/1.0 ${b}`]);
    assert.deepEqual(keys(null), [`release/1.0 ${a}`]);
  });
});

describe('a push brings nothing new', () => {
  const pushed = (type: Pushed['type']): Pushed => {
    const [one] = toPushed(activity(1, 1, { activity_type: type }), globs, '');
    assert.ok(one);
    return one;
  };
  const compared = (status: string) => readerOf({ rest: () => Promise.resolve({ status }) });
  const forced: readonly (readonly [string, boolean])[] = [
    ['behind', true],
    ['identical', true],
    ['ahead', false],
    ['diverged', false],
  ];
  for (const [status, expected] of forced)
    it(`by force, where it is ${status}: ${String(expected)}`, async () => {
      assert.equal(await bringsNothing(compared(status), pushed('force_push')), expected);
    });

  it('not where GitHub has no more what was there, and no guess where it fails', async () => {
    const failing = (code: Parameters<typeof refusal>[0]) =>
      bringsNothing(readerOf({ rest: () => Promise.reject(refusal(code)) }), pushed('force_push'));
    assert.equal(await failing('github-not-found'), false);
    await assert.rejects(failing('github-unavailable'), { code: 'github-unavailable' });
  });

  it('with a branch that is made from the default branch, and never with a plain push', async () => {
    const ahead = (aheadBy: number) =>
      readerOf({
        query: () =>
          Promise.resolve({ data: { repository: { defaultBranchRef: { compare: { aheadBy } } } }, at: '' }),
      });
    assert.equal(await bringsNothing(ahead(0), pushed('branch_creation')), true);
    assert.equal(await bringsNothing(ahead(2), pushed('branch_creation')), false);
    assert.equal(await bringsNothing(readerOf({}), pushed('push')), false);
  });
});

const links: readonly (readonly [string | undefined, unknown])[] = [
  [undefined, null],
  ['', null],
  ['<https://api.github.com/x?before=Zm8%3D>; rel="prev"', null],
  [
    '<https://api.github.com/x?before=1>; rel="prev", <https://api.github.com/x?per_page=2&after=Zm8%3D>; rel="next"',
    { per_page: '2', after: 'Zm8=' },
  ],
  ['<nowhere>; rel="next"', null],
];
test('the next page is known by the parameters of its link', () => {
  for (const [link, expected] of links) assert.deepEqual(nextPage(link), expected, link);
});
