import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import * as fc from 'fast-check';
import { runAction } from '../../../action/run-action.ts';
import { createFakeRunner } from '../fake-runner.ts';

/** A part of what is given to a signal, and whether it alone is good. */
interface Part {
  readonly inputs: Readonly<Record<string, string>>;
  readonly isGood: boolean;
}

/** A result file as a tool would write it; null is one that was never written. */
interface Written {
  readonly text: string | null;
  readonly isGood: boolean;
}

/** So that many parts are good, and many signals with them. */
function mostly<T>(good: T): T[] {
  return Array.from({ length: 12 }, () => good);
}

const conclusion = fc
  .constantFrom(...mostly('success'), 'failure', 'cancelled', 'skipped', 'neutral', 'SUCCESS', 'true')
  .map((word): Part => ({ inputs: { conclusion: word }, isGood: word === 'success' }));

/** Hundredths, so that the truth is known from whole numbers. */
const value = fc
  .record({
    a: fc.integer({ min: -999, max: 999 }),
    b: fc.integer({ min: -999, max: 999 }),
    sign: fc.constantFrom('<', '<=', '>', '>=', '=='),
    noise: fc.constantFrom(...mostly(''), ',0', 'e3', ' ms', 'NaN'),
  })
  .map(({ a, b, sign, noise }): Part => {
    const signs = a === b ? ['<=', '>=', '=='] : a < b ? ['<', '<='] : ['>', '>='];
    const inputs = { value: hundredths(a) + noise, threshold: `${sign} ${hundredths(b)}` };
    return { inputs, isGood: noise === '' && signs.includes(sign) };
  });

function hundredths(number: number): string {
  const digits = String(Math.abs(number)).padStart(3, '0');
  return `${number < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const name = fc.constantFrom('a', 'b &amp; c', '&lt;failure/&gt;', '😀');
const verdicts = fc.array(fc.constantFrom(...mostly('passed'), ...mostly('skipped'), 'failure', 'error'), {
  maxLength: 6,
});

const junit = fc
  .record({ verdicts, name, depth: fc.integer({ min: 1, max: 4 }) })
  .map(({ verdicts: all, name: called, depth }): Written => {
    const cases = all.map(
      (verdict) =>
        `<testcase name="${called}">${verdict === 'passed' ? '' : `<${verdict} message="x"/>`}</testcase>`,
    );
    const text = `${'<testsuite>'.repeat(depth)}${cases.join('\n')}${'</testsuite>'.repeat(depth)}`;
    return { text, isGood: all.includes('passed') && !all.includes('failure') && !all.includes('error') };
  });

const sarif = fc
  .record({
    levels: fc.array(fc.constantFrom(undefined, ...mostly('note'), 'none', 'warning', 'error', 'fatal'), {
      maxLength: 4,
    }),
    ofRule: fc.constantFrom(undefined, 'note', 'warning', 'error'),
    isSuppressed: fc.boolean(),
    succeeded: fc.constantFrom(...mostly(true), false),
    runs: fc.constantFrom(...mostly(1), 0, 2),
  })
  .map(({ levels, ofRule, isSuppressed, succeeded, runs }): Written => {
    const run = {
      tool: { driver: { name: 'Scan', rules: [{ id: 'r', defaultConfiguration: { level: ofRule } }] } },
      invocations: [{ executionSuccessful: succeeded }],
      results: levels.map((level) => ({
        ruleId: 'r',
        level,
        suppressions: isSuppressed ? [{ kind: 'inSource' }] : [],
      })),
    };
    const isError = levels.some((level) => ['error', 'fatal'].includes(level ?? ofRule ?? 'warning'));
    return {
      text: JSON.stringify({ version: '2.1.0', runs: Array.from({ length: runs }, () => run) }),
      isGood: runs > 0 && succeeded && (isSuppressed || !isError),
    };
  });

const k6 = fc
  .record({
    crossed: fc.array(fc.constantFrom(...mostly(false), true), { maxLength: 4 }),
    isExported: fc.boolean(),
    iterations: fc.constantFrom(...mostly(2), 0),
  })
  .map(({ crossed, isExported, iterations }): Written => {
    const wrap = (values: object) => (isExported ? values : { values });
    const rules = crossed.map((is, index) => [`p(95)<${index}`, isExported ? is : { ok: !is }]);
    const metrics = {
      iterations: wrap({ count: iterations, rate: 1 }),
      latency: { ...wrap({ avg: 1 }), thresholds: Object.fromEntries(rules) },
    };
    return {
      text: JSON.stringify({ metrics }),
      isGood: crossed.length > 0 && !crossed.includes(true) && iterations > 0,
    };
  });

const whole = fc.oneof(junit, sarif, k6);
/** What a crash leaves: the beginning of a file, or none. */
const broken = fc.tuple(whole, fc.double({ min: 0, max: 0.999, noNaN: true })).map(
  ([{ text }, part]): Written => ({
    text: text?.slice(0, Math.floor(text.length * part)) ?? null,
    isGood: false,
  }),
);
const file = fc.oneof(
  { weight: 10, arbitrary: whole },
  { weight: 1, arbitrary: broken },
  { weight: 1, arbitrary: fc.constant<Written>({ text: null, isGood: false }) },
);

const workspace = mkdtempSync(join(tmpdir(), 'tutti-never-green-'));
after(() => rmSync(workspace, { recursive: true, force: true }));

function write(files: readonly Written[]): Part {
  const paths = files.map((_, index) => `result-${String(index)}`);
  for (const [index, { text }] of files.entries()) {
    rmSync(join(workspace, paths[index] ?? ''), { force: true });
    if (text !== null) writeFileSync(join(workspace, paths[index] ?? ''), text);
  }
  return { inputs: { results: paths.join('\n') }, isGood: files.every(({ isGood }) => isGood) };
}

async function conclude(parts: readonly Part[]): Promise<{
  readonly code: number;
  readonly decision: string | undefined;
  readonly report: string | undefined;
}> {
  const given = parts.flatMap(({ inputs }) => Object.entries(inputs));
  const runner = createFakeRunner({
    INPUT_COMMAND: 'signal',
    INPUT_ID: 'any',
    GITHUB_REPOSITORY: 'acme/checkout',
    GITHUB_WORKSPACE: workspace,
    ...Object.fromEntries(given.map(([input, text]) => [`INPUT_${input.toUpperCase()}`, text])),
  });
  const code = await runAction(runner);
  const report = runner.annotations.find(({ title }) => title === 'Tutti signal any');
  return { code, decision: runner.outputs.get('decision'), report: report?.level };
}

test('a signal is a success when all that it is given is good, and never when anything says otherwise', async () => {
  const seen = { good: 0, bad: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.option(conclusion),
      fc.option(value),
      fc.array(file, { maxLength: 3 }),
      async (said, measured, files) => {
        const parts = [said, measured, files.length === 0 ? null : write(files)].filter(
          (part) => part !== null,
        );
        const isGood = parts.length > 0 && parts.every((part) => part.isGood);
        seen[isGood ? 'good' : 'bad'] += 1;
        const { code, decision, report } = await conclude(parts);
        assert.equal(code === 0, isGood);
        assert.equal(decision === 'success', isGood);
        assert.equal(report === 'notice', isGood);
      },
    ),
    { numRuns: 1500 },
  );
  assert.ok(seen.good > 100 && seen.bad > 100, JSON.stringify(seen));
});
