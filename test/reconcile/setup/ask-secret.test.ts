import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { describe, it } from 'node:test';
import { askSecret, type KeySource } from '../../../reconcile/setup/ask-secret.ts';

/** A keyboard: what is typed comes key by key, or pasted at once. */
function createKeyboard(): KeySource & { type(keys: string): void; readonly raw: boolean[] } {
  const keys = new EventEmitter();
  const raw: boolean[] = [];
  return {
    raw,
    setRawMode: (on) => raw.push(on),
    setEncoding: () => null,
    resume: () => null,
    pause: () => null,
    on: (event, listener) => keys.on(event, listener),
    off: (event, listener) => keys.off(event, listener),
    type: (text) => void keys.emit('data', text),
  };
}

describe('asking for a secret', () => {
  const cases: readonly (readonly [what: string, typed: readonly string[], answer: string])[] = [
    ['pasted', ['secret\r'], 'secret'],
    ['typed with a mistake', ['s', 'e', 'x', '\u007f', 'c', '\n'], 'sec'],
    ['given up', ['sec', '\u0003'], ''],
  ];
  for (const [what, typed, answer] of cases)
    it(`takes what is ${what}, and shows none of it`, async () => {
      const keyboard = createKeyboard();
      let shown = '';
      const asked = askSecret(keyboard, (text) => (shown += text), 'Token: ');
      for (const keys of typed) keyboard.type(keys);
      assert.equal(await asked, answer);
      assert.equal(shown, 'Token: \n');
      assert.deepEqual(keyboard.raw, [true, false]);
    });
});
