import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRecord } from '../../../core/record/parse-record.ts';
import { answering, codes, context, read } from './read-paper.ts';

const heading = 'What must be true before launch';
const criteria = (answer: string) =>
  read(answering(heading, answer)).record.criteria.map(({ persona, id, text, signal }) => [
    persona,
    id,
    text,
    signal,
  ]);
const problems = (answer: string) => codes(answering(heading, answer));

describe('criteria', () => {
  const same: readonly [how: string, answer: string][] = [
    ['a heading', '#### Builder\n\n- demo: Demo on real data'],
    ['a heading of another level, decorated', '# 🛠 **BUILDER**:\n* demo: Demo on real data'],
    ['a bold line', '**Builder**\n\n- demo: Demo on real data'],
    ['a plain line', 'Builder:\n- demo: Demo on real data'],
    ['a list item', '- Builder\n  - demo: Demo on real data'],
    ['a task list', '#### Builder\n\n- [ ] demo: Demo on real data'],
    ['a numbered list, with the id set off', '#### Builder\r\n\r\n1. **demo:** Demo on\r\n   real data'],
    ['a heading with an id in code', '#### Builder\n\n- `demo`: Demo on real data'],
  ];
  for (const [how, answer] of same) {
    it(`stand under a persona’s name: ${how}`, () => {
      assert.deepEqual(criteria(answer), [['builder', 'demo', 'Demo on real data', null]]);
      assert.deepEqual(problems(answer), []);
    });
  }

  it('stand under the name that the team gave a persona, too', () => {
    const personas = [{ id: 'builder', name: 'Chief Tinkerer' }];
    const body = answering(heading, '#### Chief tinkerer\n- a: One\n\n#### Builder\n- b: Two');
    assert.deepEqual(
      parseRecord(body, { ...context, personas }).record.criteria.map(({ persona, id }) => [persona, id]),
      [
        ['builder', 'a'],
        ['builder', 'b'],
      ],
    );
  });

  it('without an id get one, in order of appearance, that nobody else has', () => {
    const builder = '#### Builder\n- One\n- builder-2: Two\n- Three words: here\n- https://x.test works';
    assert.deepEqual(criteria(`${builder}\n\n#### Guardian\n- Four`), [
      ['builder', 'builder-1', 'One', null],
      ['builder', 'builder-2', 'Two', null],
      ['builder', 'builder-3', 'Three words: here', null],
      ['builder', 'builder-4', 'https://x.test works', null],
      ['guardian', 'guardian-1', 'Four', null],
    ]);
  });

  it('are decided by a signal where one is named', () => {
    const answer =
      '#### Guardian\n- load: Fast at twice the peak (signal: load-test)\n- Tests pass (Signal: `tests`)';
    assert.deepEqual(criteria(answer), [
      ['guardian', 'load', 'Fast at twice the peak', 'load-test'],
      ['guardian', 'guardian-1', 'Tests pass', 'tests'],
    ]);
  });

  it('take nested items as details, or as criteria where these have ids', () => {
    const answer = '#### Builder\n- demo: Demo\n  - with three customers\n  - docs: Docs published\n- Other';
    assert.deepEqual(criteria(answer), [
      ['builder', 'demo', 'Demo; with three customers', null],
      ['builder', 'docs', 'Docs published', null],
      ['builder', 'builder-1', 'Other', null],
    ]);
  });

  it('of names that JavaScript knows are criteria like any other', () => {
    assert.deepEqual(criteria('#### Builder\n- constructor: One'), [['builder', 'constructor', 'One', null]]);
  });

  it('in code, quotes and comments are none', () => {
    const hidden = '```\n- a: One\n```\n\n> - b: Two\n\n<!--\n- c: Three\n-->';
    assert.deepEqual(criteria(`#### Builder\n\n${hidden}`), []);
  });

  it('go on after an item that holds another persona’s', () => {
    const answer = '#### Builder\n- a: One\n- Guardian\n  - b: Two\n- c: Three';
    assert.deepEqual(
      criteria(answer).map(([persona, id]) => [persona, id]),
      [
        ['builder', 'a'],
        ['guardian', 'b'],
        ['builder', 'c'],
      ],
    );
  });

  const wrong: readonly [what: string, answer: string, found: string[]][] = [
    ['belong to somebody', '- demo: One\n- docs: Two', ['criterion-without-persona']],
    [
      'below an unknown name are nobody’s, not the persona’s above',
      '#### Builder\n- a: One\n\n#### Lawyer\n- b: Two',
      ['criterion-without-persona'],
    ],
    [
      'below a mistyped name are nobody’s',
      '#### Builder\n- a: One\n\nGaurdian\n- b: Two',
      ['criterion-without-persona'],
    ],
    [
      'have different ids, across personas',
      '#### Builder\n- a: One\n\n#### Guardian\n- a: Two',
      ['criterion-id-repeated'],
    ],
    ['have ids in lower case', '#### Builder\n- Demo: One', ['criterion-id-upper-case']],
    [
      'say something',
      '#### Builder\n- demo:\n- TBD\n- docs: todo',
      ['criterion-text-missing', 'criterion-text-missing', 'criterion-text-missing'],
    ],
    ['name signals that exist', '#### Builder\n- a: One (signal: load-tst)', ['criterion-signal-unknown']],
    ['are list items', '#### Builder\n\ndemo: Demo on real data', ['criterion-not-in-list']],
  ];
  for (const [what, answer, found] of wrong) {
    it(what, () => {
      assert.deepEqual(problems(answer), found);
    });
  }

  it('are helped where a signal was mistyped', () => {
    const { problems: found } = read(answering(heading, '#### Builder\n- a: One (signal: load-tst)'));
    assert.equal(found[0]?.hint, 'Did you mean "load-test"?');
  });

  it('may be prose as long as nobody could take it for a criterion', () => {
    assert.deepEqual(
      problems('The standing criteria are enough this time.\n\n#### Builder\n\nNothing new.'),
      [],
    );
  });
});
