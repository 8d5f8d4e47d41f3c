import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Departure } from '../../../core/audit/departure.ts';
import { isGated, noWatch, wasWatched, watchOn } from '../../../core/audit/watch.ts';
import type { Config } from '../../../core/config/config.ts';
import { parseConfig } from '../../../core/config/parse-config.ts';
import { TUTTI_CONFIG } from '../../../sandbox/seed/tutti-config.ts';

const minute = (n: number) => `2026-11-21T10:${String(n).padStart(2, '0')}:00Z`;

function configOf(release: string, mode = 'enforce'): Config {
  const { config } = parseConfig(
    `${TUTTI_CONFIG.replace(/^release:[\s\S]*$/m, '')}mode: ${mode}\nrelease:\n${release}`,
  );
  assert.ok(config);
  return config;
}

const release = '  branches: ["release/**"]\n  tags: ["v*"]\n  environments: [production]\n';
const config = configOf(release);
const observing = configOf(release, 'observe');
const staging = configOf(release.replace('[production]', '[production, staging]'));

const left = (door: Departure['door'], through: string, at = 10) => ({ door, through, at: minute(at) });

/** What is watched after these looks, each at its minute. */
function watchAfter(...looks: readonly (readonly [number, Config | null])[]) {
  return looks.reduce((watch, [at, seen]) => watchOn(watch, seen, minute(at)), noWatch);
}

describe('a door is watched', () => {
  const table: readonly (readonly [string, ReturnType<typeof left>, boolean])[] = [
    ['a merge into a branch that a glob names', left('merge', 'release/1.0'), true],
    ['a push to one', left('push', 'release/1.0'), true],
    ['a merge into another branch', left('merge', 'main'), false],
    ['a release by its tag', left('release', 'v1.0'), true],
    ['a tag', left('tag', 'v1.0'), true],
    ['another tag', left('tag', 'nightly'), false],
    ['a deployment', left('deployment', 'production'), true],
    ['a deployment, in whatever case', left('deployment', 'Production'), true],
    ['a deployment elsewhere', left('deployment', 'staging'), false],
    ['a branch that is called like an environment', left('merge', 'production'), false],
    ['in the second of the look', left('merge', 'release/1.0', 5), true],
    ['before it', left('merge', 'release/1.0', 4), false],
  ];
  for (const [title, passing, expected] of table)
    it(`${title}: ${expected ? 'yes' : 'no'}`, () => {
      assert.equal(wasWatched(watchAfter([5, config]), config, passing), expected);
    });

  it('since the first look, however many come after it', () => {
    const watch = watchAfter([5, config], [20, config], [30, staging]);
    assert.ok(wasWatched(watch, staging, left('deployment', 'production', 6)));
    assert.ok(!wasWatched(watch, staging, left('deployment', 'staging', 29)));
    assert.ok(wasWatched(watch, staging, left('deployment', 'staging', 30)));
  });

  it('anew once it was not: unnamed, under `observe`, under a config that cannot be used', () => {
    const gap = configOf(release.replace('[production]', '[other]'));
    for (const between of [gap, observing, null]) {
      const watch = watchAfter([5, config], [10, between], [15, config]);
      assert.ok(!wasWatched(watch, config, left('deployment', 'production', 14)));
      assert.ok(wasWatched(watch, config, left('deployment', 'production', 15)));
    }
  });

  it('whatever an older look tells that comes later', () => {
    const watch = watchAfter([10, observing], [5, config]);
    assert.ok(!wasWatched(watch, config, left('deployment', 'production', 10)));
    assert.ok(wasWatched(watchAfter([10, config], [5, observing]), config, left('push', 'release/1.0')));
  });

  it('not under `observe`, nor before the first look', () => {
    assert.equal(watchAfter([5, observing]).since.size, 0);
    assert.ok(!wasWatched(watchAfter(), config, left('merge', 'release/1.0')));
  });
});

describe('a config asks for our gate', () => {
  it('at the doors that it names, and not under `observe`', () => {
    assert.ok(isGated(config, left('merge', 'release/1.0')));
    assert.ok(isGated(config, left('release', 'v1.0')));
    assert.ok(!isGated(config, left('deployment', 'staging')));
    assert.ok(isGated(staging, left('deployment', 'STAGING')));
    assert.ok(!isGated(observing, left('merge', 'release/1.0')));
  });
});
