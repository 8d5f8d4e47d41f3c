import * as fc from 'fast-check';
import type { Act, Receipt, ScopeReceipt } from '../../../core/scope/receipt.ts';
import { hostileText } from './hostile-text.ts';

const id = fc.constantFrom('b1', 'load', 'runbook', 'c1', 'n2');
const ids = fc.array(id, { minLength: 1, maxLength: 3 });
const digest = fc.constantFrom('1a2b3c4d', '00000000');

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.constant({ act: 'commit' } as const),
  fc.record({ act: fc.constant('concern' as const), id, why: hostileText }),
  fc.record({ act: fc.constant('resolve' as const), ids }),
  fc.record({ act: fc.constant('met' as const), ids, evidence: hostileText }),
  fc.record({ act: fc.constant('unmet' as const), ids, why: hostileText }),
  fc.record({ act: fc.constant('na' as const), ids, why: hostileText }),
  fc.record({ act: fc.constant('confirm' as const), ids }),
  fc.record({ act: fc.constant('risk' as const), text: fc.option(hostileText) }),
  fc.record({ act: fc.constant('needs' as const), id, on: fc.constant('builder/b2'), what: hostileText }),
  fc.record({ act: fc.constant('got' as const), id }),
  fc.record({ act: fc.constant('hold' as const), persona: fc.constant('guardian'), why: hostileText }),
  fc.record({
    act: fc.constant('release-hold' as const),
    holds: fc.array(fc.integer({ min: 1 }), { maxLength: 2 }),
  }),
  fc.record({ act: fc.constant('sign' as const), gate: fc.constant('selection' as const), digest }),
  fc.record({ act: fc.constant('reconfirm' as const), digest }),
);

/** Any receipt that the product could write. */
export const anyReceipt: fc.Arbitrary<Receipt> = fc
  .record({
    schema: fc.constant(1 as const),
    seq: fc.integer({ min: 1, max: 999 }),
    comment: fc.integer({ min: 1, max: 2 ** 40 }),
    author: fc.record({ id: fc.integer({ min: 1, max: 2 ** 31 }), login: fc.constantFrom('ana', 'gus') }),
    at: fc.constant('2026-11-20T09:00:00Z'),
    persona: fc.constantFrom('builder', null),
    acts: fc.array(act, { minLength: 1, maxLength: 4 }),
  })
  .map((receipt) => structuredClone(receipt));

/** Any scope receipt, with hostile words wherever people write them. */
export const anyScopeReceipt: fc.Arbitrary<ScopeReceipt> = fc
  .record({
    words: fc.array(hostileText, { minLength: 8, maxLength: 8 }),
    seq: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ words, seq }) => scopeReceipt(words, seq));

function scopeReceipt(words: readonly string[], seq: number): ScopeReceipt {
  const word = (index: number) => words[index] ?? '';
  return {
    schema: 1,
    seq,
    digest: '1a2b3c4d',
    sha256: '1a2b3c4d'.repeat(8),
    scope: {
      answers: {
        problem: word(0),
        evidence: word(1),
        approach: word(2),
        success: word(3),
        criteria: word(4),
      },
      metrics: [
        {
          name: word(5),
          unit: '%',
          source: word(6),
          direction: 'up',
          success: 30.5,
          kill: -1,
          reviewDate: '2027-03-01',
        },
      ],
      criteria: [
        {
          id: 'b1',
          persona: 'builder',
          text: word(7),
          kind: 'signal',
          signal: 'tests',
          rule: '{"kind":"check"}',
        },
      ],
      targetDate: '2026-12-24',
      targetRelease: null,
    },
    repositoryId: 'R_kgDOAA',
    subIssues: [{ persona: 'builder', nodeId: 'I_kwDOAA', number: 13 }],
    owners: [{ persona: 'builder', login: 'ana', id: 11 }],
    configCommit: 'c'.repeat(40),
    signature: 900,
  };
}
