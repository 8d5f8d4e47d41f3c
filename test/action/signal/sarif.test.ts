import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessResults } from '../../../action/signal/assess-results.ts';

type Json = Readonly<Record<string, unknown>>;

function log(...runs: readonly unknown[]): Json {
  return { version: '2.1.0', runs };
}

function run(results: unknown, rest: Json = {}): Json {
  return { tool: { driver: { name: 'Scan' } }, results, ...rest };
}

function finding(rest: Json = {}): Json {
  return { ruleId: 'sql', message: { text: 'a query from a parameter' }, ...rest };
}

/** A tool that has one rule, and an extension that has another. */
function toolWith(level: unknown, levelOfExtension: unknown = 'note'): Json {
  return {
    tool: {
      driver: {
        name: 'Scan',
        rules: [{ id: 'other' }, { id: 'sql', guid: 'g-1', defaultConfiguration: { level } }],
      },
      extensions: [
        { name: 'pack', rules: [{ id: 'xss', defaultConfiguration: { level: levelOfExtension } }] },
      ],
    },
  };
}

const xss = { ruleId: 'xss', message: { text: 'm' }, rule: { index: 0, toolComponent: { index: 0 } } };

function overriding(descriptor: Json, level: string): Json {
  return {
    invocations: [
      { executionSuccessful: true, ruleConfigurationOverrides: [{ descriptor, configuration: { level } }] },
    ],
  };
}

const green: Readonly<Record<string, Json>> = {
  'nothing found': log(run([])),
  'a warning, which is what no level means': log(run([finding()])),
  'a note': log(run([finding({ level: 'note' })])),
  'a rule that is a note': log(run([finding()], toolWith('note'))),
  'a rule without a configuration': log(run([finding({ ruleId: 'other', ruleIndex: 0 })], toolWith('error'))),
  'a level below that of its rule': log(run([finding({ level: 'warning' })], toolWith('error'))),
  'what passed': log(run([finding({ kind: 'pass' })], toolWith('error'))),
  'suppressed in the source': log(run([finding({ level: 'error', suppressions: [{ kind: 'inSource' }] })])),
  'suppressed and accepted': log(
    run([finding({ level: 'error', suppressions: [{ kind: 'external', status: 'accepted' }] })]),
  ),
  'gone since the baseline': log(run([finding({ level: 'error', baselineState: 'absent' })])),
  'two runs': log(run([]), run([finding({ level: 'note' })])),
  'an override that makes it a note, where it is no more than a warning': log(
    run([finding()], overriding({ id: 'sql' }, 'note')),
  ),
  'an empty list of other files': log(run([], { externalPropertyFileReferences: { results: [] } })),
};

const red: Readonly<Record<string, Json>> = {
  'an error': log(run([finding({ level: 'error' })])),
  'an error in the second run': log(run([]), run([finding({ level: 'error' })])),
  'a rule that is an error, by id': log(run([finding()], toolWith('error'))),
  'a rule that is an error, by index': log(
    run([{ ruleIndex: 1, message: { text: 'm' } }], toolWith('error')),
  ),
  'a rule that is an error, by GUID': log(
    run([{ rule: { guid: 'g-1' }, message: { text: 'm' } }], toolWith('error')),
  ),
  'a rule that is an error, by the id above': log(run([finding({ ruleId: 'sql/1' })], toolWith('error'))),
  'a rule of an extension that is an error, as CodeQL writes it': log(run([xss], toolWith('note', 'error'))),
  'the same by index alone': log(run([{ ...xss, ruleId: undefined }], toolWith('note', 'error'))),
  'an override that makes it an error, by id': log(run([finding()], overriding({ id: 'sql' }, 'error'))),
  'an override that makes it an error, by index': log(
    run([finding({ ruleIndex: 1 })], { ...toolWith('note'), ...overriding({ index: 1 }, 'error') }),
  ),
  'a rule that is not where it should be': log(
    run([finding({ ruleId: 'gone', ruleIndex: 7 })], toolWith('note')),
  ),
  'a level that SARIF does not know': log(run([finding({ level: 'critical' })])),
  'a level that is no word': log(run([finding({ level: null })])),
  'a kind that SARIF does not know': log(run([finding({ kind: 'unsure' })], toolWith('error'))),
  'an error that is said to have passed': log(run([finding({ level: 'error', kind: 'pass' })])),
  'a suppression under review': log(
    run([finding({ level: 'error', suppressions: [{ kind: 'external', status: 'underReview' }] })]),
  ),
  'one suppression of two rejected': log(
    run([
      finding({
        level: 'error',
        suppressions: [{ kind: 'inSource' }, { kind: 'external', status: 'rejected' }],
      }),
    ]),
  ),
  'no suppression': log(run([finding({ level: 'error', suppressions: [] })])),
  'unchanged since the baseline': log(run([finding({ level: 'error', baselineState: 'unchanged' })])),
  'no run': log(),
  'a run that scanned nothing': log(run(undefined)),
  'a run whose results are null': log(run(null)),
  'one of two runs that scanned nothing': log(run([]), run(null)),
  'a tool that did not succeed': log(run([], { invocations: [{ executionSuccessful: false }] })),
  'results in another file': log(
    run([], { externalPropertyFileReferences: { results: [{ location: { uri: 'r.sarif' } }] } }),
  ),
  'results that are none': log(run(['error'])),
  'runs that are none': log('run'),
  'runs that are no list': { version: '2.1.0', runs: {} },
  'no runs at all': { version: '2.1.0', $schema: 'https://json.schemastore.org/sarif-2.1.0.json' },
  'another version': { version: '2.0.0', runs: [run([])] },
  'no version': { runs: [run([])] },
};

for (const [heading, files, conclusion] of [
  ['SARIF that is green', green, 'success'],
  ['SARIF that is red', red, 'failure'],
] as const)
  describe(heading, () => {
    for (const [what, file] of Object.entries(files))
      test(what, async () =>
        assert.equal((await assessResults(JSON.stringify(file))).conclusion, conclusion),
      );
  });

test('errors are named with their rule', async () => {
  assert.deepEqual(await assessResults(JSON.stringify(log(run([finding({ level: 'error' }), finding()])))), {
    conclusion: 'failure',
    text: '1 result of level error',
    details: ['sql: a query from a parameter'],
  });
});

test('a tool that did not succeed is named, beside what it found', async () => {
  const broken = run([finding({ level: 'error' })], { invocations: [{ executionSuccessful: false }] });
  assert.deepEqual(await assessResults(JSON.stringify(log(broken))), {
    conclusion: 'failure',
    text: 'Scan says that it did not succeed',
    details: ['sql: a query from a parameter'],
  });
});
