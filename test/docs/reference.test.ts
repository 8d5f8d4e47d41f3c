import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Nodes, Table } from 'mdast';
import { parse } from 'yaml';
import { parseCommands } from '../../core/commands/parse-commands.ts';
import { verbs } from '../../core/commands/verbs.ts';
import { MAX_WILDCARDS } from '../../core/config/match-branch.ts';
import { verbRules } from '../../core/integrity/verbs/registry.ts';
import { answerKinds } from '../../core/render/answers/registry.ts';
import { commentLimit, summaryLimit } from '../../core/render/fit-page.ts';
import { namesOf } from '../../core/render/names.ts';
import { titleLimit } from '../../core/render/render-check.ts';
import { sampleConfig, sampleVerdict } from '../core/render/sample.ts';
import { nodesOf, page, textOf } from './pages.ts';

interface Section {
  readonly title: string;
  /** The heading of level 2 above it. */
  readonly chapter: string;
  readonly nodes: readonly Nodes[];
}

/** Sections under headings of level 3. */
function sectionsOf(path: string): Section[] {
  const sections: { title: string; chapter: string; nodes: Nodes[] }[] = [];
  let chapter = '';
  let current: (typeof sections)[number] | null = null;
  for (const node of page(path).tree.children) {
    if (node.type === 'heading' && node.depth <= 2) {
      chapter = textOf(node);
      current = null;
    } else if (node.type === 'heading' && node.depth === 3) {
      current = { title: textOf(node), chapter, nodes: [] };
      sections.push(current);
    } else current?.nodes.push(node);
  }
  return sections;
}

function cellsOf(table: Table): string[][] {
  return table.children.slice(1).map((row) => row.children.map(textOf));
}

const sections = sectionsOf('docs/reference/commands.md');

test('every command has its section, and no other', () => {
  assert.deepEqual(sections.map(({ title }) => title.slice(1)).toSorted(), verbs.toSorted());
});

describe('the section of', () => {
  for (const { title, chapter, nodes } of sections) {
    const verb = title.slice(1);
    const rule = [...verbRules.values()].find((one) => one.verb === verb);
    const text = nodes.map(textOf).join('\n');

    test(`${title} stands where the command is said`, () => {
      const places = { persona: "On a persona's sub-issue", initiative: 'On the initiative' };
      const place = verb === 'initiative' ? 'initiative' : rule?.place;
      assert.equal(chapter, place === undefined ? 'Everywhere' : places[place]);
    });

    test(`${title} says who may`, () => {
      const who = /Who:(.*?)(?:Grammar:|$)/s.exec(text)?.[1] ?? '';
      assert.match(
        who,
        rule?.by === 'owner'
          ? /owner.*in person/s
          : rule?.by === 'speaker'
            ? /owner or delegate|whoever raised it/
            : /\w/,
      );
    });

    test(`${title} has an example of it`, () => {
      const examples = nodes.flatMap((node) =>
        node.type === 'code' ? parseCommands(node.value).commands : [],
      );
      assert.deepEqual(
        examples.map((example) => example.verb),
        [verb],
      );
    });
  }
});

const outcomeWords = {
  done: '✅ Taken',
  noted: '📝 Taken, with a remark',
  refused: '⛔ Not taken',
  asked: '💬 Asked',
} as const;

test('what the page quotes is what Tutti answers', () => {
  const names = namesOf(sampleConfig, sampleVerdict().personas);
  const said = new Set(
    answerKinds.map(({ outcome, say, example }) => `${outcomeWords[outcome]}: ${say(example, names)}`),
  );
  const quoted = sections.flatMap(({ nodes }) =>
    nodes.filter(({ type }) => type === 'blockquote').map(textOf),
  );
  assert.ok(quoted.length > 20);
  assert.deepEqual(
    quoted.filter((quote) => !said.has(quote.replaceAll('\n', ' '))),
    [],
  );
});

const manifest: {
  readonly default_permissions: Readonly<Record<string, string>>;
  readonly default_events: readonly string[];
} = parse(readFileSync('app.yml', 'utf8'));

test('permissions and events are those of app.yml', () => {
  const [permissions, events] = nodesOf(page('docs/reference/events-and-permissions.md').tree, 'table').map(
    cellsOf,
  );
  assert.deepEqual(
    Object.fromEntries((permissions ?? []).map(([name, level]) => [name, level])),
    manifest.default_permissions,
  );
  assert.deepEqual(
    (events ?? []).map(([name]) => name),
    manifest.default_events,
  );
});

test('the address that registers the App asks for what app.yml lists', () => {
  const { tree } = page('docs/how-to/run-the-app.md');
  const address =
    nodesOf(tree, 'code').find(({ value }) => value.includes('/settings/apps/new?'))?.value ?? '';
  const { searchParams } = new URL(address);
  const asked = [...searchParams].filter(([name]) => Object.hasOwn(manifest.default_permissions, name));
  assert.deepEqual(Object.fromEntries(asked), manifest.default_permissions);
  assert.deepEqual(searchParams.getAll('events[]'), manifest.default_events);
});

test('every setting of the App is explained, and no other', () => {
  const source = readFileSync('app/read-settings.ts', 'utf8');
  const read = new Set([...source.matchAll(/'([A-Z]+(?:_[A-Z]+)*)'/g)].map(([, name]) => name ?? ''));
  const tables = nodesOf(page('docs/how-to/run-the-app.md').tree, 'table').map(cellsOf);
  const explained = tables
    .flat()
    .map(([name]) => name ?? '')
    .filter((name) => /^[A-Z_]{4,}$/.test(name));
  assert.deepEqual(explained.toSorted(), [...read].filter((name) => name.length > 3).toSorted());
});

test('limits are those of the code', () => {
  const { text } = page('docs/reference/limits.md');
  const limits = [MAX_WILDCARDS, commentLimit, summaryLimit, titleLimit];
  for (const limit of limits) assert.match(text, new RegExp(`\\| ${limit.toLocaleString('en')}\\b`));
});
