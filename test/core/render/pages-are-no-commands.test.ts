import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { parseCommands } from '../../../core/commands/parse-commands.ts';
import { commentLimit } from '../../../core/render/fit-page.ts';
import { renderReceipt, renderScopeReceipt } from '../../../core/render/render-receipt.ts';
import { hostileText, hostileTexts } from './hostile-text.ts';
import { pagesWith } from './pages.ts';
import { anyReceipt, anyScopeReceipt } from './receipts.ts';

test('no page, whatever words went into it, holds a command', () => {
  fc.assert(
    fc.property(hostileText, (words) => {
      for (const [name, page] of Object.entries(pagesWith(words)))
        assert.deepEqual(parseCommands(page).commands, [], name);
    }),
    { numRuns: 60, examples: hostileTexts.map((text) => [text]) },
  );
});

test('no receipt holds a command', () => {
  fc.assert(
    fc.property(anyReceipt, anyScopeReceipt, (receipt, scope) => {
      assert.deepEqual(parseCommands(renderReceipt(receipt, commentLimit)).commands, []);
      assert.deepEqual(parseCommands(renderScopeReceipt(scope)).commands, []);
    }),
  );
});
