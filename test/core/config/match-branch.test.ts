import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchBranch } from '../../../core/config/match-branch.ts';

describe('release branches', () => {
  const cases: readonly [glob: string, branch: string, matches: boolean][] = [
    ['main', 'main', true],
    ['main', 'Main', false],
    ['main', 'maintenance', false],
    ['release/*', 'release/1.2', true],
    ['release/*', 'release/1/2', false],
    ['release/*', 'release/.hidden', true],
    ['release/**', 'release/1/2', true],
    ['release/**', 'release', true],
    ['*/**', 'release', true],
    ['*/**', 'release/1/2', true],
    ['**/stable', 'a/b/stable', true],
    ['v?', 'v1', true],
    ['v?', 'v12', false],
    ['a.b', 'axb', false],
    ['a+b', 'a+b', true],
    ['a+b', 'aab', false],
    ['a++', 'a++', true],
    ['a++', 'a+', false],
    ['(a|b)', '(a|b)', true],
    ['(a|b)', 'a', false],
    ['!main', 'main', false],
    ['!main', '!main', true],
    ['v[1]', 'v1', false],
    ['a@(b)', 'a@(b)', true],
    ['a$', 'a$', true],
    ['{a,b}', 'a', false],
    ['größe/*', 'größe/1', true],
  ];
  for (const [glob, branch, matches] of cases) {
    it(`\`${glob}\` ${matches ? 'names' : 'does not name'} ${branch}`, () => {
      assert.equal(matchBranch([glob], branch), matches);
    });
  }

  it('any one of several globs is enough, and none names nothing', () => {
    assert.equal(matchBranch(['main', 'release/*'], 'release/2'), true);
    assert.equal(matchBranch([], 'main'), false);
  });
});
