import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Client } from '../../octokit/client.ts';
import { type Head, readHeads } from '../../octokit/read-heads.ts';
import { createReader, type Reader } from '../../octokit/reader.ts';

const repository = {
  id: 'R_1',
  databaseId: 7,
  nameWithOwner: 'acme/checkout',
  url: 'https://github.com/acme/checkout',
  defaultBranchRef: { name: 'main', target: { oid: 'f'.repeat(40) } },
  config: null,
};

const list = (nodes: readonly unknown[], hasNextPage = false) => ({ pageInfo: { hasNextPage }, nodes });
const gate = (databaseId: number, conclusion: string | null) => ({ databaseId, conclusion });
const suite = (...gates: readonly unknown[]) => ({ checkRuns: list(gates) });
const head = (checkSuites: unknown) => ({ oid: 'a'.repeat(40), url: 'https://github.com/x', checkSuites });

/** Answers every request with what `answer` says of its document, and remembers these. */
function readerOf(answer: (document: string) => Readonly<Record<string, unknown>>) {
  const documents: string[] = [];
  const unused = () => Promise.reject(new Error('nothing is written'));
  const client: Client = {
    query: ({ document }) => {
      documents.push(document);
      return Promise.resolve({ data: { repository: { ...repository, ...answer(document) } }, at: '' });
    },
    mutate: unused,
    rest: unused,
    page: unused,
    usage: () => ({ requests: {}, points: 0, remaining: null, resetAt: null }),
  };
  const reader: Reader = createReader({ client, owner: 'acme', name: 'checkout', repositoryId: 7, appId: 1 });
  return { reader, documents };
}

async function readBranch(checkSuites: unknown): Promise<Head | undefined> {
  const { reader } = readerOf(() => ({ branch_0: { name: 'release/1.0', target: head(checkSuites) } }));
  return (await readHeads(reader, { pulls: [], branches: ['release/1.0'] }))[0];
}

function pullOf(number: number, state = 'OPEN') {
  const commits = { nodes: [{ commit: head(list([])) }] };
  return { number, state, url: 'https://github.com/x', baseRefName: 'release/1.0', commits };
}

describe('readHeads', () => {
  const cases: readonly (readonly [string, unknown, boolean])[] = [
    ['no gate of ours', list([]), false],
    ['one that is a success', list([suite(gate(1, 'SUCCESS'))]), true],
    ['one that has no conclusion yet', list([suite(gate(1, null))]), false],
    ['a success after a failure', list([suite(gate(1, 'FAILURE'), gate(2, 'SUCCESS'))]), true],
    ['a failure after a success', list([suite(gate(2, 'FAILURE'), gate(1, 'SUCCESS'))]), false],
    ['a failure in a newer suite', list([suite(gate(1, 'SUCCESS')), suite(gate(2, 'FAILURE'))]), false],
    ['more gates than were shown', list([{ checkRuns: list([gate(2, 'FAILURE')], true) }]), true],
    ['more suites than were shown', list([suite(gate(2, 'FAILURE'))], true), true],
    ['a gate that exists and is not shown', list([suite(gate(2, 'FAILURE'), null)]), true],
    ['a suite that exists and is not shown', list([null]), true],
  ];
  for (const [what, suites, expected] of cases) {
    it(`takes a head with ${what} for ${expected ? 'green' : 'not green'}`, async () => {
      assert.equal((await readBranch(suites))?.isGreen, expected);
    });
  }

  it('leaves out what is closed, gone, or no pull request', async () => {
    const { reader } = readerOf(() => ({
      pull_0: pullOf(50, 'CLOSED'),
      pull_1: null,
      pull_2: pullOf(52),
      branch_0: null,
    }));
    const heads = await readHeads(reader, { pulls: [50, 51, 52], branches: ['release/1.0'] });
    assert.deepEqual(
      heads.map(({ pull }) => pull),
      [52],
    );
  });

  it('asks for fifty places of a kind at once, for all of them, and for nothing where there is none', async () => {
    const { reader, documents } = readerOf((document) =>
      Object.fromEntries(
        [...document.matchAll(/(pull_\d+): pullRequest\(number: (\d+)\)/g)].map(([, alias = '', number]) => [
          alias,
          pullOf(Number(number)),
        ]),
      ),
    );
    const pulls = Array.from({ length: 120 }, (_, i) => i + 1);
    const heads = await readHeads(reader, { pulls, branches: [] });
    assert.deepEqual(
      heads.map(({ pull }) => pull),
      pulls,
    );
    assert.equal(documents.length, 3);
    assert.deepEqual(await readHeads(reader, { pulls: [], branches: [] }), []);
    assert.equal(documents.length, 3);
  });

  it('makes known to the reader where to write, though nothing else was read before', async () => {
    const { reader } = readerOf(() => ({}));
    await readHeads(reader, { pulls: [50], branches: [] });
    assert.equal(reader.latest.repositoryNodeId, 'R_1');
  });
});
