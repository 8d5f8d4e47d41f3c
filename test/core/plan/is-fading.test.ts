import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CandidateFacts, OwnCheckFacts } from '../../../core/facts/facts.ts';
import { isFading } from '../../../core/plan/is-fading.ts';

type Run = OwnCheckFacts;

function run(status: string, startedAt: string | null): Run {
  const said = { title: null, summary: null, externalId: null, conclusion: null } satisfies Partial<
    CandidateFacts['commit']['ours'][number]
  >;
  return { id: 1, nodeId: 'C_1', name: 'launch-gate', ...said, status, startedAt, completedAt: null };
}

const table = [
  ['COMPLETED', '2026-01-01T00:00:00Z', '2026-03-21T23:59:59Z', false],
  ['COMPLETED', '2026-01-01T00:00:00Z', '2026-03-22T00:00:00Z', true],
  ['completed', '2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z', true],
  ['IN_PROGRESS', '2026-01-01T00:00:00Z', '2026-01-13T23:59:59Z', false],
  ['IN_PROGRESS', '2026-01-01T00:00:00Z', '2026-01-14T00:00:00Z', true],
  ['in_progress', '2026-01-01T00:00:00Z', '2026-01-14T00:00:00Z', true],
  ['COMPLETED', null, '2026-06-01T00:00:00Z', false],
] as const;

for (const [status, startedAt, readAt, fades] of table)
  test(`F44: ${status} since ${String(startedAt)} ${fades ? 'is posted anew' : 'stays'} on ${readAt}`, () => {
    assert.equal(isFading(run(status, startedAt), readAt), fades);
  });
