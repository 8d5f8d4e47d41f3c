import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgedInitiatives, readClaims, renderClaims, vouches } from '../../../core/plan/claims.ts';

const run = {
  nodeId: '',
  status: 'COMPLETED',
  conclusion: 'SUCCESS',
  title: '',
  summary: '',
  startedAt: null,
  completedAt: null,
};

test('What wants to release a commit is read back from our newest gate run', () => {
  const externalId = renderClaims([
    { number: 50, baseRef: 'release/1.0' },
    { number: null, baseRef: 'release/2.0' },
    { kind: 'tag', number: null, baseRef: 'v2.0' },
  ]);
  const ours = [
    { ...run, id: 2, name: 'launch-gate', externalId },
    { ...run, id: 1, name: 'launch-gate', externalId: 'pull:7' },
    { ...run, id: 3, name: 'launch-gate / builder', externalId: 'pull:8' },
  ];
  assert.deepEqual(readClaims(ours), { pulls: [50], branches: ['release/2.0'], tags: ['v2.0'] });
});

test('Only a gate over all since the release before vouches for a commit', () => {
  const release = {
    number: null,
    baseRef: 'main',
    countedFrom: { name: 'v1', sha: null, passedOver: [] },
  } as const;
  assert.equal(vouches(renderClaims([release])), true);
  assert.equal(vouches(renderClaims([{ number: 7, baseRef: 'main' }, release])), true);
  assert.equal(vouches(renderClaims([{ kind: 'tag', number: null, baseRef: 'v1' }])), true);
  for (const claim of [
    { number: 7, baseRef: 'release/1.0' },
    { number: null, baseRef: 'main' },
    { kind: 'merge-group', number: null, baseRef: 'main' },
  ] as const)
    assert.equal(vouches(renderClaims([claim])), false, renderClaims([claim]));
  assert.equal(vouches(null), false);
  assert.deepEqual(
    readClaims([{ ...run, id: 1, name: 'launch-gate', externalId: 'release:main' }]).branches,
    ['main'],
  );
});

test('Whatever else stands there claims nothing', () => {
  for (const externalId of [null, '', 'abc launch-gate', 'pull:x pull:0 pull:-1'])
    assert.deepEqual(readClaims([{ ...run, id: 1, name: 'launch-gate', externalId }]), {
      pulls: [],
      branches: [],
      tags: [],
    });
});

test('What a gate was about is read back from it, and claims nothing', () => {
  const externalId = renderClaims([{ number: 50, baseRef: 'release/1.0' }], [12, 13]);
  assert.deepEqual(judgedInitiatives(externalId), [12, 13]);
  assert.deepEqual(readClaims([{ ...run, id: 1, name: 'launch-gate', externalId }]).pulls, [50]);
  assert.deepEqual(judgedInitiatives('initiative:x initiative:-1 pull:3'), []);
  assert.deepEqual(judgedInitiatives(null), []);
});
