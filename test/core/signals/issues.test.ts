import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IssueRefFacts, SignalFacts } from '../../../core/facts/signal-facts.ts';
import { brief, judgedWith } from './judged-with.ts';

const issue = (
  number: number,
  state: 'OPEN' | 'CLOSED' = 'OPEN',
  stateReason: string | null = null,
): IssueRefFacts => ({
  number,
  url: `https://github.test/issues/${String(number)}`,
  title: 'It breaks',
  state,
  stateReason,
});

const bugs = { kind: 'issues', name: 'bugs', labels: ['bug'], milestone: 'initiative', max: 1 } as const;

const open = (...numbers: readonly number[]): SignalFacts => ({
  kind: 'issues',
  open: numbers.map((number) => issue(number)),
});

test('As many issues may stay open as the config allows', () => {
  const of = (facts: SignalFacts) => brief(judgedWith(bugs, { ofInitiative: facts }));
  assert.equal(of(open()), 'met: 0 open, 1 allowed');
  assert.equal(of(open(4)), 'met: 1 open, 1 allowed');
  assert.equal(of(open(4, 5)), 'unmet: 2 open, 1 allowed: #4, #5');
  assert.equal(of(open(1, 2, 3, 4, 5, 6, 7)), 'unmet: 7 open, 1 allowed: #1, #2, #3, #4, #5 and 2 more');
});

test('Where the initiative is in no milestone, its issues are not none: it waits', () => {
  const verdict = judgedWith(bugs, { ofInitiative: { kind: 'issues', open: null } });
  assert.equal(brief(verdict), 'waiting: the initiative is in no milestone');
});

const items = { kind: 'work-items', name: 'work', persona: 'builder' } as const;
const work = (...found: readonly IssueRefFacts[]) =>
  brief(judgedWith(items, { ofInitiative: { kind: 'work-items', items: found } }));

test('Work items: some, and all of them closed', () => {
  assert.equal(work(), 'waiting: there are no work items');
  assert.equal(work(issue(4)), 'waiting: open: #4');
  assert.equal(work(issue(4), issue(5, 'CLOSED', 'COMPLETED')), 'waiting: open: #4');
  assert.equal(work(issue(5, 'CLOSED', 'COMPLETED')), 'met: the one work item is closed');
  assert.equal(
    work(issue(5, 'CLOSED', 'COMPLETED'), issue(6, 'CLOSED', 'COMPLETED')),
    'met: all 2 work items are closed',
  );
});

test('Work items that were dropped leave the count: dropping all of them finishes nothing', () => {
  assert.equal(work(issue(4, 'CLOSED', 'NOT_PLANNED')), 'waiting: there are no work items');
  assert.equal(
    work(issue(4, 'CLOSED', 'DUPLICATE'), issue(5, 'CLOSED', 'COMPLETED')),
    'met: the one work item is closed',
  );
});
