import { test } from 'node:test';
import { namesOf } from '../../../core/render/names.ts';
import { renderAnnouncement } from '../../../core/render/render-announcement.ts';
import { renderAnswer } from '../../../core/render/render-answer.ts';
import { renderGateCheck } from '../../../core/render/render-check.ts';
import { renderConvergence } from '../../../core/render/render-convergence.ts';
import { renderScopeReceipt } from '../../../core/render/render-receipt.ts';
import { renderSubIssue } from '../../../core/render/render-sub-issue.ts';
import type { CandidateVerdict } from '../../../core/verdict/verdict.ts';
import { assertGolden } from './golden.ts';
import { personaVerdict, reason, sampleAssessment, sampleConfig, sampleVerdict } from './sample.ts';
import { outcome, sampleAnswer, sampleScopeReceipt } from './sample-answers.ts';

const verdict = sampleVerdict();
const names = namesOf(sampleConfig, verdict.personas);
const context = { config: sampleConfig, verdict };

test('an initiative that waits for one criterion', () => {
  assertGolden('convergence-waiting', renderConvergence(sampleAssessment()));
});

test('an initiative that is ready', () => {
  const personas = verdict.personas.map(({ id, name, issue }) =>
    personaVerdict(id, name, issue?.number ?? 0, { status: 'ready' }),
  );
  const gates = { selection: 'allow', launch: 'allow' } as const;
  const ready = sampleVerdict({ decision: 'allow', gates, personas, reasons: [] });
  assertGolden('convergence-ready', renderConvergence(sampleAssessment({ verdict: ready })));
});

test('an initiative that only lacks its signature, with odd things seen beside it', () => {
  const unsigned = sampleVerdict({
    stage: 'define',
    digest: { current: '1a2b3c4d', signed: null },
    gates: { selection: 'wait', launch: 'wait' },
    sha: null,
    reasons: [
      reason('record-unsigned', {
        persona: 'conductor',
        who: [{ kind: 'user', login: 'lea' }],
        link: verdict.initiative.url,
        detail: { digest: '1a2b3c4d' },
      }),
    ],
    notices: [
      reason('look-alike-comment', {
        link: `${verdict.initiative.url}#issuecomment-9`,
        detail: { actor: 'olga' },
      }),
    ],
  });
  const { scope, digest } = sampleScopeReceipt;
  assertGolden(
    'convergence-unsigned',
    renderConvergence(sampleAssessment({ verdict: unsigned, draft: { scope, digest } })),
  );
});

test('the sub-issue of the Builder', () => {
  const [builder] = sampleConfig.personas;
  assertGolden('sub-issue', builder === undefined ? '' : renderSubIssue(builder, verdict, names));
});

test('an answer to a comment of which one line counts', () => {
  assertGolden('answer', renderAnswer(sampleAnswer, context));
});

test('an answer to somebody who may not speak, and who asks for help', () => {
  const outcomes = [
    outcome('not-an-owner', { outcome: 'refused', detail: { persona: 'builder' } }),
    outcome('help', { outcome: 'asked', lineNumber: 2 }),
  ];
  assertGolden('answer-refused', renderAnswer({ ...sampleAnswer, outcomes, receipt: null }, context));
});

test('an answer that contradicts a declaration calls the one who made it', () => {
  const outcomes = [outcome('unmet', { detail: { ids: 'b1', why: 'it leaks', contradicts: 'ana' } })];
  assertGolden('answer-contradicting', renderAnswer({ ...sampleAnswer, outcomes, receipt: null }, context));
});

test('an answer to /status', () => {
  const outcomes = [outcome('status', { outcome: 'asked' })];
  assertGolden('answer-status', renderAnswer({ ...sampleAnswer, outcomes, receipt: null }, context));
});

test('a scope receipt', () => {
  assertGolden('scope-receipt', renderScopeReceipt(sampleScopeReceipt));
});

test('the launch gate turns', () => {
  assertGolden('announcement-ready', renderAnnouncement('launch-ready', verdict, sampleConfig));
  assertGolden('announcement-left', renderAnnouncement('launch-left', verdict, sampleConfig));
});

test('a check that waits', () => {
  const { decision, reasons, readAt } = verdict;
  const candidate: CandidateVerdict = {
    schema: 1,
    sha: 'a'.repeat(40),
    baseRef: 'release/1.0',
    pullRequest: 50,
    decision,
    initiatives: [verdict],
    reasons,
    readAt,
  };
  const { title, summary } = renderGateCheck(candidate, names);
  assertGolden('check', `# ${title}\n\n${summary}`);
});
