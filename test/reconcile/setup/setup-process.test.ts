import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { installationToken } from '../../sandbox/ask.ts';
import { type SetupStage, startSetupStage } from './setup-stage.ts';

describe('setup as a process of its own', () => {
  let stage: SetupStage;
  before(async () => {
    stage = await startSetupStage((sandbox) => installationToken(sandbox));
    stage.reset();
  });
  after(() => stage.close());

  async function start(entry: string, ...words: string[]) {
    const child = spawn(process.execPath, [entry, 'setup', ...words], {
      env: {
        GITHUB_API_URL: stage.sandbox.url,
        TUTTI_ADMIN_TOKEN: stage.sandbox.tokenOf('adm'),
        TUTTI_WRITE_INTERVAL_MS: '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, err, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    return { out, err, code };
  }

  it('is a command of the App and of the CLI alike, and holds the door', async () => {
    const words = ['--repository', 'acme/checkout', '--app-id', String(stage.sandbox.app.id)];
    const [app, cli] = [await start('app/main.ts', ...words), await start('action/cli.ts', ...words)];
    assert.deepEqual([app.code, app.err], [3, '']);
    assert.deepEqual(cli, app);
    assert.deepEqual(stage.writes(), []);
    const applied = await start('app/main.ts', ...words, '--apply', '--yes');
    assert.equal(applied.code, 0);
    assert.match(applied.err, /Read back: everything is as it should be\.\n$/);
    const sha = stage.sandbox.acme.repository.refs.get('refs/heads/main') ?? '';
    const work = { message: 'A', content: 'YQ==', branch: 'main' };
    const { body } = await stage.as('wanda', 'PUT ~/contents/a.txt', work);
    assert.notEqual(body.commit.sha, sha);
    const push = await stage.as('adm', 'PATCH ~/git/refs/heads/release/1.0', { sha: body.commit.sha });
    assert.equal(push.status, 422);
    for (const said of [app.out, cli.out, applied.out, applied.err])
      assert.ok(!said.includes(stage.sandbox.tokenOf('adm')));
    assert.equal((await start('action/cli.ts')).code, 0);
  });
});
