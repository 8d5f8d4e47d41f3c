import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setupHelp } from '../../reconcile/setup/setup-arguments.ts';
import { type SetupStage, startSetupStage } from '../reconcile/setup/setup-stage.ts';
import { installationToken } from '../sandbox/ask.ts';

const guide = readFileSync('docs/how-to/protect-every-door.md', 'utf8');

/** The fenced blocks of that language, in order. */
const blocks = (language: string) =>
  guide
    .split('```')
    .filter((part) => part.startsWith(`${language}\n`))
    .map((part) => part.slice(language.length + 1));

/** Words after `npx tutti setup`, as a reader types them. */
const calls = blocks('sh')
  .flatMap((block) => block.split('\n'))
  .filter((line) => line.startsWith('npx tutti setup '))
  .map((line) => line.slice('npx tutti setup '.length).split(' '));

describe('the guide to every door, typed as it is written', () => {
  let stage: SetupStage;
  const folder = mkdtempSync(join(tmpdir(), 'tutti-guide-'));
  before(async () => {
    stage = await startSetupStage((sandbox) => installationToken(sandbox));
    stage.reset();
    const [config = ''] = blocks('yaml');
    stage.configure(config);
  });
  after(async () => {
    rmSync(folder, { recursive: true });
    await stage.close();
  });

  const type = (words: readonly string[]) => {
    const typed = words.map((word) =>
      word === '123456' ? String(stage.sandbox.app.id) : word.replace('undo.json', join(folder, 'undo.json')),
    );
    return stage.run(typed, { ask: () => Promise.resolve(true) });
  };

  it('shows what setup shows, does what it says, and is taken back', async () => {
    const [plan = [], apply = [], back = []] = calls;
    assert.equal(calls.length, 3);
    const first = await stage.picture();
    const shown = await type(plan);
    assert.equal(shown.code, 3);
    const [excerpt = ''] = blocks('text');
    assert.ok(shown.out.replaceAll(String(stage.sandbox.app.id), '123456').includes(excerpt.trimEnd()));
    assert.equal((await type(apply)).code, 0);
    assert.equal((await type(plan)).code, 0);
    assert.equal((await type(back)).code, 0);
    assert.deepEqual(await stage.picture(), first);
  });
});

describe('the reference of setup', () => {
  const page = readFileSync('docs/reference/setup.md', 'utf8');
  for (const option of new Set(setupHelp.match(/--[a-z-]+/g) ?? []))
    it(`has ${option}`, () => assert.ok(page.includes(`\`${option}`)));
});
