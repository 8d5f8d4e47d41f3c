import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../core/signals/check.ts';
import type { RawCheckRun, RawCommit } from '../../octokit/documents/raw.ts';
import { createReader, startRead } from '../../octokit/reader.ts';
import { toCommitFacts } from '../../octokit/to-commit-facts.ts';
import { PaperWorld } from '../core/paper/paper-world.ts';

const path = '.github/workflows/ci.yml';

function run(databaseId: number | null, suiteId: number | null, conclusion: string): RawCheckRun {
  return {
    kind: 'CheckRun',
    databaseId,
    name: 'unit',
    status: 'COMPLETED',
    conclusion,
    url: 'https://github.test/acme/checkout/runs/1',
    checkSuite: {
      createdAt: '2026-11-21T03:00:00Z',
      databaseId: suiteId,
      app: { databaseId: 15368, slug: 'github-actions' },
      workflowRun: {
        databaseId: 1,
        event: 'pull_request',
        file: { path, repositoryName: 'acme/checkout' },
      },
    },
  };
}

async function stateWith(nodes: readonly RawCheckRun[]): Promise<string> {
  const never = () => Promise.reject(new Error('nothing is asked for'));
  const usage = () => ({ requests: {}, points: 0, remaining: null, resetAt: null });
  const client = { query: never, mutate: never, rest: never, page: never, usage };
  const reader = createReader({ client, owner: 'acme', name: 'checkout', appId: 77 });
  const pageInfo = { hasNextPage: false, endCursor: null };
  const raw: RawCommit = {
    id: 'C_1',
    oid: 'a'.repeat(40),
    statusCheckRollup: { contexts: { totalCount: nodes.length, pageInfo, nodes } },
    checkSuites: null,
  };
  const read = await toCommitFacts(startRead(reader, []), raw, 'acme/checkout');
  const commit = { ...read, checks: read.checks.map((one) => ({ ...one, maker: 'job' as const })) };
  const rule = {
    kind: 'check',
    name: 'tests',
    check: 'unit',
    app: 'github-actions',
    workflow: path,
    accept: [],
  } as const;
  const world = new PaperWorld();
  return check.evaluate(rule, world.signalInput(world.candidate({ commit }))).state;
}

test('F20: a run, or a suite, without an id may be the newest, and nothing older speaks for it', async () => {
  const green = run(1, 500, 'SUCCESS');
  assert.equal(await stateWith([green]), 'met');
  assert.equal(await stateWith([green, run(null, 500, 'FAILURE')]), 'unknown');
  assert.equal(await stateWith([green, run(2, null, 'FAILURE')]), 'unknown');
  assert.equal(await stateWith([run(null, null, 'SUCCESS')]), 'unknown');
});
