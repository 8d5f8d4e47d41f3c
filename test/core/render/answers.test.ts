import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { answerKinds, findAnswerKind } from '../../../core/render/answers/registry.ts';
import { namesOf } from '../../../core/render/names.ts';
import { renderAnswer } from '../../../core/render/render-answer.ts';
import { sampleConfig, sampleVerdict } from './sample.ts';
import { outcome, sampleAnswer } from './sample-answers.ts';

const verdict = sampleVerdict();
const names = namesOf(sampleConfig, verdict.personas);
const answers = new URL('../../../core/render/answers/', import.meta.url);
const integrity = new URL('../../../core/integrity/', import.meta.url);
const notKinds = new Set(['answer-kind.ts', 'detail.ts', 'registry.ts']);

test('every file of an answer is in the registry, once', () => {
  const files = readdirSync(answers).filter((file) => !notKinds.has(file));
  assert.deepEqual(answerKinds.map(({ code }) => `${code}.ts`).toSorted(), files.toSorted());
});

test('every code that weighing a line can end in has words', () => {
  const sources = readdirSync(integrity, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(file, integrity), 'utf8'))
    .join('\n');
  const codes = Array.from(sources.matchAll(/\b(?:done|noted|refused)\(\s*'([a-z-]+)'/g));
  const witness = readFileSync(new URL('witness.ts', integrity), 'utf8');
  const flaws = [...witness.matchAll(/^ {2}if \(.*\) return '([a-z-]+)';$/gm)];
  const found = new Set([...codes, ...flaws].map(([, code]) => code ?? ''));
  assert.ok(found.size > 30, `only ${found.size} codes were found`);
  assert.deepEqual(
    [...found].filter((code) => findAnswerKind(code) === null),
    [],
  );
});

for (const kind of answerKinds) {
  test(`${kind.code} is answered in plain sentences`, () => {
    const words = kind.say(kind.example, names);
    assert.match(words, /^[^a-z\s][^\n]+$/u);
    assert.doesNotMatch(words, /undefined|null|\.\./);
  });

  test(`${kind.code} has words when every detail is missing`, () => {
    assert.doesNotMatch(kind.say({}, names), /undefined|null|“”|\s\./);
  });
}

test('a code without words is owned up to, never passed over', () => {
  const page = renderAnswer(
    { ...sampleAnswer, outcomes: [outcome('from-the-future')] },
    { config: sampleConfig, verdict },
  );
  assert.match(page, /no words for from-the-future yet, which is a mistake in Tutti/);
});
