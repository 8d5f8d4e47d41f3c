import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { asUser } from '../../sandbox/state/actor.ts';
import { setAlertsEnabled } from '../../sandbox/state/alerts.ts';
import { setInstallationPermissions } from '../../sandbox/state/apps.ts';
import {
  codeAlertsOf,
  dismissCodeAlert,
  stateOn,
  uploadAnalysis,
} from '../../sandbox/state/code-scanning.ts';
import { addDependabotAlert } from '../../sandbox/state/dependabot-alerts.ts';
import { addSecretAlert } from '../../sandbox/state/secret-alerts.ts';
import { type BuilderAlone, startBuilderAlone } from '../world/builder-alone.ts';

describe('A62: through GitHub, alerts that are not there', () => {
  let stage: BuilderAlone;
  let sha = '';

  before(async () => {
    stage = await startBuilderAlone(
      [
        '{ id: scan, text: "Nothing grave is found", signal: scan }',
        '{ id: deps, text: "No grave dependency", signal: deps }',
        '{ id: secrets, text: "No secret has leaked", signal: secrets }',
      ],
      [
        'scan: { code-scanning: { tool: CodeQL, max-severity: medium } }',
        'deps: { dependabot: { max-severity: low, scope: runtime } }',
        'secrets: { secret-scanning: {} }',
      ],
    );
    sha = await stage.world.headOf(stage.pull);
  });
  after(() => stage.world.close());

  const place = () => [stage.world.sandbox.store, stage.world.sandbox.acme.repository] as const;

  async function analyse(commit: string, results: readonly ('low' | 'high')[] = []): Promise<void> {
    stage.world.tick();
    uploadAnalysis(...place(), {
      ref: 'refs/heads/feature',
      sha: commit,
      tool: 'CodeQL',
      results: results.map((securitySeverity) => ({ rule: securitySeverity, securitySeverity })),
    });
    await stage.world.settled();
    await stage.recheck();
  }

  it('nothing was analysed: unknown, because GitHub shows nothing, and not zero', async () => {
    await stage.recheck();
    assert.match(await stage.says('scan'), /signal scan is unknown|cannot be read|not show/i);
    assert.equal(await stage.says('deps'), '');
    assert.equal(await stage.says('secrets'), '');
  });

  it('another commit was analysed: this one waits', async () => {
    await analyse('b'.repeat(40));
    assert.match(await stage.says('scan'), /no analysis by CodeQL of this commit yet/);
  });

  it('this one was analysed: what may stay open may, what is graver fails', async () => {
    await analyse(sha, ['low']);
    assert.equal(await stage.says('scan'), '');
    assert.equal((await stage.world.gate(stage.pull))?.conclusion, 'success');
    await analyse(sha, ['low', 'high']);
    assert.match(await stage.says('scan'), /1 open: high \(high\)/);
    await analyse(sha, ['low']);
    assert.equal(await stage.says('scan'), '');
  });

  it('a writer who dismisses the grave one changes nothing; where it is mended, it is', async () => {
    await analyse(sha, ['high']);
    const [store, repository] = place();
    const [alert] = codeAlertsOf(store, repository, 'feature');
    assert.ok(alert);
    const said = { reason: 'false positive', comment: null };
    dismissCodeAlert(store, asUser(stage.world.sandbox.acme.people.wanda), alert, said);
    await stage.world.settled();
    await stage.recheck();
    assert.equal(stateOn(alert, 'refs/heads/feature'), 'dismissed');
    assert.match(await stage.says('scan'), /1 open: high \(high\)/);
    await analyse(sha);
    assert.equal(await stage.says('scan'), '');
  });

  it('an alert of Dependabot or of secret scanning turns the gate red by its own event', async () => {
    stage.world.tick();
    addDependabotAlert(...place(), { package: 'left-pad', severity: 'high', scope: 'development' });
    await stage.world.settled();
    assert.equal((await stage.world.gate(stage.pull))?.conclusion, 'success');
    addDependabotAlert(...place(), { package: 'is-odd', severity: 'high', scope: 'runtime' });
    await stage.world.settled();
    assert.match(await stage.says('deps'), /1 open: is-odd \(high\)/);
    addSecretAlert(...place(), 'aws_key');
    await stage.world.settled();
    assert.match(await stage.says('secrets'), /1 open: aws\\_key\)/);
  });

  for (const [feature, criterion] of [
    ['dependabot', 'deps'],
    ['secret-scanning', 'secrets'],
    ['code-scanning', 'scan'],
  ] as const)
    it(`${feature} that was switched off is unknown, not zero`, async () => {
      setAlertsEnabled(...place(), feature, false);
      await stage.recheck();
      assert.match(await stage.says(criterion), /❓ Unknown/);
      setAlertsEnabled(...place(), feature, true);
    });

  it('an App that may not read them says so', async () => {
    const { store, acme } = stage.world.sandbox;
    const { vulnerability_alerts: _, ...permissions } = acme.installation.permissions;
    setInstallationPermissions(store, asUser(acme.people.adm), acme.installation, permissions);
    // A token keeps what it was made with; another start needs another token.
    await stage.world.restartApp();
    await stage.recheck();
    assert.match(await stage.says('deps'), /❓ Unknown.*not show/);
  });
});
