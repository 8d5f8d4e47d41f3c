import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

/**
 * A fork's workflow may upload what it likes, and a `workflow_run` that downloads it believes it. A verdict rests on what
 * GitHub itself says of a commit, so nothing of ours asks for an artifact at all.
 */
it('A64: no request of ours is about an artifact', () => {
  const sources = globSync('{core,octokit,reconcile,app,action}/**/*.ts', { exclude: ['action/dist/**'] });
  assert.ok(sources.length > 300, `${String(sources.length)} files`);
  const asking = sources.filter((path) => /artifact/i.test(readFileSync(path, 'utf8')));
  assert.deepEqual(asking, []);
});
