import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { plainText } from '../../demo/plain-text.ts';
import { personaRow, readConvergence } from '../../demo/read-convergence.ts';

/** The pages that Tutti's own tests hold it to. */
const golden = (name: string) =>
  readConvergence(
    readFileSync(new URL(`../core/render/convergence-${name}.golden.md`, import.meta.url), 'utf8'),
  );

describe('the convergence comment as a reader sees it', () => {
  test('unsigned, it gives the digest to sign and what is missing', () => {
    const { headline, digest, missing } = golden('unsigned');
    assert.equal(headline, '⏳ Waiting · The selection record is not signed');
    assert.equal(digest, '1a2b3c4d');
    assert.deepEqual(missing, ['⏳ Waiting: The selection record is not signed · lea can act']);
  });

  test('waiting, it asks for no signature', () => {
    const seen = golden('waiting');
    assert.equal(seen.digest, null);
    assert.deepEqual(seen.missing, [
      '⏳ Waiting: Builder has not declared b2: “Demo on real data” · ana can act',
    ]);
  });

  test('the table comes with its header, and links as their words', () => {
    const seen = golden('waiting');
    assert.deepEqual(seen.rows[0], ['Persona', 'Status', 'Criteria', 'Needs', 'Risk']);
    assert.deepEqual(personaRow(seen, 'Builder'), { status: '🔵 on track', criteria: '1/2 met' });
    assert.equal(personaRow(seen, 'Nobody'), null);
  });

  test('ready, nothing is missing', () => {
    const seen = golden('ready');
    assert.equal(seen.headline, '✅ Ready · everything that Shipment asks for is there');
    assert.deepEqual(seen.missing, []);
    assert.match(seen.gates, /^Selection: ✅ passed · Shipment: ✅ Ready/);
  });
});

describe('plain text', () => {
  const cases = [
    ['[Builder](https://github.com/acme/checkout/issues/13)', 'Builder'],
    ['**Ready** with `b1`', 'Ready with b1'],
    [String.raw`a\*b\|c`, 'a*b|c'],
    ['@&#8203;lea &amp;lt; &lt;b&gt;', '@lea &lt; <b>'],
    [String.raw`[a \] b](https://x.example)`, 'a ] b'],
  ] as const;
  for (const [markdown, text] of cases)
    test(`${markdown} is shown as ${text}`, () => {
      assert.equal(plainText(markdown), text);
    });
});
