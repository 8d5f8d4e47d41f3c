import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { reasonKind, reasonKinds } from '../../../core/reasons/registry.ts';
import { exampleOf, renderReasonsReference } from '../../../core/reasons/render-reference.ts';
import { namesOf } from '../../../core/render/names.ts';
import { parseMarkdown } from '../render/markdown-tree.ts';

const names = namesOf(null, []);
const folder = new URL('../../../core/reasons/', import.meta.url);
const notKinds = new Set(['deed.ts', 'detail.ts', 'reason-kind.ts', 'registry.ts', 'render-reference.ts']);

test('every file of a reason is in the registry, once', () => {
  const files = readdirSync(folder).filter((file) => !notKinds.has(file));
  assert.deepEqual(reasonKinds.map(({ code }) => `${code}.ts`).toSorted(), files.toSorted());
});

test('worse reasons stand before better ones, and notices last', () => {
  const order = ['error', 'block', 'wait', 'notice'];
  const ranks = reasonKinds.map(({ decision }) => order.indexOf(decision));
  assert.deepEqual(
    ranks,
    ranks.toSorted((a, b) => a - b),
  );
});

test('no code without words can reach a verdict, and one that did would be shown', () => {
  assert.match(reasonKind('made-up').title(exampleOf(reasonKind('made-up')), names), /made-up/);
});

for (const kind of reasonKinds) {
  test(`${kind.code} says what is missing, why, and what to do`, () => {
    const reason = exampleOf(kind);
    const title = kind.title(reason, names);
    assert.ok(title.length <= 110, `${title.length}: ${title}`);
    assert.match(title, /^[\p{L}.#0-9]/u);
    assert.doesNotMatch(title, /undefined|null|\n|[.!]$/);
    assert.match(kind.explain(reason, names), /^[A-Z].+[.]$/);
    const { text, command } = kind.next(reason, names);
    assert.match(text, /^[A-Z][^\n]+[^.\n]$/);
    if (command !== null) assert.match(command, /^(?:\/[a-z]|Initiative: #)/);
  });

  test(`${kind.code} reads no detail that its example does not show, and uses all that it shows`, () => {
    const read = new Set<string>();
    const detail = new Proxy(kind.example, {
      get: (target, key) => {
        read.add(String(key));
        return Reflect.get(target, key);
      },
    });
    const reason = { ...exampleOf(kind), detail };
    kind.title(reason, names);
    kind.explain(reason, names);
    kind.next(reason, names);
    assert.deepEqual([...read].toSorted(), Object.keys(kind.example).toSorted());
  });

  test(`${kind.code} has words when every detail is missing`, () => {
    const reason = { ...exampleOf(kind), detail: {}, persona: null, criterion: null };
    assert.doesNotMatch(kind.title(reason, names) + kind.explain(reason, names), /undefined|null|: $|\(\)/);
  });
}

test('a code without words is shown under its name, as an error', () => {
  const kind = reasonKind('from-the-future');
  assert.equal(kind.decision, 'error');
  assert.match(kind.title(exampleOf(kind), names), /from-the-future/);
});

test('the reference has one section per code', () => {
  const tree = parseMarkdown(renderReasonsReference());
  const headings =
    'children' in tree ? tree.children.filter((node) => node.type === 'heading' && node.depth === 3) : [];
  assert.equal(headings.length, reasonKinds.length);
});
