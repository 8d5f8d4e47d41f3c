import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { parseRecord } from '../../../core/record/parse-record.ts';
import { QUESTIONS } from '../../../core/record/questions.ts';
import { paperRecord } from '../paper/paper-record.ts';
import { answering, codes, context, read } from './read-paper.ts';

const problemHeading = '### Problem, and for whom';

describe('headings', () => {
  const same = [
    '# Problem, and for whom',
    '###### problem and for whom',
    '### **Problem, and for whom?** 🎯',
    '### ⚠️ Problem, and for whom',
    '### 1. Problem – and for whom ###',
    '### 1️⃣ Problem, and for whom:',
    '### _The problem_',
    'Problem, and for whom\n---',
  ];
  for (const heading of same) {
    it(`are known by their words: ${JSON.stringify(heading)}`, () => {
      assert.deepEqual(read(paperRecord.replace(problemHeading, heading)), read(paperRecord));
    });
  }

  it('that are missing miss their answer, with nothing to point at', () => {
    const { problems } = read(paperRecord.replace('### Evidence that it is worth solving now', ''));
    assert.deepEqual(
      problems.map(({ code, question, line }) => [code, question, line]),
      [['answer-missing', 'evidence', 0]],
    );
  });

  it('of the author’s own belong to the answer above', () => {
    const { record, problems } = read(
      answering('Approach, and what we will not do', 'One.\n\n## Later\n\nTwo.'),
    );
    assert.deepEqual(problems, []);
    assert.equal(record.answers.approach, 'One.\n\n## Later\n\nTwo.');
  });

  it('that come twice are a problem, and what stands below the second is still part of the record', () => {
    const body = `${paperRecord}\n### Approach\n\nSomething else.\n`;
    const { problems, record } = read(body);
    assert.ok(
      problems.some(
        ({ code, line }) =>
          code === 'heading-repeated' && line === body.split('\n').indexOf('### Approach') + 1,
      ),
    );
    assert.notDeepEqual(record, read(paperRecord).record);
  });

  for (const [where, hidden] of [
    ['code', `\`\`\`\n### Approach\n\`\`\``],
    ['a quote', '> ### Approach'],
    ['a list', '- ### Approach'],
    ['a comment', '<!--\n### Approach\n-->'],
  ] as const) {
    it(`in ${where} are none`, () => {
      assert.deepEqual(codes(answering('Approach, and what we will not do', `As before.\n\n${hidden}`)), []);
    });
  }
});

describe('answers', () => {
  for (const filler of [
    '',
    '_No response_',
    'TBD',
    'tbd.',
    'todo',
    'N/A',
    'none',
    '-',
    '?',
    '- TBD',
    '<!-- soon -->',
    '#### Notes',
  ]) {
    it(`are not given by ${JSON.stringify(filler)}`, () => {
      for (const { id, heading } of QUESTIONS.slice(0, 4)) {
        const { record, problems } = read(answering(heading, filler));
        assert.deepEqual(
          problems.map(({ code, question, kind }) => [code, question, kind]),
          [['answer-missing', id, 'missing']],
        );
        assert.equal(record.answers[id], '');
      }
    });
  }

  it('are given by short words too', () => {
    for (const answer of ['42', '是', 'No', 'None of the tools works']) {
      assert.deepEqual(codes(answering('Approach, and what we will not do', answer)), [], answer);
    }
  });

  it('are all missing in a body without headings', () => {
    const { record, problems } = read('Customers type their address again and again.');
    assert.equal(record.answers.problem, '');
    assert.deepEqual(
      problems.map(({ question }) => question),
      QUESTIONS.map(({ id }) => id),
    );
  });

  const added = 'By the way: we do payment as well.';
  for (const [where, body] of [
    ['above the first heading', `${added}\n\n${paperRecord}`],
    ['at the end', `${paperRecord}\n${added}\n`],
    ['under an own heading at the end', `${paperRecord}\n## Notes\n\n- a: ${added}\n`],
    ['below the target date', paperRecord.replace('2027-01-15', `2027-01-15\n\n${added}`)],
  ] as const) {
    it(`let no word escape the signature: ${where}`, () => {
      const { record, problems } = read(body);
      assert.deepEqual(problems, []);
      assert.ok(JSON.stringify(record).includes(added));
    });
  }

  it('let no word escape the signature in place of a date', () => {
    const without = answering('Target date', '_No response_');
    const { record } = read(answering('Target date', 'When we feel like it'));
    assert.equal(record.targetDate, null);
    assert.notDeepEqual(record, read(without).record);
  });
});

describe('the record', () => {
  it('is the same in any order of its sections', () => {
    const sections = paperRecord.split(/^(?=### )/mu).map((section) => `${section.trim()}\n\n`);
    fc.assert(
      fc.property(fc.shuffledSubarray(sections, { minLength: sections.length }), (shuffled) => {
        assert.deepEqual(read(shuffled.join('')), { ...read(paperRecord), problems: [] });
      }),
    );
  });

  it('is the same with other line endings, trailing spaces and normalisation form', () => {
    const accented = paperRecord.replace('cart', 'café');
    const other = accented.normalize('NFD').replaceAll('\n', ' \r\n');
    assert.deepEqual(read(other), read(accented));
  });

  it('is the same on every day, although dates pass', () => {
    const later = parseRecord(paperRecord, { ...context, today: '2028-01-01' });
    assert.deepEqual(later.record, read(paperRecord).record);
    assert.deepEqual(
      later.problems.map(({ code }) => code),
      ['metric-date-past', 'metric-date-past', 'target-date-past'],
    );
  });

  it('can be read from any text, and every problem says what and how, and points into the body', () => {
    const piece = fc.constantFrom(
      ...QUESTIONS.map(({ heading }) => `\n### ${heading}\n`),
      '#### Builder',
      '**Guardian**',
      '\n',
      '- ',
      '  - ',
      'demo: x',
      '(signal: ',
      ')',
      '### Target date',
      '2027-01-01',
      '| success | kill |',
      '| --- | --- |',
      'success 5 %, ',
      'kill 3',
      'A: ',
      '```',
      '<!--',
      '> ',
      '\r',
      'constructor: y',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const body = pieces.join('');
        const { record, problems } = read(body);
        const lines = body.split(/\r\n|\r|\n/u).length;
        for (const { message, hint, line } of problems) {
          assert.ok(message !== '' && hint !== '' && line >= 0 && line <= lines);
        }
        const ids = record.criteria.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
        assert.ok(ids.every((id) => /^[a-z0-9-]{1,48}$/u.test(id)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('targets', () => {
  for (const [written, code] of [
    ['15.01.2027', 'target-date-invalid'],
    ['2027-02-29', 'target-date-invalid'],
    ['2027-01-15 if legal agrees', 'target-date-invalid'],
    ['2026-11-01', 'target-date-past'],
  ] as const) {
    it(`cannot be on ${written}`, () => {
      assert.deepEqual(codes(answering('Target date', written)), [code]);
    });
  }

  it('may be today', () => {
    assert.deepEqual(codes(answering('Target date', '2026-11-02')), []);
  });

  it('name a release by one line', () => {
    assert.equal(read(answering('Target release', '2.0')).record.targetRelease, '2.0');
    assert.deepEqual(codes(answering('Target release', '2.0\nor 2.1')), ['target-release-invalid']);
  });
});
