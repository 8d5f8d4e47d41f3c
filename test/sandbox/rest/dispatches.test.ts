import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { asUser } from '../../../sandbox/state/actor.ts';
import { setInstallationPermissions } from '../../../sandbox/state/apps.ts';
import { ask, installationToken } from '../ask.ts';

const dispatches = '/repos/acme/checkout/dispatches';

describe('a dispatch, as GitHub takes and tells it', () => {
  let sandbox: Sandbox;

  before(async () => {
    sandbox = await startSandbox();
  });
  after(async () => {
    await sandbox.close();
    assert.deepEqual(sandbox.violations(), []);
  });

  const send = (token: string | null, body: object) => ask(sandbox, token, `POST ${dispatches}`, body);
  const told = () =>
    sandbox.deliveries.all
      .filter(({ event }) => event === 'repository_dispatch')
      .map(({ payload }) => JSON.parse(payload));

  it('whoever may write sends one, and its webhook names the true sender', async () => {
    const { store, acme } = sandbox;
    const job = sandbox.githubToken(acme.repository, { contents: 'write' }).token;
    assert.equal((await send(sandbox.tokenOf('wanda'), { event_type: 'load-test' })).status, 204);
    assert.equal((await send(job, { event_type: 'load-test' })).status, 204);
    const permissions = { ...acme.installation.permissions, contents: 'write' } as const;
    setInstallationPermissions(store, asUser(acme.people.adm), acme.installation, permissions);
    assert.equal((await send(await installationToken(sandbox), { event_type: 'load-test' })).status, 204);
    assert.deepEqual(
      told().map(({ sender }) => [sender.login, sender.type]),
      [
        ['wanda', 'User'],
        ['github-actions[bot]', 'Bot'],
        ['tutti[bot]', 'Bot'],
      ],
    );
  });

  it('its action is what the sender calls it, also where that is the name of something else', async () => {
    for (const event_type of ['created', 'on demand / test', 'x'.repeat(100)])
      await send(sandbox.tokenOf('wanda'), { event_type, client_payload: { sha: 'a', deep: { er: [1] } } });
    const { action, branch, client_payload } = told().at(-2);
    assert.deepEqual(
      [action, branch, client_payload],
      ['on demand / test', 'main', { sha: 'a', deep: { er: [1] } }],
    );
    assert.deepEqual(told().slice(-3)[0].action, 'created');
  });

  const many = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`k${i}`, i]));
  const refusals: readonly (readonly [string, () => string | null, object, number, RegExp])[] = [
    ['nobody', () => null, { event_type: 'x' }, 401, /authentication/],
    ['an outsider', () => sandbox.tokenOf('olga'), { event_type: 'x' }, 403, /./],
    ['who may only triage', () => sandbox.tokenOf('lea'), { event_type: 'x' }, 403, /./],
    ['a job that may only read', () => reader(), { event_type: 'x' }, 403, /not accessible by integration/],
    ['no name', () => sandbox.tokenOf('wanda'), {}, 422, /"event_type" wasn't supplied/],
    ['an empty name', () => sandbox.tokenOf('wanda'), { event_type: '' }, 422, /event_type/],
    ['a name of 101', () => sandbox.tokenOf('wanda'), { event_type: 'x'.repeat(101) }, 422, /event_type/],
    [
      'eleven properties',
      () => sandbox.tokenOf('wanda'),
      { event_type: 'x', client_payload: many },
      422,
      /No more than 10 properties are allowed; 11 were supplied\./,
    ],
    [
      '64 KB',
      () => sandbox.tokenOf('wanda'),
      { event_type: 'x', client_payload: { k: 'x'.repeat(65_536) } },
      422,
      /client_payload is too large\./,
    ],
    ['a list', () => sandbox.tokenOf('wanda'), { event_type: 'x', client_payload: [1] }, 422, /object/],
  ];
  const reader = () => sandbox.githubToken(sandbox.acme.repository, { contents: 'read' }).token;
  for (const [what, token, body, status, words] of refusals)
    it(`${what} is refused with ${status}, and nobody hears of it`, async () => {
      const already = told().length;
      const answer = await send(token(), body);
      assert.equal(answer.status, status);
      assert.match(answer.body.message, words);
      assert.equal(told().length, already);
    });

  it('an App that may not read contents does not hear of it', async () => {
    const { store, acme } = sandbox;
    const { contents: _, ...permissions } = acme.installation.permissions;
    setInstallationPermissions(store, asUser(acme.people.adm), acme.installation, permissions);
    const already = told().length;
    assert.equal((await send(sandbox.tokenOf('wanda'), { event_type: 'x' })).status, 204);
    assert.equal(told().length, already);
  });
});
