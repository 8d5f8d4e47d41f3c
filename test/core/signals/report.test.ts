import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SignalRule } from '../../../core/config/config.ts';
import type { CheckFacts, OwnCheckFacts } from '../../../core/facts/facts.ts';
import { canonicalJson } from '../../../core/scope/canonical-json.ts';
import { evaluateSignal } from '../../../core/signals/evaluate-signal.ts';
import { renderReportMarkers } from '../../../core/signals/report-book.ts';
import { type ReportRecord, writeReportRecord } from '../../../core/signals/report-record.ts';
import { PaperWorld } from '../paper/paper-world.ts';
import { bot, brief, judgedWith, user } from './judged-with.ts';

type Rule = Extract<SignalRule, { kind: 'report' }>;

const base: Rule = {
  kind: 'report',
  name: 'load',
  report: 'load-test',
  source: { by: 'dispatch', senders: ['acme-load[bot]'] },
  subject: 'commit',
  threshold: '<= 300',
  unit: 'ms',
};

const good: ReportRecord = {
  id: 'run-1',
  sender: bot('acme-load[bot]'),
  conclusion: null,
  value: '300',
  unit: 'ms',
};

const postedAt = '2026-11-02T08:00:00Z';

function kept(
  records: readonly (Partial<ReportRecord> | string)[],
  given: Partial<OwnCheckFacts> = {},
): OwnCheckFacts[] {
  return records.map((record, i) => ({
    id: 10 + i,
    nodeId: `CR_${i}`,
    name: 'report / load-test',
    status: 'COMPLETED',
    conclusion: 'SUCCESS',
    title: null,
    summary: null,
    externalId: typeof record === 'string' ? record : writeReportRecord({ ...good, ...record }),
    startedAt: postedAt,
    completedAt: postedAt,
    ...given,
  }));
}

const judged = (
  ours: readonly OwnCheckFacts[],
  { rule = {}, candidate = {}, readAt }: { rule?: Partial<Rule>; candidate?: object; readAt?: string } = {},
) =>
  brief(
    judgedWith(
      { ...base, ...rule },
      {
        candidate: { commit: { sha: 'a'.repeat(40), checks: [], statuses: [], ours }, ...candidate },
        ...(readAt !== undefined && { readAt }),
      },
    ),
  );

describe('a report from outside, on a commit', () => {
  const table: readonly (readonly [string, readonly (Partial<ReportRecord> | string)[], string])[] = [
    ['nothing yet', [], 'waiting: not reported yet'],
    ['kept', [{}], 'met: 300 ms, which is <= 300'],
    ['not kept', [{ value: '301' }], 'unmet: 301 ms, and it has to be <= 300'],
    ['a failure, whatever the number', [{ conclusion: 'failure' }], 'unmet: failure: 300 ms'],
    [
      'a success without a number',
      [{ conclusion: 'success', value: null }],
      'unmet: no value, and it has to be <= 300',
    ],
    ['another unit', [{ unit: 's', value: '0.2' }], 'unknown: it is in s, and has to be in ms'],
    ['no unit', [{ unit: null }], 'unknown: it is in no unit, and has to be in ms'],
    ['the newest, by numeric id', [{ value: '301' }, { id: 'run-2' }], 'met: 300 ms, which is <= 300'],
    ['a later failure', [{}, { id: 'run-2', value: '301' }], 'unmet: 301 ms, and it has to be <= 300'],
    [
      'the first one again, after a later failure (A72)',
      [{}, { id: 'run-2', value: '301' }, {}],
      'unmet: 301 ms, and it has to be <= 300',
    ],
    [
      'a failure under an id that another sender took before',
      [{ id: 'x' }, { id: 'run-2', sender: { ...bot('other[bot]'), id: 9 } }, { id: 'run-2', value: '301' }],
      'unmet: 301 ms, and it has to be <= 300',
    ],
    ['another sender', [{ sender: bot('other[bot]') }], 'waiting: not reported yet'],
    ['a person of the same name', [{ sender: user('acme-load[bot]') }], 'waiting: not reported yet'],
    ['a person named like the App', [{ sender: user('acme-load') }], 'waiting: not reported yet'],
    ['no record of ours', ['something else'], 'waiting: not reported yet'],
    ['half a record', ['tutti-report 1 ["run-1"]'], 'waiting: not reported yet'],
  ];
  for (const [what, records, expected] of table)
    it(`${what}: ${expected}`, () => {
      assert.equal(judged(kept(records)), expected);
    });

  it('another sender does not shadow the one that counts, and is mentioned', () => {
    const ours = kept([{}, { id: 'x', sender: bot('other[bot]'), value: '999' }]);
    const verdict = judgedWith(base, {
      candidate: { commit: { sha: 'a'.repeat(40), checks: [], statuses: [], ours } },
    });
    assert.deepEqual([verdict.state, verdict.ignored], ['met', ['other[bot]']]);
    assert.match(verdict.evidence?.url ?? '', /\/runs\/10$/);
  });

  it('another name counts for nothing', () => {
    assert.equal(judged(kept([{}], { name: 'report / load' })), 'waiting: not reported yet');
  });

  it('a run that somebody asked for again no longer counts, a failure stays one', () => {
    const reopened = { status: 'QUEUED', conclusion: null };
    assert.match(judged(kept([{}], reopened)), /^waiting: .*send it again/);
    assert.match(judged(kept([{ value: '301' }], reopened)), /^unmet/);
  });

  it('without a threshold its own word counts', () => {
    const rule = { threshold: null, unit: null };
    assert.equal(judged(kept([{ conclusion: 'success', value: null }]), { rule }), 'met: success');
    assert.equal(judged(kept([{}]), { rule }), 'unknown: it says neither success nor failure');
  });

  it('it expires by GitHub’s own time of it', () => {
    const rule = { maxAge: '2d' };
    assert.match(judged(kept([{}]), { rule, readAt: '2026-11-04T07:59:59Z' }), /^met/);
    assert.match(judged(kept([{}]), { rule, readAt: '2026-11-04T08:00:00Z' }), /^waiting: expired/);
    assert.match(
      judged(kept([{}], { startedAt: null }), { rule, readAt: '2026-11-02T09:00:00Z' }),
      /^unknown/,
    );
  });

  it('the commit of a fork is never reported on', () => {
    assert.match(judged(kept([{}]), { candidate: { sameRepository: false } }), /^waiting: .*fork/);
  });

  it('where any workflow could have written it, it is unknown', () => {
    const world = new PaperWorld();
    const candidate = world.candidate({
      commit: { sha: 'a'.repeat(40), checks: [], statuses: [], ours: kept([{}]) },
    });
    const facts = { ...world.facts(), viewer: { appId: 15368, login: 'github-actions[bot]' } };
    assert.equal(evaluateSignal(base, { candidate, facts, key: '' }).state, 'unknown');
  });
});

describe('a report from outside, on an initiative', () => {
  const rule: Rule = { ...base, subject: 'initiative' };
  const written = (record: Partial<ReportRecord> = {}) =>
    `${renderReportMarkers('load-test', { ...good, ...record })}\n\n**Report**`;
  const say = (world: PaperWorld, body: string) =>
    world.say('wanda', 'initiative', body, { isOurs: true, author: world.bot });
  const state = (world: PaperWorld) =>
    brief(evaluateSignal(rule, { candidate: null, facts: world.facts(), key: '' }));

  it('needs no release in sight', () => {
    const world = new PaperWorld();
    assert.equal(state(world), 'waiting: not reported yet');
    say(world, written());
    assert.equal(state(world), 'met: 300 ms, which is <= 300');
    say(world, written({ id: 'run-2', value: '301' }));
    assert.match(state(world), /^unmet: 301 ms/);
  });

  it('a comment that we did not write counts for nothing (A60)', () => {
    const world = new PaperWorld();
    world.say('wanda', 'initiative', written());
    assert.equal(state(world), 'waiting: not reported yet');
  });

  it('after a comment of ours was deleted or edited it has to come again; a failure stays', () => {
    const deleted = new PaperWorld();
    const first = say(deleted, written());
    const failure = say(deleted, written({ id: 'run-2', value: '301' }));
    deleted.delete(failure, 'wanda');
    assert.match(state(deleted), /^waiting: .*send it again/);
    say(deleted, written({ id: 'run-3' }));
    assert.match(state(deleted), /^met/);
    deleted.edit(first, 'wanda', 'nothing');
    assert.match(state(deleted), /^waiting: .*send it again/);
    say(deleted, written({ id: 'run-4', value: '301' }));
    assert.match(state(deleted), /^unmet/);
  });
});

describe('a report of a job', () => {
  const workflow = '.github/workflows/load.yml';
  const rule: Rule = { ...base, source: { by: 'action', workflow, job: 'load test' } };
  const message = (more: object = {}) =>
    JSON.stringify({
      schema: 1,
      id: 'load-test',
      conclusion: 'success',
      value: '299',
      threshold: '<= 999',
      ...more,
    });
  const title = 'Tutti signal load-test';

  function at(
    conclusion: string | null,
    annotations: readonly { readonly title: string; readonly message: string }[] | null,
    run: Partial<CheckFacts> = {},
    candidate: object = {},
  ) {
    const world = new PaperWorld();
    const pin = { path: workflow, event: 'pull_request', runId: 1 };
    world.check('load test', conclusion, { workflow: pin, ...run });
    const key = canonicalJson(rule);
    const checkRunId = world.checks[0]?.id ?? 0;
    const signals = new Map(
      annotations === null
        ? []
        : [
            [
              key,
              { kind: 'report' as const, annotations: annotations.map((one) => ({ checkRunId, ...one })) },
            ],
          ],
    );
    return brief(
      evaluateSignal(rule, {
        candidate: world.candidate({ signals, ...candidate }),
        facts: world.facts(),
        key,
      }),
    );
  }

  it('is held against the signed threshold, whatever the workflow wrote', () => {
    assert.equal(at('SUCCESS', [{ title, message: message() }]), 'met: 299 ms, which is <= 300');
    assert.match(at('SUCCESS', [{ title, message: message({ value: '500' }) }]), /^unmet: 500 ms/);
    assert.match(at('SUCCESS', [{ title, message: message({ value: null }) }]), /^unmet: no value/);
    assert.match(at('SUCCESS', [{ title, message: message({ value: '1e2' }) }]), /^unknown/);
  });

  it('the job must be a success of the pinned workflow', () => {
    const all = [{ title, message: message() }];
    assert.equal(at('FAILURE', all), 'unmet: failure');
    assert.equal(at(null, all), 'waiting: in progress');
    const elsewhere = { workflow: { path: '.github/workflows/x.yml', event: 'pull_request', runId: 1 } };
    assert.equal(at('SUCCESS', all, elsewhere), 'waiting: not reported yet');
    const byHand = { workflow: { path: workflow, event: 'workflow_dispatch', runId: 1 } };
    assert.equal(at('SUCCESS', all, byHand), 'waiting: not reported yet');
    assert.match(
      at('SUCCESS', all, {}, { changedWorkflows: [workflow] }),
      /^waiting: .*merge that on its own/,
    );
    assert.equal(at('SUCCESS', all, {}, { sameRepository: false }), 'waiting: not reported yet');
  });

  it('a success that reports nothing, another id, or two things is not met', () => {
    assert.match(at('SUCCESS', []), /^unmet: .*reports no load-test/);
    assert.match(at('SUCCESS', [{ title: 'Tutti signal other', message: message() }]), /^unmet/);
    assert.match(at('SUCCESS', [{ title, message: message({ id: 'other' }) }]), /^unknown/);
    assert.match(at('SUCCESS', [{ title, message: 'no JSON' }]), /^unknown/);
    const two = [
      { title, message: message() },
      { title, message: message({ conclusion: 'cancelled' }) },
    ];
    assert.match(at('SUCCESS', two), /^unmet: failure/);
  });

  it('what was not read is unknown', () => {
    assert.match(at('SUCCESS', null), /^unknown/);
  });
});
