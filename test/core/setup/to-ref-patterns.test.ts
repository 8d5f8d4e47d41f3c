import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Arbitrary,
  array,
  assert as check,
  constant,
  constantFrom,
  oneof,
  pre,
  property,
  string,
} from 'fast-check';
import { matchBranch } from '../../../core/config/match-branch.ts';
import { isForRef } from '../../../core/setup/match-ref-pattern.ts';
import { toRefPatterns, toRefPatternsOf } from '../../../core/setup/to-ref-patterns.ts';
import type { Repository } from '../../../sandbox/state/entities.ts';
import { isFor } from '../../../sandbox/state/ref-patterns.ts';
import type { Ruleset } from '../../../sandbox/state/ruleset-entities.ts';
import { createWorld } from '../../sandbox/acme-world.ts';

const { repository } = createWorld().acme;

/** GitHub's answer, as the stand-in has it from GitHub's documentation. */
function onGithub(repo: Repository, patterns: readonly string[], ref: string): boolean {
  const ruleset: Ruleset = {
    id: 1,
    nodeId: 'RRS_1',
    name: 'a ruleset',
    target: 'branch',
    enforcement: 'active',
    include: patterns,
    exclude: [],
    bypassActors: [],
    rules: [],
    createdAt: '2026-11-21T09:00:00Z',
    updatedAt: '2026-11-21T09:00:00Z',
  };
  return isFor(repo, ruleset, ref);
}

const names = [
  'release',
  'release/1.0',
  'release/1/2',
  'release/1/2/3',
  'released',
  'releases/1.0',
  'main',
  'v1',
  'v1/x',
  'a/release',
  'a/b/release/1',
  'hotfix/a',
  'hotfix/a/b/fix',
  'hotfix/fix',
  'x',
  'a+b',
  'a(1)',
  'näme/ü',
];

const globs = [
  'release/**',
  'release/*',
  'release',
  '**',
  '*',
  '**/release',
  '**/release/**',
  'hotfix/**/fix',
  'hotfix/**/**',
  'v*',
  'v**',
  'r?lease/**',
  'a+b',
  'a(1)',
  '*/release*',
  'n?me/*',
];

describe('a glob of the config as patterns of a ruleset', () => {
  it('takes three patterns for everything below a folder, and itself where no star crosses a slash', () => {
    assert.deepEqual(toRefPatterns('release/**', 'branch'), [
      'refs/heads/release',
      'refs/heads/release/*',
      'refs/heads/release/**/*',
    ]);
    assert.deepEqual(toRefPatterns('v*', 'tag'), ['refs/tags/v*']);
    assert.deepEqual(toRefPatterns('**', 'branch'), ['refs/heads/*', 'refs/heads/**/*']);
    assert.deepEqual(toRefPatterns('a/**/b', 'branch'), ['refs/heads/a/**/b']);
    assert.deepEqual(toRefPatterns('a**b', 'tag'), ['refs/tags/a*b']);
  });

  it('is refused where fnmatch would read it differently', () => {
    for (const glob of ['release/[12]', 'a\\b', 'a//b', 'a/', '']) {
      assert.equal(toRefPatterns(glob, 'branch'), null, glob);
    }
    assert.deepEqual(toRefPatternsOf(['v*', 'v[1]', 'v*'], 'tag'), {
      patterns: ['refs/tags/v*'],
      refused: ['v[1]'],
    });
  });

  it('names the same branches as the glob, on GitHub and here', () => {
    const seen = { matched: 0, not: 0 };
    for (const glob of globs) {
      const patterns = toRefPatterns(glob, 'branch') ?? [];
      for (const name of names) {
        const wanted = matchBranch([glob], name);
        const ref = `refs/heads/${name}`;
        assert.equal(onGithub(repository, patterns, ref), wanted, `${glob} ${name} on GitHub`);
        const here = isForRef({ include: patterns, exclude: [] }, ref, 'main');
        assert.equal(here, wanted, `${glob} ${name} here`);
        seen[wanted ? 'matched' : 'not'] += 1;
      }
    }
    assert.ok(seen.matched > 50 && seen.not > 50);
  });

  it('does so for globs and names that nobody thought of', () => {
    const part = (letters: string) =>
      string({ unit: constantFrom(...letters.split('')), minLength: 1, maxLength: 4 });
    const path = (letters: string, extra: readonly Arbitrary<string>[]) =>
      array(oneof(part(letters), ...extra), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    check(
      property(path('ab*?+', [constant('**')]), path('ab+', []), (glob, name) => {
        const patterns = toRefPatterns(glob, 'branch');
        pre(patterns !== null);
        const wanted = matchBranch([glob], name);
        const ref = `refs/heads/${name}`;
        assert.equal(onGithub(repository, patterns, ref), wanted, 'on GitHub');
        assert.equal(isForRef({ include: patterns, exclude: [] }, ref, 'main'), wanted, 'here');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('whether a ruleset is for a ref', () => {
  const cases: readonly (readonly [
    include: readonly string[],
    exclude: readonly string[],
    ref: string,
    boolean,
  ])[] = [
    [['~ALL'], [], 'refs/heads/x/y', true],
    [['~DEFAULT_BRANCH'], [], 'refs/heads/main', true],
    [['~DEFAULT_BRANCH'], [], 'refs/heads/main2', false],
    [['refs/tags/v*'], ['refs/tags/v0*'], 'refs/tags/v0.1', false],
    [['refs/tags/v*'], ['refs/tags/v0*'], 'refs/tags/v1.0', true],
    [['refs/heads/release/**'], [], 'refs/heads/release/a/b', false],
    [['refs/heads/release/**'], [], 'refs/heads/release/a', true],
    [['refs/tags/v[0-9]*'], [], 'refs/tags/v1', false],
    [['refs/tags/v*'], ['refs/tags/v[0-9]*'], 'refs/tags/v1', false],
    [[], [], 'refs/tags/v1', false],
  ];
  for (const [include, exclude, ref, wanted] of cases)
    it(`${ref} by ${include.join()} without ${exclude.join()}: ${String(wanted)}`, () => {
      assert.equal(isForRef({ include, exclude }, ref, 'main'), wanted);
    });

  it('costs little, whatever pattern and name are', () => {
    const pattern = `refs/heads/${'**/'.repeat(60)}${'a*'.repeat(60)}b`;
    const started = performance.now();
    assert.equal(isForRef({ include: [pattern], exclude: [] }, `refs/heads/${'a/'.repeat(100)}a`, ''), false);
    assert.ok(performance.now() - started < 500);
  });
});
