import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseCommands } from '../../core/commands/parse-commands.ts';
import { isVerb } from '../../core/commands/verbs.ts';
import { parseConfig } from '../../core/config/parse-config.ts';
import { parseRecord } from '../../core/record/parse-record.ts';
import { nodesOf, type Page, page, pages } from './pages.ts';

/** Slips that a page shows as slips. */
const slips = new Set(['/mett demo']);
/** Paths on a server or a machine, and a bare slash. */
const path = /^\/(?:$|healthz$|api\/|_sandbox\/|graphql$|usr\/)/;

/** Everything on a page that begins like a command. */
function commandsOf({ tree }: Page): string[] {
  const inText = nodesOf(tree, 'inlineCode').map(({ value }) => value);
  const inBlocks = nodesOf(tree, 'code').flatMap(({ value }) => value.split('\n'));
  const typed = inBlocks.flatMap((line) =>
    [...line.matchAll(/\bsay \w+ \d+ (['"])(\/.*?)\1/g)].map((found) => found[2] ?? ''),
  );
  return [...inText, ...inBlocks, ...typed].filter((line) => line.startsWith('/') && !path.test(line));
}

function isUnderstood(line: string): boolean {
  if (isVerb(line.slice(1)) || slips.has(line)) return true;
  const digest = '1a2b3c4d';
  const whole = line.replace(/@(?:<digest>|\$\(digest 1\)|$)/, `@${digest}`);
  const { commands, problems } = parseCommands(whole);
  return commands.length === 1 && problems.length === 0;
}

describe('every command that is shown is understood', () => {
  for (const one of pages) {
    test(one.path, () => {
      assert.deepEqual(
        commandsOf(one).filter((line) => !isUnderstood(line)),
        [],
      );
    });
  }
});

test('every config that is shown is a good one', () => {
  const blocks = pages.flatMap(({ path: from, tree }) =>
    nodesOf(tree, 'code')
      .filter(({ lang, value }) => lang === 'yaml' && /^version:/m.test(value))
      .map(({ value }) => ({ from, value })),
  );
  assert.ok(blocks.length >= 4);
  for (const { from, value } of blocks) {
    const errors = parseConfig(value).problems.filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors, [], from);
  }
});

test('every script that is named exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = pages.flatMap(({ text }) =>
    [...text.matchAll(/npm run ([a-z][a-z:-]*)/g)].map(([, name]) => name),
  );
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.filter((name) => !Object.hasOwn(scripts, name ?? '')),
    [],
  );
});

test('the record of the tutorial is complete', () => {
  const personas = ['visionary', 'builder', 'guardian', 'dealmaker', 'storyteller', 'advocate'].map((id) => ({
    id,
    name: id.charAt(0).toUpperCase() + id.slice(1),
  }));
  const { record, problems } = parseRecord(page('docs/tutorials/initiative.md').text, {
    personas,
    signals: [],
    today: '2026-11-21',
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    record.criteria.map(({ id }) => id),
    ['alerts'],
  );
});

/** What was to be replaced, and what promises more than it says. */
const unwanted =
  /\b(?:TODO|FIXME|XXX|lorem|ipsum|coming soon|blazing|seamless(?:ly)?|game.?changer|world.class)\b/i;

test('no page holds a placeholder or a promise without content', () => {
  const found = pages.flatMap(({ path: from, text }) =>
    text
      .split('\n')
      .flatMap((line) => (unwanted.test(line.replaceAll(/`[^`]*`/g, '')) ? [`${from}: ${line}`] : [])),
  );
  assert.deepEqual(found, []);
});
