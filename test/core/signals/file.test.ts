import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FileFacts, SignalFacts } from '../../../core/facts/signal-facts.ts';
import { brief, judgedWith } from './judged-with.ts';

const rule = { kind: 'file', name: 'runbook', path: 'docs/run book.md', touched: true } as const;
const text: FileFacts = { oid: 'b'.repeat(40), kind: 'file', size: 12 };
const at = (found: FileFacts | null | 'unsigned'): SignalFacts => ({ kind: 'file', found });

const verdict = (now: SignalFacts, before: SignalFacts, touched = true) =>
  judgedWith({ ...rule, touched }, { atCommit: now, ofInitiative: before });

const other = { ...text, oid: 'c'.repeat(40) };

const table: readonly (readonly [string, SignalFacts, SignalFacts, string])[] = [
  ['is not there', at(null), at(null), 'waiting: it is not there'],
  ['is new', at(text), at(null), 'met: touched since the record was signed'],
  ['was changed', at(text), at(other), 'met: touched since the record was signed'],
  ['is as it was', at(text), at(text), 'waiting: it is as it was when the record was signed'],
  ['is empty', at({ ...text, size: 0 }), at(null), 'unmet: it is empty'],
  [
    'is a folder',
    at({ ...text, kind: 'folder', size: null }),
    at(null),
    'met: touched since the record was signed',
  ],
  [
    'is a link',
    at({ ...text, kind: 'other', size: null }),
    at(null),
    'unmet: it is neither a file nor a folder',
  ],
  ['is there before the signature', at(text), at('unsigned'), 'waiting: the record is not signed yet'],
  [
    'cannot be compared, because that commit is gone',
    at(text),
    { kind: 'unreadable', why: 'that commit is gone' },
    'unknown: that commit is gone',
  ],
  ['could not be read', { kind: 'unreadable', why: 'no access' }, at(null), 'unknown: no access'],
];

for (const [what, now, before, expected] of table)
  test(`A file that ${what}`, () => assert.equal(brief(verdict(now, before)), expected));

test('It may be asked for as such, touched or not', () => {
  assert.equal(brief(verdict(at(text), at(text), false)), 'met: it is there');
});

test('The evidence leads to it at the commit that is released', () => {
  assert.equal(
    verdict(at(text), at(null)).evidence?.url,
    `https://github.test/acme/checkout/blob/${'a'.repeat(40)}/docs/run%20book.md`,
  );
});
