import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportSource } from '../../../octokit/signals/report.ts';

const rule = {
  kind: 'report',
  name: 'load',
  report: 'load-test',
  source: { by: 'action', workflow: '.github/workflows/load.yml', job: 'load "test"' },
  subject: 'commit',
  threshold: null,
  unit: null,
} as const;
const place = { kind: 'push', number: null, baseRef: 'main', sha: 'a'.repeat(40) } as const;

const list = (nodes: readonly unknown[] | null, hasNextPage = false) => ({
  totalCount: nodes?.length ?? 0,
  pageInfo: { hasNextPage, endCursor: null },
  nodes,
});
const note = { title: 'Tutti signal load-test', message: '{}' };
const run = (annotations: unknown, databaseId: number | null = 7) => ({ databaseId, annotations });
const commit = (...runs: unknown[]) => ({ checkSuites: list([{ checkRuns: list(runs) }]) });

describe('what a job wrote at its check run', () => {
  it('is read with the run that it belongs to', () => {
    assert.deepEqual(reportSource.toFacts(commit(run(list([note]))), rule, place), {
      kind: 'report',
      annotations: [{ checkRunId: 7, ...note }],
    });
  });

  it('a job that wrote nothing wrote nothing', () => {
    assert.deepEqual(reportSource.toFacts({ checkSuites: list([]) }, rule, place), {
      kind: 'report',
      annotations: [],
    });
  });

  it('a report from outside asks for nothing here', () => {
    const outside = { ...rule, source: { by: 'dispatch', senders: ['max'] } } as const;
    assert.equal(reportSource.select(outside, place), null);
  });

  it('the name of a job cannot leave its quotes', () => {
    assert.match(reportSource.select(rule, place) ?? '', /checkName: "load \\"test\\""/);
  });

  const unreadable: readonly (readonly [string, unknown])[] = [
    ['no commit', null],
    ['suites that go on (A65)', { checkSuites: list([], true) }],
    ['a suite that is not shown', { checkSuites: list([null]) }],
    ['runs that go on', { checkSuites: list([{ checkRuns: list([], true) }]) }],
    ['no runs at all', { checkSuites: list([{ checkRuns: null }]) }],
    ['annotations that go on', commit(run(list([note], true)))],
    ['an annotation that is not shown', commit(run(list([null])))],
    ['annotations that are not shown', commit(run(null))],
    ['a run without an id', commit(run(list([note]), null))],
    ['one good run beside one that is not shown', commit(run(list([note])), run(null))],
  ];
  for (const [what, raw] of unreadable)
    it(`${what}: unreadable, never nothing`, () => {
      assert.equal(reportSource.toFacts(raw, rule, place).kind, 'unreadable');
    });
});
