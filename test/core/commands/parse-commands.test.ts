import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCommands } from '../../../core/commands/parse-commands.ts';

/** Verb, digest and rest of each command; code of each problem. */
function read(body: string): { commands: (string | null)[][]; problems: string[] } {
  const { commands, problems } = parseCommands(body);
  return {
    commands: commands.map(({ verb, digest, rest }) => [verb, digest, rest]),
    problems: problems.map(({ code }) => code),
  };
}

const TAKEN: readonly (readonly [body: string, ...commands: (string | null)[][]])[] = [
  ['/commit', ['commit', null, '']],
  ['/met b1 b2 see the log', ['met', null, 'b1 b2 see the log']],
  ['/MET b1', ['met', null, 'b1']],
  ['/Met b1', ['met', null, 'b1']],
  ['   /met b1', ['met', null, 'b1']],
  ['Hello\n/met b1\nand\n/risk slow', ['met', null, 'b1'], ['risk', null, 'slow']],
  ['/met b1\r\n/commit\r\n', ['met', null, 'b1'], ['commit', null, '']],
  ['/concern über die Last: 負荷', ['concern', null, 'über die Last: 負荷']],
  ['/met b1 works 👩‍👩‍👧 ❤️', ['met', null, 'b1 works 👩‍👩‍👧 ❤️']],
  ['/met b1   two  spaces ', ['met', null, 'b1   two  spaces']],
  ['/met b1\tlog', ['met', null, 'b1\tlog']],
  ['/release-hold', ['release-hold', null, '']],
  ['/sign selection@1a2b3c4d', ['sign', '1a2b3c4d', 'selection']],
  ['/sign selection@1a2b3c4d read twice', ['sign', '1a2b3c4d', 'selection read twice']],
  ['/reconfirm@00ff00ff', ['reconfirm', '00ff00ff', '']],
  ['/met b1\n/met b1\n /met b1', ['met', null, 'b1']],
  ['/met b1\n/unmet b1 no', ['met', null, 'b1'], ['unmet', null, 'b1 no']],
  ['/hold cancel', ['hold', null, 'cancel']],
  ['> asked\n\n/met b1', ['met', null, 'b1']],
  ['- [x] done\n\n/met b1 `log`', ['met', null, 'b1 `log`']],
];

for (const [body, ...commands] of TAKEN) {
  test(`taken as written: ${JSON.stringify(body)}`, () => {
    assert.deepEqual(read(body), { commands, problems: [] });
  });
}

test('a near miss can be copied as it was meant, with what it is about', () => {
  assert.equal(parseCommands('/mett b1 seen it').problems[0]?.suggestion, '/met b1 seen it');
});

const EXPLAINED: Readonly<Record<string, string>> = {
  '/mett b1': 'near-miss',
  '/umet b1': 'near-miss',
  '/comit': 'near-miss',
  '/relase-hold': 'near-miss',
  '/sign': 'gate-missing',
  '/sign selection': 'digest-missing',
  '/sign selection@1A2B3C4D': 'digest-shape',
  '/sign selection@1a2b3c4': 'digest-shape',
  '/sign selection@1a2b3c4d5': 'digest-shape',
  '/sign selection @1a2b3c4d': 'digest-missing',
  '/reconfirm': 'digest-missing',
  '/reconfirm@deadbeeg': 'digest-shape',
  '/met@b1': 'stray-digest',
  '／met b1': 'look-alike',
  '∕met b1': 'look-alike',
  '/mеt b1': 'look-alike',
  '/m\u200Bet b1': 'look-alike',
  '/met b1 \u202Egnp': 'hidden-character',
  '/met\u00A0b1': 'hidden-character',
  '\u00A0/met b1': 'hidden-character',
  '\u200B/met b1': 'hidden-character',
  '/met b1 x\u0007': 'hidden-character',
  '/met b1\n---': 'underlined',
  '/met b1\n===': 'underlined',
  '/met b1\n--': 'underlined',
  '> /met b1': 'not-plain',
  '```\n/met b1\n```': 'not-plain',
  '- /met b1': 'not-plain',
  'text\n    /met b1': 'not-plain',
  'text\n\t/met b1': 'not-plain',
  '<details>\n\n/met b1\n\n</details>': 'not-plain',
  '~~gone\n/met b1\nnow~~': 'not-plain',
};

for (const [body, code] of Object.entries(EXPLAINED)) {
  test(`not taken, and explained as ${code}: ${JSON.stringify(body)}`, () => {
    assert.deepEqual(read(body), { commands: [], problems: [code] });
  });
}

const SILENT = [
  'no command at all',
  'see https://example.com/met b1',
  'we met b1 / b2',
  '/approve',
  '/lgtm',
  '/assign @ana',
  '/retest all',
  '/usr/local/bin',
  '/met/b1',
  '/home',
  '/me agrees',
  '/',
  '//met b1',
  'text /met b1',
  '# /met b1',
  'Thanks\n\n-- \n/met b1',
  'Thanks\n\n--\n/unmet b1 x',
  'Yes.\n\nOn Monday, 3 May 2027 Ana wrote:\n/met b1',
  'Yes.\n\nOn Monday, 3 May 2027 at 10:00 Ana Aster\n<ana@example.com> wrote:\n/met b1',
  '-----Original Message-----\n/met b1',
];

for (const body of SILENT) {
  test(`nothing to say about: ${JSON.stringify(body)}`, () => {
    assert.deepEqual(parseCommands(body), { commands: [], problems: [] });
  });
}

test('a command keeps its line and its place for the reply', () => {
  const { commands } = parseCommands('Hello\n\n  /Met b1 ok  ');
  assert.deepEqual(commands, [
    { verb: 'met', digest: null, rest: 'b1 ok', line: '/Met b1 ok', lineNumber: 3 },
  ]);
});

test('beyond twenty command lines only objections are taken, and the reply says so', () => {
  const lines = Array.from({ length: 19 }, (_, index) => `/met b${index + 1}`);
  assert.equal(parseCommands([...lines, '/commit'].join('\n')).commands.length, 20);
  const { commands, problems } = parseCommands(
    [...lines, '/commit', '/unmet b1 x', '/hold y', '/concern z'].join('\n'),
  );
  assert.deepEqual(
    commands.map(({ verb }) => verb),
    ['unmet', 'hold', 'concern'],
  );
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['too-many-commands'],
  );
});

test('quoted commands get one quiet hint however many they are, and none beside a command that was taken', () => {
  assert.equal(parseCommands('> /met b1\n> /commit\n\n- /risk x').problems.length, 1);
  assert.deepEqual(parseCommands('> /met b1\n\n/met b1').problems, []);
});

test('a near miss offers the line that would work', () => {
  const [problem] = parseCommands('/comitt').problems;
  assert.equal(problem?.suggestion, '/commit');
  assert.match(problem?.message ?? '', /Did you mean "\/commit"\?/u);
});
