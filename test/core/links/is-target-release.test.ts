import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTargetRelease } from '../../../core/links/is-target-release.ts';

test('a record may name its release as the tag, as the branch, or by the bare number', () => {
  for (const target of ['1.0', 'v1.0', 'release/1.0', ' 1.0 '])
    for (const released of ['v1.0', '1.0', 'release/1.0', 'release/v1.0'])
      assert.equal(isTargetRelease(target, released), true, `${target} in ${released}`);
});

test('another release, a part of a name, and nothing are none', () => {
  for (const [target, released] of [
    ['1.0', 'v1.0.1'],
    ['1', 'v1.0'],
    ['vanilla', 'anilla'],
    ['', ''],
    ['v', 'v1'],
    [null, 'v1.0'],
  ] as const)
    assert.equal(isTargetRelease(target, released), false, `${String(target)} in ${released}`);
});
