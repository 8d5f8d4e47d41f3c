import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { believe } from '../../octokit/json.ts';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { findIssue } from '../../sandbox/state/issue-access.ts';
import { deleteIssue, transferIssue } from '../../sandbox/state/issue-admin.ts';
import { createRepository } from '../../sandbox/state/repositories.ts';
import { completeRecord } from '../world/record.ts';
import type { Login } from '../world/world.ts';
import { prepareLaunch, type ReadyLaunch } from './ready-launch.ts';

const subIssues = '/repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
const subIssue = '/repos/{owner}/{repo}/issues/{issue_number}/sub_issue';

/** What triagers, writers and administrators can do around the words. The tests build on each other, in order. */
describe('through GitHub, scope and structure', () => {
  let launch: ReadyLaunch;
  before(async () => {
    launch = await prepareLaunch();
  });
  after(() => launch.world.close());

  const as = (login: Login) => launch.world.as(login);
  const issue = (persona: string) => launch.initiative.issueOf(persona);
  const sticky = async () => (await launch.world.ourComments(launch.initiative.number))[0]?.body ?? '';

  async function read(number: number) {
    const answer = await as('adm').request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
      issue_number: number,
    });
    return believe<{ id: number; node_id: string; title: string; body: string }>(answer);
  }

  /** `bo` may triage: GitHub lets triagers hide comments. It sends no webhook for that. */
  async function hide(comment: number): Promise<void> {
    const found = await as('bo').request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      comment_id: comment,
    });
    await as('bo').graphql(
      'mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }',
      { id: believe<{ node_id: string }>(found).node_id },
    );
    launch.world.app().sweep();
  }

  it('A24: a hidden declaration no longer counts; said again, it does', async () => {
    const said = await as('gus').comment(issue('guardian'), '/met runbook rollback');
    await as('gus').comment(issue('guardian'), '/unmet runbook one step is missing');
    const last = await as('gus').comment(issue('guardian'), '/met runbook');
    await launch.assertGreen();
    await hide(said);
    await launch.assertGreen();
    await hide(last);
    await launch.assertRed(/^Blocked: Guardian: runbook is not met/);
    await as('gus').comment(issue('guardian'), '/met runbook');
    await launch.assertGreen();
  });

  it('A24: a hidden denial still counts', async () => {
    const denial = await as('gus').comment(issue('guardian'), '/unmet rollback untested');
    await launch.world.settled();
    await hide(denial);
    await launch.assertRed(/^Blocked: Guardian: rollback is not met/);
    await as('gus').comment(issue('guardian'), '/met rollback');
    await launch.assertGreen();
  });

  it('A26: ticked boxes and commands in a body declare nothing, and the body is put right', async () => {
    await as('dee').comment(issue('dealmaker'), '/unmet price not settled');
    await launch.assertRed(/^Blocked: Dealmaker: price is not met/);
    const { body } = await read(issue('dealmaker'));
    await as('wanda').editIssue(issue('dealmaker'), { body: `${body}\n- [x] price\n\n/met price\n` });
    await launch.assertRed(/^Blocked: Dealmaker: price is not met/);
    assert.equal((await read(issue('dealmaker'))).body, body);
    await as('dee').comment(issue('dealmaker'), '/met price');
    await launch.assertGreen();
  });

  it('A27: two who overwrite a body at once overwrite nothing that counts', async () => {
    const { body } = await read(issue('dealmaker'));
    await Promise.all([
      as('wanda').editIssue(issue('dealmaker'), { body: 'mine' }),
      as('max').editIssue(issue('dealmaker'), { body: 'no, mine' }),
    ]);
    await launch.assertGreen();
    assert.equal((await read(issue('dealmaker'))).body, body);
  });

  it('A28 A35: reactions, labels, assignees and closing approve nothing', async () => {
    const denial = await as('ada').comment(issue('advocate'), '/unmet help the page is empty');
    await launch.assertRed(/^Blocked: Advocate: help is not met/);
    const number = { issue_number: issue('advocate') };
    await as('ada').request('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
      comment_id: denial,
      content: '+1',
    });
    await as('wanda').request('POST /repos/{owner}/{repo}/labels', { name: 'approved', color: '00ff00' });
    await as('bo').request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
      ...number,
      labels: ['approved', 'stage:operate'],
    });
    await as('bo').request('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
      ...number,
      assignees: ['bo'],
    });
    for (const state_reason of ['completed', 'not_planned']) {
      await as('bo').editIssue(issue('advocate'), { state: 'closed', state_reason });
      await launch.assertRed(/^Blocked: Advocate: help is not met/);
      await as('bo').editIssue(issue('advocate'), { state: 'open' });
    }
    await as('bo').editIssue(launch.initiative.number, { state: 'closed', state_reason: 'completed' });
    await launch.assertRed(/^Blocked: The initiative #\d+ is closed/);
    await as('bo').editIssue(launch.initiative.number, { state: 'open' });
    await as('ada').comment(issue('advocate'), '/met help');
    await launch.assertGreen();
  });

  it('A29 A30: a criterion that is dropped or reworded in a sub-issue comes back as it was signed', async () => {
    const { body } = await read(issue('storyteller'));
    const line = /^.*The story is in customers.*\n/mu;
    for (const text of ['', '- `words` Whatever\n']) {
      const altered = body.replace(line, text);
      assert.notEqual(altered, body);
      await as('wanda').editIssue(issue('storyteller'), { body: altered });
      await launch.assertGreen();
      assert.equal((await read(issue('storyteller'))).body, body);
    }
  });

  it('A29: a criterion that vanishes from the signed record blocks until it is back', async () => {
    const body = completeRecord.replace('- help: Help page is written', '- help2: Nothing');
    assert.notEqual(body, completeRecord);
    await as('wanda').editIssue(launch.initiative.number, { body });
    await launch.assertRed(/^Blocked: The record was changed after it was signed/);
    await as('wanda').editIssue(launch.initiative.number, { body: completeRecord });
    await launch.assertGreen();
  });

  it('A31: a merged rewording of a standing criterion has to be signed, re-confirmed and declared anew', async () => {
    const config = TUTTI_CONFIG.replace('Runbook reviewed', 'Runbook rehearsed');
    await as('adm').commit('main', { '.github/tutti.yml': config });
    await launch.assertGreen();
    await signNow();
    await launch.assertRed(/^Waiting: Guardian has not re-confirmed/, null);
    assert.match(await launch.summary(), /runbook.*changed/i);
    await as('gus').comment(issue('guardian'), '/met runbook');
    await launch.assertRed(/^Waiting: Guardian has not re-confirmed/, null);
    const line = /\/reconfirm@[0-9a-f]{8}/.exec(await launch.summary())?.[0];
    assert.ok(line !== undefined, await launch.summary());
    await as('gus').comment(issue('guardian'), line);
    await launch.assertGreen();
  });

  /** Lea signs what the record and the config would make now; she has the digest from the answer to a wrong one. */
  async function signNow(): Promise<void> {
    await as('lea').comment(launch.initiative.number, '/sign selection@00000000');
    await launch.world.settled();
    const answer = await launch.lastAnswer(launch.initiative.number);
    const line = /\/sign selection@[0-9a-f]{8}/.exec(answer)?.[0];
    assert.ok(line !== undefined, answer);
    await as('lea').comment(launch.initiative.number, line);
    await launch.world.settled();
  }

  it('A32: a detached sub-issue is missed, whatever is put in its place', async () => {
    const real = await read(issue('visionary'));
    const parent = { issue_number: launch.initiative.number };
    await as('bo').request(`DELETE ${subIssue}`, { ...parent, sub_issue_id: real.id });
    const decoy = await as('bo').openIssue({ title: real.title, body: real.body });
    await as('bo').request(`POST ${subIssues}`, { ...parent, sub_issue_id: (await read(decoy)).id });
    await as('vera').comment(decoy, '/met promise scope');
    await launch.assertRed(/^Blocked: The sub-issue of Visionary/);
    assert.match(await launch.summary(), /Visionary has to declare promise again/);
    assert.match(await sticky(), new RegExp(`${String(decoy)} looks like the sub-issue`));
    await as('bo').request(`POST ${subIssues}`, { ...parent, sub_issue_id: real.id });
    await launch.assertRed(/^Blocked: Visionary has to declare .* again/);
    await as('vera').comment(launch.initiative.issueOf('visionary'), '/met promise scope');
    await launch.assertGreen();
  });

  it('A33: a second sub-issue with a persona’s marker is named, and what is said on it counts for nothing', async () => {
    const real = await read(issue('guardian'));
    const double = await as('bo').openIssue({ title: real.title, body: real.body });
    await as('bo').request(`POST ${subIssues}`, {
      issue_number: launch.initiative.number,
      sub_issue_id: (await read(double)).id,
    });
    await launch.assertGreen();
    assert.match(await sticky(), new RegExp(`${String(double)} looks like the sub-issue`));
    await as('gus').comment(issue('guardian'), '/unmet rollback untested');
    await as('gus').comment(double, '/met rollback');
    await launch.assertRed(/^Blocked: Guardian: rollback is not met/);
    await as('gus').comment(issue('guardian'), '/met rollback');
    await launch.assertGreen();
  });

  it('A77: a look-alike of the convergence comment is spoken of, and left as it is', async () => {
    const body = (await sticky()).replace(/^## .*$/m, '## ✅ Everything is fine');
    const forged = await as('olga').comment(launch.initiative.number, body);
    await launch.assertGreen();
    assert.match(await sticky(), /A comment by olga looks like one of Tutti and is none/);
    const found = await as('adm').request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      comment_id: forged,
    });
    assert.equal(believe<{ body: string }>(found).body, body);
  });

  it('A25: a locked sub-issue silences its owner, so it blocks and says by whom it was locked', async () => {
    const number = { issue_number: issue('dealmaker') };
    await as('wanda').request('PUT /repos/{owner}/{repo}/issues/{issue_number}/lock', number);
    await launch.assertRed(/^Blocked: The sub-issue of Dealmaker is locked by wanda/);
    await as('wanda').request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock', number);
    await launch.assertGreen();
  });

  it('A34: a sub-issue that is transferred to another repository is gone from here', async () => {
    const { store, acme } = launch.world.sandbox;
    const adm = asUser(acme.people.adm);
    const elsewhere = createRepository(store, adm, acme.organization, { name: 'elsewhere' });
    launch.world.tick();
    transferIssue(store, adm, findIssue(store, acme.repository, issue('storyteller')), elsewhere);
    await launch.assertRed(/^Blocked: The sub-issue of Storyteller is gone/);
  });

  it('A36: a sub-issue that is deleted is missed: never one persona fewer', async () => {
    const { store, acme } = launch.world.sandbox;
    const { number } = launch.initiative;
    deleteIssue(store, asUser(acme.people.adm), findIssue(store, acme.repository, issue('advocate')));
    await launch.assertRed(/^Blocked: The sub-issue of (Advocate|Storyteller) is gone/);
    assert.match(await launch.summary(), /The sub-issue of Advocate is gone/);
    assert.match(await launch.summary(), /\| .*Advocate.* \| ⛔ blocked/);
    await as('lea').comment(number, '/recheck');
    await launch.assertRed(/^Blocked: The sub-issue of/);
  });
});
