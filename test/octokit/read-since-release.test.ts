import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseConfig } from '../../core/config/parse-config.ts';
import type { IncompleteFacts } from '../../core/facts/facts.ts';
import type { Client } from '../../octokit/client.ts';
import { GithubError } from '../../octokit/github-error.ts';
import { readSinceRelease } from '../../octokit/read-since-release.ts';
import { createReader, startRead } from '../../octokit/reader.ts';

/** A SHA of forty hexadecimal digits. */
const sha = (number: number) => number.toString(16).padStart(40, '0');

interface Gate {
  readonly databaseId: number | null;
  readonly conclusion: string | null;
  readonly externalId: string | null;
}
const green: Gate = { databaseId: 1, conclusion: 'SUCCESS', externalId: 'release:main' };

const gated = (oid: string, gates: readonly Gate[], totalCount = gates.length) => ({
  oid,
  checkSuites: { totalCount: 1, nodes: [{ checkRuns: { totalCount, nodes: gates } }] },
});

interface History {
  /** SHAs below the head, the head first. */
  readonly oids: readonly string[];
  readonly tags?: readonly { readonly name: string; readonly target: unknown }[];
  /** Commits that GitHub does not show. */
  readonly hidden?: readonly string[];
  /** Comparisons end after so many commits, whatever they count. */
  readonly shows?: number;
  readonly config?: string;
}

/** What a repository with one line of history says, and how often it was asked. */
async function read({ oids, tags = [], hidden = [], shows = Infinity, config = '' }: History) {
  const asked: string[] = [];
  const compare = (basehead: string, page: number) => {
    const at = oids.indexOf(basehead.split('...')[0] ?? '');
    if (at === -1)
      throw new GithubError({ code: 'github-not-found', what: 'No common ancestor', where: '', fix: '' });
    const ahead = oids.slice(0, at).slice(0, shows);
    return {
      status: at === 0 ? 'identical' : 'ahead',
      total_commits: at,
      commits: ahead.slice((page - 1) * 100, page * 100).map((oid) => ({ sha: oid })),
    };
  };
  const client: Client = {
    query: ({ name, document, variables }) => {
      asked.push(name);
      if (name === 'commits') {
        const wanted = [...document.matchAll(/object\(expression: "([0-9a-f]{40})"\)/g)].map(
          ([, oid]) => oid ?? '',
        );
        const shown = wanted.map((oid, i): [string, unknown] => [
          `c_${String(i)}`,
          hidden.includes(oid) ? null : { id: oid, oid, message: '', associatedPullRequests: null },
        ]);
        return Promise.resolve({ data: { repository: Object.fromEntries(shown) }, at: '' });
      }
      const start = Number(variables['cursor'] ?? 0);
      const refs = {
        pageInfo: { hasNextPage: start + 20 < tags.length, endCursor: String(start + 20) },
        nodes: tags.slice(start, start + 20),
      };
      return Promise.resolve({ data: { repository: { refs } }, at: '' });
    },
    rest: (route, { basehead, page }) => {
      asked.push(route.includes('compare') ? 'compare' : 'history');
      if (typeof basehead !== 'string')
        return Promise.resolve(
          oids.slice((Number(page) - 1) * 100, Number(page) * 100).map((oid) => ({ sha: oid })),
        );
      return Promise.resolve().then(() => compare(basehead, Number(page)));
    },
    mutate: () => Promise.reject(new Error('nothing is written')),
    page: () => Promise.reject(new Error('nothing else is asked for')),
    usage: () => ({ requests: {}, points: 0, remaining: null, resetAt: null }),
  };
  const parsed = parseConfig(
    `version: 1\npreset: band\npersonas:\n  builder: { owners: ["@ana"] }\nrelease:\n  tags: ["v*"]\n${config}`,
  );
  assert.ok(parsed.config);
  const incomplete: IncompleteFacts[] = [];
  const reader = createReader({ client, owner: 'acme', name: 'checkout', appId: 77 });
  const context = startRead(reader, incomplete);
  const { commits, from } = await readSinceRelease(reader, context, parsed.config, oids[0] ?? '');
  return { found: commits.map(({ oid }) => oid), from, incomplete, asked };
}

const line = (length: number) => Array.from({ length }, (_, i) => sha(length - i));

describe('the commits since the release before', () => {
  it('are read over all pages: 310 of them in 4 comparisons and 4 questions', async () => {
    const oids = line(400);
    const base = oids[310] ?? '';
    const { found, from, incomplete, asked } = await read({
      oids,
      tags: [{ name: 'v1', target: gated(base, [green]) }],
    });
    assert.deepEqual(found, oids.slice(0, 310));
    assert.deepEqual(from, { name: 'v1', sha: base, passedOver: [] });
    assert.deepEqual(incomplete, []);
    assert.equal(asked.filter((what) => what === 'compare').length, 4);
    assert.equal(asked.filter((what) => what === 'commits').length, 4);
    assert.equal(asked.length, 9);
  });

  it('F38: end where a page ends, with nothing lost and nothing asked in vain', async () => {
    const oids = line(201);
    const { found, incomplete, asked } = await read({
      oids,
      tags: [{ name: 'v1', target: gated(oids[200] ?? '', [green]) }],
    });
    assert.equal(found.length, 200);
    assert.deepEqual(incomplete, []);
    assert.equal(asked.filter((what) => what === 'compare').length, 2);
  });

  it('F20: a comparison that shows less than it counts is noted', async () => {
    const oids = line(250);
    const { incomplete } = await read({
      oids,
      tags: [{ name: 'v1', target: gated(oids[240] ?? '', [green]) }],
      shows: 150,
    });
    assert.deepEqual(
      incomplete.map(({ seen, total }) => [seen, total]),
      [[150, 240]],
    );
  });

  it('F20: a commit that GitHub does not show is noted, and not left out in silence', async () => {
    const oids = line(5);
    const { incomplete } = await read({
      oids,
      tags: [{ name: 'v1', target: gated(oids[4] ?? '', [green]) }],
      hidden: [oids[2] ?? ''],
    });
    assert.deepEqual(incomplete, [{ what: 'commits of the release', seen: 3, total: 4 }]);
  });

  it('more than two thousand are more than can be vouched for', async () => {
    const oids = line(2300);
    const { incomplete } = await read({
      oids,
      tags: [{ name: 'v1', target: gated(oids[2200] ?? '', [green]) }],
    });
    assert.deepEqual(
      incomplete.map(({ seen, total }) => [seen, total]),
      [[2000, 2200]],
    );
  });

  it('are the whole history where no release ends it, and unknown where that is too long to read', async () => {
    const short = await read({ oids: line(120) });
    assert.equal(short.found.length, 120);
    assert.deepEqual(short.from, { name: null, sha: null, passedOver: [] });
    assert.deepEqual(short.incomplete, []);
    const long = await read({ oids: line(900) });
    assert.match(long.incomplete[0]?.what ?? '', /name one in `release\.since`/);
  });

  it('begin at `release.since` where no tag does, and at whichever of both is nearer', async () => {
    const oids = line(50);
    const config = `  since: ${oids[20] ?? ''}\n`;
    assert.equal((await read({ oids, config })).found.length, 20);
    const near = await read({
      oids,
      config,
      tags: [{ name: 'v1', target: gated(oids[10] ?? '', [green]) }],
    });
    assert.equal(near.from.name, 'v1');
    const far = await read({ oids, config, tags: [{ name: 'v1', target: gated(oids[30] ?? '', [green]) }] });
    assert.equal(far.from.name, 'release.since');
    const elsewhere = await read({ oids, config: `  since: ${sha(9999)}\n` });
    assert.equal(elsewhere.found.length, 50);
  });
});

describe('a tag ends a release below only where our newest gate there is green, and about all of it', () => {
  const oids = line(30);
  const below = oids[10] ?? '';
  const nested = { oid: sha(7777), target: { oid: sha(7778) } };
  const cases: Readonly<Record<string, unknown>> = {
    'no gate of ours': { oid: below, checkSuites: { totalCount: 0, nodes: [] } },
    'a red one': gated(below, [{ ...green, conclusion: 'FAILURE' }]),
    'one that has not ended': gated(below, [{ ...green, conclusion: null }]),
    'a red one after the green one': gated(below, [
      green,
      { ...green, databaseId: 2, conclusion: 'FAILURE' },
    ]),
    'the gate of a pull request, which is about what that brings': gated(below, [
      { ...green, externalId: 'pull:7 push:release/1.0' },
    ]),
    'the gate of a branch, from before releases were counted': gated(below, [
      { ...green, externalId: 'push:main' },
    ]),
    'a green one among more than were shown': gated(below, [green], 21),
    'a green one, and one that was not shown': gated(below, [green, { ...green, databaseId: null }]),
    'a tag of a tag': nested,
    'a tree': { oid: sha(4242) },
  };
  for (const [what, target] of Object.entries(cases))
    it(`not: ${what}`, async () => {
      const { from } = await read({ oids, tags: [{ name: 'v1', target }] });
      assert.deepEqual(from, { name: null, sha: null, passedOver: ['v1'] });
    });

  it('through an annotated tag, too', async () => {
    const target = { oid: sha(5555), target: gated(below, [green]) };
    const { from } = await read({ oids, tags: [{ name: 'v1', target }] });
    assert.deepEqual(from, { name: 'v1', sha: below, passedOver: [] });
  });

  it('not on the very commit, not under another name, and not beside the history', async () => {
    for (const tag of [
      { name: 'v1', target: gated(oids[0] ?? '', [green]) },
      { name: 'nightly', target: gated(below, [green]) },
      { name: 'v1', target: gated(sha(6666), [green]) },
    ]) {
      const { from, found } = await read({ oids, tags: [tag] });
      assert.deepEqual(from, { name: null, sha: null, passedOver: [] });
      assert.equal(found.length, 30);
    }
  });

  it('A58: many names for green commits elsewhere make a release larger, never smaller', async () => {
    const elsewhere = [1, 2, 3, 4, 5, 6].map((i) => ({
      name: `v9.${String(i)}`,
      target: gated(sha(6000 + i), [green]),
    }));
    const tags = [...elsewhere, { name: 'v1', target: gated(below, [green]) }];
    assert.equal((await read({ oids, tags })).found.length, 30);
    const twice = [1, 2, 3, 4, 5, 6].map((i) => ({
      name: `v9.${String(i)}`,
      target: gated(sha(6000), [green]),
    }));
    const { found } = await read({ oids, tags: [...twice, { name: 'v1', target: gated(below, [green]) }] });
    assert.equal(found.length, 10);
  });

  it('also where it stands on a later page of tags', async () => {
    const unvouched = Array.from({ length: 25 }, (_, i) => ({
      name: `v2.${String(i)}`,
      target: { oid: sha(8000 + i) },
    }));
    const tags = [...unvouched, { name: 'v1', target: gated(below, [green]) }];
    const { from } = await read({ oids, tags });
    assert.equal(from.name, 'v1');
    assert.deepEqual(from.passedOver, ['v2.0', 'v2.1', 'v2.2', 'v2.3', 'v2.4']);
  });
});
