import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTrailers } from '../../../core/links/parse-trailers.ts';

const trailers = (message: string) => parseTrailers(message, { owner: 'acme', name: 'checkout' });

describe('the trailer "Initiative:" of a commit', () => {
  const cases: readonly [what: string, message: string, numbers: number[]][] = [
    ['stands in the last paragraph', 'Save address\n\nSome words.\n\nInitiative: #12\n', [12]],
    ['may stand right below the subject', 'Save address\n\nInitiative: #12', [12]],
    [
      'stands among other trailers',
      'Save\n\nSigned-off-by: Ana <ana@acme.test>\nInitiative: #12, #13',
      [12, 13],
    ],
    ['goes on in an indented line', 'Save\n\nInitiative: #12,\n  #13', [12, 13]],
    ['survives a cherry-pick', 'Save\n\nInitiative: #12\n(cherry picked from commit 0a1b2c3d)', [12]],
    [
      'survives the co-authors that GitHub adds when it squashes',
      'Save (#50)\n\nWords.\n\nInitiative: #12\n\n---------\n\nCo-authored-by: Bo <bo@acme.test>',
      [12],
    ],
    ['may name the repository', 'Save\r\n\r\nInitiative: acme/checkout#12\r\n', [12]],
    ['names no issue of another repository', 'Save\n\nInitiative: acme/other#12', []],
    ['is not the subject', 'Initiative: #12', []],
    ['is not in the middle of the message', 'Save\n\nInitiative: #12\n\nBut then we thought again.', []],
    ['is not in a paragraph of prose', 'Save\n\nThis belongs to the\nInitiative: #12', []],
    ['is not in an empty message', '', []],
  ];
  for (const [what, message, numbers] of cases) {
    it(what, () => {
      assert.deepEqual(trailers(message), numbers);
    });
  }
});
