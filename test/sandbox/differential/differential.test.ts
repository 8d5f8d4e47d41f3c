import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { createEmulator } from 'emulate';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { startReceiver } from '../webhooks/receiver.ts';
import { compareSteps } from './compare.ts';
import { KNOWN_DIFFERENCES } from './known-differences.ts';
import { playScenario, type Step } from './scenario.ts';

const SECRET = 'the same secret on both stages';
const APP = 12_345;
const INSTALLATION = 100;

const seedOf = (webhookUrl: string) => ({
  tokens: { 'token-of-wanda': { login: 'wanda', id: 1, scopes: ['repo', 'read:org'] } },
  github: {
    users: [{ login: 'wanda' }],
    orgs: [{ login: 'acme', members: [{ login: 'wanda', role: 'admin' }] }],
    repos: [{ owner: 'acme', name: 'checkout', auto_init: true }],
    apps: [
      {
        app_id: APP,
        slug: 'tutti',
        name: 'Tutti',
        permissions: { checks: 'write', contents: 'read', issues: 'write', pull_requests: 'read' },
        events: ['issues', 'issue_comment'],
        webhook_url: webhookUrl,
        webhook_secret: SECRET,
        installations: [{ installation_id: INSTALLATION, account: 'acme' }],
      },
    ],
  },
});

describe('the same requests on the sandbox and on emulate', () => {
  let sandbox: Sandbox;
  let emulator: any;
  let ours: readonly Step[] = [];
  let theirs: readonly Step[] = [];
  const receivers: Awaited<ReturnType<typeof startReceiver>>[] = [];
  before(async () => {
    receivers.push(await startReceiver(), await startReceiver());
    const [own, other] = receivers.map(({ url }) => url);
    sandbox = await startSandbox({ webhookUrl: own ?? '', webhookSecret: SECRET });
    emulator = await createEmulator({ service: 'github', port: 0, seed: seedOf(other ?? '') });
    const place = { owner: 'acme', repo: 'checkout' };
    const secret = emulator.generatedSecrets.find(
      ({ kind }: { kind: string }) => kind === 'github.app_private_key',
    );
    const app = { id: APP, privateKey: secret.value, installationId: INSTALLATION };
    ours = await playScenario({
      ...place,
      url: sandbox.url,
      token: sandbox.tokenOf('wanda'),
      app: sandbox.app,
    });
    theirs = await playScenario({ ...place, url: emulator.url, token: 'token-of-wanda', app });
    await sandbox.deliveries.settled();
  });
  after(async () => {
    await sandbox.close();
    await emulator.close();
    for (const receiver of receivers) await receiver.close();
  });

  test('every difference is known, with its reason', () => {
    const found = compareSteps(ours, theirs);
    const unexplained = found.filter(
      (each) => !KNOWN_DIFFERENCES.some(({ differences }) => differences.test(each)),
    );
    assert.deepEqual(unexplained, []);
  });

  test('every known difference is still one', () => {
    const found = compareSteps(ours, theirs);
    const settled = KNOWN_DIFFERENCES.filter(
      ({ differences }) => !found.some((each) => differences.test(each)),
    );
    assert.deepEqual(settled, []);
  });

  test('most answers agree', () => {
    const same = ours.filter(({ status }, index) => status === theirs[index]?.status);
    assert.ok(same.length >= 48, `${same.length} of ${ours.length}`);
  });

  test('both sign the bytes of a webhook in the same way', () => {
    for (const { received } of receivers) {
      assert.ok(received.length > 0);
      for (const { text, headers } of received) {
        const expected = `sha256=${createHmac('sha256', SECRET).update(text).digest('hex')}`;
        assert.equal(headers['x-hub-signature-256'], expected);
      }
    }
  });

  test('both tell the app that an issue was opened, commented and closed', () => {
    for (const { received } of receivers) {
      const told = new Set(
        received.map(({ headers, body }) => `${String(headers['x-github-event'])} ${body.action}`),
      );
      for (const event of ['issues opened', 'issue_comment created', 'issues closed'])
        assert.ok(told.has(event), event);
    }
  });

  test('the sandbox sent nothing that GitHub would not send', () => {
    assert.deepEqual(sandbox.violations(), []);
  });
});
