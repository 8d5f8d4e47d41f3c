import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { createUser, setOrganizationMember } from '../../sandbox/state/accounts.ts';
import { asGithubToken, asUser } from '../../sandbox/state/actor.ts';
import { createApp, setInstallationPermissions } from '../../sandbox/state/apps.ts';
import { createComment } from '../../sandbox/state/comments.ts';
import { findIssue } from '../../sandbox/state/issue-access.ts';
import type { Issue } from '../../sandbox/state/issue-entities.ts';
import { createTeam, removeTeamMember, setTeamMember } from '../../sandbox/state/teams.ts';
import { prepareLaunch, type ReadyLaunch } from './ready-launch.ts';

/** Who speaks for a persona, as GitHub tells it at this moment. Every test begins and ends with a green gate. */
describe('through GitHub, who may speak', () => {
  let launch: ReadyLaunch;
  before(async () => {
    launch = await prepareLaunch();
  });
  after(() => launch.world.close());

  const as = (login: Parameters<ReadyLaunch['world']['as']>[0]) => launch.world.as(login);
  const number = (persona: string) => launch.initiative.issueOf(persona);
  const store = () => launch.world.sandbox.store;
  const acme = () => launch.world.sandbox.acme;
  const adm = () => asUser(acme().people.adm);
  const issue = (persona: string): Issue => findIssue(store(), acme().repository, number(persona));

  /** Merges another config into the default branch. */
  async function changeConfig(from: string, to: string): Promise<void> {
    assert.ok(TUTTI_CONFIG.includes(from));
    await as('adm').commit('main', { '.github/tutti.yml': TUTTI_CONFIG.replace(from, to) });
    await launch.world.settled();
  }

  const restoreConfig = () => changeConfig('version: 1', 'version: 1');

  it('A12: an owner whom a merged config drops has declared nothing, and is named', async () => {
    await changeConfig('owners: ["@gus"]', 'owners: ["@max"]');
    await launch.assertRed(/^Waiting: Guardian has not declared runbook: .* max can act/, null);
    assert.match(await launch.summary(), /gus/);
    await as('gus').comment(number('guardian'), '/met runbook rollback');
    await launch.assertRed(/^Waiting: Guardian has not declared runbook/, null);
    await as('max').comment(number('guardian'), '/met runbook rollback');
    await launch.assertGreen();
    await restoreConfig();
    await as('gus').comment(number('guardian'), '/met runbook rollback');
    await launch.assertGreen();
  });

  it('A12: what the dropped owner denied stays denied', async () => {
    await as('dee').comment(number('dealmaker'), '/unmet price too low');
    await launch.assertRed(/^Blocked: Dealmaker: price is not met/);
    await changeConfig('owners: ["@dee"]', 'owners: ["@max"]');
    await launch.assertRed(/^Blocked: Dealmaker: price is not met/);
    await restoreConfig();
    await as('dee').comment(number('dealmaker'), '/met price');
    await launch.assertGreen();
  });

  it('A12 A13: a member of an owning team speaks until they leave the team', async () => {
    setTeamMember(store(), adm(), acme().platform, acme().people.max);
    await launch.world.settled();
    await as('ana').comment(number('builder'), '/unmet demo only on paper');
    await as('max').comment(number('builder'), '/met demo');
    await launch.assertGreen();
    removeTeamMember(store(), adm(), acme().platform, acme().people.max);
    await launch.assertRed(/^Blocked: Builder: demo is not met/);
    await as('ana').comment(number('builder'), '/met demo');
    await launch.assertGreen();
  });

  it('A13: somebody who is only invited to the team speaks for nobody', async () => {
    const guest = createUser(store(), { login: 'pia', name: 'Pia' });
    setTeamMember(store(), adm(), acme().platform, guest, { state: 'pending' });
    await as('ana').comment(number('builder'), '/unmet demo only on paper');
    launch.world.tick();
    createComment(store(), asUser(guest), issue('builder'), '/met demo');
    await launch.assertRed(/^Blocked: Builder: demo is not met/);
    await as('ana').comment(number('builder'), '/met demo');
    await launch.assertGreen();
  });

  it('A13: a member of a child team speaks', async () => {
    const child = createTeam(store(), adm(), acme().organization, { name: 'cart', parent: acme().platform });
    const nia = createUser(store(), { login: 'nia', name: 'Nia' });
    setOrganizationMember(store(), acme().organization, nia);
    setTeamMember(store(), adm(), child, nia);
    await as('ana').comment(number('builder'), '/unmet demo only on paper');
    await launch.assertRed(/^Blocked: Builder: demo is not met/);
    launch.world.tick();
    createComment(store(), asUser(nia), issue('builder'), '/met demo');
    await launch.assertGreen();
    await as('ana').comment(number('builder'), '/met demo');
    await launch.assertGreen();
  });

  it('A13: a team that the App may not read is unknown, and the gate says so', async () => {
    const { installation } = acme();
    const { permissions } = installation;
    const { members: _, ...without } = permissions;
    setInstallationPermissions(store(), adm(), installation, without);
    // A token keeps the permissions with which it was made: a new one has to be asked for.
    await launch.world.restartApp();
    await launch.assertRed(/^Unknown: The owners of Builder cannot be read/);
    await as('ana').comment(number('builder'), '/met demo');
    await launch.assertRed(/^Unknown: The owners of Builder cannot be read/);
    setInstallationPermissions(store(), adm(), installation, permissions);
    await launch.world.restartApp();
    await launch.assertGreen();
  });

  it('A14: a job’s token declares nothing and gets no answer', async () => {
    await as('ada').comment(number('advocate'), '/unmet help not yet');
    await launch.world.settled();
    const answers = (await launch.world.ourComments(number('advocate'))).length;
    launch.world.tick();
    createComment(
      store(),
      asGithubToken(store(), acme().repository, { issues: 'write' }),
      issue('advocate'),
      '/met help',
    );
    await launch.assertRed(/^Blocked: Advocate: help is not met/);
    assert.equal((await launch.world.ourComments(number('advocate'))).length, answers);
    await as('ada').comment(number('advocate'), '/met help');
    await launch.assertGreen();
  });

  it('A15: what another app posts in an owner’s name is not the owner’s word', async () => {
    const robot = createApp(store(), {
      slug: 'robot',
      owner: acme().organization,
      permissions: {},
      events: [],
    });
    await as('sam').comment(number('storyteller'), '/unmet words not yet');
    await launch.world.settled();
    launch.world.tick();
    createComment(store(), asUser(acme().people.sam, robot), issue('storyteller'), '/met words');
    await launch.assertRed(/^Blocked: Storyteller: words is not met/);
    assert.match(await launch.lastAnswer(number('storyteller')), /Not taken/);
    await as('sam').comment(number('storyteller'), '/met words');
    await launch.assertGreen();
  });

  it('A15: the same when the App was not told of it, and has to ask', async () => {
    const robot = createApp(store(), {
      slug: 'machine',
      owner: acme().organization,
      permissions: {},
      events: [],
    });
    await as('sam').comment(number('storyteller'), '/unmet words not yet');
    await launch.world.settled();
    launch.world.sandbox.deliveries.hold();
    launch.world.tick();
    createComment(store(), asUser(acme().people.sam, robot), issue('storyteller'), '/met words');
    launch.world.sandbox.deliveries.release([]);
    launch.world.app().sweep();
    await launch.assertRed(/^Blocked: Storyteller: words is not met/);
    await as('sam').comment(number('storyteller'), '/met words');
    await launch.assertGreen();
  });

  it('A16: an answer to a notification by e-mail declares nothing, and says how to', async () => {
    await as('vera').comment(number('visionary'), '/unmet scope not yet');
    await launch.world.settled();
    launch.world.tick();
    createComment(store(), asUser(acme().people.vera), issue('visionary'), '/met scope', { viaEmail: true });
    await launch.assertRed(/^Blocked: Visionary: scope is not met/);
    assert.match(await launch.lastAnswer(number('visionary')), /Not taken.*mail/s);
    await as('vera').comment(number('visionary'), '/met scope');
    await launch.assertGreen();
  });
});
