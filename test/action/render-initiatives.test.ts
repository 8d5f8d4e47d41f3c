import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { pageLimit, renderInitiatives } from '../../action/render-initiatives.ts';
import { parseCommands } from '../../core/commands/parse-commands.ts';
import { byteLength } from '../../core/render/fit-page.ts';
import type { InitiativeVerdict } from '../../core/verdict/verdict.ts';
import { hostileText, hostileTexts } from '../core/render/hostile-text.ts';
import { parseMarkdown, skeleton, visibleText } from '../core/render/markdown-tree.ts';
import { sampleVerdict } from '../core/render/sample.ts';

function verdict(number: number, over: Partial<InitiativeVerdict> = {}): InitiativeVerdict {
  const url = `https://github.com/acme/checkout/issues/${String(number)}`;
  return sampleVerdict({ initiative: { number, url, title: `Initiative ${String(number)}` }, ...over });
}

describe('the page of all initiatives', () => {
  it('has a row for each, and below its personas and what is missing, folded away', () => {
    const page = renderInitiatives([verdict(12), verdict(15, { decision: 'allow', reasons: [] })]);
    const text = visibleText(parseMarkdown(page));
    for (const words of ['#12 Initiative 12', '⏳ Waiting', '2 of 3', 'Builder has not declared b2'])
      assert.ok(text.includes(words), words);
    assert.equal(page.match(/^<details><summary>3 personas, [01] reasons?<\/summary>$/gm)?.length, 2);
    assert.equal(page.match(/^<\/details>$/gm)?.length, 2);
    assert.match(page, /\| 🔵 on track \| 1\/2 met \|/);
    assert.match(page, /### What is missing \(1\)\n\n- .* · ana can act · /);
  });

  it('holds no command and no markup of anybody else’s, whatever an initiative is called', () => {
    const called = (title: string) =>
      renderInitiatives([sampleVerdict({ initiative: { number: 12, url: '', title } })]);
    const plain = skeleton(parseMarkdown(called('x')));
    fc.assert(
      fc.property(hostileText, (title) => {
        const page = called(title);
        assert.deepEqual(skeleton(parseMarkdown(page)), plain);
        assert.deepEqual(parseCommands(page).commands, []);
      }),
      { numRuns: 60, examples: hostileTexts.map((text) => [text]) },
    );
  });
});

describe('a page that is full', () => {
  const many = Array.from({ length: 3000 }, (_, index) => verdict(index + 1));

  it('stays below what GitHub takes', () => {
    const page = renderInitiatives(many);
    assert.ok(byteLength(page) <= pageLimit);
    assert.ok(byteLength(page) > pageLimit * 0.9);
  });

  it('names what it leaves out', () => {
    const few = many.slice(0, 20);
    const whole = byteLength(renderInitiatives(few));
    const page = renderInitiatives(few, whole);
    assert.match(page, /_Not unfolded here are (?:#\d+, )*#20: the page is full\._/);
    const unfolded = [...page.matchAll(/^### \[\\#&#8203;(\d+) /gm)].map(([, number]) => Number(number));
    const named = [...(/_Not unfolded here are (.*):/.exec(page)?.[1] ?? '').matchAll(/#(\d+)/g)].map(
      ([, number]) => Number(number),
    );
    assert.ok(unfolded.length > 0);
    assert.deepEqual(
      [...unfolded, ...named],
      few.map(({ initiative }) => initiative.number),
    );
  });

  it('keeps the rows for as long as there is room, and counts the rest', () => {
    const page = renderInitiatives(many, 200_000);
    const rows = page.match(/^\| \[\\#&#8203;\d+ Initiative/gm)?.length ?? 0;
    assert.ok(rows > 300 && rows < 3000);
    const more = /_There is no row for #(\d+), .* and (\d+) more: the page is full\._/.exec(page);
    assert.equal(Number(more?.[1]), rows + 1);
    assert.equal(Number(more?.[2]), 3000 - rows - 500);
    assert.ok(byteLength(page) <= 200_000);
  });

  it('is whole where it may be of any size', () => {
    const page = renderInitiatives(many, Number.POSITIVE_INFINITY);
    assert.equal(page.match(/^<details>/gm)?.length, 3000);
    assert.doesNotMatch(page, /page is full/);
  });
});
