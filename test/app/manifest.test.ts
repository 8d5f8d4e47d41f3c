import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { believe } from '../../octokit/json.ts';
import { toWebhookEvent } from '../../reconcile/event.ts';
import { findTargets } from '../../reconcile/targets.ts';

const text = readFileSync(new URL('../../app.yml', import.meta.url), 'utf8');
const manifest = believe<{
  readonly default_permissions: Readonly<Record<string, string>>;
  readonly default_events: readonly string[];
}>(parse(text));

const payload = {
  action: 'published',
  installation: { id: 9 },
  repository: { id: 1, name: 'a', owner: { login: 'b' } },
  sender: { login: 'ana' },
  ref: 'refs/heads/release/1',
  sha: 'abc',
  issue: { number: 1, labels: [{ name: 'initiative' }] },
  parent_issue: { number: 1 },
  pull_request: { number: 2 },
  milestone: { number: 3 },
  check_run: { check_suite: { head_sha: 'abc' } },
  check_suite: { head_sha: 'abc' },
  merge_group: { head_sha: 'abc', base_ref: 'refs/heads/release/1' },
  release: { tag_name: 'v1' },
  deployment: { sha: 'abc' },
  commit_oid: 'abc',
  deployment_callback_url: 'https://api.github.com/repos/b/a/actions/runs/7/deployment_protection_rule',
};

describe('the manifest', () => {
  for (const event of manifest.default_events) {
    it(`subscribes to ${event}, which makes us look at something`, () => {
      const targets = findTargets(toWebhookEvent(event, payload), { appId: 7, login: 'tutti[bot]' });
      assert.ok(targets.length > 0);
    });
  }

  it('gives the reason beside every permission and every event', () => {
    const lines = text.split('\n');
    const needing = [...Object.keys(manifest.default_permissions), ...manifest.default_events];
    for (const name of needing) {
      const at = lines.findIndex(
        (line) => line.trim() === `- ${name}` || line.trim().startsWith(`${name}: `),
      );
      const above = lines.slice(0, at).findLast((line) => !line.trim().startsWith('- '));
      assert.match(above ?? '', /^\s+#/, name);
    }
  });

  it('asks to write nothing but issues, checks, statuses and answers to deployments', () => {
    const written = Object.entries(manifest.default_permissions).filter(([, level]) => level !== 'read');
    assert.deepEqual(
      written.map(([name]) => name),
      ['issues', 'checks', 'statuses', 'deployments'],
    );
  });
});
