import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { plainWords } from '../../../core/record/heading-words.ts';

test('plain English is compared as it would be beside a letter of another alphabet', () => {
  const ascii = fc.string({
    unit: fc.integer({ min: 0, max: 127 }).map((code) => String.fromCharCode(code)),
  });
  fc.assert(
    fc.property(ascii, (text) => {
      // The letter at the end takes the text out of the short way.
      assert.equal(`${plainWords(text)} é`.trim(), plainWords(`${text} é`));
    }),
  );
});
