import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessResults } from '../../../action/signal/assess-results.ts';
import { worstConclusion } from '../../../action/signal/finding.ts';

const sarif = '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[]}]}';
const k6 = '{"metrics":{"iterations":{"count":1},"a":{"thresholds":{"avg<1":false}}}}';
const junit = '<testsuite><testcase name="a"/></testsuite>';

test('where nothing was said, nothing is good', () => assert.equal(worstConclusion([]), 'failure'));

test('the kind of a file is told by what it holds', async () => {
  for (const file of [junit, sarif, k6, `\n\t ${junit}`, ` \n${sarif}`])
    assert.equal((await assessResults(file)).conclusion, 'success', file);
});

describe('what is no result is red', () => {
  const files: Readonly<Record<string, readonly [string, string]>> = {
    nothing: ['', 'the file is empty'],
    'white space': [' \n\t', 'the file is empty'],
    words: ['all tests passed', 'neither JUnit XML, nor SARIF, nor a summary of k6'],
    'a list': ['[]', 'neither JUnit XML, nor SARIF, nor a summary of k6'],
    'any other object': ['{"conclusion":"success"}', 'neither JUnit XML, nor SARIF, nor a summary of k6'],
    'an object with an own prototype': [
      '{"__proto__":{"metrics":{}}}',
      'neither JUnit XML, nor SARIF, nor a summary of k6',
    ],
    'SARIF and k6 in one': [
      '{"version":"2.1.0","runs":[{"results":[]}],"metrics":{}}',
      'neither JUnit XML, nor SARIF, nor a summary of k6',
    ],
    'half of a SARIF file': [
      sarif.slice(0, -5),
      'it begins like JSON and is none: was it written to its end?',
    ],
    'JSON without an end': [
      '{"runs":'.repeat(100_000),
      'it begins like JSON and is none: was it written to its end?',
    ],
  };
  for (const [what, [file, text]] of Object.entries(files))
    test(what, async () =>
      assert.deepEqual(await assessResults(file), { conclusion: 'failure', text, details: [] }),
    );
});
