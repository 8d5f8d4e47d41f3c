import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Client } from '../../octokit/client.ts';
import { GithubError } from '../../octokit/github-error.ts';
import type { RawActivity } from '../../octokit/read-activity.ts';
import { createConfigHistory } from '../../octokit/read-config-then.ts';
import { createReader } from '../../octokit/reader.ts';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';

const minute = (n: number) => `2026-11-21T10:${String(n).padStart(2, '0')}:00Z`;
const move = (at: number, before: string, after: string): RawActivity => ({
  id: at,
  before,
  after,
  ref: 'refs/heads/main',
  timestamp: minute(at),
  activity_type: 'push',
  actor: null,
});
const none = '0'.repeat(40);
const blob = (text: string) => ({ kind: 'Blob', oid: text.slice(-8), text, isTruncated: false });
const observing = blob(`${TUTTI_CONFIG}mode: observe\n`);

/** What stands at each commit; a commit that is not here is not there either. */
const files: Readonly<Record<string, object | null>> = {
  HEAD: blob(TUTTI_CONFIG),
  a: null,
  b: observing,
  c: blob('release: ['),
  d: { kind: 'Tree', oid: 'd' },
};

/** The mode of the config of each minute, and what was asked for. */
async function modesAt(minutes: readonly number[], moves: readonly RawActivity[] | GithubError, pages = 1) {
  const asked: unknown[] = [];
  const never = () => Promise.reject(new Error('nothing else is asked for'));
  const client: Client = {
    mutate: never,
    rest: never,
    usage: () => ({ requests: {}, points: 0, remaining: null, resetAt: null }),
    page: (_, { ref }) => {
      asked.push(ref);
      if (moves instanceof GithubError) return Promise.reject(moves);
      return Promise.resolve({ body: moves, next: asked.length < pages ? { after: 'x' } : null });
    },
    query: ({ variables: { commit, file } }) => {
      asked.push(file);
      const found = files[String(commit)];
      const raw = { id: 'R', databaseId: 1, nameWithOwner: 'acme/checkout', url: '', defaultBranchRef: null };
      const repository = {
        ...raw,
        config: null,
        commit: found === undefined ? null : { oid: commit },
        file: found ?? null,
      };
      return Promise.resolve({ data: { repository }, at: minute(59) });
    },
  };
  const reader = createReader({ client, owner: 'acme', name: 'checkout', appId: 1 });
  reader.latest.defaultBranch = 'main';
  const configAt = createConfigHistory(reader, 0);
  const modes: string[] = [];
  for (const n of minutes) {
    const config = await configAt(Date.parse(minute(n)));
    modes.push(config === null ? 'none' : config === 'unknown' ? config : config.mode);
  }
  return { modes, asked };
}

describe('what the config said at a moment', () => {
  it('is what the default branch had then, by GitHub’s clock', async () => {
    const moves = [move(30, 'b', 'HEAD'), move(20, 'a', 'b')];
    const { modes } = await modesAt([10, 19, 20, 25, 30, 40], moves);
    assert.deepEqual(modes, ['none', 'none', 'observe', 'observe', 'enforce', 'enforce']);
  });

  it('is what it is now where nothing moved the branch', async () => {
    const { modes, asked } = await modesAt([10], []);
    assert.deepEqual(modes, ['enforce']);
    assert.deepEqual(asked, ['refs/heads/main', 'HEAD:.github/tutti.yml']);
  });

  it('is read once for each commit, and the list of moves once', async () => {
    const { asked } = await modesAt([21, 22, 23, 31], [move(30, 'b', 'HEAD'), move(20, 'a', 'b')]);
    assert.deepEqual(asked, ['refs/heads/main', 'b:.github/tutti.yml', 'HEAD:.github/tutti.yml']);
  });

  it('is unknown where it cannot be used, where the commit is gone and where the branch was not there', async () => {
    const { modes } = await modesAt(
      [1, 11, 21, 31],
      [move(30, 'd', 'gone'), move(20, 'c', 'd'), move(10, none, 'c')],
    );
    assert.deepEqual(modes, ['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('is unknown where GitHub does not tell what moved the branch, or tells of more than is read', async () => {
    const refused = new GithubError({ code: 'github-not-found', what: 'no', where: 'here', fix: 'none' });
    assert.deepEqual((await modesAt([10], refused)).modes, ['unknown']);
    const { modes, asked } = await modesAt([10], [move(20, 'a', 'b')], 11);
    assert.deepEqual(modes, ['unknown']);
    assert.equal(asked.length, 10);
  });

  it('is not made up where GitHub fails', async () => {
    const failed = new GithubError({ code: 'github-unavailable', what: 'no', where: 'here', fix: 'later' });
    await assert.rejects(modesAt([10], failed), failed);
  });
});
