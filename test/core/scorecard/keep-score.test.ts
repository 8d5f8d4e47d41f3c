import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderScorecard, renderScoreLine } from '../../../core/render/render-scorecard.ts';
import { keepScore } from '../../../core/scorecard/keep-score.ts';
import type { CriterionVerdict } from '../../../core/verdict/verdict.ts';
import { personaVerdict, sampleVerdict } from '../render/sample.ts';

const criterion = (id: string, state: CriterionVerdict['state'], kind: CriterionVerdict['kind']) => ({
  id,
  text: id,
  kind,
  state,
  signal: kind === 'signal' ? 'tests' : null,
  evidence: null,
  note: null,
});

const at = '2026-11-28T10:00:00Z';
const launch = sampleVerdict({
  personas: [
    personaVerdict('builder', 'Builder', 13, {
      criteria: [
        criterion('a', 'met', 'signal'),
        criterion('b', 'open', 'declared'),
        criterion('c', 'na', 'declared'),
        criterion('d', 'na-unconfirmed', 'declared'),
      ],
    }),
  ],
  bypasses: [{ door: 'merge', url: 'https://github.test/1', recordedAt: at }],
  overridden: [
    { sha: 'a'.repeat(40), url: 'https://github.test/2', recordedAt: at },
    { sha: 'b'.repeat(40), url: 'https://github.test/3', recordedAt: at },
  ],
});

test('what does not apply leaves the count of what is met, and only once that is confirmed', () => {
  const { met, criteria, automated, ofAll } = keepScore([launch]);
  assert.deepEqual({ met, criteria, automated, ofAll }, { met: 1, criteria: 3, automated: 1, ofAll: 4 });
});

test('bypasses and overrides are counted from the record, over all initiatives', () => {
  const { initiatives, bypasses, overrides } = keepScore([launch, launch]);
  assert.deepEqual({ initiatives, bypasses, overrides }, { initiatives: 2, bypasses: 2, overrides: 4 });
});

test('a line for one, a table for all', () => {
  assert.equal(
    renderScoreLine(launch),
    '**Scorecard:** 1 of 3 criteria met · 1 of 4 automated · bypassed: once · overridden: 2 times',
  );
  assert.match(renderScorecard(keepScore([launch])), /\| 1 \| 1 of 3 \| 1 of 4 \| once \| 2 times \|$/);
});

test('nothing is said where nothing is known', () => {
  assert.equal(renderScoreLine(sampleVerdict({ personas: [], bypasses: [], overridden: [] })), '');
});
