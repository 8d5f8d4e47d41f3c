import assert from 'node:assert/strict';
import { test } from 'node:test';
import { awaitedReconfirmation, inForceSince } from '../../../core/gates/scope-chain.ts';
import type { ScopeReceipt } from '../../../core/scope/receipt.ts';
import type { Scope, ScopeCriterion } from '../../../core/scope/scope.ts';

const domain = ['builder', 'guardian'];

function criterion(id: string, text: string, persona = 'guardian'): ScopeCriterion {
  return { id, persona, text, kind: 'declared', signal: null, rule: null };
}

function scope(criteria: readonly ScopeCriterion[], problem = 'slow'): Scope {
  return {
    answers: { problem, evidence: '', approach: '', success: '', criteria: '' },
    metrics: [],
    criteria,
    targetDate: null,
    targetRelease: null,
  };
}

function chain(...scopes: readonly Scope[]): ScopeReceipt[] {
  return scopes.map((one, index) => ({
    schema: 1,
    seq: index + 1,
    digest: `0000000${String(index)}`,
    sha256: '',
    scope: one,
    repositoryId: 'R',
    subIssues: [],
    owners: [],
    configCommit: '',
    signature: (index + 1) * 100,
  }));
}

const first = criterion('load', 'p95 under 300 ms');
const second = criterion('load', 'p95 under 500 ms');

test('A criterion holds since the first signature when it never changed', () => {
  assert.equal(inForceSince(chain(scope([first]), scope([first], 'slower')), first), 100);
});

test('A changed criterion holds since the signature that changed it', () => {
  assert.equal(inForceSince(chain(scope([first]), scope([second])), second), 200);
});

test('A wording that comes back holds since it came back', () => {
  assert.equal(inForceSince(chain(scope([first]), scope([second]), scope([first])), first), 300);
});

test('A criterion that is not in force holds since never', () => {
  assert.equal(inForceSince(chain(scope([first])), second), Number.POSITIVE_INFINITY);
});

test('The first signature asks nobody to re-confirm', () => {
  assert.equal(awaitedReconfirmation(chain(scope([first])), 'guardian', domain), null);
});

test('A changed criterion asks its persona alone', () => {
  const changed = chain(scope([first]), scope([second]));
  assert.deepEqual(awaitedReconfirmation(changed, 'guardian', domain), { digests: ['00000001'], since: 200 });
  assert.equal(awaitedReconfirmation(changed, 'builder', domain), null);
});

test('A changed promise asks everybody', () => {
  const changed = chain(scope([first]), scope([first], 'slower'));
  assert.deepEqual(
    domain.map((persona) => awaitedReconfirmation(changed, persona, domain)?.since),
    [200, 200],
  );
});

test('A later signature that touches the persona no more still lets it re-confirm with its digest', () => {
  const builder = criterion('arch', 'drawn', 'builder');
  const changed = chain(scope([first]), scope([second]), scope([second, builder]));
  assert.deepEqual(awaitedReconfirmation(changed, 'guardian', domain)?.digests, ['00000001', '00000002']);
});
