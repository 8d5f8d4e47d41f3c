import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type BuilderAlone, startBuilderAlone } from '../world/builder-alone.ts';

describe('/automate, through the App', () => {
  let stage: BuilderAlone;

  before(async () => {
    stage = await startBuilderAlone(
      ['{ id: standing, text: "It is fast", signal: unit }', '{ id: load, text: "It bears: the load" }'],
      ['unit: { check: unit, app: github-actions, workflow: ".github/workflows/ci.yml" }'],
    );
  });
  after(() => stage.world.close());

  async function say(text: string, login: 'ana' | 'wanda' = 'ana'): Promise<string> {
    const issue = stage.initiative.issueOf('builder');
    await stage.world.as(login).comment(issue, text);
    await stage.world.settled();
    return (await stage.world.ourComments(issue)).at(-1)?.body ?? '';
  }
  const convergence = async () => (await stage.world.ourComments(stage.initiative.number))[0]?.body ?? '';
  const gate = async () => (await stage.world.gate(stage.pull))?.output.title ?? '';

  it('counts what is decided by machines', async () => {
    assert.match(await convergence(), / 1 of 3 automated/);
    assert.doesNotMatch(await convergence(), /### Proposed/);
  });

  const slips: readonly (readonly [string, RegExp])[] = [
    ['/automate', /name one or more of: .*done/i],
    ['/automate done', /Name one criterion and one signal/],
    ['/automate done unit please', /Name one criterion and one signal/],
    ['/automate b9 unit', /name one or more of/i],
    ['/automate done units', /defines no signal units[\s\S]*\/automate done unit/],
    ['/automate standing unit', /The signal unit decides standing already/],
    ['/automat done unit', /Did you mean .*\/automate/],
  ];
  for (const [line, answer] of slips)
    it(`${line} is explained, and proposes nothing`, async () => {
      assert.match(await say(line), answer);
      assert.doesNotMatch(await convergence(), /### Proposed/);
    });

  it('nobody else proposes', async () => {
    assert.match(await say('/automate done unit', 'wanda'), /owner/);
    assert.doesNotMatch(await convergence(), /### Proposed/);
  });

  it('a proposal gives the line, is listed, and changes nothing at the gate', async () => {
    const was = await gate();
    const answer = await say('/automate done unit');
    assert.match(answer, /- done: Addresses are filled in \(signal: unit\)/);
    assert.match(await say('/automate load unit'), /text: "It bears: the load", signal: unit/);
    assert.match(
      await convergence(),
      /### Proposed\n\n- Builder: `load` by the signal `unit` .*\n- Builder: `done` by/,
    );
    assert.equal(await gate(), was);
  });

  it('it stays until the record has it', async () => {
    const { number } = stage.initiative;
    const found = await stage.world
      .as('adm')
      .request('GET /repos/{owner}/{repo}/issues/{issue_number}', { issue_number: number });
    assert.ok(
      typeof found === 'object' && found !== null && 'body' in found && typeof found.body === 'string',
    );
    const body = found.body.replace('Addresses are filled in', 'Addresses are filled in (signal: unit)');
    await stage.world.as('adm').editIssue(number, { body });
    await stage.world.settled();
    assert.match(await convergence(), /### Proposed\n\n- Builder: `load`/);
    assert.doesNotMatch(await convergence(), /- Builder: `done` by/);
  });
});
