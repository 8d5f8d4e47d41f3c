import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { startWorld } from '../world/world.ts';
import { readActs } from './act.ts';
import { createStage } from './stage.ts';

/**
 * One folder per scenario: `given.yml` says what people do, `expected/*.md` what GitHub shows then, to be read as it is
 * rendered. `UPDATE_GOLDEN=1` writes them anew.
 */
const here = new URL('./', import.meta.url);
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';

function folders(): string[] {
  return readdirSync(here, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
}

function compare(folder: string, name: string, page: string): void {
  const file = new URL(`${folder}/expected/${name}.md`, here);
  if (isUpdating) {
    mkdirSync(new URL('./', file), { recursive: true });
    writeFileSync(file, `${page}\n`);
  }
  assert.equal(`${page}\n`, readFileSync(file, 'utf8'), `${folder}/expected/${name}.md`);
}

describe('scenarios', () => {
  for (const folder of folders())
    it(folder.replaceAll('-', ' '), async (test) => {
      const world = await startWorld();
      test.after(() => world.close());
      const stage = createStage(world);
      const shown = [];
      for (const act of readActs(parse(readFileSync(new URL(`${folder}/given.yml`, here), 'utf8')))) {
        const picture = await stage.play(act);
        if (picture === null) continue;
        compare(folder, picture.name, picture.page);
        shown.push(`${picture.name}.md`);
      }
      assert.deepEqual(readdirSync(new URL(`${folder}/expected/`, here)).toSorted(), shown.toSorted());
    });
});
