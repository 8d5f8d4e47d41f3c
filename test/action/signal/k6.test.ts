import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessResults } from '../../../action/signal/assess-results.ts';

type Json = Readonly<Record<string, unknown>>;

/** As `--summary-export` writes it: `true` where a threshold was crossed. */
function exported(metrics: Json): Json {
  return {
    root_group: { name: '', checks: {} },
    metrics: { iterations: { count: 40, rate: 4 }, ...metrics },
  };
}

/** As `handleSummary()` is given it. */
function handled(metrics: Json): Json {
  const iterations = { type: 'counter', contains: 'default', values: { count: 40, rate: 4 } };
  return { options: {}, state: {}, root_group: {}, metrics: { iterations, ...metrics } };
}

const latency = { avg: 120, min: 80, max: 400, 'p(95)': 280 };

function trend(thresholds: Json, values: Json = latency): Json {
  return { type: 'trend', contains: 'time', values, thresholds };
}

const green: Readonly<Record<string, Json>> = {
  'exported, not crossed': exported({
    http_req_duration: { ...latency, thresholds: { 'p(95)<300': false } },
  }),
  'handled, ok': handled({ http_req_duration: trend({ 'p(95)<300': { ok: true } }) }),
  'several, all kept': exported({
    a: { ...latency, thresholds: { 'p(95)<300': false, 'max<500': false } },
    b: { passes: 3, fails: 0, value: 1, thresholds: { 'rate>0.9': false } },
  }),
  'a counter that counted nothing': handled({
    errors: { type: 'counter', values: { count: 0, rate: 0 }, thresholds: { 'count==0': { ok: true } } },
  }),
};

const red: Readonly<Record<string, Json>> = {
  'exported, crossed': exported({ http_req_duration: { ...latency, thresholds: { 'p(95)<300': true } } }),
  'handled, not ok': handled({ http_req_duration: trend({ 'p(95)<300': { ok: false } }) }),
  'one of several crossed': exported({
    a: { ...latency, thresholds: { 'p(95)<300': false, 'max<500': true } },
  }),
  'crossed in a part of the requests': exported({
    'http_req_duration{group:::pay}': { ...latency, thresholds: { 'avg<10': true } },
    b: { ...latency, thresholds: { 'avg<900': false } },
  }),
  'no threshold': exported({ http_req_duration: latency }),
  'an empty list of thresholds': handled({ http_req_duration: trend({}) }),
  'no metric': { metrics: {} },
  'metrics that are none': { metrics: [] },
  'exported, and something else than true or false': exported({
    a: { ...latency, thresholds: { 'avg<1': 'false' } },
  }),
  'exported, with what only handled ones have': exported({
    a: { ...latency, thresholds: { 'avg<1': { ok: true } } },
  }),
  'handled, with what only exported ones have': handled({ a: trend({ 'avg<1': false }) }),
  'handled, and nothing said': handled({ a: trend({ 'avg<1': {} }) }),
  'thresholds that are none': exported({ a: { ...latency, thresholds: ['avg<1'] } }),
  'a threshold of a rate that was never measured (k6 #4283)': handled({
    checks: {
      type: 'rate',
      values: { passes: 0, fails: 0, rate: 0 },
      thresholds: { 'rate>=0.9': { ok: true } },
    },
  }),
  'the same, exported': exported({
    checks: { passes: 0, fails: 0, value: 0, thresholds: { 'rate>=0.9': false } },
  }),
  'a threshold of a trend that was never measured': handled({
    a: trend({ 'avg<1': { ok: true } }, { avg: 0, count: 0 }),
  }),
  'no iteration ended': exported({
    iterations: { count: 0, rate: 0 },
    a: { ...latency, thresholds: { 'avg<900': false } },
  }),
  'iterations are not counted': { metrics: { a: { ...latency, thresholds: { 'avg<900': false } } } },
  'the form that holds no thresholds': {
    version: '1.0.0',
    metadata: {},
    config: {},
    results: { checks: {}, metrics: [] },
  },
};

for (const [heading, files, conclusion] of [
  ['a summary of k6 that is green', green, 'success'],
  ['a summary of k6 that is red', red, 'failure'],
] as const)
  describe(heading, () => {
    for (const [what, file] of Object.entries(files))
      test(what, async () =>
        assert.equal((await assessResults(JSON.stringify(file))).conclusion, conclusion),
      );
  });

test('what was crossed is named', async () => {
  const file = exported({
    http_req_duration: { ...latency, thresholds: { 'p(95)<100': true, 'max<500': false } },
  });
  assert.deepEqual(await assessResults(JSON.stringify(file)), {
    conclusion: 'failure',
    text: '1 of 2 thresholds not kept',
    details: ['http_req_duration: p(95)<100 (crossed)'],
  });
});

test('a test without thresholds checked nothing', async () => {
  const { text } = await assessResults(JSON.stringify(exported({ http_req_duration: latency })));
  assert.equal(text, 'nothing was checked: the test has no thresholds');
});
