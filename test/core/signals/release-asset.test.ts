import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AssetFacts } from '../../../core/facts/signal-facts.ts';
import { matchName } from '../../../core/signals/match-name.ts';
import { bot, brief, judgedWith, user } from './judged-with.ts';

const rule = {
  kind: 'release-asset',
  name: 'package',
  asset: 'checkout-*.tgz',
  uploader: 'github-actions[bot]',
} as const;
const asset: AssetFacts = {
  name: 'checkout-1.0.tgz',
  uploader: bot('github-actions[bot]'),
  state: 'uploaded',
  createdAt: '2026-11-20T00:00:00Z',
  url: 'https://github.test/asset',
  tag: 'v1.0',
};

const verdict = (...found: readonly Partial<AssetFacts>[]) =>
  judgedWith(rule, {
    atCommit: { kind: 'release-asset', assets: found.map((given) => ({ ...asset, ...given })) },
  });

const table: readonly (readonly [string, readonly Partial<AssetFacts>[], string])[] = [
  ['none', [], 'waiting: not uploaded yet'],
  ['uploaded', [{}], 'met: uploaded'],
  ['being uploaded', [{ state: 'open' }], 'waiting: being uploaded'],
  ['A59: in a state that GitHub may invent', [{ state: 'melted' }], 'unknown: melted'],
  ['of another name', [{ name: 'checkout-1.0.zip' }], 'waiting: not uploaded yet'],
  ['A61: by somebody else', [{ uploader: user('mallory') }], 'waiting: not uploaded yet'],
];

for (const [what, found, expected] of table)
  test(`An asset of a release, ${what}`, () => assert.equal(brief(verdict(...found)), expected));

test('Who else uploads it is mentioned', () => {
  assert.deepEqual(verdict({}, { uploader: user('mallory') }).ignored, ['mallory']);
});

const names = [
  ['a.tgz', 'a.tgz', true],
  ['a.tgz', 'ab.tgz', false],
  ['a*', 'a', true],
  ['*', '', true],
  ['a*b*c', 'aXbYc', true],
  ['a*b*c', 'aXc', false],
  ['ab*ba', 'aba', false],
  ['a.*', 'aXtgz', false],
] as const;

for (const [pattern, name, fits] of names)
  test(`${pattern} ${fits ? 'names' : 'does not name'} “${name}”`, () =>
    assert.equal(matchName(pattern, name), fits));
