import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { asUser } from '../../../sandbox/state/actor.ts';
import { setInstallationPermissions } from '../../../sandbox/state/apps.ts';
import { uploadAnalysis } from '../../../sandbox/state/code-scanning.ts';
import { addDependabotAlert } from '../../../sandbox/state/dependabot-alerts.ts';
import { addSecretAlert } from '../../../sandbox/state/secret-alerts.ts';

describe('of an alert hears the app that may read its kind, and no other', () => {
  let sandbox: Sandbox;

  before(async () => {
    sandbox = await startSandbox();
  });
  after(async () => {
    await sandbox.close();
    assert.deepEqual(sandbox.violations(), []);
  });

  const kinds = [
    ['security_events', 'code_scanning_alert'],
    ['vulnerability_alerts', 'dependabot_alert'],
    ['secret_scanning_alerts', 'secret_scanning_alert'],
  ] as const;
  for (const [permission, event] of kinds)
    it(`without ${permission} there is no ${event}`, () => {
      const { store, acme } = sandbox;
      const { [permission]: _, ...rest } = acme.app.permissions;
      setInstallationPermissions(store, asUser(acme.people.adm), acme.installation, rest);
      const already = sandbox.deliveries.all.length;
      const analysis = { ref: 'main', sha: 'a'.repeat(40), tool: permission, results: [{ rule: 'xss' }] };
      uploadAnalysis(store, acme.repository, analysis);
      addDependabotAlert(store, acme.repository, { package: 'left-pad', severity: 'low', scope: null });
      addSecretAlert(store, acme.repository, 'aws_key');
      assert.deepEqual(
        sandbox.deliveries.all.slice(already).map((one) => one.event),
        kinds.map(([, name]) => name).filter((name) => name !== event),
      );
    });
});
