import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { assessValue } from '../../../action/signal/assess-value.ts';
import { compareDecimals, parseDecimal } from '../../../core/signals/decimal.ts';
import { parseThreshold } from '../../../core/signals/threshold.ts';

const kept: readonly (readonly [string, string])[] = [
  ['299', '< 300'],
  ['300', '<= 300'],
  ['300.0', '<=300'],
  ['0.951', '> 0.95'],
  ['0.950', '>= 0.95'],
  ['-1.5', '< -1.49'],
  ['0', '== 0'],
  ['-0', '== 0.00'],
  ['99999999999999999999', '< 100000000000000000000'],
];

const notKept: readonly (readonly [string, string])[] = [
  ['300', '< 300'],
  ['300.0000000000000000001', '<= 300'],
  ['0.30000000000000001', '<= 0.3'],
  ['0.95', '> 0.95'],
  ['0.9499999', '>= 0.95'],
  ['1', '== 2'],
  ['9007199254740993', '== 9007199254740992'],
];

/** What may come out of a script that measures, and is no plain number. */
const noNumbers = [
  '',
  'NaN',
  'Infinity',
  '-Infinity',
  '1,5',
  '1.000,5',
  '1 000',
  '1e3',
  '0x10',
  '300ms',
  '+1',
  '.5',
  '5.',
  '1.2.3',
  '٣',
  '1\n2',
  'null',
  '-',
];

describe('a value and its threshold', () => {
  for (const [value, threshold] of kept)
    test(`${value} keeps to ${threshold}`, () => judge(value, threshold, 'success'));
  for (const [value, threshold] of notKept)
    test(`${value} does not keep to ${threshold}`, () => judge(value, threshold, 'failure'));
  for (const value of noNumbers)
    test(`${JSON.stringify(value)} keeps to nothing`, () => {
      for (const threshold of ['< 300', '<= 300', '> -300', '>= -300', '== 0'])
        judge(value, threshold, 'failure');
    });
});

function judge(value: string, written: string, expected: string): void {
  const threshold = parseThreshold(written);
  assert.ok(threshold !== null);
  assert.equal(assessValue(value, threshold).conclusion, expected);
}

test('what is no threshold is refused', () => {
  for (const written of [
    '',
    '300',
    '<',
    '< ',
    '=< 300',
    '= 300',
    '!= 300',
    '=== 300',
    '<> 300',
    '< 3,5',
    '< NaN',
    '< 300 ms',
    '< 300 < 400',
    '<= Infinity',
    'constructor 1',
  ])
    assert.equal(parseThreshold(written), null, written);
});

test('decimals are in the order of the whole numbers that they are parts of', () => {
  const places = fc.integer({ min: 0, max: 12 });
  const digits = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
  fc.assert(
    fc.property(digits, digits, places, places, (a, b, more, common) => {
      const left = parseDecimal(write(a * 10n ** BigInt(more), common + more));
      const right = parseDecimal(write(b, common));
      assert.ok(left !== null && right !== null);
      const order = a < b ? -1 : a > b ? 1 : 0;
      assert.equal(Math.sign(compareDecimals(left, right)), order);
      assert.equal(Math.sign(compareDecimals(right, left)), order === 0 ? 0 : -order);
    }),
  );
});

/** The digits with a point before the last `places` of them. */
function write(digits: bigint, places: number): string {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const sign = digits < 0n ? '-' : '';
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}
