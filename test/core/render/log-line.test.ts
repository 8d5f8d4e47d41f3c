import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { logLine } from '../../../core/render/log-line.ts';
import { hostileText } from './hostile-text.ts';

test('a command for the runner is broken wherever it stands', () => {
  assert.equal(logLine('::error file=a.ts::boom'), ': :error file=a.ts: :boom');
  assert.equal(logLine('see ##[group]x'), 'see # #[group]x');
  assert.equal(logLine(':::::'), ': : : : :');
});

test('a text of several lines becomes one', () => {
  assert.equal(logLine('a\r\n::stop-commands::x\rb'), 'a : :stop-commands: :x b');
});

test('no text leaves a line break, a double colon or ##[', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      assert.doesNotMatch(logLine(text), /[\r\n\u2028\u2029\u0085]|::|##\[/);
    }),
  );
});
