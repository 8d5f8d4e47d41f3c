import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { CONFIG_PATH, TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { createUser, setOrganizationMember } from '../../sandbox/state/accounts.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { commitFiles } from '../../sandbox/state/git.ts';
import { setTeamMember } from '../../sandbox/state/teams.ts';
import { runDoctor } from '../action/doctor/run-doctor.ts';

describe('A50: owners who cannot speak, or who are everybody', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox();
    const { store, acme } = sandbox;
    Object.assign(acme.organization, { plan: 'team' });
    Object.assign(acme.repository, { private: true });
    commitFiles(store, asUser(acme.people.adm), acme.repository, {
      branch: 'main',
      message: 'Other owners',
      files: { [CONFIG_PATH]: TUTTI_CONFIG.replace('@gus', '@olga').replace('@vera', '@verra') },
    });
    for (let number = 1; number <= 20; number += 1) {
      const login = `member-${String(number)}`;
      const member = createUser(store, { login, name: login, email: `${login}@acme.example` });
      setOrganizationMember(store, acme.organization, member);
      setTeamMember(store, asUser(acme.people.adm), acme.platform, member);
    }
  });
  after(() => sandbox.close());

  it('are found before the gate waits for them', async () => {
    const lines = await runDoctor(sandbox, { token: sandbox.tokenOf('adm'), folder: '/nowhere' });
    const said = lines.filter((line) => line.includes(' owners: '));
    assert.equal(said.length, 3);
    assert.match(said[0] ?? '', /^⛔ broken .*nobody called `@verra`/);
    assert.match(said[1] ?? '', /^⛔ broken .*`@olga` cannot see this repository/);
    assert.match(said[2] ?? '', /^⚠️ attention .*`@acme\/platform` has 21 people/);
  });
});
