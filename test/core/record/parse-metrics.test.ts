import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answering, codes, read } from './read-paper.ts';

const heading = 'Success, measurable';
const metrics = (answer: string) => read(answering(heading, answer)).record.metrics;
const problems = (answer: string) => codes(answering(heading, answer));

const conversion = {
  name: 'Conversion',
  unit: '%',
  source: 'Mixpanel',
  direction: 'up',
  success: 62,
  kill: 55.5,
  reviewDate: '2027-03-01',
};

describe('a metric', () => {
  const same: readonly [how: string, answer: string][] = [
    ['as a list item', '- Conversion: success 62 %, kill 55.5 %, source Mixpanel, review 2027-03-01'],
    ['as a line', 'Conversion: success 62%, kill 55.5%, source Mixpanel, review 2027-03-01.'],
    [
      'among prose',
      'We win: if it works.\n\n- Conversion: success 62, kill 55.5, unit %, source Mixpanel, review 2027-03-01\n- Nobody complains',
    ],
    [
      'in any order, with semicolons',
      '* Conversion: Review date: 2027-03-01; Source = Mixpanel; kill threshold: 55.5 %; success threshold: 62',
    ],
    ['decorated', '1. **Conversion:** success `62 %`, kill **55.5 %**, source Mixpanel, review 2027-03-01'],
    ['over two lines', '- Conversion: success 62 %, kill 55.5 %,\n  source Mixpanel, review 2027-03-01'],
    [
      'as a nested list',
      '- Conversion\n  - success: 62 %\n  - kill: 55.5 %\n  - source: Mixpanel\n  - review: 2027-03-01',
    ],
    [
      'below a heading of a list',
      '- Sales\n  - Conversion: success 62 %, kill 55.5 %, source Mixpanel, review 2027-03-01',
    ],
    [
      'as a table row, columns in any order',
      '| Metric | Owner | Kill threshold | Success threshold | Unit | Source | Review date |\n|---|---|---|---|---|---|---|\n| Conversion | ana | 55.5 | 62 | % | Mixpanel | 2027-03-01 |\n| | | | | | | |',
    ],
  ];
  for (const [how, answer] of same) {
    it(`can be written ${how}`, () => {
      assert.deepEqual(metrics(answer), [conversion]);
      assert.deepEqual(problems(answer), []);
    });
  }

  it('is better lower where its kill threshold is the higher one, and may have no room between them', () => {
    const [time, errors] = metrics(
      '- Time: success 90 s, kill 120 s, source Datadog, review 2027-03-01\n- Errors: success 0 errors, kill 0 errors, source Datadog, review 2027-03-01',
    );
    assert.equal(time?.direction, 'down');
    assert.equal(errors?.direction, 'up');
  });

  const wrong: readonly [what: string, answer: string, found: string[]][] = [
    ['is needed', 'Everybody is happier.', ['metric-missing']],
    ['needs a kill threshold', '- A: success 62 %, source X, review 2027-03-01', ['metric-kill-missing']],
    [
      'needs more than filler',
      '- A: success TBD, kill 5 %, source ?, review 2027-03-01',
      ['metric-success-missing', 'metric-source-missing'],
    ],
    ['needs a unit', '- A: success 62, kill 5, source X, review 2027-03-01', ['metric-unit-missing']],
    ['needs one unit', '- A: success 62 %, kill 5 s, source X, review 2027-03-01', ['metric-units-differ']],
    ['needs a review date', '- A: success 62 %, kill 5 %, source X', ['metric-review-missing']],
    [
      'needs an ISO date',
      '- A: success 62 %, kill 5 %, source X, review 01/03/2027',
      ['metric-date-invalid'],
    ],
    [
      'needs a day of the calendar',
      '- A: success 62 %, kill 5 %, source X, review 2027-13-01',
      ['metric-date-invalid'],
    ],
    [
      'needs a date to come',
      '- A: success 62 %, kill 5 %, source X, review 2026-11-01',
      ['metric-date-past'],
    ],
    [
      'takes no decimal comma',
      '- A: success 62,5 %, kill 5 %, source X, review 2027-03-01',
      ['metric-number-locale'],
    ],
    [
      'takes no thousands',
      '- A: success 1,500 €, kill 1 000 €, source X, review 2027-03-01',
      ['metric-number-locale', 'metric-number-locale'],
    ],
    [
      'takes no number that reads in two ways',
      '- A: success 1.500 €, kill 5 €, source X, review 2027-03-01',
      ['metric-number-ambiguous'],
    ],
    [
      'takes numbers only',
      '- A: success many, kill 5 €, source X, review 2027-03-01',
      ['metric-number-no-number'],
    ],
    [
      'has no parts of other kinds',
      '- A: success 62 %, more later, kill 5 %, source X, review 2027-03-01',
      ['metric-part-unknown'],
    ],
    [
      'has each part once',
      '- A: success 62 %, success 70 %, kill 5 %, source X, review 2027-03-01',
      ['metric-part-unknown'],
    ],
    [
      'has a name of its own',
      '- A: success 62 %, kill 5 %, source X, review 2027-03-01\n- a: success 1 s, kill 2 s, source X, review 2027-03-01',
      ['metric-repeated'],
    ],
    [
      'has a name',
      '| Success | Kill | Unit | Source | Review |\n|---|---|---|---|---|\n| 62 | 5 | % | X | 2027-03-01 |',
      ['metric-name-missing'],
    ],
    [
      'is not written in code',
      '```\nA: success 62 %, kill 5 %, source X, review 2027-03-01\n```',
      ['metric-missing'],
    ],
  ];
  for (const [what, answer, found] of wrong) {
    it(what, () => {
      assert.deepEqual(problems(answer), found);
    });
  }

  it('is not taken where its numbers cannot be relied on', () => {
    assert.deepEqual(metrics('- A: success 62,5 %, kill 5 %, source X, review 2027-03-01'), []);
  });

  it('keeps the commas of its source', () => {
    const [metric] = metrics('- A: success 62 %, kill 5 %, source Mixpanel, events table, review 2027-03-01');
    assert.equal(metric?.source, 'Mixpanel, events table');
  });

  it('says in which line it is wrong', () => {
    const body = answering(heading, 'Text.\n\n- A: success 62 %, source X, review 2027-03-01');
    const line = body.split('\n').findIndex((text) => text.startsWith('- A:')) + 1;
    assert.deepEqual(
      read(body).problems.map((problem) => problem.line),
      [line],
    );
  });
});
