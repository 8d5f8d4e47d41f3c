import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings } from '../../app/read-settings.ts';

const key = '-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----';
const secret = 's'.repeat(32);
const good = { APP_ID: '7', PRIVATE_KEY: key, WEBHOOK_SECRET: secret };

function unreadable(): never {
  throw new Error('ENOENT');
}

describe('settings', () => {
  it('have sensible defaults', () => {
    assert.deepEqual(readSettings(good).settings, {
      appId: 7,
      privateKey: key,
      webhookSecrets: [secret],
      port: 3000,
      baseUrl: 'https://api.github.com',
      writeIntervalMs: 1000,
    });
  });

  it('A71 refuse a missing, a known and a short secret', () => {
    for (const weak of [undefined, '', 'development', 's'.repeat(31)]) {
      const { settings, problems } = readSettings({ ...good, WEBHOOK_SECRET: weak });
      assert.equal(settings, null);
      assert.match(problems.join(), /WEBHOOK_SECRET .*openssl rand -hex 32/);
    }
  });

  it('A71 take a second secret while they are being changed, and not a weak one', () => {
    const previous = 'p'.repeat(40);
    assert.deepEqual(readSettings({ ...good, WEBHOOK_SECRET_PREVIOUS: previous }).settings?.webhookSecrets, [
      secret,
      previous,
    ]);
    assert.equal(readSettings({ ...good, WEBHOOK_SECRET_PREVIOUS: 'short' }).settings, null);
  });

  it('report all problems at once, without any value', () => {
    const hidden = {
      APP_ID: 'x1y2',
      PRIVATE_KEY: 'k3y4',
      WEBHOOK_SECRET: 's5t6',
      PORT: 'p7',
      GITHUB_API_URL: 'u8',
    };
    const { problems } = readSettings(hidden);
    assert.equal(problems.length, 5);
    for (const value of Object.values(hidden)) assert.ok(!problems.join().includes(value));
  });

  it('read the key from a file, and with escaped line breaks', () => {
    const { PRIVATE_KEY: _, ...rest } = good;
    assert.equal(readSettings({ ...rest, PRIVATE_KEY_PATH: '/k.pem' }, () => key).settings?.privateKey, key);
    const escaped = { ...good, PRIVATE_KEY: key.replaceAll('\n', '\\n') };
    assert.equal(readSettings(escaped).settings?.privateKey, key);
    assert.match(
      readSettings({ ...rest, PRIVATE_KEY_PATH: '/k.pem' }, unreadable).problems.join(),
      /cannot be read/,
    );
  });

  it('listen on one address where it is named', () => {
    assert.equal(readSettings({ ...good, HOST: '127.0.0.1' }).settings?.host, '127.0.0.1');
    assert.equal(readSettings({ ...good, HOST: '' }).settings?.host, undefined);
  });

  it('know an Enterprise Server', () => {
    assert.equal(
      readSettings({ ...good, GHE_HOST: 'ghe.example' }).settings?.baseUrl,
      'https://ghe.example/api/v3',
    );
    assert.equal(
      readSettings({ ...good, GITHUB_API_URL: 'http://localhost:4010/' }).settings?.baseUrl,
      'http://localhost:4010',
    );
  });
});
