import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLog, errorFields } from '../../app/log.ts';
import { believe } from '../../octokit/json.ts';

function logged(secrets: readonly string[], fields: Parameters<ReturnType<typeof createLog>>[2]): string {
  const lines: string[] = [];
  createLog(
    secrets,
    (line) => lines.push(line),
    () => '2026-11-21T00:00:00Z',
  )('info', 'event', fields);
  assert.equal(lines.length, 1);
  return lines[0] ?? '';
}

describe('log', () => {
  it('is one JSON object per line', () => {
    const line = logged([], { target: 'a\nb', count: 2, list: ['x'] });
    assert.ok(!line.includes('\n'));
    const { time, level, event, count, list } = believe<Record<string, unknown>>(JSON.parse(line));
    assert.deepEqual([time, level, event, count, list], ['2026-11-21T00:00:00Z', 'info', 'event', 2, ['x']]);
  });

  it('A82 never shows a secret', () => {
    const canaries = [
      'ghs_16C7e42F292c6912E7710c838347Ae178B4a',
      'ghs_7_eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiI3In0.c2ln',
      'github_pat_11ABCDEFG0abcdefghij',
      'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiI3In0.c2lnbmF0dXJl',
      '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----',
      'my-webhook-secret-of-forty-characters-xx',
    ];
    for (const canary of canaries) {
      const line = logged(['my-webhook-secret-of-forty-characters-xx'], {
        error: `Authorization: Bearer ${canary} was refused`,
        list: [`token ${canary}`],
      });
      assert.ok(!line.includes(canary.split('\n')[0] ?? canary), line);
      assert.match(line, /redacted/);
    }
  });

  it('tells of an error what it says, not what it carries', () => {
    const error = Object.assign(new Error('no'), { code: 'github-refused', request: { headers: 'secret' } });
    assert.deepEqual(errorFields(error), { error: 'no', code: 'github-refused' });
    assert.deepEqual(errorFields('text'), { error: 'text' });
  });
});
