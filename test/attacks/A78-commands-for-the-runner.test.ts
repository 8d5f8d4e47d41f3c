import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logLine } from '../../core/render/log-line.ts';

/** A78: what the runner would obey, as actions/runner reads it: `::` at the start of a trimmed line, `##[` anywhere. */
const attempts = [
  '::add-mask::x',
  '  ::stop-commands::token',
  'a\n::error file=a.ts::boom',
  'a\r::set-output name=x::y',
  'a\u2028::debug::x',
  '##[set-env name=PATH]x',
  'before ##[add-path]x',
  ':\u200b:error::x',
  '###[error]x',
];

for (const attempt of attempts) {
  test(`A78: ${JSON.stringify(attempt)} is no command in a log`, () => {
    for (const line of `tutti: ${logLine(attempt)}\n${logLine(attempt)}`.split(/[\r\n]/)) {
      assert.ok(!line.trim().startsWith('::'), line);
      assert.ok(!line.includes('##['), line);
    }
  });
}
