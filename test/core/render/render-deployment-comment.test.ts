import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf } from '../../../core/render/names.ts';
import { renderDeploymentComment } from '../../../core/render/render-deployment-comment.ts';
import type { CandidateVerdict } from '../../../core/verdict/verdict.ts';
import { reason, sampleConfig, sampleVerdict } from './sample.ts';

const names = namesOf(sampleConfig, []);

function verdict(over: Partial<CandidateVerdict>): CandidateVerdict {
  return {
    schema: 1,
    sha: 'a'.repeat(40),
    baseRef: 'v1.0',
    pullRequest: null,
    decision: 'wait',
    initiatives: [],
    reasons: [],
    readAt: '2026-11-21T03:00:00Z',
    ...over,
  };
}

test('who waits for a deployment reads what is missing, who can act, where, and which initiative', () => {
  const reasons = [
    reason('criterion-undeclared', {
      persona: 'guardian',
      criterion: 'runbook',
      who: [{ kind: 'user', login: 'gus' }],
      link: 'https://github.com/acme/checkout/issues/15',
    }),
  ];
  const text = renderDeploymentComment(verdict({ reasons, initiatives: [sampleVerdict()] }), names, false);
  assert.match(text, /^\*\*Waiting: Guardian/);
  assert.match(
    text,
    /- Guardian has not declared runbook · gus can act · \[go there\]\(https:\/\/github.com\/acme\/checkout\/issues\/15\)/,
  );
  assert.match(text, /One-page checkout \(12\)/);
});

test('F47: what does not fit is left out by whole lines, the nearest stays', () => {
  const reasons = Array.from({ length: 60 }, (_, i) =>
    reason('criterion-undeclared', { persona: 'guardian', criterion: `runbook-${String(i)}` }),
  );
  const text = renderDeploymentComment(verdict({ reasons }), names, false);
  assert.ok(text.length <= 1024, String(text.length));
  assert.match(text, /runbook-0/);
  assert.ok(
    text
      .split('\n')
      .slice(2)
      .every((line) => /^- Guardian has not declared runbook-\d+$/.test(line)),
    text,
  );
});

test('a config that only observes says that nothing is held', () => {
  const text = renderDeploymentComment(verdict({ decision: 'block' }), names, true);
  assert.match(text, /Nothing is held: `\.github\/tutti\.yml` says `mode: observe`/);
});
