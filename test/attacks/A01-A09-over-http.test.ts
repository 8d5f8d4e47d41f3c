import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { asUser } from '../../sandbox/state/actor.ts';
import { deleteRevision } from '../../sandbox/state/comment-moderation.ts';
import type { Login } from '../world/world.ts';
import { prepareLaunch, type ReadyLaunch } from './ready-launch.ts';

/** Words that others say, edit and delete, through GitHub and the App. Every test begins and ends with a green gate. */
describe('through GitHub, the words of others', () => {
  let launch: ReadyLaunch;
  before(async () => {
    launch = await prepareLaunch();
  });
  after(() => launch.world.close());

  const as = (login: Login) => launch.world.as(login);
  const issue = (persona: string) => launch.initiative.issueOf(persona);

  /** An owner says again what was voided. */
  async function repair(login: Login, persona: string, ids: string): Promise<void> {
    await as(login).comment(issue(persona), `/met ${ids}`);
    await launch.assertGreen();
  }

  for (const login of ['olga', 'wanda', 'lea', 'max', 'adm'] as const)
    it(`A01: ${login} does not become an owner by a role, and is told who is one`, async () => {
      await as('dee').comment(issue('dealmaker'), '/unmet price we are not there yet');
      await launch.assertRed(/^Blocked: Dealmaker: price is not met/);
      const sent = await as(login).comment(issue('dealmaker'), '/met price');
      await launch.assertRed(/^Blocked: Dealmaker: price is not met/);
      const answer = await launch.lastAnswer(issue('dealmaker'));
      assert.match(answer, new RegExp(`tutti:reply ${String(sent)} `));
      assert.match(answer, /Not taken.*dee/s);
      await repair('dee', 'dealmaker', 'price');
    });

  it('A02: an owner’s small talk that a writer edits into a declaration voids, and does not declare', async () => {
    await as('gus').comment(issue('guardian'), '/unmet rollback it takes ten minutes');
    const talk = await as('gus').comment(issue('guardian'), 'Good morning.');
    await launch.world.settled();
    await as('wanda').editComment(talk, '/met rollback');
    await launch.assertRed(/^Blocked: Guardian: rollback is not met/);
    assert.match(await launch.summary(), /declare runbook again: wanda edited a comment/);
    await repair('gus', 'guardian', 'rollback runbook');
  });

  it('A03: a denial that a writer edits away stays', async () => {
    const denial = await as('ada').comment(issue('advocate'), '/unmet help the page is empty');
    await launch.world.settled();
    await as('wanda').editComment(denial, 'thanks');
    await launch.assertRed(/^Blocked: Advocate: help is not met/);
    await repair('ada', 'advocate', 'help support');
  });

  it('A03: nor does it help to be quicker than the App', async () => {
    launch.world.sandbox.deliveries.hold();
    const denial = await as('vera').comment(issue('visionary'), '/unmet scope it has grown');
    await as('wanda').editComment(denial, 'thanks');
    launch.world.sandbox.deliveries.release();
    await launch.assertRed(/^Blocked: Visionary has to declare .* again: wanda edited a comment/);
    await repair('vera', 'visionary', 'promise scope');
  });

  for (const [how, alter] of [
    ['edits away', (id: number) => as('wanda').editComment(id, 'thanks')],
    ['deletes', (id: number) => as('wanda').deleteComment(id)],
  ] as const)
    it(`A03: a concern on another persona’s sub-issue that a writer ${how} before the App has seen it`, async () => {
      launch.world.sandbox.deliveries.hold();
      const concern = await as('ada').comment(issue('builder'), '/concern support was not told');
      await alter(concern);
      launch.world.sandbox.deliveries.release();
      await launch.assertRed(/^Blocked: Builder has to declare .* again: wanda /);
      await repair('ana', 'builder', 'demo done');
    });

  it('A04: a denial that a writer deletes stays', async () => {
    const denial = await as('sam').comment(issue('storyteller'), '/unmet words nobody understands them');
    await launch.world.settled();
    await as('wanda').deleteComment(denial);
    await launch.assertRed(/^Blocked: Storyteller: words is not met/);
    await repair('sam', 'storyteller', 'words story');
  });

  it('A04: nor does it help to be quicker than the App, and the one who did it is named', async () => {
    launch.world.sandbox.deliveries.hold();
    const denial = await as('ana').comment(issue('builder'), '/unmet done not in Safari');
    await as('wanda').deleteComment(denial);
    launch.world.sandbox.deliveries.release();
    await launch.assertRed(/^Blocked: Builder has to declare .* again: wanda deleted a comment/);
    await repair('ana', 'builder', 'demo done');
  });

  it('A04: a hold that a writer deletes holds, until the one who set it releases it', async () => {
    const hold = await as('gus').comment(launch.initiative.number, '/hold the pager is broken');
    await launch.assertRed(/^Blocked: On hold by gus/i);
    await as('wanda').deleteComment(hold);
    await launch.assertRed(/^Blocked: The signature no longer counts: wanda deleted a comment/);
    await signAgain();
    await launch.assertRed(/^Blocked: On hold by gus/i);
    await as('gus').comment(launch.initiative.number, '/release-hold');
    await launch.assertGreen();
  });

  /** Deleting an owner’s words on the initiative takes the force of the signature too. */
  async function signAgain(): Promise<void> {
    const [sticky] = await launch.world.ourComments(launch.initiative.number);
    const line = /\/sign selection@[0-9a-f]{8}/.exec(sticky?.body ?? '')?.[0];
    assert.ok(line !== undefined, sticky?.body);
    await as('lea').comment(launch.initiative.number, line);
    await launch.world.settled();
  }

  it('A05: an edit that is put back as it was is still an edit', async () => {
    const said = await as('vera').comment(issue('visionary'), '/met promise scope');
    await launch.assertGreen();
    await as('wanda').editComment(said, 'nothing');
    await as('wanda').editComment(said, '/met promise scope');
    await launch.assertRed(/^Blocked: Visionary has to declare .* again/);
    await repair('vera', 'visionary', 'promise scope');
  });

  it('A06: a version that is wiped from the history may have been a denial', async () => {
    const { store, acme } = launch.world.sandbox;
    const talk = await as('vera').comment(issue('visionary'), 'Good morning.');
    await as('vera').editComment(talk, 'Good morning, all.');
    await launch.assertGreen();
    await as('wanda').editComment(talk, 'Good morning to all.');
    await launch.assertGreen();
    const comment = store.comments.get(talk);
    const wiped = comment?.edits[1];
    assert.ok(comment !== undefined && wiped !== undefined);
    deleteRevision(store, asUser(acme.people.wanda), comment, wiped);
    // GitHub sends nothing: the next look finds it.
    launch.world.app().sweep();
    await launch.assertRed(/^Blocked: Visionary has to declare .* again/);
    await repair('vera', 'visionary', 'promise scope');
  });

  it('A07: an owner who adds to their declaration afterwards is asked to say it anew', async () => {
    await as('ana').comment(issue('builder'), '/unmet done the form is slow');
    const said = await as('ana').comment(issue('builder'), '/met demo');
    await launch.assertRed(/^Blocked: Builder: done is not met/);
    await as('ana').editComment(said, '/met demo done');
    await launch.assertRed(/^Blocked: Builder: done is not met/);
    const answer = await launch.lastAnswer(issue('builder'));
    assert.match(answer, new RegExp(`tutti:reply ${String(said)}e `));
    assert.match(answer, /new comment/);
    await repair('ana', 'builder', 'demo done');
  });

  it('A09: an owner who deletes their declaration takes it back', async () => {
    await as('dee').comment(issue('dealmaker'), '/unmet brief it is old');
    const said = await as('dee').comment(issue('dealmaker'), '/met brief');
    await launch.assertGreen();
    await as('dee').deleteComment(said);
    await launch.assertRed(/^(?:Waiting|Blocked): Dealmaker: brief/, 'failure');
    await repair('dee', 'dealmaker', 'brief');
  });
});
