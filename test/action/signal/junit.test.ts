import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessResults } from '../../../action/signal/assess-results.ts';

/** A file, and what is said of it. */
type Row = readonly [what: string, xml: string, text: string, details?: readonly string[]];

const passed: readonly Row[] = [
  [
    'one suite',
    '<testsuite tests="1" failures="0" errors="0"><testcase name="a"/></testsuite>',
    '1 test: all passed',
  ],
  [
    'suites in suites, as Ant and Jest write them',
    '<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by Jest -->\n<testsuites failures="0"><testsuite><testsuite><testcase name="a"></testcase></testsuite><testcase name="b"/></testsuite></testsuites>\n',
    '2 tests: all passed',
  ],
  [
    'some are skipped',
    '<testsuite><testcase name="a"/><testcase name="b"><skipped message="later"/></testcase></testsuite>',
    '2 tests: all passed, 1 skipped',
  ],
  [
    'a disabled one, as GoogleTest writes it',
    '<testsuites><testsuite><testcase name="a" status="run" result="completed"/><testcase name="b" status="notrun" result="suppressed"/></testsuite></testsuites>',
    '2 tests: all passed, 1 skipped',
  ],
  [
    'a test that failed first and passed then, as Surefire writes it',
    '<testsuite failures="0"><testcase name="a"><flakyFailure message="timeout"/></testcase></testsuite>',
    '1 test: all passed',
  ],
  [
    'output that looks like a failure',
    '<testsuite><testcase name="a"/><system-out><![CDATA[<failure/> <!DOCTYPE html>]]></system-out><system-err><error/></system-err></testsuite>',
    '1 test: all passed',
  ],
  [
    'a comment that looks like a failure',
    '<testsuite><testcase name="a"><!-- <failure/> --></testcase></testsuite>',
    '1 test: all passed',
  ],
  ['a byte order mark', '\uFEFF<testsuite><testcase name="a"/></testsuite>', '1 test: all passed'],
];

const failed: readonly Row[] = [
  [
    'a failure',
    '<testsuite><testcase classname="cart.Total" name="adds up"><failure message="1 ≠ 2"/></testcase><testcase name="b"/></testsuite>',
    '2 tests: 1 failed',
    ['cart.Total › adds up'],
  ],
  ['an error', '<testsuite><testcase name="a"><error/></testcase></testsuite>', '1 test: 1 failed', ['a']],
  [
    'a failure of a skipped test',
    '<testsuite><testcase name="a"><skipped/><failure/></testcase></testsuite>',
    '1 test: 1 failed',
    ['a'],
  ],
  [
    'a failure deep in a wrapper of its own',
    '<testsuites><testsuite><group><testcase name="a"><rerun><failure/></rerun></testcase></group></testsuite></testsuites>',
    '1 test: 1 failed',
    ['a'],
  ],
  [
    'a failure with a namespace',
    '<testsuite xmlns:j="urn:j"><testcase name="a"><j:failure/></testcase></testsuite>',
    '1 test: 1 failed',
    ['a'],
  ],
  [
    'a failure in capitals',
    '<TestSuite><TestCase name="a"><Failure/></TestCase></TestSuite>',
    '1 test: 1 failed',
    ['a'],
  ],
  [
    'a status that says so',
    '<testsuite><testcase name="a" status="fail"/></testsuite>',
    '1 test: 1 failed',
    ['a'],
  ],
  [
    'a test without a name',
    '<testsuite><testcase><failure/></testcase></testsuite>',
    '1 test: 1 failed',
    ['a test without a name'],
  ],
  [
    'a suite that broke before its tests',
    '<testsuite><error message="beforeAll"/><testcase name="a"/></testsuite>',
    '1 test, and failures outside of them',
    ['beforeAll'],
  ],
  [
    'a suite that says it has failures',
    '<testsuites errors="1"><testsuite><testcase name="a"/></testsuite></testsuites>',
    '1 test: a suite says that it has failures, and lists none',
  ],
  [
    'a suite that says what nobody can count',
    '<testsuite failures="some"><testcase name="a"/></testsuite>',
    '1 test: a suite says that it has failures, and lists none',
  ],
  ['no test', '<testsuite tests="0"/>', 'no test ran'],
  ['no suite', '<testsuites></testsuites>', 'no test ran'],
  [
    'nothing but skipped tests',
    '<testsuite><testcase name="a"><skipped/></testcase></testsuite>',
    'no test ran, 1 skipped',
  ],
  [
    'entities of characters',
    '<testsuite><testcase name="a &lt; b &amp;amp; c"><failure/></testcase></testsuite>',
    '1 test: 1 failed',
    ['a < b &amp; c'],
  ],
];

const notJunit: readonly Row[] = [
  [
    'a file that ends in the middle',
    '<testsuites><testsuite><testcase name="a"/>',
    'it begins like XML and is none: was it written to its end?',
  ],
  [
    'a file that ends in output',
    '<testsuite><testcase name="a"/><system-out><![CDATA[and then',
    'it begins like XML and is none: was it written to its end?',
  ],
  [
    'an entity that hides a failure',
    '<!DOCTYPE t [<!ENTITY f "<failure/>">]><testsuite><testcase name="a">&f;</testcase></testsuite>',
    'it has a DOCTYPE, which JUnit XML has not',
  ],
  [
    'a DOCTYPE behind comments',
    '<?xml version="1.0"?><!-- --><?x y?><!--><!-- --> <!DOCTYPE t><testsuite><testcase name="a"/></testsuite>',
    'it has a DOCTYPE, which JUnit XML has not',
  ],
  ['a page', '<html><body>502 Bad Gateway</body></html>', '<html> is not how JUnit XML begins'],
  [
    'NUnit’s own',
    '<test-run result="Passed"><test-case result="Passed"/></test-run>',
    '<test-run> is not how JUnit XML begins',
  ],
  [
    'two documents',
    '<testsuite><testcase name="a"/></testsuite><testsuite><testcase name="b"><failure/></testcase></testsuite>',
    'it begins like XML and is none: was it written to its end?',
  ],
  ['two empty documents', '<testsuite/><testsuite/>', '<testsuite> is not how JUnit XML begins'],
  ['nothing but a comment', '<!-- nothing -->', 'it begins like XML and is none: was it written to its end?'],
  [
    'depth without end',
    '<testsuite>'.repeat(10_000),
    'it begins like XML and is none: was it written to its end?',
  ],
  [
    'depth with an end',
    `${'<testsuite>'.repeat(10_000)}<testcase name="a"/>${'</testsuite>'.repeat(10_000)}`,
    'it begins like XML and is none: was it written to its end?',
  ],
  [
    'names of JavaScript',
    '<testsuite><testcase name="a"/><constructor/><__proto__/></testsuite>',
    'it begins like XML and is none: was it written to its end?',
  ],
];

for (const [heading, rows, conclusion] of [
  ['JUnit XML that is green', passed, 'success'],
  ['JUnit XML that is red', failed, 'failure'],
  ['what is not JUnit XML is red', notJunit, 'failure'],
] as const)
  describe(heading, () => {
    for (const [what, xml, text, details = []] of rows)
      test(what, async () => assert.deepEqual(await assessResults(xml), { conclusion, text, details }));
  });

test('of many failures the first ten are named', async () => {
  const cases = Array.from(
    { length: 25 },
    (_, index) => `<testcase name="${'n'.repeat(500)} ${index}"><failure/></testcase>`,
  );
  const { details } = await assessResults(`<testsuite>${cases.join('')}</testsuite>`);
  assert.equal(details.length, 11);
  assert.equal(details.at(-1), 'and 15 more');
  assert.ok(details.every((detail) => detail.length <= 120));
});

test('an entity that grows with each use is not put in', async () => {
  const entities = Array.from(
    { length: 20 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  );
  const bomb = `<!DOCTYPE t [<!ENTITY l0 "ha">${entities.join('')}]><testsuite><testcase name="&l20;"/></testsuite>`;
  assert.equal((await assessResults(bomb)).conclusion, 'failure');
});
