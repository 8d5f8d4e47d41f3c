import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createConsoleRunner } from '../../action/console-runner.ts';

function record() {
  const [out, err]: [string[], string[]] = [[], []];
  const runner = createConsoleRunner(
    {},
    (line) => out.push(line),
    (line) => err.push(line),
  );
  return { runner, out, err };
}

describe('a terminal', () => {
  it('shows a remark at its place, as editors find it', () => {
    const { runner, out } = record();
    runner.annotate('error', 'Configuration', 'No such key.\nTake another.', {
      file: 'a.yml',
      line: 4,
      column: 3,
    });
    runner.annotate('warning', 'Form', 'No label.', { file: 'b.yml' });
    assert.deepEqual(out, ['a.yml:4:3: error: No such key.', '  Take another.', 'b.yml: warning: No label.']);
  });

  it('shows a remark without a place where failures go', () => {
    const { runner, out, err } = record();
    runner.annotate('error', 'Tutti init', 'It failed.');
    assert.deepEqual([out, err], [[], ['error: Tutti init: It failed.']]);
  });

  it('does not say again what it has shown', () => {
    const { runner, out, err } = record();
    runner.info('⛔ broken keeper: Nobody keeps.');
    runner.annotate('error', 'Tutti doctor: keeper', 'Nobody keeps.');
    assert.deepEqual([out.length, err], [1, []]);
  });

  it('keeps indentation, and nothing that a terminal obeys', () => {
    const { runner, out } = record();
    runner.info('  a:  1 \u001b[31m\u202e\tb\nc');
    runner.annotate('error', 't', '\u001b]0;x\u0007', { file: 'a\u001b.yml' });
    assert.deepEqual(out, ['  a:  1 \uFFFD[31m\uFFFD b c', 'a\uFFFD.yml: error: \uFFFD]0;x\uFFFD']);
  });
});
