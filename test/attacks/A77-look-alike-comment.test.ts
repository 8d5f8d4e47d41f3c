import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planSticky } from '../../core/plan/plan-sticky.ts';
import { renderConvergence } from '../../core/render/render-convergence.ts';
import { ourComment } from '../core/plan/in-memory-world.ts';
import { issue, reason, sampleAssessment, sampleFacts, sampleVerdict } from '../core/render/sample.ts';

/** A77: a comment that wears our marker and is not ours is neither taken for ours nor touched, and it is spoken of. */
const verdict = sampleVerdict({
  notices: [reason('look-alike-comment', { detail: { actor: 'tutti-bot' } })],
});
const assessment = sampleAssessment({ verdict });
const lookAlike = ourComment(renderConvergence(assessment), {
  isOurs: false,
  author: { id: 666, login: 'tutti-bot', type: 'User' },
});

test('A77: our own sticky comment is written beside the look-alike', () => {
  const facts = sampleFacts({ initiative: issue(12, { comments: [lookAlike] }) });
  assert.deepEqual(
    planSticky(facts, assessment).map(({ kind }) => kind),
    ['create-comment'],
  );
});

test('A77: an older look-alike is not taken for the first of two, and not deleted', () => {
  const ours = ourComment(renderConvergence(assessment));
  const facts = sampleFacts({ initiative: issue(12, { comments: [lookAlike, ours] }) });
  assert.deepEqual(planSticky(facts, assessment), []);
});

test('A77: readers are told of it', () => {
  assert.match(renderConvergence(assessment), /A comment by tutti-bot looks like one of Tutti and is none/);
});
