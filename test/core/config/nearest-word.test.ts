import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearestWord } from '../../../core/config/nearest-word.ts';

describe('the word that was meant', () => {
  const words = ['owners', 'delegates', 'criteria', 'id', 'one', 'all'];
  const cases: readonly [written: string, meant: string | null][] = [
    ['onwers', 'owners'],
    ['owner', 'owners'],
    ['Owners', 'owners'],
    ['ownresss', null],
    ['criterias', 'criteria'],
    ['critera', 'criteria'],
    ['ids', 'id'],
    ['ok', null],
    ['xyz', null],
    ['', null],
    ['o'.repeat(10_000), null],
  ];
  for (const [written, meant] of cases) {
    it(`of "${written.slice(0, 20)}" is ${meant ?? 'nobody knows which'}`, () => {
      assert.equal(nearestWord(written, words), meant);
    });
  }
});
