import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseNeeds } from '../../../core/commands/parse-needs.ts';

const catalogue = { personas: ['builder', 'guardian'], criteria: [{ persona: 'builder', id: 'b2' }] };

test('a need names a persona, one of its criteria, or an issue', () => {
  assert.deepEqual(parseNeeds('builder the demo', catalogue), { on: 'builder', what: 'the demo' });
  assert.deepEqual(parseNeeds('builder/b2', catalogue), { on: 'builder/b2', what: '' });
  assert.deepEqual(parseNeeds('#12 merged first', catalogue), { on: '#12', what: 'merged first' });
});

const REFUSED: Readonly<Record<string, RegExp>> = {
  '': /whom you depend on: builder, guardian/u,
  'the demo': /whom you depend on/u,
  'builder/b9 x': /builder has no criterion "b9" \(it has: b2\)/u,
  'guardian/g1 x': /it has: none yet/u,
  builder: /what you need from builder/u,
  '#0': /whom you depend on/u,
};

for (const [rest, message] of Object.entries(REFUSED)) {
  test(`a need that names nothing known is explained: "${rest}"`, () => {
    const problem = parseNeeds(rest, catalogue);
    assert.ok('message' in problem);
    assert.match(problem.message, message);
  });
}
