import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as check, constantFrom, property, tuple } from 'fast-check';
import { parseCommands } from '../../core/commands/parse-commands.ts';
import { verbs } from '../../core/commands/verbs.ts';

/** Places in which a command is quoted, shown or hidden, but not said. */
const hide: readonly ((command: string) => string)[] = [
  (command) => `> ${command}`,
  (command) => `> quoted\n${command}`,
  (command) => `> > ${command}\n> `,
  (command) => `\`\`\`\n${command}\n\`\`\``,
  (command) => `~~~ text\n${command}`,
  (command) => `    ${command}`,
  (command) => `\`${command}\``,
  (command) => `\`see\n${command}\nthere\``,
  (command) => `<!-- ${command} -->`,
  (command) => `<!--\n${command}\n-->`,
  (command) => `text <!--\n${command}\n-->`,
  (command) => `<details>\n${command}\n</details>`,
  (command) => `<details><summary>Log</summary>\n\n${command}\n\n</details>`,
  (command) => `text <b>\n${command}\n</b>`,
  (command) => `<div hidden\n${command}\n>`,
  (command) => `![${command}](a.png)`,
  (command) => `![alt\n${command}\n](a.png)`,
  (command) => `[see\n${command}\n](https://example.com)`,
  (command) => `[a]: https://example.com "\n${command}\n"`,
  (command) => `~~old\n${command}\nnow~~`,
  (command) => `- ${command}`,
  (command) => `- item\n${command}`,
  (command) => `1. item\n\n   ${command}`,
  (command) => `# ${command}`,
  (command) => `${command}\n===`,
  (command) => `${command}\n---`,
  (command) => `| a |\n|---|\n${command}`,
  (command) => `${command} | x\n--- | ---`,
  (command) => `[^1]: ${command}`,
  (command) => `text[^1]\n\n[^1]: note\n${command}`,
  (command) => `Thanks\n\n-- \n${command}`,
  (command) => `Thanks\n\n-----Original Message-----\n${command}`,
  (command) => `On 3 May 2027, Ana wrote:\n${command}`,
  (command) => `text ${command}`,
];

const filler = constantFrom(
  '',
  'Hello\n\n',
  '- a list\n\n',
  '```\ncode\n```\n\n',
  'text with `code`\n\n',
  '> quote\n\n',
);
const command = tuple(constantFrom(...verbs), constantFrom('', ' b1', ' b1 see log', ' x')).map(
  ([verb, rest]) => `/${verb}${rest}`,
);

test('A19: a command that stands in code, quotes, HTML, lists, titles or signatures is not said', () => {
  check(
    property(filler, command, constantFrom(...hide), (before, said, place) => {
      assert.deepEqual(parseCommands(`${before}${place(said)}`).commands, []);
    }),
    { numRuns: 3000 },
  );
});

test('A19: the same command on a plain line of its own is said', () => {
  for (const said of ['/met b1', '/commit', '/hold x']) {
    for (const before of ['', 'Hello\n\n', '- a list\n\n', '```\ncode\n```\n\n', '> quote\n\n', 'Hello\n']) {
      assert.equal(parseCommands(`${before}${said}\n\nthanks`).commands.length, 1);
    }
  }
});

test('A19: more than twenty command lines are no conversation: none counts but objections', () => {
  const flood = Array.from({ length: 30 }, (_, index) => `/met b${index}`).join('\n');
  assert.deepEqual(parseCommands(flood).commands, []);
  assert.deepEqual(
    parseCommands(`${flood}\n/unmet b1 broken`).commands.map(({ verb }) => verb),
    ['unmet'],
  );
});
