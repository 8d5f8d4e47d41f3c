import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assessCandidate } from '../../core/gates/assess-candidate.ts';
import { PaperWorld } from '../core/paper/paper-world.ts';

function codes(world: PaperWorld, given = {}): string[] {
  const candidate = world.candidate(given);
  const assessment = world.assess(candidate);
  const { config } = assessment;
  return assessCandidate({
    candidate,
    assessments: [assessment],
    siblings: [],
    config,
    configReasons: [],
    incomplete: [],
    readAt: world.now(),
  }).reasons.map(({ code }) => code);
}

test('A40: a pull request cannot ride on an initiative that is over', () => {
  const world = new PaperWorld().open().select().meetAll();
  assert.deepEqual(codes(world), []);
  world.initiative.state = 'CLOSED';
  assert.deepEqual(codes(world), ['initiative-closed']);
});

test('A40: what a release branch holds already does not turn red when its initiative is closed', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.checks = [];
  world.check('unit', 'SUCCESS', { workflow: { path: '.github/workflows/ci.yml', event: 'push', runId: 2 } });
  world.initiative.state = 'CLOSED';
  assert.deepEqual(codes(world, { kind: 'push', number: null }), []);
});
