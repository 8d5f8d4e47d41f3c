import assert from 'node:assert/strict';
import { it } from 'node:test';
import { rememberByText } from '../../../core/memo/remember-by-text.ts';

function counted(capacity: number) {
  const parsed: string[] = [];
  const ask = rememberByText((text) => {
    parsed.push(text);
    return text.length === 0 ? null : { text };
  }, capacity);
  return { ask, parsed };
}

it('a text is parsed once, and its result is the same object', () => {
  const { ask, parsed } = counted(10);
  assert.equal(ask('one'), ask('one'));
  assert.deepEqual(parsed, ['one']);
});

it('a result that is nothing is remembered too', () => {
  const { ask, parsed } = counted(10);
  assert.equal(ask(''), null);
  assert.equal(ask(''), null);
  assert.deepEqual(parsed, ['']);
});

it('what is asked for again and again outlives what is not', () => {
  const { ask, parsed } = counted(6);
  for (const text of ['old', 'hot', 'new', 'hot', 'two', 'hot', 'six', 'old']) ask(text);
  assert.deepEqual(parsed, ['old', 'hot', 'new', 'two', 'six', 'old']);
});

it('a text longer than all that is kept is parsed, and kept alone', () => {
  const { ask, parsed } = counted(2);
  assert.deepEqual(ask('long text'), { text: 'long text' });
  assert.deepEqual(ask('long text'), { text: 'long text' });
  assert.deepEqual(parsed, ['long text']);
});
