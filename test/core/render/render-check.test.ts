import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { reasonKinds } from '../../../core/reasons/registry.ts';
import { byteLength, summaryLimit } from '../../../core/render/fit-page.ts';
import { namesOf } from '../../../core/render/names.ts';
import { renderGateCheck, titleLimit } from '../../../core/render/render-check.ts';
import type { CandidateVerdict, Reason, Who } from '../../../core/verdict/verdict.ts';
import { hostileText } from './hostile-text.ts';
import { reason, sampleConfig, sampleVerdict } from './sample.ts';

const names = namesOf(sampleConfig, sampleVerdict().personas);
const people = (...logins: string[]): Who[] => logins.map((login) => ({ kind: 'user', login }));

function candidate(reasons: readonly Reason[]): CandidateVerdict {
  const verdict = sampleVerdict({ reasons });
  const { decision, readAt } = verdict;
  return {
    schema: 1,
    sha: 'a'.repeat(40),
    baseRef: 'release/1',
    pullRequest: 50,
    decision,
    reasons,
    readAt,
    initiatives: [verdict],
  };
}

const title = (...reasons: Reason[]) => renderGateCheck(candidate(reasons), names).title;
const hold = (why: string, who: Who[]) => reason('hold-open', { who, detail: { actor: 'dee', why } });

test('the title says the nearest thing missing, who can act, and how much more there is', () => {
  assert.equal(
    title(hold('price not agreed', people('dee')), hold('', []), hold('', [])),
    'Waiting: On hold by dee: “price not agreed” · dee can act · 2 more',
  );
});

test('a title that is too long loses whole items: first the names of some, then all names', () => {
  const long = 'a'.repeat(30);
  const shortened = title(hold('b'.repeat(50), people(long, `${long}b`, `${long}c`)));
  assert.equal(shortened, `Waiting: On hold by dee: “${'b'.repeat(50)}” · ${long} or 2 more can act`);
  assert.equal(
    title(hold('b'.repeat(60), people('c'.repeat(60)))),
    `Waiting: On hold by dee: “${'b'.repeat(60)}”`,
  );
});

test('no title is longer than 140 characters or more than one line', () => {
  fc.assert(
    fc.property(hostileText, fc.constantFrom(...reasonKinds), fc.nat(400), (words, kind, repeat) => {
      const text = words.repeat(repeat + 1);
      const detail = Object.fromEntries(Object.keys(kind.example).map((key) => [key, text]));
      const shown = title(
        reason(kind.code, { who: people(text, text), detail, persona: text, criterion: text }),
      );
      assert.ok(shown.length <= titleLimit, `${shown.length}: ${shown}`);
      assert.doesNotMatch(shown, /[\r\n]/);
    }),
  );
});

test('a summary of a thousand reasons fits, keeps the first and counts the rest (F47)', () => {
  const reasons = Array.from({ length: 1000 }, (_, index) =>
    hold(`reason ${index} ${'日'.repeat(40)}`, people('dee')),
  );
  const { summary } = renderGateCheck(candidate(reasons), names);
  assert.ok(byteLength(summary) <= summaryLimit);
  assert.match(summary, /⏳ Waiting[^]*What is missing \(1000\)[^]*reason 0[^]*… and \d+ more/);
});
