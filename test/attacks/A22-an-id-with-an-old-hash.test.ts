import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as check, property, string } from 'fast-check';
import { splitCriteria } from '../../core/commands/split-criteria.ts';

const catalogue = {
  own: ['ops-1', 'ops-2'],
  others: [],
  hashOf: (id: string) => (id === 'ops-1' ? '0123abcd' : '89abcdef'),
};

test('A22: the hash of another wording refuses the whole line and shows the difference', () => {
  const split = splitCriteria('ops-2 ops-1@deadbeef shown', catalogue);
  assert.ok('message' in split);
  assert.match(
    split.message,
    /"ops-1@deadbeef" is another wording of "ops-1"; the one in force is "ops-1@0123abcd"/u,
  );
});

test('A22: only the exact hash is accepted', () => {
  assert.deepEqual(splitCriteria('ops-1@0123abcd shown', catalogue), { ids: ['ops-1'], evidence: 'shown' });
  check(
    property(string({ maxLength: 10 }), (hash) => {
      if (hash === '0123abcd') return;
      const split = splitCriteria(`ops-1@${hash}`, catalogue);
      // What follows a separator is evidence; the hash before it must still be the right one.
      assert.ok('message' in split || /^0123abcd[ \t:,@]/u.test(hash), hash);
    }),
    { numRuns: 1000 },
  );
});
