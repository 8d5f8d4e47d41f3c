import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { canonicalText } from '../../../core/record/canonical-text.ts';

describe('the canonical form of a text', () => {
  const cases: readonly [what: string, one: string, other: string, same: boolean][] = [
    ['ignores line endings', 'a\r\nb\rc', 'a\nb\nc', true],
    ['ignores spaces at the ends of lines', 'a  \nb\t', 'a\nb', true],
    ['ignores blank lines at either end', '\n\na\n \n', 'a', true],
    ['ignores the Unicode normalisation form', 'Caf\u{E9}', 'Cafe\u{301}', true],
    ['keeps blank lines between', 'a\n\nb', 'a\nb', false],
    ['keeps indentation', '  a', 'a', false],
    ['keeps spaces within a line', 'a  b', 'a b', false],
    ['keeps case', 'A', 'a', false],
    ['keeps look-alikes apart', 'ﬁ', 'fi', false],
  ];
  for (const [what, one, other, same] of cases) {
    it(what, () => {
      assert.equal(canonicalText(one) === canonicalText(other), same);
    });
  }

  it('has itself as its canonical form', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(' ', '\n', '\r', '\t', 'a', 'e', '\u{301}'), fc.string()),
    });
    fc.assert(
      fc.property(text, (written) => {
        const canonical = canonicalText(written);
        assert.equal(canonicalText(canonical), canonical);
      }),
    );
  });
});
