/**
 * The cost of a scan grows with the length of the text, whatever the text is. Steps are counted, not timed: V8 counts
 * how often each block of `core/markdown/` runs, and the string methods that look at many characters add how many.
 */

import assert from 'node:assert/strict';
import { Session } from 'node:inspector/promises';
import { after, before, mock, test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { scanBlocks } from '../../../core/markdown/scan-blocks.ts';

// Counts are exact only where the engine neither optimises a function nor forgets one.
setFlagsFromString('--no-opt');
setFlagsFromString('--no-sparkplug');
setFlagsFromString('--no-maglev');
setFlagsFromString('--no-flush-bytecode');
const session = new Session();
before(async () => {
  session.connect();
  await session.post('Profiler.enable');
});
after(() => session.disconnect());

/** Blocks of code run, plus characters looked at by the engine's own string methods. */
async function countSteps(text: string): Promise<number> {
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const characters = countCharacters(() => scanBlocks(text));
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  const blocks = result
    .filter(({ url }) => url.includes('/core/markdown/'))
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0);
  return blocks + characters;
}

function countCharacters(run: () => void): number {
  const indexOf = mock.method(String.prototype, 'indexOf');
  const includes = mock.method(String.prototype, 'includes');
  const slice = mock.method(String.prototype, 'slice');
  run();
  const searches = [...indexOf.mock.calls, ...includes.mock.calls].map((call) => searchCost(call));
  const copies = slice.mock.calls.map(({ result }) => (result ?? '').length);
  mock.restoreAll();
  return [...searches, ...copies].reduce((sum, cost) => sum + cost, 0);
}

/** A search looks at what stands before the place it found, or at everything. */
function searchCost({
  this: text,
  arguments: [mark, from = 0],
}: {
  this: unknown;
  arguments: unknown[];
}): number {
  const whole = String(text);
  const found = whole.indexOf(String(mark), Number(from));
  return Math.max(0, (found === -1 ? whole.length : found) - Number(from));
}

const HOSTILE: Readonly<Record<string, string>> = {
  'opening brackets': '[',
  'brackets and parentheses': '[](',
  'addresses with titles that never end': '](a (',
  'addresses with titles that end late': '](a "',
  'references without end': '][',
  'footnote marks': '[^a',
  'tags with quotes that never end': '<a b="',
  'tags with quotes of both kinds': `<a b='"`,
  'tags whose values take turns': `<a b='<a c="' d='"`,
  'comments that never end': '<!--',
  'instructions that never end': '<?',
  'declarations that never end': '<!a',
  'sections that never end': '<![CDATA[',
  'autolinks that never end': '<a:',
  'bare addresses in one word': 'http://',
  tildes: '~~a ',
  'single tildes on both sides': 'a~b~',
  'emphasised tildes': '~~*',
  'backticks of one length': '` ',
  backslashes: '\\`',
  'quotes in quotes, then blank lines': '> ',
  'lists in lists': '- ',
  'numbered lists in lists': '1. ',
  'blank lines in lists': '- a\n\n',
  'lists that become deeper': '-\n  ',
  'definitions with titles that never end': "[a]: b '\n",
  'definitions that never become one': '[a]:\n',
  'underlines of definitions': '[a]: b\n=\n',
  'head rows of tables': '|a\n',
  'delimiter rows': '|-\n',
  fences: '```\n',
  'fences with backticks': '```a`\n',
  'blank lines after indented code': '    a\n\n',
  'elements that stay open': '<b>\n\n',
  'elements that open and close': '<i></i>',
  'dashes in a comment': '--',
  'lines with strikethrough': '~~a~~\n',
  'lines with tildes that do not pair': '~~*a~~\n',
  'lines with code': '`a`\n',
  'lines with brackets': '[a\n',
  'lines with elements that stay open': '<b>\n',
  tabs: '\t',
  'carriage returns': '\r',
};

function buildHostile(part: string, length: number): string {
  return `${part === '--' ? '<!-- ' : ''}${part.repeat(length / part.length)}`;
}

for (const [name, part] of Object.entries(HOSTILE)) {
  test(`twice the text costs twice the steps: ${name}`, async () => {
    const single = await countSteps(buildHostile(part, 2000));
    const double = await countSteps(buildHostile(part, 4000));
    assert.ok(double < 2.4 * single, `${single} steps, then ${double}`);
    assert.ok(double < 4000 * 150, `${double} steps for 4,000 characters`);
  });
}

test('blank lines cost no more where containers are nested as deep as they may be', async () => {
  const nested = `${'- '.repeat(60)}a`;
  const single = await countSteps(nested + '\n'.repeat(1000));
  const double = await countSteps(nested + '\n'.repeat(2000));
  assert.ok(double < 2.4 * single, `${single} steps, then ${double}`);
});
