import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseConfig } from '../../core/config/parse-config.ts';

const PAGE = readFileSync('docs/reference/configuration.md', 'utf8');

/** Every problem code in the sources of the config parser. */
function codesInSource(): Set<string> {
  const files = readdirSync('core/config', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const sources = files.map((name) => readFileSync(`core/config/${name}`, 'utf8')).join('\n');
  const codes = [...sources.matchAll(/code: (?:point \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g)];
  return new Set(codes.flatMap(([, first, second]) => [first, second]).filter((code) => code !== undefined));
}

describe('the configuration page', () => {
  it('has a row for every problem that can be reported, and for no other', () => {
    const rows = [...PAGE.matchAll(/^\| `([a-z-]+)` \| (?:error|warning) \|/gm)].map(
      ([, code]) => code ?? '',
    );
    assert.deepEqual(new Set(rows), codesInSource());
    assert.equal(rows.length, new Set(rows).size);
  });

  it('shows only configs that are right', () => {
    const blocks = [...PAGE.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text ?? '');
    assert.ok(blocks.length > 0);
    for (const block of blocks) {
      const errors = parseConfig(block).problems.filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, []);
    }
  });
});

describe('the config of this project itself', () => {
  it('is right', () => {
    assert.ok(parseConfig(readFileSync('.github/tutti.yml', 'utf8')).config);
  });
});
