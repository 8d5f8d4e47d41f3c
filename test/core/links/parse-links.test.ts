import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { parseLinks } from '../../../core/links/parse-links.ts';

const repository = { owner: 'acme', name: 'checkout' };
const closing = (text: string) => parseLinks(text, repository).closing;
const initiatives = (text: string) => parseLinks(text, repository).initiatives;

describe('the line "Initiative:" of a pull request', () => {
  const cases: readonly [what: string, text: string, numbers: number[]][] = [
    ['names an issue', 'Initiative: #12', [12]],
    ['may stand among other text', 'Adds addresses.\nInitiative: #12\nMore.', [12]],
    ['may name several', 'Initiative: #13, #12', [12, 13]],
    ['names the repository in any case', 'Initiative: Acme/Checkout#12', [12]],
    ['names no issue of another repository', 'Initiative: acme/other#12', []],
    ['keeps the others of a line', 'Initiative: acme/other#12, #13', [13]],
    ['misses none that is separated otherwise', 'Initiatives: #12 and #13', [12, 13]],
    ['names each once', 'Initiative: #12\n\nInitiative: #12', [12]],
    ['is written in any case', 'initiative: #12', [12]],
    ['works with Windows line endings', 'Text\r\n\r\nInitiative: #12\r\n', [12]],
    ['needs its colon', 'Initiative #12', []],
    ['needs a number', 'Initiative: #', []],
    ['knows no issue 0', 'Initiative: #0', []],
    ['takes no number out of a word', 'Initiative: #12a, x#13, v1.0-#14', []],
    ['says nothing in the middle of a sentence', 'The Initiative: #12', []],
    ['says nothing in a list', '- Initiative: #12', []],
    ['says nothing in a quote', '> Initiative: #12', []],
    ['says nothing as a lazy line of a quote', '> Text\nInitiative: #12', []],
    ['says nothing in code', '```\nInitiative: #12\n```', []],
    ['says nothing in indented code', '    Initiative: #12', []],
    ['says nothing in a code span', '`Initiative: #12`', []],
    ['says nothing in a code span that began before', 'See `this\nInitiative: #12\nand that`', []],
    ['says nothing with its number in code', 'Initiative: `#12`', []],
    ['says nothing in a comment', '<!--\nInitiative: #12\n-->', []],
    ['says nothing in a comment within a paragraph', 'Text <!--\nInitiative: #12\n-->', []],
    ['says nothing in a heading', '# Initiative: #12', []],
    ['says nothing in details', '<details>\n\nInitiative: #12\n\n</details>', []],
  ];
  for (const [what, text, numbers] of cases) {
    it(what, () => {
      assert.deepEqual(initiatives(text), numbers);
    });
  }
});

describe('a closing keyword of a pull request', () => {
  const keywords = ['close', 'closes', 'closed', 'fix', 'fixes', 'fixed', 'resolve', 'resolves', 'resolved'];
  for (const keyword of keywords) {
    it(`can be "${keyword}", in any case, with or without a colon`, () => {
      assert.deepEqual(closing(`It ${keyword} #10, ${keyword.toUpperCase()}: #11`), [10, 11]);
    });
  }
  const cases: readonly [what: string, text: string, numbers: number[]][] = [
    ['is needed for each issue', 'Closes #10, #11, fixes #12', [10, 12]],
    ['names the repository', 'Closes acme/checkout#10 and closes acme/other#11', [10]],
    ['is no part of another word', 'encloses #10, prefix #11, bug-fix #12, fixing #13', []],
    ['needs the number right behind it', 'Closes the issue #10', []],
    ['may end a line whose next begins with the number', 'This closes\n#10', [10]],
    ['counts in a list', '- Closes #10\n  - fixes #11', [10, 11]],
    ['counts in a heading', '## Closes #10', [10]],
    ['counts in a table', '| a |\n| - |\n| closes #10 |', [10]],
    ['counts between punctuation', '(closes #10).', [10]],
    ['says nothing in a quote', '> Closes #10', []],
    ['says nothing in code', '```\nCloses #10\n```\n\n    Closes #11', []],
    ['says nothing in a code span', 'Write `closes #10` to close it, or ``closes ` #11``', []],
    ['says nothing in a comment of a template', '<!-- Closes #10 -->\n\nText <!-- fixes #11 -->', []],
    ['counts beside a comment', '<!-- which issue? -->\n\nCloses <!-- the one --> #10', [10]],
    [
      'counts behind backticks that open nothing',
      'A `` and closes #10, a \\` and fixes #11, `closes #12`',
      [10, 11],
    ],
  ];
  for (const [what, text, numbers] of cases) {
    it(what, () => {
      assert.deepEqual(closing(text), numbers);
    });
  }
});

it('Any text has links, or none, but never an error', () => {
  const piece = fc.constantFrom(
    'Initiative: ',
    'closes ',
    '#12',
    '#',
    '\n',
    '`',
    '<!--',
    '-->',
    '> ',
    '- ',
    '\\',
    ', ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { closing: closed, initiatives: named } = parseLinks(pieces.join(''), repository);
      assert.ok([...closed, ...named].every((number) => number === 12));
      assert.equal(new Set(closed).size, closed.length);
      assert.equal(new Set(named).size, named.length);
    }),
  );
});
