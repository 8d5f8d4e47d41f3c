import assert from 'node:assert/strict';
import { it } from 'node:test';
import { BAND, NEST } from '../../../core/config/presets.ts';
import { parseRecord } from '../../../core/record/parse-record.ts';
import { QUESTIONS } from '../../../core/record/questions.ts';
import { paperRecord } from '../paper/paper-record.ts';
import { readForm, renderForm } from './paper-form.ts';

const context = { personas: BAND.personas, signals: ['load-test'], today: '2026-11-02' };
const form = readForm();

/** What the examples of the form say, as answers. */
function examples(): Record<string, string> {
  const entered: Record<string, string> = {};
  for (const { id, attributes } of form.body) {
    if (id !== undefined && 'placeholder' in attributes) entered[id] = String(attributes.placeholder);
  }
  return entered;
}

it('The form asks the five questions in order, under the headings that are read', () => {
  const labels = form.body.slice(1).map(({ attributes }) => attributes.label);
  assert.deepEqual(
    labels.slice(0, 5),
    QUESTIONS.map(({ heading }) => heading),
  );
  assert.deepEqual(labels.slice(5), ['Target date', 'Target release']);
});

it('The form labels the issue as an initiative and leaves its title alone', () => {
  assert.deepEqual(form.labels, ['initiative']);
  assert.equal(form.title, undefined);
});

it('The examples that the form shows are answers that can be signed', () => {
  const { record, problems } = parseRecord(renderForm(form, examples()), context);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    record.metrics.map(({ name, direction }) => [name, direction]),
    [
      ['Checkout conversion', 'up'],
      ['Time to order', 'down'],
    ],
  );
  assert.equal(record.targetDate, '2027-01-15');
  assert.equal(record.targetRelease, '2.0');
});

it('The criteria that the form prefills name every domain persona, and stand ready to be written', () => {
  const { record, problems } = parseRecord(renderForm(form, examples()), context);
  assert.deepEqual(record.criteria, []);
  assert.deepEqual(problems, []);
  for (const { name } of BAND.personas.filter(({ domain }) => domain)) {
    assert.ok(record.answers.criteria.includes(`#### ${name}\n`), name);
  }
});

it('A persona that the preset does not have may stay empty in the form, and not be written for', () => {
  const nest = { ...context, personas: NEST.personas };
  const body = renderForm(form, examples());
  assert.deepEqual(parseRecord(body, nest).problems, []);
  const written = parseRecord(
    body.replace('#### Storyteller\n\n-', '#### Storyteller\n\n- message: Approved'),
    nest,
  );
  assert.deepEqual(
    written.problems.map(({ code }) => code),
    ['criterion-without-persona'],
  );
  assert.deepEqual(written.record.criteria, []);
});

it('A form that was left empty misses each answer by name', () => {
  const { record, problems } = parseRecord(renderForm(form, { criteria: '' }), context);
  assert.deepEqual(
    problems.map(({ code, kind, question }) => [code, kind, question]),
    QUESTIONS.map(({ id }) => ['answer-missing', 'missing', id]),
  );
  assert.deepEqual(Object.values(record.answers), ['', '', '', '', '']);
  assert.deepEqual([record.targetDate, record.targetRelease], [null, null]);
});

it('The record on paper has the shape of the form and nothing missing', () => {
  const { record, problems } = parseRecord(paperRecord, context);
  assert.deepEqual(problems, []);
  const entered = { ...record.answers, 'target-date': record.targetDate ?? '', 'target-release': '' };
  assert.equal(paperRecord.trim(), renderForm(form, entered));
});
